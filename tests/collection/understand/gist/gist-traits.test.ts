import { expect, test } from 'vitest';
import { describeSentences, type GistTrait } from '../../../../src/collection/understand/gist/gist-traits.ts';

/** The numbers of the sentences that have a trait. */
function sentencesWith(trait: GistTrait, sentences: readonly string[]): number[] {
  const described = describeSentences('Pruning', sentences);
  return [...described.keys()].filter((index) => (described[index]!.get(trait) ?? 0) > 0);
}

test('a sentence is central by the content words that other sentences repeat', () => {
  const sentences = [
    'Trees grow slowly.',
    'Gardeners cut trees in winter.',
    'Birds sing.',
    'Winter is cold.',
  ];
  const described = describeSentences('Pruning', sentences);
  expect(described.map((traits) => traits.get('central'))).toEqual([0.1, 0.2, 0, 0.1]);
});

test('all sentences before the last contrast are before it', () => {
  const sentences = ['Trees grow.', 'They are cut.', 'However, this takes long.', 'We cut them less.'];
  expect(sentencesWith('beforeContrast', sentences)).toEqual([0, 1]);
});

test('two sentences before an addition lead up to it', () => {
  const sentences = ['Trees grow.', 'We cut them.', 'It helps.', 'Moreover, it is cheap.', 'Birds agree.'];
  expect(sentencesWith('beforeAddition', sentences)).toEqual([1, 2]);
});

test('a result that ends the abstract is not one before its last sentence', () => {
  const sentences = ['We show that trees grow.', 'We cut them.', 'We show that it helps.'];
  expect(sentencesWith('resultBeforeLast', sentences)).toEqual([0]);
});
