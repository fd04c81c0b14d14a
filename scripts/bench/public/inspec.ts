import { stemmer } from 'stemmer';
import { z } from 'zod';
import {
  buildAcronymTable,
  explainAcronyms,
  findWellKnown,
} from '../../../src/collection/understand/acronyms/acronym-table.ts';
import { readCorpus } from '../../../src/collection/understand/corpus.ts';
import { findKeySentences } from '../../../src/collection/understand/gist/gist.ts';
import { findKeyphrases } from '../../../src/collection/understand/keyphrases/keyphrases.ts';
import { readCandidates } from '../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import { classifyKind } from '../../../src/collection/understand/kind/kind.ts';
import { readJsonLines } from '../json-lines.ts';
import { mean } from '../search/statistics.ts';
import type { Benchmark } from './benchmark.ts';

const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  abstract: z.string(),
  keyphrases: z.array(z.string()),
});
type IndexedPaper = z.infer<typeof recordSchema>;

/** What others reach on the test half, at five and at ten phrases. */
const PUBLISHED: Readonly<Record<number, string>> = {
  5: 'TF-IDF 28.4, PositionRank 27.9, TextRank 26.9 (pke)',
  10: 'TF-IDF 35.0, SingleRank 34.2, PositionRank 32.9 (pke)',
};

/**
 * Key phrases against those of professional indexers (Hulth, "Improved automatic keyword extraction given more
 * linguistic knowledge", EMNLP 2003), as Boudin's pke counts: phrases are equal when their stems are (Porter),
 * and phrases that the text does not have count as missed. The half that is measured is one collection.
 */
export const inspec: Benchmark = {
  folder: 'inspec',
  title: 'Inspec key phrases',
  measure: (folder, half) => {
    const records = readJsonLines(folder, `${half}.jsonl`, recordSchema);
    const found = keyphrasesOf(records);
    return [5, 10].map((most) => ({
      figure: `F@${most}`,
      measured:
        100 * mean(records.map(({ id, keyphrases }) => f1OfPhrases(found.get(id)!, keyphrases, most))),
      published: PUBLISHED[most]!,
    }));
  },
};

/** The key phrases of each paper, by its id. */
function keyphrasesOf(records: readonly IndexedPaper[]): Map<string, readonly string[]> {
  const { papers } = readCorpus(records);
  const table = buildAcronymTable(papers.map(({ introduced }) => introduced));
  const wellKnown = findWellKnown(papers, table);
  const { keyphrases } = findKeyphrases(
    papers.map((paper) => {
      const { gist } = findKeySentences(paper.title, paper.sentences, classifyKind(paper));
      const candidates = readCandidates(paper, gist ?? '');
      return { paper, candidates, acronyms: explainAcronyms(paper, table, wellKnown) };
    }),
  );
  return new Map(papers.map(({ id }, place) => [id, keyphrases[place]!.phrases]));
}

/**
 * F1 of the first phrases of a list against those of an indexer, from 0 to 1; phrases with the same stems
 * count once.
 * @example f1OfPhrases(['neural networks', 'noise'], ['neural network', 'speech'], 5) // => 0.5
 */
export function f1OfPhrases(found: readonly string[], wanted: readonly string[], most: number): number {
  const given = new Set([...new Set(found.map(stemsOf))].slice(0, most));
  const gold = new Set(wanted.map(stemsOf));
  const right = given.intersection(gold).size;
  return right === 0 ? 0 : (2 * right) / (given.size + gold.size);
}

const stemsOf = (phrase: string): string => phrase.toLowerCase().split(/\s+/u).map(stemmer).join(' ');
