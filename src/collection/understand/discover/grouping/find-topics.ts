import type { TermSpace } from '../../term-space.ts';
import type { NameTerm } from '../naming/name-terms.ts';
import type { Lots } from './drawn-lots.ts';
import { settleTopics } from './settle-topics.ts';
import { buildInnerThemes, buildWholeThemes, findGroups, rateGroups } from './theme-groups.ts';

/** A topic that was found: places of its papers, the most typical first, and the topics that divide it, if any do. */
export interface FoundTopic {
  readonly papers: readonly number[];
  readonly parts: readonly FoundTopic[];
  /** What its papers are about, if it was found by that. */
  readonly term: NameTerm | null;
  /** Whether it holds the papers of its area that are about none of its topics. */
  readonly isRest: boolean;
}

export interface FoundTopics {
  readonly topics: readonly FoundTopic[];
  /** How well samples of the papers agree on the upper level, see `rateCounts`; null where nothing was found. */
  readonly agreement: number | null;
}

/** In papers: so few are read on one page, and say too little about what they have in common. */
export const FEWEST_PAPERS = 20;
/** In papers: fewer are not divided again. */
const FEWEST_IN_AREA = 60;
/** In papers: how many there are for each group in which topics of an area are looked for. */
const PAPERS_PER_GROUP = 14;
const MOST_GROUPS = 24;
/** In papers: of a larger area, topics are looked for in a sample, drawn by lots of their own. */
const MOST_SEARCHED = 1000;
/** Drafts need no more: papers settle among them anew. */
const SEARCHING_STARTS = 3;
const SEARCHING_ROUND = 3_000_000;
/** Dimensions for each of these groups. */
const DIMENSIONS_PER_GROUP = 1.5;
const FEWEST_AREAS = 3;
const FEWEST_PARTS = 2;
/** Of numbers of areas on which samples agree about as well, that with the better names is taken. */
const NEARLY = 0.03;
/** The least share of its papers that the name of an area covers. */
const LEAST_NAMED = 0.25;

/** What a librarian would say of groups of papers. */
export interface TopicJudge {
  /** A field of science that most of some papers are of, and far fewer of the others; null where there is none. */
  readonly fieldOf: (papers: readonly number[]) => number | null;
  /** For each of some groups beside each other the share of its papers that a name covers. */
  readonly namedShares: (groups: readonly (readonly number[])[]) => readonly number[];
  /** For each of some groups of an area the terms that its papers may be about, the best first. */
  readonly termsOf: (
    groups: readonly (readonly number[])[],
    area: readonly number[],
  ) => readonly (readonly NameTerm[])[];
}

/** Finds topics on two levels in a topic space. Papers that share no word with another one belong to none. */
export function findTopics(space: TermSpace, lots: Lots, judge: TopicJudge): FoundTopics {
  const themes = buildWholeThemes(space, lots);
  if (themes.papers.length < FEWEST_PAPERS) return { topics: [], agreement: null };
  const rated = rateGroups(themes, countsFor(themes.papers.length));
  const most = Math.max(...rated.map(({ agreement }) => agreement));
  const divisions = rated
    .filter(({ agreement }) => agreement >= most - NEARLY)
    .map(({ count, agreement }) => ({ agreement, groups: findGroups(themes, count) }));
  const { groups, agreement } = bestNamed(divisions, judge);
  return { topics: divideAreas(space, joinFields(groups, judge), lots, judge), agreement };
}

/** The numbers of topics to try for so many papers: five to twelve, fewer where a topic would be very small. */
function countsFor(papers: number): number[] {
  const least = Math.max(2, Math.min(5, Math.floor(papers / 15)));
  const most = Math.max(least, Math.min(12, Math.floor(papers / 10)));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** The division whose names cover most of its papers, the first of equal ones. */
function bestNamed<Division extends { readonly groups: readonly (readonly number[])[] }>(
  divisions: readonly Division[],
  judge: TopicJudge,
): Division {
  const [first, ...others] = divisions as readonly [Division, ...Division[]];
  if (others.length === 0) return first;
  const rated = divisions.map((division) => {
    const shares = judge.namedShares(division.groups);
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

/** The papers for which the lowest lots fall, at most so many: enough to find what a group of them is about. */
const sampleOf = (papers: readonly number[], lots: Lots): readonly number[] =>
  papers.length <= MOST_SEARCHED
    ? papers
    : papers
        .map((paper) => ({ paper, lot: lots(paper, SEARCHING_ROUND) }))
        .sort((a, b) => a.lot - b.lot)
        .slice(0, MOST_SEARCHED)
        .map(({ paper }) => paper);

/** Divides the areas that are large enough into topics; papers may move to a topic of another area. */
function divideAreas(
  space: TermSpace,
  areas: readonly (readonly number[])[],
  lots: Lots,
  judge: TopicJudge,
): FoundTopic[] {
  const large = areas.map((papers) => (papers.length < FEWEST_IN_AREA ? [] : papers));
  const { topics, rests } = settleTopics(space, large, (all, area) => {
    const papers = sampleOf(all, lots);
    const count = Math.max(2, Math.min(MOST_GROUPS, Math.round(papers.length / PAPERS_PER_GROUP)));
    const groups = findGroups(
      buildInnerThemes(space, papers, Math.ceil(DIMENSIONS_PER_GROUP * count), lots),
      count,
      SEARCHING_STARTS,
    );
    const terms = judge.termsOf(groups, areas[area]!);
    return groups.flatMap((group, i) => terms[i]!.map((term) => ({ term, area, papers: new Set(group) })));
  });
  const divided = areas.map((papers, area): FoundTopic => {
    if (large[area]!.length === 0) return { papers, parts: [], term: null, isRest: false };
    const parts = topics
      .filter((topic) => topic.area === area)
      .sort((a, b) => b.papers.length - a.papers.length)
      .map((topic): FoundTopic => ({ papers: topic.papers, parts: [], term: topic.term, isRest: false }));
    const rest = rests[area]!;
    const all = rest.length === 0 ? parts : [...parts, { papers: rest, parts: [], term: null, isRest: true }];
    const own = interleave(all.map((part) => part.papers));
    return { papers: own, parts: parts.length < FEWEST_PARTS ? [] : all, term: null, isRest: false };
  });
  return divided.filter(({ papers }) => papers.length > 0);
}
