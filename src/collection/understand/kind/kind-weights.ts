import type { Kind } from '../../paper.ts';
import type { KindCueName } from './kind-cues.ts';

export type KindWeights = Readonly<Record<KindCueName, number> & Partial<Record<`any ${Kind}`, number>>>;

/**
 * The weight of each cue for its kind, and under "any" the bias of the kind. Estimated by regularised
 * multinomial regression on hand-labelled papers of several collections, and rounded.
 */
export const kindWeights: KindWeights = {
  titleSurvey: 7,
  titleBenchmark: 3.5,
  titleTool: 3.1,
  titlePosition: 4,
  titleTheory: 2,
  titleBound: 0.9,
  titleQuestion: 1,
  titleAnalysis: 1.4,
  titleAsks: 1,
  titleName: 0.5,
  titleMethod: 0.8,
  announcesSurvey: 4,
  announcesBenchmark: 3.6,
  announcesNamedBenchmark: 1.8,
  announcesTool: 3.1,
  announcesTheory: 1.7,
  announcesPosition: 1.9,
  announcesProposal: 1,
  announcesMethod: 0.6,
  announcesAnalysis: 1.4,
  saysSurvey: 4,
  saysBenchmark: 0.6,
  saysTool: 1.4,
  saysPosition: 1.4,
  saysTheory: 1,
  saysOurMethod: 1,
  saysProposedMethod: 0.9,
  saysOurFindings: 0.7,
  saysFindThat: 0.5,
  saysMechanism: 0.5,
  saysPurpose: 0.8,
  saysReveals: 1.1,
  titleSystem: 1.2,
  announcesSystem: 1,
  announcesRobot: 0.8,
  saysBuilt: 0.9,
  saysExperiments: 0.3,
  saysBeats: 0.5,
  saysProof: 1.1,
  titleData: 1.2,
  saysAsks: 0.5,
  'any method': 1.8,
  'any theory': 0.9,
  'any analysis': 0.2,
  'any survey': -0.2,
  'any tool': 0.5,
  'any position': -0.2,
  'any benchmark-or-dataset': 0,
};
