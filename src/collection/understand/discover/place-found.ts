import { UNSORTED } from '../../topic.ts';
import type { TermSpace } from '../term-space.ts';
import { inThousandths } from '../thousandths.ts';
import { compareVocabularies } from '../topics/topic-vocabulary.ts';
import type { TopicAssignment } from '../topics/topics.ts';

/** A topic as papers are placed in it: its slug, the places of its papers, and their reasons to be there. */
export interface FoundShelf {
  readonly slug: string;
  /** An area holds papers only through its topics. */
  readonly isArea: boolean;
  readonly papers: readonly number[];
  /** Whether a paper is on what the topic is called. */
  readonly isAbout: (paper: number) => boolean;
  /** The terms of a paper that speak for the topic, as the paper writes them, strongest first. */
  readonly reasonsOf: (paper: number) => string[];
}

const MOST_TOPICS = 3;
/** A paper has a further topic where its words are nearly as close to that one's papers. */
const FURTHER_SHARE = 0.85;
/** The closeness to a topic at which the affinity is one half. */
const HALF = 0.1;

/**
 * Places the papers of a topic space in the topics that were found in it, parallel to the papers: each is in its own,
 * and in others to whose papers its words are nearly as close. A paper of none is unsorted.
 */
export function placeFound(space: TermSpace, shelves: readonly FoundShelf[]): TopicAssignment[] {
  const own = new Int32Array(space.vectors.length).fill(-1);
  shelves.forEach(({ isArea, papers }, shelf) => {
    for (const paper of papers) {
      if (!isArea) own[paper] = shelf;
    }
  });
  const closenessOf = compareVocabularies(
    space,
    shelves.map(({ papers }) => new Map(papers.map((paper) => [paper, 1]))),
  );
  return space.vectors.map((_, paper) => choose(paper, own[paper]!, closenessOf(paper), shelves));
}

function choose(
  paper: number,
  own: number,
  near: readonly number[],
  shelves: readonly FoundShelf[],
): TopicAssignment {
  const affinities = near.map((one) => inThousandths(Math.max(0, one) / (Math.max(0, one) + HALF)));
  if (own < 0) return { topics: [UNSORTED], reasons: {}, confidence: 0, runnerUp: null, affinities };
  const others = [...shelves.keys()]
    .filter(
      (shelf) =>
        shelf !== own && !shelves[shelf]!.isArea && near[shelf]! > 0 && shelves[shelf]!.isAbout(paper),
    )
    .sort((a, b) => near[b]! - near[a]! || a - b);
  const further = others.filter((shelf) => near[shelf]! >= FURTHER_SHARE * near[own]! && near[own]! > 0);
  const chosen = [own, ...further.slice(0, MOST_TOPICS - 1)].map((shelf) => shelves[shelf]!);
  const [second] = others;
  return {
    topics: chosen.map(({ slug }) => slug),
    reasons: Object.fromEntries(chosen.map(({ slug, reasonsOf }) => [slug, reasonsOf(paper)])),
    confidence: confidence(near[own]!, second === undefined ? 0 : near[second]!),
    runnerUp: second === undefined ? null : shelves[second]!.slug,
    affinities,
  };
}

/** The lead over the second topic, 0 where that is closer. */
const confidence = (own: number, second: number): number =>
  own <= 0 ? 0 : inThousandths(Math.max(0, 1 - second / own));
