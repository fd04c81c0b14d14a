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
    question: [-1.2, -1.95],
    hedge: [-1.8, -0.85],
    offer: [-1.5, -1.8],
    outperform: [-0.55, 1.8],
    place: [-0.3, 1.7],
    shown: [0, 1.5],
    idea: [1.25, 0.4],
    percent: [0.45, 1.25],
    addition: [-1.1, -0.8],
    compares: [0, 1.1],
    behindTitle: [-1.05, -0.55],
    discusses: [0, -1.05],
    title: [1.05, 0],
    hopes: [-0.7, -1],
    surprise: [0.85, 1],
    afterResult: [-0.95, 0.3],
    apposition: [0.95, 0],
    background: [-0.95, -0.15],
    inThisPaper: [0.95, -0.55],
    tellsThat: [0.3, 0.95],
    firstOfKind: [0, -0.9],
    guarantee: [0, 0.9],
    last: [-0.9, 0.55],
    means: [0.9, -0.2],
    past: [-0.9, 0],
    testsShow: [-0.35, 0.9],
    short: [-0.85, 0],
    shortish: [-0.85, 0],
    second: [-0.4, -0.8],
    tests: [-0.8, 0],
    beforeClaim: [-0.6, -0.75],
    effectiveness: [-0.55, 0.75],
    findingWithProposal: [0.6, 0.7],
    hollow: [0, -0.7],
    improve: [0, 0.7],
    nameIn: [0.7, 0.35],
    newInProposal: [0.7, 0],
    paperFirst: [0.7, -0.35],
    upTo: [0, 0.7],
    firstFinding: [-0.65, 0.4],
    propose: [0.65, -0.5],
    that: [-0.3, 0.65],
    we: [0.65, 0],
    beforeTests: [0.3, 0.6],
    refersBack: [0.6, 0.2],
    versus: [0, 0.6],
    contrast: [-0.25, -0.55],
    earlier: [-0.55, 0],
    explains: [0.55, 0],
    number: [-0.25, 0.55],
    outlook: [-0.55, 0],
    titleInProposal: [0.55, 0],
    afterHollow: [0.5, -0.45],
    experiments: [0, 0.5],
    length: [0.5, 0],
    mostOfTitle: [0.5, 0],
    provide: [0.5, 0],
    purpose: [0.5, 0],
    show: [0, 0.5],
    afterPaper: [0.45, 0],
    afterTests: [-0.2, 0.45],
    first: [-0.45, -0.15],
    secondAfterClaim: [0.3, 0.45],
    achieve: [0, 0.4],
    laterThanClaim: [0.25, 0.4],
    newer: [0.15, 0.4],
    parts: [0, -0.4],
    suggests: [0, -0.4],
    beforeReference: [0.35, 0],
    construct: [0, -0.35],
    firstClaim: [0.35, 0],
    furtherAfterClaim: [-0.35, 0.35],
    noun: [0.35, 0.15],
    passive: [0.35, 0],
    relative: [0.35, -0.15],
    study: [-0.35, -0.35],
    findings: [0.3, 0],
    laterThanFinding: [-0.3, 0],
    new: [-0.3, 0.2],
    weFirst: [0.3, 0],
    firstProposal: [0.25, 0],
    lastButOne: [-0.25, 0],
    praise: [-0.25, 0],
    afterProposal: [0.2, 0],
    ourMethod: [-0.2, 0],
    allows: [0, -0.15],
  },
  papersOfFindings: {
    title: [0, 1.25],
    that: [0.8, 0.85],
    laterThanFinding: [0, -0.65],
    suggests: [0, -0.65],
    place: [0, -0.2],
  },
  noFinding: 3.1,
};
