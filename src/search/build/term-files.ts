import type MiniSearch from 'minisearch';
import { compareText } from '../../collection/language/compare-text.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { PaperText } from '../../collection/understand/paper-text.ts';
import { documentFrequency } from '../index/document-frequency.ts';
import { encodePostings, type Spellings, type TermEntry, type TermShard } from '../index/index-files.ts';
import { lastNotAfter } from '../index/vocabulary.ts';
import { closedFormsOf } from '../rare/closed-forms.ts';
import { editsAllowed } from '../rare/spelling.ts';
import { cutByBytes } from './cut-by-bytes.ts';
import { addPublicationTerms } from './publication-terms.ts';
import { mineSynonyms, type Synonyms } from './synonyms.ts';
import { buildWholeIndex } from './whole-index.ts';

/** In bytes of JSON, which compression more than halves. Small files load fastest at every size. */
const SHARD_BYTES = 5_000;
const SPELLING_BYTES = 12_000;

/** The part of a paper that is searched: all of it is known before anything is derived from the paper. */
export type SearchedPaper = PaperText & Pick<Paper, 'authors' | 'venue' | 'year'>;

/** A file of terms: the first of them, and its JSON. */
export interface TermFile {
  readonly first: string;
  readonly text: string;
}

/** The files of the index that hold terms, and what its base says of their papers. Plain values, to be sent or kept. */
export interface TermFiles {
  /** The ids of all papers, in the order of their search numbers. */
  readonly ids: readonly string[];
  /** The mean number of different terms of titles and of abstracts. */
  readonly averageLengths: readonly [title: number, abstract: number];
  /** See `IndexBase.lengthRuns`. */
  readonly lengthRuns: readonly number[];
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
  const parts = cutByBytes(addPublicationTerms(entries, ordered), SHARD_BYTES);
  return {
    ids: ordered.map(({ id }) => id),
    averageLengths: index.averageFieldLength as unknown as [number, number],
    lengthRuns: lengthRuns(index, ordered.length),
    shards: placeInShards(parts, synonyms, closedForms).map((shard) => ({
      first: shard.terms[0]![0],
      text: JSON.stringify(shard),
    })),
    spellings: cutByBytes(spellingsOf(entries), SPELLING_BYTES).map((list) => ({
      first: list[0]![0],
      text: JSON.stringify(list),
    })),
  };
}

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

/** Assigns each key to the shard that would contain its first term. */
function placeInShards(
  parts: readonly TermEntry[][],
  synonyms: Synonyms,
  closedForms: ReadonlyMap<string, readonly string[]>,
): TermShard[] {
  type Lists = Record<string, readonly string[]>;
  const shards = parts.map((terms) => ({ terms, synonyms: {} as Lists, closedForms: {} as Lists }));
  const firsts = parts.map((terms) => terms[0]![0]);
  const shardOf = (key: string) => shards[lastNotAfter(firsts, key.split(' ')[0]!)];
  for (const [key, others] of synonyms) Object.assign(shardOf(key)?.synonyms ?? {}, { [key]: others });
  for (const [key, terms] of closedForms) Object.assign(shardOf(key)?.closedForms ?? {}, { [key]: terms });
  return shards;
}

function lengthRuns(index: Serialized, papers: number): number[] {
  const runs: number[] = [];
  let last: [abstract: number, title: number] | null = null;
  for (let number = 0; number < papers; number++) {
    const [title = 0, abstract = 0] = (index.fieldLength as Record<string, number[]>)[number] ?? [];
    if (last && last[0] === abstract && last[1] === title) runs[runs.length - 3]!++;
    else runs.push(1, abstract - (last?.[0] ?? 0), title);
    last = [abstract, title];
  }
  return runs;
}

const spellingsOf = (entries: readonly TermEntry[]): Spellings =>
  entries
    .filter(([term]) => editsAllowed(term) > 0)
    .map((entry) => [entry[0], documentFrequency(entry)] as const);
