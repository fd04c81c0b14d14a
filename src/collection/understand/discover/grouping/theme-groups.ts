import type { TermSpace } from '../../term-space.ts';
import type { Lots } from './drawn-lots.ts';
import { type GroupCount, rateCounts } from './rate-counts.ts';
import { type Clustering, clusterRows, countRows, selectRows, settle } from './spherical-k-means.ts';
import { buildThemeSpace, sampleThemes, type ThemeSpace } from './theme-space.ts';
import { narrowTopicSpace } from './topic-space.ts';

/** In papers: a smaller group is none, and its papers go to the nearest ones. */
const FEWEST_IN_GROUP = 4;
/** In papers: of more, fewer starts are tried. */
const MOST_OFTEN_TRIED = 5000;
const MOST_STARTS = 12;
const FEWEST_STARTS = 3;
/** The number of groups is rated on so many papers at most. */
const MOST_SAMPLED = 3000;

/** The themes of all papers of a topic space. */
export function buildWholeThemes(space: TermSpace, lots: Lots): ThemeSpace {
  const papers = [...space.vectors.keys()];
  return buildThemeSpace(space, papers, papers.length < 500 ? 10 : 20, lots);
}

/** The themes of some papers of a topic space (places in it, in any order), from their words among themselves. */
export function buildInnerThemes(
  space: TermSpace,
  papers: readonly number[],
  dimensions: number,
  lots: Lots,
): ThemeSpace {
  const ordered = papers.toSorted((a, b) => a - b);
  return buildThemeSpace(narrowTopicSpace(space, ordered), ordered, dimensions, lots);
}

/** How well samples of the papers agree on each number of groups, see `rateCounts`. */
export function rateGroups(themes: ThemeSpace, counts: readonly number[]): GroupCount[] {
  const { rows, lots } = sampleThemes(themes, MOST_SAMPLED);
  return rateCounts(rows, counts, lots);
}

/**
 * Divides papers into groups of one theme, at most `count`, the best of `most` starts: of each, those nearest its centre first, of equally near
 * ones the first in the corpus.
 */
export function findGroups(themes: ThemeSpace, count: number, most = MOST_STARTS): number[][] {
  const { rows, lots, papers } = themes;
  let clustering = clusterRows(rows, count, papers.length > MOST_OFTEN_TRIED ? FEWEST_STARTS : most, lots);
  for (;;) {
    const sizes = sizesOf(clustering);
    const smallest = sizes.indexOf(Math.min(...sizes));
    if (sizes.length === 1 || sizes[smallest]! >= FEWEST_IN_GROUP) return groupsOf(themes, clustering);
    const others = [...sizes.keys()].filter((group) => group !== smallest);
    clustering = settle(rows, selectRows(clustering.centres, others));
  }
}

function sizesOf({ labels, centres }: Clustering): number[] {
  const sizes = Array.from({ length: countRows(centres) }, () => 0);
  for (const label of labels) sizes[label]! += 1;
  return sizes;
}

/** The papers of each group, nearest the centre first, of equally near ones the first in the corpus. */
function groupsOf({ papers }: ThemeSpace, { labels, cosines, centres }: Clustering): number[][] {
  const groups: number[][] = Array.from({ length: countRows(centres) }, () => []);
  const rows = [...labels.keys()].sort((a, b) => cosines[b]! - cosines[a]! || a - b);
  for (const row of rows) groups[labels[row]!]!.push(papers[row]!);
  return groups;
}
