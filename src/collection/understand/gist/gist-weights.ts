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
    hedge: [-1.75, -0.85],
    offer: [-1.5, -1.75],
    place: [-0.45, 1.7],
    beforeContrast: [-1.35, 0],
    last: [-0.8, 1.3],
    outperform: [-0.4, 1.3],
    shown: [0, 1.2],
    compares: [0, 1.1],
    discusses: [0, -1.1],
    afterResult: [-1.05, 0.3],
    idea: [1.05, 0],
    percent: [0, 1.05],
    central: [1, 0],
    nextBehindTitle: [0, 1],
    addition: [-0.95, -0.45],
    behindTitle: [-0.95, -0.55],
    newInProposal: [0.95, 0],
    resultBeforeLast: [0, 0.95],
    tests: [-0.95, 0],
    title: [0.95, 0],
    apposition: [0.9, 0],
    background: [-0.9, -0.2],
    firstOfKind: [0, -0.9],
    hopes: [-0.8, -0.9],
    shortish: [-0.9, 0],
    afterIdea: [0, -0.85],
    inThisPaper: [0.85, -0.4],
    means: [0.85, -0.2],
    surprise: [0.8, 0.85],
    testsShow: [-0.3, 0.85],
    beforeAddition: [0, 0.8],
    guarantee: [0, 0.8],
    short: [-0.8, -0.4],
    tellsThat: [0.25, 0.8],
    effectiveness: [-0.5, 0.75],
    past: [-0.75, 0],
    propose: [0.75, -0.4],
    upTo: [0, 0.75],
    nameIn: [0.7, 0.35],
    refersBack: [0.7, 0.25],
    beforeClaim: [-0.65, -0.55],
    findingWithProposal: [0.6, 0.65],
    improve: [0, 0.65],
    furtherAfterClaim: [-0.6, 0.5],
    nextNewInProposal: [0.6, 0],
    secondAfterClaim: [0, 0.6],
    titleInProposal: [0.6, 0],
    hollow: [0, -0.55],
    purpose: [0.55, 0],
    second: [-0.4, -0.55],
    versus: [0, 0.55],
    afterTests: [0, 0.5],
    beforeTests: [0.35, 0.5],
    beforeWe: [0, -0.5],
    contrast: [-0.5, -0.45],
    find: [0, 0.5],
    mostOfTitle: [0.5, 0],
    number: [0, 0.5],
    outlook: [-0.5, 0],
    provide: [0.5, 0],
    experiments: [0, 0.45],
    explains: [0.45, 0],
    firstClaim: [0.45, 0.25],
    paperFirst: [0.45, -0.3],
    we: [0.45, 0],
    achieve: [0, 0.4],
    construct: [0, -0.4],
    earlier: [-0.4, 0],
    parts: [0, -0.4],
    relative: [0.4, -0.15],
    study: [-0.35, -0.4],
    suggests: [0, -0.4],
    that: [-0.25, 0.4],
    weFirst: [0.4, 0],
    afterHollow: [0.35, -0.3],
    afterPaper: [0.35, 0],
    firstFinding: [-0.35, 0.25],
    noun: [0.35, 0],
    show: [0, 0.35],
    beforeReference: [0.3, 0],
    first: [-0.3, -0.25],
    firstProposal: [0, -0.3],
    newer: [0, 0.3],
    afterProposal: [0.25, 0],
    praise: [-0.25, 0],
    lastButOne: [-0.2, 0],
    laterThanClaim: [0.2, 0.2],
    allows: [0, -0.1],
  },
  papersOfFindings: {
    that: [0.95, 0],
    title: [0, 0.95],
    relative: [0, 0.9],
    laterThanFinding: [0, -0.7],
    place: [0, -0.4],
  },
  noFinding: 3.52,
};
