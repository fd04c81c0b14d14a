import type { GistTrait } from './gist-traits.ts';

/** The weights of a trait for a sentence as gist, and as finding; 0 where it says nothing. */
export type TraitWeights = Readonly<Partial<Record<GistTrait, readonly [gist: number, finding: number]>>>;

export interface GistWeights {
  readonly anyPaper: TraitWeights;
  /** Added in papers that report findings: of the kinds analysis and theory. */
  readonly papersOfFindings: TraitWeights;
  /** A finding is only named where its sentence has a higher sum than this. */
  readonly noFinding: number;
}

/**
 * What each trait says for and against a sentence as gist and as finding, greatest weights first. Estimated as
 * a choice among the sentences of an abstract, for the finding with "none" as a further choice (conditional
 * logit: the probability of a sentence is the softmax of the sums of its weights), with squared weights as
 * penalty, on hand-labelled papers of several fields and on abstracts of which each sentence has a role; then
 * rounded. Rare traits that rule out a finding are drawn to negative weights instead of 0. Traits of little
 * influence in both roles are left out. Source: McFadden, "Conditional logit analysis of qualitative choice
 * behavior", 1974.
 */
export const gistWeights: GistWeights = {
  anyPaper: {
    question: [-1.15, -2],
    offer: [-1.5, -1.8],
    hedge: [-1.75, -0.95],
    place: [-0.45, 1.55],
    beforeContrast: [-1.35, 0],
    outperform: [-0.4, 1.35],
    shown: [0, 1.25],
    last: [-0.8, 1.15],
    central: [1.1, 0],
    compares: [0, 1.1],
    discusses: [0, -1.1],
    hopes: [-0.75, -1.1],
    percent: [0, 1.1],
    afterResult: [-1.05, 0.25],
    idea: [1.05, 0],
    newInProposal: [1, 0],
    resultBeforeLast: [0, 1],
    addition: [-0.95, -0.55],
    firstOfKind: [0, -0.95],
    shortish: [-0.95, 0],
    tests: [-0.95, 0],
    apposition: [0.9, 0],
    background: [-0.9, -0.25],
    beforeAddition: [0, 0.9],
    behindTitle: [-0.9, -0.55],
    means: [0.9, -0.15],
    surprise: [0.8, 0.9],
    tellsThat: [0.25, 0.9],
    title: [0.9, 0],
    afterIdea: [0, -0.85],
    guarantee: [0, 0.85],
    inThisPaper: [0.85, -0.4],
    testsShow: [-0.3, 0.85],
    effectiveness: [-0.5, 0.8],
    nextBehindTitle: [0, 0.8],
    short: [-0.8, -0.3],
    upTo: [0, 0.8],
    findingWithProposal: [0.6, 0.75],
    improve: [0, 0.75],
    past: [-0.75, 0],
    nameIn: [0.7, 0.35],
    propose: [0.7, -0.45],
    refersBack: [0.7, 0.2],
    beforeClaim: [-0.65, -0.55],
    furtherAfterClaim: [-0.6, 0.45],
    nextNewInProposal: [0.6, 0],
    secondAfterClaim: [0, 0.6],
    titleInProposal: [0.6, 0],
    beforeWe: [0, -0.55],
    hollow: [0, -0.55],
    number: [0, 0.55],
    purpose: [0.55, 0],
    second: [-0.4, -0.55],
    versus: [0, 0.55],
    afterTests: [0, 0.5],
    contrast: [-0.5, -0.45],
    mostOfTitle: [0.5, 0],
    outlook: [-0.5, 0],
    provide: [0.5, 0],
    suggests: [0, -0.5],
    that: [-0.2, 0.5],
    beforeTests: [0.35, 0.45],
    experiments: [0, 0.45],
    explains: [0.45, 0],
    paperFirst: [0.45, -0.25],
    relative: [0.45, -0.15],
    show: [0, 0.45],
    we: [0.45, 0],
    earlier: [-0.4, 0],
    firstClaim: [0.4, 0.3],
    parts: [0, -0.4],
    study: [-0.35, -0.4],
    weFirst: [0.4, 0],
    afterHollow: [0.35, -0.3],
    afterPaper: [0.35, 0],
    construct: [0, -0.35],
    first: [-0.35, -0.25],
    firstFinding: [-0.35, 0],
    newer: [0, 0.35],
    noun: [0.35, 0],
    achieve: [0, 0.3],
    beforeReference: [0.3, 0],
    firstProposal: [0, -0.3],
    laterThanClaim: [0.2, 0.3],
    new: [-0.3, 0],
    ourMethod: [0, 0.25],
    praise: [-0.25, 0.15],
    afterProposal: [0.2, 0],
    allows: [0, -0.2],
    lastButOne: [-0.15, 0],
  },
  papersOfFindings: {
    laterThanFinding: [0, -0.95],
    relative: [0, 0.95],
    title: [0, 0.9],
    that: [0.85, 0],
    place: [0, -0.3],
  },
  noFinding: 3.45,
};
