import type { SubjectTable } from './subjects/subject-table.ts';
import { type Cover, joinCovers } from './term-cover.ts';

/** A term by which a group of papers may be named. */
export interface NameTerm {
  readonly key: string;
  /** As it is written within a sentence. */
  readonly written: string;
  /** Whether it is a word or a phrase of the papers, a subject of a science, or a whole field. */
  readonly kind: 'word' | 'phrase' | 'subject' | 'field';
  readonly cover: Cover;
  readonly fit: Fit;
}

/** How well a term fits a group: its share of the papers, and how well it tells them from others. */
export interface Fit {
  readonly share: number;
  readonly score: number;
}

/** A group of papers, and the larger ones in which it stands, by the places of their papers. */
export interface Shelf {
  readonly papers: ReadonlySet<number>;
  /** Its area, if it is a topic of one, and the whole collection. */
  readonly around: readonly ReadonlySet<number>[];
}

/**
 * How well what a term covers fits a group. Score: its share of the group times the logarithm of its odds here over
 * those among the other papers (the mean for area and collection), negative where it is more common among these.
 * Shrunk, so that a few papers prove nothing.
 */
export function fitOf(cover: Cover, { papers, around }: Shelf): Fit {
  const sums = around.map(() => 0);
  let inside = 0;
  for (const [paper, part] of cover) {
    if (papers.has(paper)) inside += part;
    else
      around.forEach((others, i) => {
        if (others.has(paper)) sums[i]! += part;
      });
  }
  const here = (inside + 0.5) / (papers.size + 2);
  const leads = around.map((others, i) => Math.log(here / ((sums[i]! + 1) / (others.size - papers.size + 4))));
  const share = inside / papers.size;
  const lead = leads.some((one) => one <= 0) ? Math.min(...leads) : leads.reduce((a, b) => a + b, 0) / leads.length;
  return { share, score: share * lead };
}
