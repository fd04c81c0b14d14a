import { describe, expect, test } from 'vitest';
import { withoutAvailability } from '../../../src/collection/understand/availability.ts';

describe('where code and data can be had', () => {
  test.for([
    'Our code is available at https://example.org/code.',
    'Code and all pre-trained models will be made publicly available.',
    'The source code and the dataset of this work are freely accessible here.',
    'Data will be made public.',
    'We release our code and trained models.',
    'We will make the code publicly available for future research.',
    'Finally, we open-source our models, data and code to the community.',
    'Code: https://example.org/code',
    'Project page: https://example.org/',
    '(MATLAB code available at: https://example.org/code)',
    'FooBench is publicly released at https://example.org/bench.',
    'Videos and supplementary material can be found on our website.',
  ])('is all that "%s" says', (sentence) => {
    expect(withoutAvailability(sentence)).toBe('');
  });

  test.for([
    [
      'We introduce FooBench, a benchmark of pruned models, available at https://example.org/bench.',
      'We introduce FooBench, a benchmark of pruned models',
    ],
    ['We propose TREX; source code is available at https://example.org/trex.', 'We propose TREX'],
  ] as const)('is cut from "%s"', ([sentence, rest]) => {
    expect(withoutAvailability(sentence)).toBe(rest);
  });

  test.for([
    'We release FooBench, a benchmark of 300 pruned models for robots.',
    'If no auxiliary data is available, we split the data.',
    'Fully retraining models each time a new task becomes available is infeasible.',
    'The model is integrated and results are found to agree with experiment.',
    'Experiments on publicly available datasets show that it works.',
    'We study open-source code models.',
    'Existing code models are available in many sizes.',
  ])('is no part of "%s"', (sentence) => {
    expect(withoutAvailability(sentence)).toBe(sentence);
  });

  test('is read off endless lists as well', () => {
    for (const unit of ['code and ', 'our code is ', 'code/']) {
      const sentence = `${unit.repeat(200)}prunes, though made public`;
      expect(withoutAvailability(sentence)).toBe(sentence);
    }
  });
});
