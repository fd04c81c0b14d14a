import type { TermSpace } from '../../term-space.ts';
import type { Lots } from './drawn-lots.ts';
import { type GroupCount, rateCounts } from './rate-counts.ts';
import {
  type Clustering,
  clusterRows,
  countRows,
  middlesOf,
  selectRows,
  settle,
} from './spherical-k-means.ts';
import { type Settled, settleTopics, shrinkRests, type TopicDraft } from './settle-topics.ts';
import { buildThemeSpace, sampleThemes, type ThemeSpace } from './theme-space.ts';
import { narrowTopicSpace } from './topic-space.ts';

/** A topic that was found: places of its papers, nearest its centre first, and the topics that divide it, if any do. */
export interface FoundTopic {
  readonly papers: readonly number[];
  readonly parts: readonly FoundTopic[];
  /** Whether it holds the papers of its area for which no topic was found that a name covers. */
  readonly isRest: boolean;
  readonly key?: string;
}

/** Where a topic was before: places of its typical papers, and the topics that divided it. */
export interface TopicSeed {
  readonly papers: readonly number[];
  readonly parts: readonly TopicSeed[];
}

export interface FoundTopics {
  readonly topics: readonly FoundTopic[];
  /** How well samples of the papers agree on the upper level, see `rateCounts`; null where nothing was found. */
  readonly agreement: number | null;
}

/** In papers: so few are read on one page, and say too little about what they have in common. */
const FEWEST_PAPERS = 20;
/** In papers: a smaller group is no topic, and its papers go to the nearest ones. */
const FEWEST_IN_TOPIC = 4;
/** In papers: fewer are not divided again. */
const FEWEST_IN_AREA = 60;
/** The number of topics is chosen on so many papers at most. */
const MOST_SAMPLED = 3000;
/** In papers: how many a topic of an area holds at least, on average. */
const FEWEST_IN_PART = 18;
/** In papers: areas of more are divided in one way only. */
const MOST_TRIED = 800;
const MOST_PARTS = 10;
const FEWEST_IN_REST = 20;
const FEWEST_AREAS = 3;
/** Of numbers of topics on which samples agree about as well, that with the better names is taken. */
const NEARLY = 0.03;
/** The least share of its papers that the name of a topic covers. */
const LEAST_NAMED = 0.25;
/** The greatest share of an area that may be left without a topic of its own. */
const MOST_REST = 0.35;

/** What a librarian would say of groups of papers. */
export interface TopicJudge {
  /** A field of science that most of some papers are of, and far fewer of the others; null where there is none. */
  readonly fieldOf: (papers: readonly number[]) => number | null;
  readonly draftsOf: (groups: readonly (readonly number[])[], area: readonly number[]) => readonly (readonly { key: string; cover: ReadonlyMap<number, number> }[])[];
  /** For each of some groups that stand beside each other in an area, or in the collection (null), the share of its papers that a name covers. */
  readonly namedShares: (
    groups: readonly (readonly number[])[],
    area: readonly number[] | null,
  ) => readonly number[];
}

/** Finds topics on two levels in a topic space. Papers that share no word with another one belong to none. */
export function findTopics(space: TermSpace, lots: Lots, judge: TopicJudge): FoundTopics {
  const themes = wholeThemes(space, lots);
  if (themes.papers.length < FEWEST_PAPERS) return { topics: [], agreement: null };
  const rated = rateAmong(themes, countsFor(themes.papers.length));
  const most = Math.max(...rated.map(({ agreement }) => agreement));
  const divisions = rated
    .filter(({ agreement }) => agreement >= most - NEARLY)
    .map(({ count, agreement }) => ({ agreement, groups: groupsOf(themes, findGroups(themes, count)) }));
  if ((globalThis as any).report) for (const { count, agreement } of rated) { const g = groupsOf(themes, findGroups(themes, count)); const sh = judge.namedShares(g, null); (globalThis as any).report('K' + count + ' ' + agreement.toFixed(3) + ' shares ' + sh.map((x) => x.toFixed(2)).join(' '), g); (globalThis as any).report('   joined', joinFields(g, judge)); }
  const { groups, agreement } = bestNamed(divisions, (division) => judge.namedShares(division, null));
  const areas = joinFields(groups, judge);
  return { topics: divideAll(space, areas, lots, judge), agreement };
}

/** The division whose names cover most of its papers, the first of equal ones. */
function bestNamed<Division extends { readonly groups: readonly (readonly number[])[] }>(
  divisions: readonly Division[],
  sharesOf: (groups: Division['groups']) => readonly number[],
): Division {
  const [first, ...others] = divisions as readonly [Division, ...Division[]];
  if (others.length === 0) return first;
  const rated = divisions.map((division) => {
    const shares = sharesOf(division.groups);
    const named = shares.map((share, i) => (share < LEAST_NAMED ? 0 : share * division.groups[i]!.length));
    const all = division.groups.reduce((sum, group) => sum + group.length, 0);
    return { division, worth: named.reduce((sum, one) => sum + one, 0) / all };
  });
  return rated.reduce((best, one) => (one.worth > best.worth ? one : best)).division;
}

/** Joins the groups of one field, unless few groups are left. */
function joinFields(groups: readonly (readonly number[])[], { fieldOf }: TopicJudge): (readonly number[])[] {
  const fields = groups.map((group, i) => fieldOf(group) ?? -1 - i);
  const joined = [...Map.groupBy(groups, (_, i) => fields[i]!).values()];
  return joined.length < FEWEST_AREAS ? [...groups] : joined.map((members) => interleave(members));
}

/** The papers of several groups, of each those nearest its centre first. */
function interleave(groups: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = groups;
  if (others.length === 0) return first;
  const placed = groups.flatMap((group) =>
    group.map((paper, rank) => ({ paper, part: rank / group.length })),
  );
  return placed.sort((a, b) => a.part - b.part).map(({ paper }) => paper);
}

/**
 * Finds the topics of an earlier time again, parallel to their seeds: papers gather round the typical ones. A topic
 * without papers of that time is empty.
 */
export function findAgain(space: TermSpace, seeds: readonly TopicSeed[], lots: Lots): FoundTopics {
  const themes = wholeThemes(space, lots);
  if (themes.papers.length < FEWEST_PAPERS) return { topics: seeds.map(emptyTopic), agreement: null };
  const [{ agreement }] = rateAmong(themes, [seeds.length]) as [GroupCount];
  return { topics: gather(space, themes, seeds, lots), agreement };
}

const emptyTopic = ({ parts }: TopicSeed): FoundTopic => ({
  papers: [],
  parts: parts.map(emptyTopic),
  isRest: false,
});

function gather(space: TermSpace, themes: ThemeSpace, seeds: readonly TopicSeed[], lots: Lots): FoundTopic[] {
  const typical = seeds.map(typicalPapers);
  const groups = groupsAround(themes, typical);
  return seeds.map(({ parts }, i) => {
    const papers = groups[i]!;
    if (parts.length === 0) return { papers, parts: [], isRest: false };
    const members = new Set(papers);
    const inner = innerThemes(space, [...members.union(new Set(typical[i]!))], parts.length, lots);
    const divided = gather(space, inner, parts, lots).map((part) => ({
      ...part,
      papers: part.papers.filter((paper) => members.has(paper)),
    }));
    const full = withRest(
      divided.map((part) => part.papers),
      papers,
    );
    return { papers, parts: divided.map((part, j) => ({ ...part, papers: full[j]! })), isRest: false };
  });
}

/** The papers that gather round typical ones, parallel to them; none where all of these are gone. */
function groupsAround(themes: ThemeSpace, typical: readonly (readonly number[])[]): number[][] {
  const known = new Map(themes.papers.map((paper, row) => [paper, row]));
  const rows = typical.map((papers) => papers.flatMap((paper) => known.get(paper) ?? []));
  const alive = [...rows.keys()].filter((i) => rows[i]!.length > 0);
  const labels = Int32Array.from(alive.flatMap((i, label) => rows[i]!.map(() => label)));
  const starts = middlesOf(
    selectRows(
      themes.rows,
      alive.flatMap((i) => rows[i]!),
    ),
    labels,
    alive.length,
  );
  const groups = groupsOf(themes, settle(themes.rows, starts));
  return typical.map((_, i) => groups[alive.indexOf(i)] ?? []);
}

const typicalPapers = ({ papers, parts }: TopicSeed): readonly number[] => [
  ...papers,
  ...parts.flatMap(typicalPapers),
];

const wholeThemes = (space: TermSpace, lots: Lots): ThemeSpace => {
  const papers = [...space.vectors.keys()];
  return buildThemeSpace(space, papers, papers.length < 500 ? 10 : 20, lots);
};

const innerThemes = (space: TermSpace, papers: readonly number[], count: number, lots: Lots): ThemeSpace => {
  const ordered = papers.toSorted((a, b) => a - b);
  return buildThemeSpace(narrowTopicSpace(space, ordered), ordered, 2 * count, lots);
};

function rateAmong(themes: ThemeSpace, counts: readonly number[]): GroupCount[] {
  const { rows, lots } = sampleThemes(themes, MOST_SAMPLED);
  return rateCounts(rows, counts, lots);
}

/** The numbers of topics to try for so many papers: five to twelve, fewer where a topic would be very small. */
function countsFor(papers: number): number[] {
  const least = Math.max(2, Math.min(5, Math.floor(papers / 15)));
  const most = Math.max(least, Math.min(12, Math.floor(papers / 10)));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

const P = (globalThis as any).process?.env ?? {};

function divideAll(space: TermSpace, areas: readonly (readonly number[])[], lots: Lots, judge: TopicJudge): FoundTopic[] {
  const areaOf = new Int32Array(space.vectors.length).fill(-1);
  areas.forEach((papers, area) => {
    if (papers.length >= FEWEST_IN_AREA) for (const paper of papers) areaOf[paper] = area;
  });
  let drafts: TopicDraft[] = [];
  let settled: Settled = { topics: [], rests: areas.map((papers) => (papers.length < FEWEST_IN_AREA ? [] : papers)), nearest: [] };
  for (let round = 0; round < Number(P.RESTS ?? 3); round++) {
    const further = Array.from(settled.rests).flatMap((papers = [], area): TopicDraft[] => {
      if (papers.length < FEWEST_IN_REST) return [];
      const count = Math.max(2, Math.min(24, Math.round(papers.length / Number(P.PER ?? 14))));
      const themes = innerThemes(space, papers, Math.ceil(count * Number(P.DIMS ?? 1.5) / 2), lots);
      const groups = groupsOf(themes, findGroups(themes, count));
      return judge.draftsOf(groups, areas[area]!).flatMap((found, i) => found.map((one) => ({ ...one, area, papers: new Set(groups[i]!) })));
    });
    if (P.DEBUG) console.error('round', round, settled.rests.map((r) => r?.length), further.map(({key}) => key).join(', '));
    if (further.length === 0) break;
    drafts = [...settled.topics.map(({ draft, papers }) => ({ ...draft, papers: new Set(papers) })), ...further];
    settled = settleTopics(space, drafts, areaOf);
  }
  const { topics, rests } = shrinkRests(settled, areas.map(({ length }) => length));
  return areas.map((papers, area): FoundTopic => {
    const own = topics.filter(({ draft }) => draft.area === area).sort((a, b) => b.papers.length - a.papers.length);
    if (own.length < 2) return { papers, parts: [], isRest: false };
    const parts = own.map(({ draft, papers }): FoundTopic => ({ papers, parts: [], isRest: false, key: draft.key }));
    const rest = rests[area] ?? [];
    const all = [...parts, ...(rest.length > 0 ? [{ papers: rest, parts: [], isRest: true }] : [])];
    return { papers: interleave(all.map((part) => part.papers)), parts: all, isRest: false };
  });
}

/** A paper of an area belongs to one of its topics in any case, if only at the end of the largest. */
function withRest(groups: readonly (readonly number[])[], papers: readonly number[]): (readonly number[])[] {
  const placed = new Set(groups.flat());
  const rest = papers.filter((paper) => !placed.has(paper));
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most));
  return groups.map((group) => (group === largest ? [...group, ...rest] : group));
}

function findGroups({ rows, lots, papers }: ThemeSpace, count: number): Clustering {
  let clustering = clusterRows(rows, count, papers.length > 5000 ? 3 : 12, lots);
  for (;;) {
    const sizes = sizesOf(clustering);
    const smallest = sizes.indexOf(Math.min(...sizes));
    if (sizes.length === 1 || sizes[smallest]! >= FEWEST_IN_TOPIC) return clustering;
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
