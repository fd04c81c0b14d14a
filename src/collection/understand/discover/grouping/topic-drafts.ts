import { areAlike } from '../../keyphrases/phrase-roots.ts';
import type { NameTerm } from '../naming/name-terms.ts';
import { isAbout } from '../naming/term-cover.ts';

/** A topic in the making: the term that its papers are to be about, its area, and the papers that it has so far. */
export interface TopicDraft {
  readonly term: NameTerm;
  /** The place of its area among the areas. */
  readonly area: number;
  readonly papers: ReadonlySet<number>;
}

/** Two terms share their subject where so many of the papers about one, by their share, are about the other. */
const DOUBLED = 0.5;

/**
 * The drafts without those that share their subject with another one: that with more papers about its term stays.
 * Drafts of one term become one, in the area of the first. Only papers of areas count (`areaOf` is not -1).
 */
export function distinctDrafts(drafts: readonly TopicDraft[], areaOf: Int32Array): TopicDraft[] {
  const ranked = drafts
    .map((draft) => {
      const { cover } = draft.term;
      const about = new Set(
        [...cover.keys()].filter((paper) => isAbout(cover, paper) && areaOf[paper]! >= 0),
      );
      return { draft, about, own: about.intersection(draft.papers).size };
    })
    .sort((a, b) => b.own - a.own);
  const kept: typeof ranked = [];
  for (const one of ranked) {
    const twin = kept.findIndex(
      (other) =>
        areAlike(other.draft.term.key, one.draft.term.key) ||
        other.about.intersection(one.about).size > DOUBLED * Math.min(other.about.size, one.about.size),
    );
    if (twin < 0) kept.push(one);
    else if (kept[twin]!.draft.term.key === one.draft.term.key) kept[twin] = join(kept[twin]!, one);
  }
  return kept.map(({ draft }) => draft);
}

const join = <Ranked extends { readonly draft: TopicDraft }>(one: Ranked, other: Ranked): Ranked => ({
  ...one,
  draft: { ...one.draft, papers: one.draft.papers.union(other.draft.papers) },
});
