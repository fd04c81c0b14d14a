import type { PaperEntry } from '../../../src/collection/entry.ts';
import type { Settings } from '../../../src/collection/settings/settings.ts';
import { findContributions } from '../../../src/collection/understand/contribution.ts';
import { readCorpus } from '../../../src/collection/understand/corpus.ts';
import { readCandidates } from '../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import type { MappedPapers } from '../../../src/collection/understand/map/layout.ts';
import type { ScoredPapers } from '../../../src/collection/understand/similar/scored-papers.ts';
import { scoreSimilar } from '../../../src/collection/understand/similar/similar.ts';
import type { TermSpace } from '../../../src/collection/understand/term-space.ts';
import { placePapers } from '../../../src/collection/understand/topics/place-papers.ts';
import { pinTopics } from '../../../src/collection/understand/topics/topics.ts';

/** A paper and the ranks of all others by similarity to it, from 1 on, parallel to the papers; its own is the last. */
export interface RankedRow {
  readonly paper: number;
  readonly ranks: Int32Array;
}

/** What a map is drawn by, and the whole similarity of some of its papers. */
export interface ComparedPapers {
  readonly mapped: MappedPapers;
  readonly rows: readonly RankedRow[];
}

/** Of a large collection so many papers are compared with all others. */
const MOST_ROWS = 400;

/** Finds out about papers what the map is drawn by, as `understand` does. */
export function comparePapers(entries: readonly PaperEntry[], settings: Settings): ComparedPapers {
  const corpus = readCorpus(entries);
  const { papers, space, nearest } = corpus;
  const contributions = findContributions(papers);
  const candidates = papers.map((paper) => readCandidates(paper, contributions.get(paper.id)!.gist ?? ''));
  const { assignments } = pinTopics(placePapers(corpus, candidates, settings), papers, entries);
  const affinities = settings.keptTopics === null ? assignments.map((one) => one.affinities) : [];
  const scoresOf = scoreSimilar(nearest, affinities);
  const step = Math.ceil(papers.length / MOST_ROWS);
  const isWhole = (paper: number) => paper % step === 0;
  const whole = nearest.map((some, paper) => (isWhole(paper) ? compareWithAll(space, paper) : some));
  const allScoresOf = scoreSimilar(whole, affinities);
  const compared = [...papers.keys()].filter(isWhole);
  return {
    mapped: {
      ids: papers.map(({ id }) => id),
      topics: assignments.map(({ topics: [primary] }) => primary!),
      similar: papers.map((_, paper) => scoresOf(paper)),
    },
    rows: compared.map((paper) => ({ paper, ranks: rank(allScoresOf(paper), paper, papers.length) })),
  };
}

/** The cosines of a paper with all that share a term with it. */
function compareWithAll({ vectors, size }: TermSpace, paper: number): ScoredPapers {
  const dense = new Float64Array(size);
  const own = vectors[paper]!;
  own.terms.forEach((term, i) => {
    dense[term] = own.weights[i]!;
  });
  const cosines = vectors.map(({ terms, weights }) => {
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += dense[terms[i]!]! * weights[i]!;
    return Math.min(1, sum);
  });
  const others = Int32Array.from(vectors.keys()).filter((other) => other !== paper && cosines[other]! > 0);
  return { others, scores: Float64Array.from(others, (other) => cosines[other]!) };
}

function rank({ others, scores }: ScoredPapers, self: number, papers: number): Int32Array {
  const all = new Float64Array(papers);
  others.forEach((other, i) => {
    all[other] = scores[i]!;
  });
  all[self] = -1;
  const ranks = new Int32Array(papers);
  const order = Int32Array.from(all.keys()).sort((a, b) => all[b]! - all[a]! || a - b);
  order.forEach((paper, place) => {
    ranks[paper] = place + 1;
  });
  return ranks;
}
