import { describe, expect, test } from 'vitest';
import { hasMeasuredNumber } from '../../../../src/collection/understand/gist/measured-number.ts';

describe('a measured number', () => {
  test.for([
    'It improves accuracy by 3.2%.',
    'It is 2.5× faster.',
    'It is 4x smaller.',
    'Gains of 5 points on average.',
    'A 12-fold speedup.',
    'Accuracy rises from 45 to 78.',
    'It reaches 0.91 AUC.',
    'It needs 10 fewer examples, 1,200 fewer in all, by 20 more.',
    'up to 30 percent',
    'It falls by 50-95%.',
  ])('is in %j', (sentence) => {
    expect(hasMeasuredNumber(sentence)).toBe(true);
  });

  test.for([
    'It outperforms GPT-3.5 and Llama 3.1 models.',
    'We test 12 models on 5 tasks.',
    'Since 2023, CIFAR-10 is solved.',
    'We find (1) this and (2) that.',
    'A 7B model does it.',
  ])('is not in %j', (sentence) => {
    expect(hasMeasuredNumber(sentence)).toBe(false);
  });
});
