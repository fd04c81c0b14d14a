import { normalizeTitle } from '../../../src/collection/identity.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import type { LabelledPaper, Labels, RelatedPapers } from './labels.ts';

/** The results to compare with the labels. */
export type Understood = Pick<Paper, 'id' | 'title' | 'topics' | 'kind' | 'gist' | 'result' | 'similar'>;

/** The marks of one paper. Shares are 0 or 1; `result` is null where no annotator named a main finding. */
export interface Marks {
  readonly right: number;
  readonly extra: number;
  readonly lost: number;
  readonly primary: number;
  readonly gist: number;
  readonly bestGist: number;
  readonly result: number | null;
  readonly kind: number;
}

const SAME_SENTENCE = 0.75;
const LISTED = 5;

/**
 * F1 over the words of two sentences, counted with repetition: 1 for equal sentences, 0 without a common
 * word.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => normalizeTitle(text).split(' ').filter(Boolean));
  const rest = new Map<string, number>();
  for (const word of right!) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left!) {
    const count = rest.get(word) ?? 0;
    if (count > 0) common++;
    rest.set(word, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (left!.length + right!.length);
}

/**
 * 1 where a sentence is one of others, else 0. Sentences are equal when most words are: text clean-up does not
 * count as an error.
 */
export const isOneOf = (sentence: string | null, sentences: readonly string[]) =>
  sentence !== null && sentences.some((other) => likeness(sentence, other) >= SAME_SENTENCE) ? 1 : 0;

/** Marks one paper; if the collection lacks it, every topic is missed and nothing is right. */
export function markPaper(label: LabelledPaper, paper: Understood | undefined): Marks {
  const given = new Set(paper?.topics ?? []);
  const wanted = new Set(label.topics);
  const right = wanted.intersection(given).size;
  return {
    right,
    extra: given.difference(wanted).difference(new Set(label.optionalTopics)).size,
    lost: wanted.size - right,
    primary: label.acceptablePrimary.includes(paper?.topics[0] ?? '') ? 1 : 0,
    gist: isOneOf(paper?.gist ?? null, label.gist.acceptable),
    bestGist: isOneOf(paper?.gist ?? null, label.gist.best),
    result: label.gist.result.length === 0 ? null : isOneOf(paper?.result ?? null, label.gist.result),
    kind: paper !== undefined && label.kind.includes(paper.kind) ? 1 : 0,
  };
}

const discounted = (grades: readonly number[]) =>
  grades.slice(0, LISTED).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/**
 * nDCG@5 of a list of similar papers, given by their titles, best first. Source: Järvelin and Kekäläinen,
 * "Cumulated gain-based evaluation of IR techniques", TOIS 2002, with gains of 2^grade - 1.
 */
export function markSimilar(label: RelatedPapers, titles: readonly string[]): number {
  const grades = new Map(
    Object.entries(label.related).map(([title, grade]) => [normalizeTitle(title), grade]),
  );
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discounted(titles.map((title) => grades.get(normalizeTitle(title)) ?? 0)) / ideal;
}

/** The marks of every labelled paper, in the order of the labels. */
export function markCollection(
  labels: Labels,
  papers: readonly Understood[],
): { papers: Marks[]; related: number[] } {
  const byTitle = new Map(papers.map((paper) => [normalizeTitle(paper.title), paper]));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return {
    papers: labels.papers.map((label) => markPaper(label, byTitle.get(normalizeTitle(label.title)))),
    related: labels.related.map((label) => {
      const similar = byTitle.get(normalizeTitle(label.title))?.similar ?? [];
      return markSimilar(
        label,
        similar.map(({ id }) => byId.get(id)?.title ?? ''),
      );
    }),
  };
}
