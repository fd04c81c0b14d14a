import type { ShardMap } from '../index/vocabulary.ts';
import { candidateTerms } from '../query/alternatives.ts';
import type { Clause } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';

/** So many words find a paper as surely as all of its abstract, with an eighth of the files. */
const MOST_TELLING = 12;

/** The size of the shards that these words may be in, in KiB. Of large collections fewer words have room. */
const MOST_KIB = 90;

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

/** The words of each form among some words. */
type WordForms = Map<string, QueryWord[]>;

/**
 * The forms that tell most: of questions, those said often; of abstracts, long ones find the paper. A word whose
 * shards have no room is passed over: large ones are those of words that many papers have.
 */
function mostTelling(forms: WordForms, map: ShardMap): WordForms {
  const weightOf = ([form, words]: [string, QueryWord[]]) => form.length * words.length;
  const telling: WordForms = new Map();
  let shards: ReadonlySet<number> = new Set();
  for (const [form, words] of [...forms].sort((a, b) => weightOf(b) - weightOf(a))) {
    const more = new Set([...shards, ...candidateTerms(words[0]!).map((term) => map.shardOf(term))]);
    const isFull = more.size > shards.size && map.sizeOf([...more]) > MOST_KIB;
    if (isFull && telling.size > 0) continue;
    telling.set(form, words);
    shards = more;
    if (telling.size === MOST_TELLING) break;
  }
  return telling;
}

/**
 * The most telling of the words of a query, in order, where there are more than `most` different ones: long words
 * and those that it repeats. Of a phrase as well, since the whole of it is looked for in the texts of the papers
 * that have these words. `map` says how much is to be loaded for a word.
 */
export function tellingWords(
  words: readonly QueryWord[],
  wanted: readonly Clause[],
  most: number,
  map: ShardMap,
): TellingWords {
  const groups = new Map<Group | null, WordForms>();
  for (const word of words) {
    const group = groupOf(word.clause, wanted);
    const forms: WordForms = groups.get(group) ?? new Map();
    groups.set(group, forms);
    const same = forms.get(formOf(word));
    if (same) same.push(word);
    else forms.set(formOf(word), [word]);
  }
  const plain = groups.get('plain')?.size ?? 0;
  for (const [group, forms] of groups)
    if (group !== null && forms.size > most) groups.set(group, mostTelling(forms, map));
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
