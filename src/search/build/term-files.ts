import type MiniSearch from 'minisearch';
import { compareText } from '../../collection/language/compare-text.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { PaperText } from '../../collection/understand/paper-text.ts';
import { documentFrequency } from '../index/document-frequency.ts';
import type { IndexBase, Spellings, TermEntry, TermShard } from '../index/index-files.ts';
import { encodePostings } from '../index/postings.ts';
import { separatorsOf } from '../index/separators.ts';
import { lastNotAfter } from '../index/vocabulary.ts';
import { closedFormsOf } from '../rare/closed-forms.ts';
import { editsAllowed } from '../rare/spelling.ts';
import { cutByBytes } from './cut-by-bytes.ts';
import { addPublicationTerms } from './publication-terms.ts';
import { mineSynonyms, type Synonyms } from './synonyms.ts';
import { buildWholeIndex } from './whole-index.ts';

/**
 * In bytes of JSON, which compression more than halves. Small files load fastest, but the base, which comes before
 * the first answer, says of each where it begins.
 */
const shardBytes = (papers: number) => (papers < 20_000 ? 4_200 : 6_000);
const SPELLING_BYTES = 12_000;

/** The part of a paper that is searched: all of it is known before anything is derived from the paper. */
export type SearchedPaper = PaperText & Pick<Paper, 'authors' | 'venue' | 'year'>;

/** A file of terms: where it begins among all terms, and its JSON. */
export interface TermFile {
  readonly begin: string;
  readonly text: string;
}

/** The files of the index that hold terms, and what its base says of their papers. Plain values, to be sent or kept. */
export interface TermFiles {
  /** The ids of all papers, in the order of their search numbers. */
  readonly ids: readonly string[];
  /** The mean number of different terms of titles and of abstracts. */
  readonly averageLengths: readonly [title: number, abstract: number];
  /** See `IndexBase.lengths`. */
  readonly lengths: IndexBase['lengths'];
  readonly shards: readonly TermFile[];
  readonly spellings: readonly TermFile[];
}

/** Builds the files of terms. They do not depend on the order of the papers. */
export function buildTermFiles(papers: readonly SearchedPaper[]): TermFiles {
  const { ordered, index: whole, words } = buildWholeIndex(papers.map(withPlainFormulas));
  const index = whole.toJSON();
  const entries = termEntries(index);
  const synonyms = mineSynonyms(ordered.map((paper) => `${paper.title}\n${paper.abstract ?? ''}`));
  const closedForms = closedFormsOf([...words.solid].sort(compareText), words.terms);
  const parts = cutByBytes(addPublicationTerms(entries, ordered), shardBytes(ordered.length));
  const separators = separatorsOf(parts, ([term]) => term);
  const shards = placeInShards(parts, separators, synonyms, closedForms);
  const spellings = cutByBytes(spellingsOf(entries), SPELLING_BYTES);
  return {
    ids: ordered.map(({ id }) => id),
    averageLengths: index.averageFieldLength as unknown as [number, number],
    lengths: lengthGroups(index, ordered.length),
    shards: toFiles(shards, separators),
    spellings: toFiles(
      spellings,
      separatorsOf(spellings, ([word]) => word),
    ),
  };
}

const toFiles = (contents: readonly unknown[], begins: readonly string[]): TermFile[] =>
  contents.map((content, place) => ({ begin: begins[place]!, text: JSON.stringify(content) }));

type Serialized = ReturnType<MiniSearch['toJSON']>;

const postingsOf = (frequencies: Record<string, number> | undefined) =>
  encodePostings(
    Object.entries(frequencies ?? {}).map(([number, count]) => [Number(number), count] as const),
  );

function termEntries(index: Serialized): TermEntry[] {
  const { title, abstract } = index.fieldIds as { title: number; abstract: number };
  return index.index
    .map(
      ([term, fields]): TermEntry => [
        term,
        postingsOf(fields[title] as Record<string, number>),
        postingsOf(fields[abstract] as Record<string, number>),
      ],
    )
    .sort((a, b) => compareText(a[0], b[0]));
}

/** Assigns each key to the shard that would contain its first term, by where the shards begin. */
function placeInShards(
  parts: readonly TermEntry[][],
  separators: readonly string[],
  synonyms: Synonyms,
  closedForms: ReadonlyMap<string, readonly string[]>,
): TermShard[] {
  type Lists = Record<string, readonly string[]>;
  const shards = parts.map((terms) => ({ terms, synonyms: {} as Lists, closedForms: {} as Lists }));
  const shardOf = (key: string) => shards[lastNotAfter(separators, key.split(' ')[0]!)];
  for (const [key, others] of synonyms) Object.assign(shardOf(key)?.synonyms ?? {}, { [key]: others });
  for (const [key, terms] of closedForms) Object.assign(shardOf(key)?.closedForms ?? {}, { [key]: terms });
  return shards;
}

function lengthGroups(index: Serialized, papers: number): number[][] {
  const groups: number[][] = [];
  let [abstractBefore, titleBefore] = [0, Number.POSITIVE_INFINITY];
  for (let number = 0; number < papers; number++) {
    const [title = 0, abstract = 0] = (index.fieldLength as Record<string, number[]>)[number] ?? [];
    if (abstract !== abstractBefore || title < titleBefore) groups.push([abstract - abstractBefore, title]);
    const group = groups.at(-1)!;
    const place = title - group[1]! + 2;
    while (group.length <= place) group.push(0);
    group[place]!++;
    [abstractBefore, titleBefore] = [abstract, title];
  }
  return groups;
}

const spellingsOf = (entries: readonly TermEntry[]): Spellings =>
  entries
    .filter(([term]) => editsAllowed(term) > 0)
    .map((entry) => [entry[0], documentFrequency(entry)] as const);
