import type { TermSpace } from '../../term-space.ts';
import type { NameTerm } from '../naming/name-terms.ts';
import { buildCentres } from './topic-centres.ts';
import { distinctDrafts, type TopicDraft } from './topic-drafts.ts';

/** A topic that holds papers about its term, those that are most about it and nearest to the others first. */
export interface SettledTopic {
  readonly term: NameTerm;
  readonly area: number;
  readonly papers: readonly number[];
}

export interface SettledTopics {
  readonly topics: readonly SettledTopic[];
  /** For each area the papers that are about no topic and near none, those nearest to one first. */
  readonly rests: readonly (readonly number[])[];
}

/** Papers have mostly come to rest after so many rounds; weak topics are given up in further ones. */
const FEWEST_ROUNDS = 2;
/** What speaks for a topic, measured in the usual closeness of a paper to its topic: that the paper is about it … */
const ABOUT = 1;
/** … that it mentions it in passing, as a factor of how much … */
const IN_PASSING = 0.7;
/** … and that the topic is in the area of the paper: only a paper that is plainly about another topic leaves it. */
const SAME_AREA = 1.3;
/** What must speak for a topic that a paper is not about. */
const NEAR = 0.5;
/** A topic has at most so many papers that are not about it for each that is. */
const MOST_BESIDE = 0.6;
/** In papers, and as a share of the area: a topic has so many about it at least. */
const FEWEST_ABOUT = 6;
const LEAST_ABOUT = 0.012;
/** In papers: in fewer that are left over, no further topics are looked for. */
const FEWEST_SEARCHED = 20;
const MOST_SEARCHES = 2;
/** The greatest share of an area that may be left over; and what is left over is never larger than each topic. */
const MOST_LEFT = 0.2;

/** Finds drafts of topics in some papers of an area, the area given by its place. */
export type DraftFinder = (papers: readonly number[], area: number) => readonly TopicDraft[];

/**
 * Gives the papers of areas (places in a topic space) to topics that they are about, or else near: the centre of a
 * topic is that of its papers about it, see `buildCentres`, and moves with them in each round. A topic that
 * few papers are about is given up. Drafts are found in the areas, and then in what is left of them. Of the rest, the
 * nearest papers are placed until it is small.
 */
export function settleTopics(
  space: TermSpace,
  areas: readonly (readonly number[])[],
  findDrafts: DraftFinder,
): SettledTopics {
  const areaOf = new Int32Array(space.vectors.length).fill(-1);
  areas.forEach((papers, area) => {
    for (const paper of papers) areaOf[paper] = area;
  });
  let settled: Settlement = { drafts: [], groups: [] };
  let rests = areas;
  for (let search = 0; search < MOST_SEARCHES; search++) {
    const found = rests.flatMap((rest, area) =>
      rest.length < FEWEST_SEARCHED ? [] : findDrafts(rest, area),
    );
    if (found.length === 0) break;
    settled = settle(space, distinctDrafts([...settled.drafts, ...found], areaOf), areas, areaOf);
    rests = restsOf(settled, areas);
  }
  return shrinkRests(settled, rests, areas);
}

/** Drafts with their papers, and parallel to them the papers for which most speaks for each, best first. */
interface Settlement {
  readonly drafts: readonly TopicDraft[];
  readonly groups: readonly (readonly PlacedPaper[])[];
}

function settle(
  space: TermSpace,
  given: readonly TopicDraft[],
  areas: readonly (readonly number[])[],
  areaOf: Int32Array,
): Settlement {
  let drafts = given;
  for (let round = 1; ; round++) {
    const groups = place(space, drafts, areaOf);
    const weak = findWeak(drafts, groups, areas);
    drafts = drafts.map((draft, i) => ({ ...draft, papers: new Set(membersOf(groups[i]!)) }));
    if (weak.size === 0 && round >= FEWEST_ROUNDS) return { drafts, groups };
    drafts = drafts.filter((_, i) => !weak.has(i));
  }
}

/** A paper and the topic for which most speaks, and whether that is enough. */
interface PlacedPaper {
  readonly paper: number;
  readonly score: number;
  readonly isAbout: boolean;
  readonly isIn: boolean;
}

const membersOf = (group: readonly PlacedPaper[]): number[] =>
  group.filter(({ isIn }) => isIn).map(({ paper }) => paper);

/**
 * For each draft the papers for which most speaks for it, best first. A paper is compared with the drafts of its area,
 * and with others that it is about.
 */
function place(space: TermSpace, drafts: readonly TopicDraft[], areaOf: Int32Array): PlacedPaper[][] {
  const near = buildCentres(
    space,
    drafts.map((draft) => ({ area: draft.area, shares: sharesOf(draft, areaOf) })),
  );
  const ofArea = Map.groupBy(drafts.keys(), (i) => drafts[i]!.area);
  const further = listFurther(drafts, areaOf);
  const compared = [...areaOf.keys()].flatMap((paper) => {
    const area = areaOf[paper]!;
    const own = ofArea.get(area) ?? [];
    const choices = [...own, ...further[paper]!];
    if (area < 0 || choices.length === 0) return [];
    const row = near(paper, area);
    // With a topic to which nothing is close, so that a single one has papers above the mean.
    const mean = row.reduce((sum, one) => sum + one, 0) / (own.length + 1);
    const closeness = choices.map((i, c) => {
      if (c < own.length) return row[c]! - mean;
      const other = drafts[i]!.area;
      return near(paper, other)[ofArea.get(other)!.indexOf(i)]! - mean;
    });
    return [{ paper, choices, closeness }];
  });
  const closest = compared.map(({ closeness }) => Math.max(...closeness)).filter((one) => one > 0);
  const usual = closest.sort((a, b) => a - b)[Math.floor(closest.length / 2)] ?? 1;
  const groups: PlacedPaper[][] = drafts.map(() => []);
  for (const { paper, choices, closeness } of compared) {
    const scores = choices.map((i, c) => {
      const { term, area } = drafts[i]!;
      const home = area === areaOf[paper] ? SAME_AREA : 0;
      return closeness[c]! / usual + worthOf(term.cover.get(paper) ?? 0) + home;
    });
    const best = scores.indexOf(Math.max(...scores));
    const draft = choices[best]!;
    const part = drafts[draft]!.term.cover.get(paper) ?? 0;
    const isAbout = part === 1;
    const isIn = isAbout ? closeness[best]! > 0 : closeness[best]! / usual + worthOf(part) >= NEAR;
    groups[draft]!.push({ paper, score: scores[best]!, isAbout, isIn });
  }
  return groups.map(withoutMany);
}

/** For each paper the drafts of other areas that it is about. */
function listFurther(drafts: readonly TopicDraft[], areaOf: Int32Array): number[][] {
  const further: number[][] = Array.from(areaOf, () => []);
  drafts.forEach(({ term, area }, i) => {
    for (const [paper, part] of term.cover) if (part === 1 && areaOf[paper] !== area) further[paper]!.push(i);
  });
  return further;
}

const worthOf = (part: number): number => (part === 1 ? ABOUT : IN_PASSING * part);

/** How much papers shape the centre of a draft: most where one is of its papers and about it. */
function sharesOf({ term, area, papers }: TopicDraft, areaOf: Int32Array): Map<number, number> {
  const shares = new Map<number, number>();
  for (const [paper, part] of term.cover) {
    if (part === 1 && areaOf[paper]! >= 0) shares.set(paper, areaOf[paper] === area ? 0.5 : 0.25);
  }
  for (const paper of papers) {
    const part = term.cover.get(paper) ?? 0;
    shares.set(paper, part === 1 ? 1 : 0.1 + 0.5 * part);
  }
  return shares;
}

/** Best first, and of those that are not about the topic only so many as belong beside the others. */
function withoutMany(group: readonly PlacedPaper[]): PlacedPaper[] {
  let room = MOST_BESIDE * group.filter(({ isAbout }) => isAbout).length;
  return group
    .toSorted((a, b) => b.score - a.score || a.paper - b.paper)
    .map((one) => (one.isAbout || !one.isIn ? one : { ...one, isIn: --room >= 0 }));
}

/** The drafts that too few papers are about; of many the weaker half, as their papers may help the others. */
function findWeak(
  drafts: readonly TopicDraft[],
  groups: readonly (readonly PlacedPaper[])[],
  areas: readonly (readonly number[])[],
): Set<number> {
  const weak = drafts
    .map(({ area }, i) => {
      const about = groups[i]!.filter(({ isAbout, isIn }) => isAbout && isIn).length;
      return { i, strength: about / Math.max(FEWEST_ABOUT, LEAST_ABOUT * areas[area]!.length) };
    })
    .filter(({ strength }) => strength < 1)
    .sort((a, b) => a.strength - b.strength || a.i - b.i);
  return new Set(weak.slice(0, Math.ceil(weak.length / 2)).map(({ i }) => i));
}

function restsOf({ groups }: Settlement, areas: readonly (readonly number[])[]): number[][] {
  const placed = new Set(groups.flatMap(membersOf));
  return areas.map((papers) => papers.filter((paper) => !placed.has(paper)));
}

/** Places papers of a rest where most speaks for them until it is small, and smaller than a topic of its area. */
function shrinkRests(
  { drafts, groups }: Settlement,
  rests: readonly (readonly number[])[],
  areas: readonly (readonly number[])[],
): SettledTopics {
  const topics = drafts.map(({ term, area }, i) => ({ term, area, papers: membersOf(groups[i]!) }));
  const nearest = new Map(
    groups.flatMap((group, topic) => group.map(({ paper, score }) => [paper, { topic, score }] as const)),
  );
  const left = rests.map((rest, area) => {
    const scoreOf = (paper: number) => nearest.get(paper)?.score ?? Number.NEGATIVE_INFINITY;
    const ranked = rest.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b);
    const largest = () =>
      Math.max(0, ...topics.map((topic) => (topic.area === area ? topic.papers.length : 0)));
    let placed = 0;
    for (; placed < ranked.length && nearest.has(ranked[placed]!); placed++) {
      const remaining = rest.length - placed;
      if (remaining <= MOST_LEFT * areas[area]!.length && remaining < largest()) break;
      topics[nearest.get(ranked[placed]!)!.topic]!.papers.push(ranked[placed]!);
    }
    return ranked.slice(placed);
  });
  return { topics, rests: left };
}
