import { readEntries } from '../../../src/collection/collection.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import type { DumpFile } from '../../../src/collection/read/input-file.ts';
import type { Settings } from '../../../src/collection/settings/settings.ts';
import { type PaperReading, readCorpus } from '../../../src/collection/understand/corpus.ts';
import { chooseKeySentences, describeArgument } from '../../../src/collection/understand/gist/gist.ts';
import { type GistWeights, gistWeights } from '../../../src/collection/understand/gist/gist-weights.ts';
import { classifyKind } from '../../../src/collection/understand/kind/kind.ts';
import { type KindWeights, kindWeights } from '../../../src/collection/understand/kind/kind-weights.ts';
import { findNearest } from '../../../src/collection/understand/similar/nearest-papers.ts';
import { findSimilar, scoreSimilar } from '../../../src/collection/understand/similar/similar.ts';
import {
  type SimilarWeights,
  similarWeights,
} from '../../../src/collection/understand/similar/similar-weights.ts';
import { buildTermSpace } from '../../../src/collection/understand/term-space.ts';
import { type TopicWeights, topicWeights } from '../../../src/collection/understand/topics/topic-weights.ts';
import { assignTopics } from '../../../src/collection/understand/topics/topics.ts';
import type { Step } from './cross-validation.ts';
import type { Understood } from './marks.ts';
import type { Weights } from './tuning.ts';

const LISTED = 5;
const TRAIT_TABLES = ['anyPaper', 'papersOfFindings'] as const;

/** The weights of the sentences under one name each, as the tuning wants them. */
function flatten({ noFinding, ...tables }: GistWeights): Weights {
  const flat: Record<string, number> = { noFinding };
  for (const table of TRAIT_TABLES) {
    for (const [trait, pair] of Object.entries(tables[table])) {
      pair.forEach((weight, role) => {
        flat[`${table} ${trait} ${role}`] = weight;
      });
    }
  }
  return flat;
}

/** The inverse of `flatten`. */
function unflatten({ noFinding, ...flat }: Weights): GistWeights {
  const tables: Record<string, Record<string, [number, number]>> = { anyPaper: {}, papersOfFindings: {} };
  for (const [name, weight] of Object.entries(flat)) {
    const [table, trait, role] = name.split(' ') as [string, string, string];
    tables[table]![trait] ??= [0, 0];
    tables[table]![trait][Number(role)] = weight;
  }
  return { ...tables, noFinding } as unknown as GistWeights;
}

/**
 * The steps of the analysis that have weights, each evaluated with the shipped weights of the others.
 * `papers` is the collection as built; kind and sentences are computed again only for the `labelled` ids.
 */
export function stepsOf(
  dumps: readonly DumpFile[],
  settings: Settings,
  papers: readonly Paper[],
  labelled: ReadonlySet<string>,
): Step[] {
  const { entries } = readEntries(dumps, settings);
  const corpus = readCorpus(entries);
  const affinities = assignTopics(corpus, settings.topics).map((assignment) => assignment.affinities);
  const described = new Map(
    corpus.papers
      .filter(({ id }) => labelled.has(id))
      .map(({ id, title, sentences }) => [id, describeArgument(title, sentences)]),
  );
  const places = new Map(corpus.papers.map(({ id }, place) => [id, place]));
  /** `place` is the index of the paper in the corpus. */
  const replace = (
    change: (reading: PaperReading, paper: Paper, place: number) => Partial<Understood>,
  ): Understood[] =>
    papers.map((paper) => {
      const place = places.get(paper.id)!;
      return { ...paper, ...change(corpus.papers[place]!, paper, place) };
    });
  const step = <W extends object>(
    name: string,
    weights: W,
    figures: Step['figures'],
    understand: (weights: W) => readonly Understood[],
  ): Step => ({
    name,
    weights: weights as unknown as Weights,
    figures,
    understand: (tuned) => understand(tuned as unknown as W),
  });
  return [
    step('topics', topicWeights, ['topics', 'primary'], (weights: TopicWeights) => {
      const assignments = assignTopics(corpus, settings.topics, weights);
      return replace((_reading, _paper, place) => ({ topics: assignments[place]!.topics }));
    }),
    step('sentences', flatten(gistWeights), ['gist', 'bestGist', 'result'], (flat: Weights) => {
      const weights = unflatten(flat);
      return replace(({ id }, { kind }) =>
        labelled.has(id) ? chooseKeySentences(described.get(id)!, kind, weights) : {},
      );
    }),
    step('kind', kindWeights, ['kind'], (weights: KindWeights) =>
      replace((reading) => (labelled.has(reading.id) ? { kind: classifyKind(reading, weights) } : {})),
    ),
    step('similar papers', similarWeights, ['similar'], (weights: SimilarWeights) => {
      const space = buildTermSpace(corpus.papers, weights);
      const tuned = { ...weights, nearPapers: Math.round(weights.nearPapers) };
      const scoresOf = scoreSimilar(findNearest(space), affinities, tuned);
      const scored = corpus.papers.map((_, paper) => scoresOf(paper));
      const similar = findSimilar({ ...corpus, space }, scored, undefined, LISTED, tuned);
      return replace((_reading, _paper, place) => ({ similar: similar[place]! }));
    }),
  ];
}
