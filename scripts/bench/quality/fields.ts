import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { paperId } from '../../../src/collection/identity.ts';
import type { TopicSettings } from '../../../src/collection/topic.ts';
import { placesOfTopics } from '../../../src/collection/topic-tree.ts';
import { readCorpus } from '../../../src/collection/understand/corpus.ts';
import { discoverTopics } from '../../../src/collection/understand/discover/discover.ts';
import { drawLots } from '../../../src/collection/understand/discover/grouping/drawn-lots.ts';
import { readCandidates } from '../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import { readJsonLines } from '../json-lines.ts';
import { mean } from '../search/statistics.ts';
import { markdownTable } from '../search/table.ts';
import { mutualInformation, purity } from './partition-scores.ts';

const fieldPaperSchema = z.object({ title: z.string(), abstract: z.string().nullish(), field: z.string() });

interface FieldPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly field: string;
}

const RESAMPLES = 5;
const RESAMPLED_SHARE = 0.95;

/** The topics found in some papers, and for each paper by its id the place of its area in their list. */
interface FieldTopics {
  readonly topics: readonly TopicSettings[];
  readonly areaOf: ReadonlyMap<string, number>;
  readonly agreement: number | null;
}

function findFieldTopics(papers: readonly FieldPaper[]): FieldTopics {
  const corpus = readCorpus(papers);
  const candidates = corpus.papers.map((paper) => readCandidates(paper));
  const { topics, assignments, agreement } = discoverTopics(corpus, candidates, []);
  const places = placesOfTopics(topics);
  const areas = new Map(
    topics.map(({ slug, parent }, place) => [slug, parent === undefined ? place : places.get(parent)!]),
  );
  return {
    topics,
    agreement,
    areaOf: new Map(corpus.papers.map(({ id }, i) => [id, areas.get(assignments[i]!.topics[0]!) ?? -1])),
  };
}

/** The areas of the papers that both have, as texts. */
function areasOfBoth(a: FieldTopics, b: FieldTopics): [string[], string[]] {
  const ids = [...a.areaOf.keys()].filter((id) => b.areaOf.has(id));
  return [ids.map((id) => String(a.areaOf.get(id))), ids.map((id) => String(b.areaOf.get(id)))];
}

/** The share of the areas of one whose counterpart in the other (most papers in common) has a name that begins alike. */
function shareOfSameNames(a: FieldTopics, b: FieldTopics): number {
  const [own, other] = areasOfBoth(a, b);
  const first = ({ name }: TopicSettings) => name.split(' and ')[0];
  const groups = Map.groupBy(other, (_, i) => own[i]!);
  const same = [...groups].filter(([area, theirs]) => {
    const [most] = [...Map.groupBy(theirs, (one) => one)].sort((x, y) => y[1].length - x[1].length);
    const [mine, counterpart] = [a.topics[Number(area)], b.topics[Number(most?.[0])]];
    return mine !== undefined && counterpart !== undefined && first(mine) === first(counterpart);
  });
  return same.length / groups.size;
}

function readFieldPapers(file: string): FieldPaper[] {
  const papers = readJsonLines(dirname(file), basename(file), fieldPaperSchema).map(
    ({ title, abstract, field }) => ({ id: paperId(title), title, abstract: abstract ?? null, field }),
  );
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}

/**
 * Finds topics among papers whose fields are known (JSON Lines with title, abstract and field) and tells how well the
 * areas fit the fields, how well those of five samples of 95 % agree, and what the topics are called. Throws a
 * CommandError where the file cannot be read.
 */
export function measureFields(file: string): string {
  const papers = readFieldPapers(file);
  const whole = findFieldTopics(papers);
  const areas = papers.map(({ id }) => String(whole.areaOf.get(id)));
  const fields = papers.map(({ field }) => field);
  const samples = Array.from({ length: RESAMPLES }, (_, sample) =>
    findFieldTopics(papers.filter(({ id }) => drawLots([id])(0, sample) < RESAMPLED_SHARE)),
  );
  const pairs = samples.flatMap((one, i) => samples.slice(0, i).map((other) => [one, other] as const));
  const counts = [whole, ...samples].map(
    ({ topics }) => topics.filter((one) => one.parent === undefined).length,
  );
  const rows = [
    ['number of areas', '', counts.join(', ')],
    ['agreement of samples on them (adjusted Rand index)', '', whole.agreement?.toFixed(3) ?? '-'],
    ['normalised mutual information with the fields', '≥ 0.55', mutualInformation(areas, fields).toFixed(3)],
    ['purity', '≥ 0.70', purity(areas, fields).toFixed(3)],
    [
      'mutual information of the areas of samples of 95 %',
      '≥ 0.75',
      mean(pairs.map(([a, b]) => mutualInformation(...areasOfBoth(a, b)))).toFixed(3),
    ],
    ['same beginning of their names', '', mean(pairs.map(([a, b]) => shareOfSameNames(a, b))).toFixed(3)],
  ];
  const names = whole.topics.map(
    ({ name, description, parent }) => `${parent === undefined ? '-' : '  -'} ${name}: ${description}`,
  );
  const table = markdownTable([[`${papers.length} papers of known fields`, 'asked', 'measured'], ...rows]);
  return [table, ...names].join('\n').replace('\n-', '\n\n-');
}
