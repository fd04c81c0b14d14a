import { describe, expect, test } from 'vitest';
import { findNounPhrases } from '../../../src/collection/language/noun-phrases.ts';

const phrases = (text: string) =>
  findNounPhrases(text).map((words) => text.slice(words[0]!.start, words.at(-1)!.end));

describe('findNounPhrases', () => {
  test.for([
    ['We study the role of sparse attention heads.', ['role', 'sparse attention heads']],
    ['It cuts after plurals: networks memorize labels', ['plurals', 'networks', 'labels']],
    [
      'models transfer knowledge, and knowledge transfer helps',
      ['models', 'knowledge', 'knowledge transfer'],
    ],
    ['the network transfers its skills', ['network', 'skills']],
    ['the learned features of pretrained encoders', ['learned features', 'pretrained encoders']],
    ['features learned by small probes', ['features', 'small probes']],
    ['the training data', ['training data']],
    ['by merging models', ['models']],
    ['for pruning the heads', ['heads']],
    ['a method for model merging', ['method', 'model merging']],
    ['using gradient descent', ['gradient descent']],
    ['weakly supervised learning', ['weakly supervised learning']],
    ['a highly competitive baseline', ['competitive baseline']],
    ['inter- and intra-layer similarity', ['intra-layer similarity']],
    ['we rediscover attention sinks', ['attention sinks']],
    ['120B parameters and 3D shapes', ['parameters', '3D shapes']],
    ['chain of thought prompting', ['chain of thought prompting']],
    ['the rate of convergence', ['rate', 'convergence']],
    ['the GPT-2 model’s weights', ['GPT-2', 'weights']],
    ['force/torque sensing', ['torque sensing']],
    ['with complexity scaling linearly', ['complexity']],
    ['robust lane keeping', []],
    ['it is task-specific', []],
    ['我们提出一种新的方法', []],
  ] as const)('in %j finds %j', ([text, expected]) => {
    expect(phrases(text)).toEqual(expected);
  });
});
