import type { Clause } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';

/** So many words find a paper as surely as all of its abstract, with an eighth of the files. */
const MOST_TELLING = 12;

/** The words of a long query that are searched. */
export interface TellingWords {
  readonly words: readonly QueryWord[];
  /** Whether words were left out. */
  readonly isCut: boolean;
  /** Which words they are, in a sentence for readers; null where no word was left out but from a phrase. */
  readonly note: string | null;
}

const formOf = ({ word }: QueryWord) => word.pieces.join(' ');

/** Words among which the most telling ones are chosen: those of a phrase, or those that are no condition. */
type Group = Clause | 'plain';

/** The group of a word; null where it is kept in any case, as it is for one field or joined by OR. */
function groupOf(clause: Clause, wanted: readonly Clause[]): Group | null {
  if (clause.phrase !== null) return clause;
  const isJoined = clause.isOr || wanted[wanted.indexOf(clause) + 1]?.isOr;
  return clause.field !== null || isJoined ? null : 'plain';
}

/** How often each form is among some words. */
type FormCounts = Map<string, number>;

/** The forms that tell most: of questions, those said often; of abstracts, long ones find the paper. */
function mostTelling(counts: FormCounts): FormCounts {
  const weightOf = ([form, count]: [string, number]) => form.length * count;
  return new Map([...counts].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_TELLING));
}

/**
 * The most telling of the words of a query, in order, where there are more than `most` different ones: long words
 * and those that it repeats. Of a phrase as well, since the whole of it is looked for in the texts of the papers
 * that have these words.
 */
export function tellingWords(
  words: readonly QueryWord[],
  wanted: readonly Clause[],
  most: number,
): TellingWords {
  const groups = new Map<Group | null, FormCounts>();
  for (const word of words) {
    const group = groupOf(word.clause, wanted);
    const counts: FormCounts = groups.get(group) ?? new Map();
    groups.set(group, counts.set(formOf(word), (counts.get(formOf(word)) ?? 0) + 1));
  }
  const plain = groups.get('plain')?.size ?? 0;
  for (const [group, counts] of groups)
    if (group !== null && counts.size > most) groups.set(group, mostTelling(counts));
  const kept = words.filter((word) => groups.get(groupOf(word.clause, wanted))!.has(formOf(word)));
  const used = kept.filter(({ clause }) => groupOf(clause, wanted) === 'plain');
  const names = new Map(used.map((word) => [formOf(word), word.text]));
  const list = [...names.values()].join(', ');
  return {
    words: kept,
    isCut: kept.length < words.length,
    note:
      names.size < plain
        ? `The search used the ${names.size} most telling of ${plain} words: ${list}.`
        : null,
  };
}
