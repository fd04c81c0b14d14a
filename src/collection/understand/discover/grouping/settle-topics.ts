import type { TermSpace } from '../../term-space.ts';
import { areAlike } from '../../keyphrases/phrase-roots.ts';
import { compareVocabularies } from '../../topics/topic-vocabulary.ts';

/** A topic in the making: what its papers are to be about, and the area in which it stands. */
export interface TopicDraft {
  readonly area: number;
  readonly key: string;
  /** How much papers are about it, by their places: 1 where they say so, less where they mention it in passing. */
  readonly cover: ReadonlyMap<number, number>;
  /** The papers that it was found in. */
  readonly papers: ReadonlySet<number>;
}

/** A draft with its papers, the most typical first. */
export interface SettledTopic {
  readonly draft: TopicDraft;
  readonly papers: readonly number[];
}

export interface Settled {
  readonly topics: readonly SettledTopic[];
  /** The papers that no topic holds, by area. */
  readonly rests: readonly (readonly number[])[];
  readonly nearest: readonly { topic: number; closeness: number }[];
}

const P = (globalThis as any).process?.env ?? {};
const ROUNDS = 4;
/** What it counts for a topic that a paper is about it, in usual closenesses of a paper to its topic. */
const ABOUT = Number(P.ABOUT ?? 1);
const PASSING = Number(P.PASSING ?? 0.35);
const SAME_AREA = Number(P.SAME_AREA ?? 1.3);
/** A paper that is not about its topic belongs there where it is so close, as a share of the usual closeness. */
const NEAR = Number(P.NEAR ?? 0.5);
const CAP = Number(P.CAP ?? 0.6);
const MOST_LEFT = Number(P.MOST_LEFT ?? 0.15);
const FEWEST = Number(P.FEWEST ?? 6);
const LEAST_SHARE = Number(P.LEAST_SHARE ?? 0.012);
const DOUBLED = Number(P.DOUBLED ?? 0.5);

const aboutOf = (cover: TopicDraft['cover'], paper: number): number => cover.get(paper) ?? 0;

/** Gives papers to the drafts that they are about; `areaOf` has the area of each paper of the space, -1 for none. */
export function settleTopics(space: TermSpace, given: readonly TopicDraft[], areaOf: Int32Array): Settled {
  let drafts = withoutDoubles(given, areaOf);
  const sizes: number[] = [];
  for (const area of areaOf) if (area >= 0) sizes[area] = (sizes[area] ?? 0) + 1;
  let placed = place(space, drafts, areaOf, drafts.map(({ papers }) => papers));
  for (let round = 1; round < ROUNDS || placed.weakest >= 0; round++) {
    const { weakest } = placed;
    const members = placed.groups.map((group) => new Set(group));
    if (weakest >= 0) {
      if (P.DEBUG) console.error('drop', drafts[weakest]!.key, placed.groups[weakest]!.length);
      drafts = drafts.filter((_, i) => i !== weakest);
      members.splice(weakest, 1);
    }
    placed = place(space, drafts, areaOf, members);
  }
  return { topics: drafts.map((draft, i) => ({ draft, papers: placed.groups[i]! })), rests: placed.rests, nearest: placed.nearest };
}

/** Gives papers of rests that are too large to the topics that are nearest, until the rests are neither large nor the largest. */
export function shrinkRests({ topics, rests, nearest }: Settled, sizes: readonly number[]): Settled {
  const groups = topics.map(({ papers }) => [...papers]);
  const left = rests.map((rest, area) => {
    const ranked = rest.map((paper) => ({ paper, ...nearest[paper]! })).sort((a, b) => b.closeness - a.closeness || a.paper - b.paper);
    const largest = () => Math.max(0, ...topics.flatMap(({ draft }, i) => (draft.area === area ? groups[i]!.length : [])));
    let kept = ranked.length;
    for (const { paper, topic } of ranked) {
      if (kept <= MOST_LEFT * sizes[area]! && kept < largest()) break;
      if (topic < 0) continue;
      groups[topic]!.push(paper);
      kept -= 1;
    }
    const placed = new Set(groups.flat());
    return rest.filter((paper) => !placed.has(paper));
  });
  return { topics: topics.map(({ draft }, i) => ({ draft, papers: groups[i]! })), rests: left, nearest };
}

function place(space: TermSpace, drafts: readonly TopicDraft[], areaOf: Int32Array, members: readonly ReadonlySet<number>[]) {
  const shares = space.vectors.map((_, paper) =>
    drafts.map(({ cover, area }, i) => {
      const about = aboutOf(cover, paper);
      const mine = members[i]!.has(paper);
      return about === 1 ? (mine ? 1 : areaOf[paper] === area ? 0.5 : 0.25) : mine ? 0.5 * about + 0.1 : 0;
    }),
  );
  const near = compareVocabularies(space, shares);
  const bests = near.map((row, paper) => (areaOf[paper]! < 0 ? 0 : Math.max(...row))).filter((one) => one > 0).sort((a, b) => a - b);
  const usual = bests[Math.floor(bests.length / 2)] ?? 1;
  const groups: { paper: number; score: number; about: number }[][] = drafts.map(() => []);
  const rests: number[][] = [];
  const nearest: { topic: number; closeness: number }[] = [];
  areaOf.forEach((area, paper) => {
    if (area < 0) return;
    const scores = drafts.map((draft, i) => {
      const about = aboutOf(draft.cover, paper);
      return near[paper]![i]! / usual + (about === 1 ? ABOUT : about * PASSING * 2) + (draft.area === area ? SAME_AREA : 0);
    });
    let best = -1;
    scores.forEach((score, i) => {
      if (best < 0 || score > scores[best]!) best = i;
    });
    const about = best < 0 ? 0 : aboutOf(drafts[best]!.cover, paper);
    nearest[paper] = { topic: best, closeness: best < 0 ? 0 : scores[best]! };
    const closeness = best < 0 ? 0 : near[paper]![best]! / usual;
    if (best >= 0 && (about === 1 ? closeness > 0 : closeness + about * PASSING * 2 >= NEAR)) groups[best]!.push({ paper, score: scores[best]!, about });
    else (rests[area] ??= []).push(paper);
  });
  groups.forEach((group, i) => {
    group.sort((a, b) => b.score - a.score || a.paper - b.paper);
    let room = CAP * group.filter(({ about }) => about === 1).length;
    groups[i] = group.filter(({ paper, about }) => {
      if (about === 1 || --room >= 0) return true;
      (rests[areaOf[paper]!] ??= []).push(paper);
      return false;
    });
  });
  const sizes: number[] = [];
  for (const area of areaOf) if (area >= 0) sizes[area] = (sizes[area] ?? 0) + 1;
  let weakest = -1;
  let lowest = 1;
  groups.forEach((group, i) => {
    const { area } = drafts[i]!;
    const about = group.filter((one) => one.about === 1).length;
    const fit = about / Math.max(FEWEST, LEAST_SHARE * sizes[area]!);
    if (fit < lowest) [weakest, lowest] = [i, fit];
  });
  return {
    groups: groups.map((group) => group.map(({ paper }) => paper)),
    rests,
    nearest,
    weakest,
  };
}

/** Of drafts about mostly the same papers, or of one name, the one with more papers stays. */
function withoutDoubles(drafts: readonly TopicDraft[], areaOf: Int32Array): TopicDraft[] {
  const aboutPapers = (draft: TopicDraft) => new Set([...draft.cover].filter(([paper, part]) => part === 1 && areaOf[paper]! >= 0).map(([paper]) => paper));
  const ranked = drafts.map((draft) => ({ draft, about: aboutPapers(draft), own: 0 })).map((one) => ({ ...one, own: [...one.draft.papers].filter((paper) => one.about.has(paper)).length })).sort((a, b) => b.own - a.own);
  const kept: typeof ranked = [];
  for (const one of ranked) {
    const twin = kept.findIndex((other) => (other.draft.key === one.draft.key || areAlike(other.draft.key, one.draft.key)) || other.about.intersection(one.about).size > DOUBLED * Math.min(other.about.size, one.about.size));
    if (twin < 0) kept.push(one);
    else {
      const other = kept[twin]!;
      if (P.DEBUG) console.error('double', one.draft.key, '->', other.draft.key);
      if (other.draft.key === one.draft.key) kept[twin] = { ...other, draft: { ...other.draft, papers: other.draft.papers.union(one.draft.papers) } };
    }
  }
  return kept.map(({ draft }) => draft);
}
