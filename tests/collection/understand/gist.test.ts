import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGist } from '../../../src/collection/understand/gist.ts';

describe('findGist', () => {
  test('finds what a paper proposes behind its background', () => {
    const gist =
      'To address this, we propose Foo, a method that prunes layers by their influence on the output.';
    expect(
      findGist([
        'Large models are costly to run and hard to deploy on small devices.',
        'Existing methods remove single weights, which needs special hardware.',
        gist,
        'Extensive experiments show the effectiveness of our approach on five benchmarks.',
      ]),
    ).toBe(gist);
  });

  test('finds what a findings paper found, though it proposes nothing', () => {
    const gist =
      'We find that middle layers carry most of the syntactic knowledge of the models under study.';
    expect(
      findGist([
        'What the layers of language models know has long been debated among linguists.',
        gist,
        'We hope that this informs future work on probing.',
      ]),
    ).toBe(gist);
  });

  test('prefers the telling sentence to a hollow naming one', () => {
    const gist =
      'We discover that early layers often generalize much better than the last one under distribution shift.';
    expect(findGist(['Models generalize.', 'To this end, we introduce Layer Readers (LRs).', gist])).toBe(
      gist,
    );
  });

  test('is not taken in by hypotheses, retracted and secondary proposals', () => {
    const gist = 'We propose clustering the tasks and applying known methods to the clusters that result.';
    expect(
      findGist([
        'If we were to observe this, we show that it would follow from the theory of the task at hand.',
        'We propose leveraging multi-task methods, but the number of tasks makes this far too expensive in practice.',
        gist,
        'Additionally, we propose a schedule that speeds up the training of the clusters by a small factor.',
      ]),
    ).toBe(gist);
  });

  test('does not take an offer of code for the contribution', () => {
    const gist = 'This paper investigates how task order changes forgetting in a model that can be analysed.';
    expect(
      findGist(['Forgetting matters.', gist, 'We release our code, available at https://example.org/code.']),
    ).toBe(gist);
  });

  test('falls back to the first sentence that is no tail', () => {
    expect(findGist(['Keywords: bias, fairness', 'Bias is everywhere.', 'It grows.'])).toBe(
      'Bias is everywhere.',
    );
    expect(findGist(['https://example.org/we-propose'])).toBe('https://example.org/we-propose');
    expect(findGist([])).toBe('');
  });

  test('is always one of the sentences, and never a tail where there is another', () => {
    const tail = fc.constantFrom('Keywords: we propose, we show', 'https://example.org/');
    const body = fc.constantFrom(
      'We propose X.',
      'Also, it works.',
      'We show that it does what it should.',
      'A?',
    );
    fc.assert(
      fc.property(fc.array(body, { minLength: 1 }), fc.array(tail), (sentences, tails) => {
        expect(sentences).toContain(findGist([...tails, ...sentences, ...tails]));
      }),
    );
  });
});
