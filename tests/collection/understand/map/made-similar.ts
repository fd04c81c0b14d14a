import { readCorpus } from '../../../../src/collection/understand/corpus.ts';
import type { MappedPapers } from '../../../../src/collection/understand/map/layout.ts';
import { scoreSimilar } from '../../../../src/collection/understand/similar/similar.ts';
import { madePapers } from '../../../made-collection.ts';

interface Placed {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly abstract: string;
}

/** Made-up papers of four subjects, `each` of every one. */
export const papersOfSubjects = (each: number): Placed[] =>
  madePapers(each).map(({ subject, title, abstract }, i) => ({
    id: `paper${String(i).padStart(5, '0')}`,
    topic: subject,
    title,
    abstract,
  }));

/** What the map of these papers is drawn by. */
export function toMapped(papers: readonly Placed[]): MappedPapers {
  const corpus = readCorpus(papers);
  const topics = new Map(papers.map(({ id, topic }) => [id, topic]));
  const scoresOf = scoreSimilar(corpus.nearest);
  return {
    ids: corpus.papers.map(({ id }) => id),
    topics: corpus.papers.map(({ id }) => topics.get(id)!),
    similar: corpus.papers.map((_, place) => scoresOf(place)),
  };
}
