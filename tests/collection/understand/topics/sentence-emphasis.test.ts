import { describe, expect, test } from 'vitest';
import {
  readEmphasis,
  startOfExamples,
} from '../../../../src/collection/understand/topics/sentence-emphasis.ts';

describe('readEmphasis', () => {
  test('tells claims from background, before and after', () => {
    expect(
      readEmphasis([
        'Bats see little.',
        'We ask bats.',
        'They answer.',
        'Existing surveys did not.',
        'Our bats talk.',
      ]),
    ).toEqual(['background', 'claim', 'plain', 'background', 'claim']);
  });

  test('takes nothing for background where authors never speak of themselves', () => {
    expect(readEmphasis(['Bats see little.', 'They answer.'])).toEqual(['plain', 'plain']);
  });

  test('tells reports of experiments from claims', () => {
    expect(
      readEmphasis(['We ask bats.', 'Experiments on three caves show that we outperform owls.']),
    ).toEqual(['claim', 'evaluation']);
  });
});

describe('startOfExamples', () => {
  test('says where a sentence begins to list instances', () => {
    const sentence = 'Bats hunt insects such as moths and flies.';
    expect(sentence.slice(startOfExamples(sentence))).toBe('such as moths and flies.');
    expect(startOfExamples('Bats hunt.')).toBe('Bats hunt.'.length);
  });
});
