import type { Collection } from '../../../collection/collection.ts';
import type { Paper } from '../../../collection/paper.ts';

/** What tells papers apart: where their pages are, who wrote them and when they were listed. */
export type PaperOutline = Pick<Paper, 'id' | 'slug' | 'title' | 'authors' | 'year' | 'listed'>;

/** A collection without the texts of its papers, and what was found out about each: a tenth of the memory. */
export type CollectionOutline = Omit<Collection, 'papers'> & { readonly papers: readonly PaperOutline[] };

/** The outline of a collection, with the papers in the same order. */
export function outlineOf({ papers, ...head }: Collection): CollectionOutline {
  return {
    ...head,
    papers: papers.map(({ id, slug, title, authors, year, listed }) => ({
      id,
      slug,
      title,
      listed,
      ...(authors && { authors }),
      ...(year !== undefined && { year }),
    })),
  };
}
