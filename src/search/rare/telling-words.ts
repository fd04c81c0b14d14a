import type { Clause } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';

/** So many words find a paper as surely as all of its abstract, with an eighth of the files. */
const MOST_TELLING = 12;

/** The words of a long query that are searched. */
export interface TellingWords {
  readonly words: readonly QueryWord[];
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

/**
 * The most telling of the words of a query, in order, where there are more than `most` different ones: the longest.
 * Of a phrase as well, since the whole of it is looked for in the texts of the papers that have these words.
 */
export function tellingWords(
  words: readonly QueryWord[],
  wanted: readonly Clause[],
  most: number,
): TellingWords {
  const forms = new Map<Group | null, Set<string>>();
  for (const word of words) {
    const group = groupOf(word.clause, wanted);
    forms.set(group, (forms.get(group) ?? new Set()).add(formOf(word)));
  }
  const plain = forms.get('plain')?.size ?? 0;
  for (const [group, all] of forms) {
    if (group === null || all.size <= most) continue;
    const longest = [...all].sort((a, b) => b.length - a.length).slice(0, MOST_TELLING);
    forms.set(group, new Set(longest));
  }
  const kept = words.filter((word) => forms.get(groupOf(word.clause, wanted))!.has(formOf(word)));
  const used = kept.filter(({ clause }) => groupOf(clause, wanted) === 'plain');
  const names = new Map(used.map((word) => [formOf(word), word.text]));
  const isCut = names.size < plain;
  return {
    words: kept,
    note: isCut
      ? `The search used the ${names.size} most telling of ${plain} words: ${[...names.values()].join(', ')}.`
      : null,
  };
}
