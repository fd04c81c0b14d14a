import { type Cover, IN_PASSING } from './term-cover.ts';

/** A term by which a group of papers may be named. */
export interface NameTerm {
  readonly key: string;
  /** The key with its acronyms written out, by which terms are compared. */
  readonly sense: string;
  /** As it is written within a sentence. */
  readonly written: string;
  /** Whether it is a word, a phrase that is part of a subject at most ("RGB images"), another phrase, a subject of a science, or a whole field. */
  readonly kind: 'word' | 'part' | 'phrase' | 'subject' | 'field';
  readonly cover: Cover;
  readonly fit: Fit;
}

/**
 * How well a term fits a group: its share of the papers, from 0 to 1, how many mention it at least, and how well it
 * tells them from others.
 */
export interface Fit {
  readonly share: number;
  readonly held: number;
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
 * those among the other papers of area and collection (the mean of both, or the lower one where that is negative).
 * Odds are shrunk, so that a few papers prove nothing.
 */
export function fitOf(cover: Cover, { papers, around }: Shelf): Fit {
  const outside = around.map(() => 0);
  let inside = 0;
  let held = 0;
  for (const [paper, part] of cover) {
    if (papers.has(paper)) {
      inside += part;
      if (part >= IN_PASSING) held += 1;
    } else
      around.forEach((others, i) => {
        if (others.has(paper)) outside[i]! += part;
      });
  }
  const here = (inside + 0.5) / (papers.size + 2);
  const leads = around.map((others, i) =>
    Math.log(here / ((outside[i]! + 1) / (others.size - papers.size + 4))),
  );
  const least = Math.min(...leads);
  const lead = least <= 0 ? least : leads.reduce((sum, one) => sum + one, 0) / leads.length;
  const share = inside / papers.size;
  return { share, held, score: share * lead };
}
