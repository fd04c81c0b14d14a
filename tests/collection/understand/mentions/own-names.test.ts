import { expect, test } from 'vitest';
import { introducedNames } from '../../../../src/collection/understand/mentions/own-names.ts';

const cases: [title: string, sentences: string[], names: string[]][] = [
  ['DataSift: Choosing Examples', [], ['DataSift']],
  ['Task-KV 2: Smaller Caches', [], ['Task-KV 2']],
  ['Continual Pruning with Weights (CPW)', [], ['CPW']],
  ['Understanding forgetting: a case study', [], []],
  ['Pruning', ['We propose PruneNet, which prunes.', 'BERT is large.'], ['PruneNet']],
  ['Pruning', ['We introduce Layer Readers (LRs).', 'A trick called RE-Prune helps.'], ['LR', 'RE-Prune']],
  ['Pruning', ['Language models (LMs) are large.'], []],
];

test.for(cases)('the names introduced in "%s" and %j are %j', ([title, sentences, names]) => {
  expect(introducedNames(title, sentences)).toEqual(names);
});
