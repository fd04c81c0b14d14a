import type { Paper } from '../../../collection/paper.ts';
import { withAreas } from '../../../collection/topic-tree.ts';

/** How many papers two topics share: symmetric, in the order of the topics; the diagonal has the papers of each. */
export type SharedPapers = readonly (readonly number[])[];

/**
 * Counts the papers that each two of these topics or areas share. `parents` has the area of each topic that is in one.
 * @example countShared([{ topics: ['a', 'b'] }, { topics: ['a'] }], ['a', 'b'], new Map()) // => [[2, 1], [1, 1]]
 */
export function countShared(
  papers: readonly Pick<Paper, 'topics'>[],
  slugs: readonly string[],
  parents: ReadonlyMap<string, string>,
): SharedPapers {
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const shared = slugs.map(() => slugs.map(() => 0));
  for (const { topics } of papers) {
    const held = withAreas(topics, parents).flatMap((slug) => places.get(slug) ?? []);
    for (const one of held) for (const other of held) shared[one]![other]!++;
  }
  return shared;
}

/** How many papers a topic shares with the others: one that it shares with two of them counts twice. */
export const sharedOf = (shared: SharedPapers, topic: number): number =>
  shared[topic]!.reduce((sum, papers, other) => (other === topic ? sum : sum + papers), 0);
