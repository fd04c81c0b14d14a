import type { Kind } from '../../paper.ts';
import type { KindCueName } from './kind-cues.ts';

export type KindWeights = Readonly<Record<KindCueName, number> & Partial<Record<`any ${Kind}`, number>>>;

/**
 * The weight of each cue for its kind, and under "any" the bias of the kind. Estimated by regularised
 * multinomial regression on hand-labelled papers of several collections, and rounded.
 */
export const kindWeights: KindWeights = {
  titleSurvey: 7,
  titleBenchmark: 4,
  titleTool: 5,
  titlePosition: 4,
  titleTheory: 2.4,
  titleBound: 1.8,
  titleQuestion: 1.9,
  titleAnalysis: 1.9,
  titleAsks: 1.4,
  titleName: 1.6,
  titleMethod: 1,
  announcesSurvey: 4,
  announcesBenchmark: 4.9,
  announcesNamedBenchmark: 2.5,
  announcesTool: 4.5,
  announcesTheory: 1.9,
  announcesPosition: 1.6,
  announcesProposal: 1.8,
  announcesMethod: 1.3,
  announcesAnalysis: 2.2,
  saysSurvey: 4,
  saysBenchmark: 1.1,
  saysTool: 2,
  saysPosition: 0.7,
  saysTheory: 1.8,
  saysOurMethod: 1.2,
  saysGain: 0.4,
  saysProposedMethod: 0.8,
  saysNovel: 1,
  saysIsProposed: 1.2,
  saysOurFindings: 1.3,
  saysFindThat: 0.4,
  saysMechanism: 0.7,
  saysPurpose: 0.7,
  saysReveals: 0.9,
  'any method': 0.2,
  'any theory': 0.1,
  'any analysis': -0.1,
  'any survey': -0.2,
  'any tool': -0.2,
  'any position': -0.2,
  'any benchmark-or-dataset': -0.3,
};
