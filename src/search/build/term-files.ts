import { compareText } from '../../collection/language/compare-text.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { PaperText } from '../../collection/understand/paper-text.ts';
import { cutByBytes } from '../index/cut-by-bytes.ts';
import { documentFrequency } from '../index/document-frequency.ts';
import type { IndexBase, Spellings, Synonym, TermEntry, TermShard } from '../index/index-files.ts';
import type { SearchField } from '../index/options.ts';
import { separatorsOf } from '../index/separators.ts';
import { lastNotAfter, placeOf } from '../index/vocabulary.ts';
import { closedFormsOf } from '../rare/closed-forms.ts';
import { editsAllowed } from '../rare/spelling.ts';
import { JointPapers } from './joint-papers.ts';
import { addPublicationTerms } from './publication-terms.ts';
import { mineSynonyms, type Synonyms } from './synonyms.ts';
import { buildWholeIndex, type FieldLengths } from './whole-index.ts';

/**
 * In bytes of JSON, which compression more than halves. Small files load fastest, but the base, which comes before
 * the first answer, says of each where it begins; and a small collection is soon there as a whole, in few requests.
 */
const shardBytes = (papers: number) => (papers < 500 || papers >= 20_000 ? 6_000 : 4_200);
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
  const { ordered, words, entries, lengths } = buildWholeIndex(papers.map(withPlainFormulas));
  const synonyms = mineSynonyms(ordered.map((paper) => `${paper.title}\n${paper.abstract ?? ''}`));
  const closedForms = closedFormsOf([...words.solid].sort(compareText), words.terms);
  const all = addPublicationTerms(entries, ordered).sort(byPlace);
  const parts = cutByBytes(all, shardBytes(ordered.length));
  const separators = separatorsOf(parts, ([term]) => placeOf(term));
  const shards = placeInShards(parts, separators, listPapers(synonyms, all), closedForms);
  const spellings = cutByBytes(spellingsOf(entries), SPELLING_BYTES);
  return {
    ids: ordered.map(({ id }) => id),
    averageLengths: [averageOf(lengths, 'title'), averageOf(lengths, 'abstract')],
    lengths: lengthGroups(lengths),
    shards: toFiles(shards, separators),
    spellings: toFiles(
      spellings,
      separatorsOf(spellings, ([word]) => word),
    ),
  };
}

const byPlace = ([a]: TermEntry, [b]: TermEntry) => compareText(placeOf(a), placeOf(b));

const toFiles = (contents: readonly unknown[], begins: readonly string[]): TermFile[] =>
  contents.map((content, place) => ({ begin: begins[place]!, text: JSON.stringify(content) }));

/** Synonyms with their papers, where these are few. */
function listPapers(synonyms: Synonyms, entries: readonly TermEntry[]): Map<string, Synonym[]> {
  const papers = new JointPapers(entries);
  return new Map([...synonyms].map(([key, others]) => [key, others.map((one) => papers.listed(one))]));
}

/** Assigns each key to the shard that would contain its first term, by where the shards begin. */
function placeInShards(
  parts: readonly TermEntry[][],
  separators: readonly string[],
  synonyms: ReadonlyMap<string, readonly Synonym[]>,
  closedForms: ReadonlyMap<string, readonly string[]>,
): TermShard[] {
  type Lists<One> = Record<string, readonly One[]>;
  const shards = parts.map((terms) => ({
    terms,
    synonyms: {} as Lists<Synonym>,
    closedForms: {} as Lists<string>,
  }));
  const shardOf = (key: string) => shards[lastNotAfter(separators, placeOf(key.split(' ')[0]!))];
  for (const [key, others] of synonyms) Object.assign(shardOf(key)?.synonyms ?? {}, { [key]: others });
  for (const [key, terms] of closedForms) Object.assign(shardOf(key)?.closedForms ?? {}, { [key]: terms });
  return shards;
}

/** The mean length of a field, brought up to date paper by paper: so MiniSearch has it, to the last digit. */
const averageOf = (lengths: readonly FieldLengths[], field: SearchField) =>
  lengths.reduce((mean, length, papers) => (mean * papers + length[field]) / (papers + 1), 0);

function lengthGroups(lengths: readonly FieldLengths[]): number[][] {
  const groups: number[][] = [];
  let [abstractBefore, titleBefore] = [0, Number.POSITIVE_INFINITY];
  for (const { title, abstract } of lengths) {
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
