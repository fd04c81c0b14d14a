import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseKeySentences,
  describeArgument,
  findKeySentences,
} from '../../../../src/collection/understand/gist/gist.ts';
import type { GistWeights } from '../../../../src/collection/understand/gist/gist-weights.ts';

const gistOf = (sentences: string[], title = 'On Nothing', kind: 'method' | 'analysis' = 'method') =>
  findKeySentences(title, sentences, kind).gist;

describe('the gist', () => {
  test('is what a paper proposes, behind its background', () => {
    const gist =
      'To address this, we propose Foo, a method that prunes layers by their influence on the output.';
    expect(
      gistOf([
        'Large models are costly to run and hard to deploy on small devices.',
        'Existing methods remove single weights, which needs special hardware.',
        gist,
        'Extensive experiments show the effectiveness of our approach on five benchmarks.',
      ]),
    ).toBe(gist);
  });

  test('is what a findings paper found, though it proposes nothing', () => {
    const gist =
      'We find that middle layers carry most of the syntactic knowledge of the models under study.';
    const sentences = [
      'What the layers of language models know has long been debated among linguists.',
      gist,
      'We hope that this informs future work on probing.',
    ];
    expect(gistOf(sentences, 'What do layers know?', 'analysis')).toBe(gist);
  });

  test('is the telling sentence rather than a hollow naming one', () => {
    const gist = 'We discover that early layers generalize much better than the last one under a shift.';
    const sentences = ['Models generalize.', 'To this end, we introduce Layer Readers (LRs).', gist];
    expect(gistOf(sentences, 'Early layers generalize under distribution shift', 'analysis')).toBe(gist);
  });

  test('is no hypothesis, no retracted and no secondary proposal', () => {
    const gist = 'We propose clustering the tasks and applying known methods to the clusters that result.';
    expect(
      gistOf([
        'If we were to observe this, we show that it would follow from the theory of the task at hand.',
        'We propose leveraging multi-task methods, but the number of tasks makes this too expensive.',
        gist,
        'Additionally, we propose a schedule that speeds up the training of the clusters by a small factor.',
      ]),
    ).toBe(gist);
  });

  test('is no offer of code', () => {
    const gist = 'This paper investigates how task order changes forgetting in a model that can be analysed.';
    expect(gistOf(['Forgetting matters.', gist, 'We release our code at https://example.org/code.'])).toBe(
      gist,
    );
  });

  test('shares the words of the title where two sentences claim alike', () => {
    const [pruning, merging] = ['We propose a method for pruning.', 'We propose a method for merging.'];
    expect(gistOf(['We study models.', pruning, merging], 'Merging')).toBe(merging);
    expect(gistOf(['We study models.', pruning, merging], 'Pruning')).toBe(pruning);
  });

  test('is about what the other sentences repeat', () => {
    const gist = 'We give a scheme that orders the layers of a model by the gradients which reach them.';
    const aside = 'We give a remark that compares the habits of some birds by the seasons of their songs.';
    const details = ['The gradients of the layers are summed.', 'Each model then keeps its order of layers.'];
    expect(gistOf([aside, gist, ...details])).toBe(gist);
    expect(gistOf([gist, aside, ...details])).toBe(gist);
  });

  test('is no claim on which a later sentence casts doubt', () => {
    const gist = 'We present a cheaper rule for choosing which layers of a model can be removed.';
    const earlier = 'We present the usual rule for choosing which layers of a model can be removed.';
    expect(gistOf([earlier, 'However, this rule costs too much.', gist])).toBe(gist);
  });

  test('is the first sentence that is no tail where there is no other', () => {
    expect(gistOf(['Keywords: bias, fairness', 'Bias is everywhere.'])).toBe('Bias is everywhere.');
    expect(gistOf(['https://example.org/we-propose'])).toBe('https://example.org/we-propose');
  });

  test('is none where there is no sentence', () => {
    expect(findKeySentences('Bias', [], 'method')).toEqual({ gist: null, result: null });
  });
});

describe('the result', () => {
  const background = 'Large models are costly to run.';
  const proposal = 'We propose FooPrune, a method that prunes layers by their influence on the output.';

  test('is what came out of a proposal, with its numbers', () => {
    const result = 'Experiments show that FooPrune outperforms all baselines by up to 12% on five datasets.';
    const offer = 'Code is available at https://example.org/code.';
    const sentences = [background, proposal, 'We evaluate it on five datasets.', result, offer];
    expect(findKeySentences('FooPrune: Pruning by Influence', sentences, 'method')).toEqual({
      gist: proposal,
      result,
    });
  });

  test('says what was found rather than that it was studied, or found on the side', () => {
    const result =
      'Our findings indicate that pruned models forget rare words much sooner than frequent ones.';
    const sentences = [
      'We investigate pruned models.',
      'Analysing 100 of them, we reveal how their memory changes.',
      result,
      'Moreover, we find that merged models behave alike.',
    ];
    expect(findKeySentences('Forgetting in Pruned Models', sentences, 'analysis').result).toBe(result);
  });

  test('is the gist itself where the contribution is the finding', () => {
    const finding = 'We find that pruned models forget rare words much sooner than frequent ones.';
    const sentences = [background, finding, 'We hope to inform future work.'];
    expect(findKeySentences('What Pruned Models Forget', sentences, 'analysis')).toEqual({
      gist: finding,
      result: finding,
    });
  });

  test('is missing where no sentence claims one', () => {
    expect(findKeySentences('A Robot', [background, 'This paper describes a robot.'], 'method').result).toBe(
      null,
    );
    expect(findKeySentences('A Robot', ['Keywords: we show that'], 'method').result).toBe(null);
  });
});

describe('a result is never a sentence', () => {
  const proposal = 'We propose FooPrune, a method that prunes layers by their influence on the output.';
  const resultOf = (sentence: string, kind: 'method' | 'survey' = 'method') =>
    findKeySentences('FooPrune', [proposal, sentence], kind).result;

  test.for([
    ['that hopes', 'We hope that our insights will improve the understanding of pruned models.'],
    ['that plans', 'Future work will extend this to 12 more efficient models.'],
    ['that discusses', 'We discuss its limitations and better ways of pruning.'],
    ['that presents examples', 'We present examples in various areas and better ways of pruning.'],
    ['that tells what a design allows', 'This formulation allows to reduce the number of layers.'],
    [
      'that tells what it is the first of',
      'To our knowledge, this is the first improved pruning of 3 layers.',
    ],
    ['that offers code', 'We release our code and 12 improved models.'],
    ['that tells what was done', 'We evaluate it on 12 datasets.'],
    ['that proposes', 'Additionally, we propose a schedule with 3 improved stages.'],
    ['without any word of a result', 'The layers are then put together again.'],
  ] as const)('%s', ([, sentence]) => {
    expect(resultOf(sentence)).not.toBe(sentence);
  });

  test.for([
    'Experiments show that it outperforms all others, and we hope that it helps.',
    'It prunes more layers than any other method.',
    'It is shown to prune twice as many layers as before.',
    'We find that depth costs more speed than width, which future work should study.',
  ])('unless it tells an outcome as well: %s', (sentence) => {
    expect(resultOf(sentence)).toBe(sentence);
  });

  test('of a survey that tells no outcome', () => {
    const applications = 'Finally, we report applications where pruning has been successfully used.';
    expect(resultOf(applications, 'survey')).toBe(null);
    const finding = 'We find that pruning improves most models.';
    expect(resultOf(finding, 'survey')).toBe(finding);
  });
});

describe('the key sentences', () => {
  const tail = fc.constantFrom('Keywords: we propose, we show', 'https://example.org/');
  const body = fc.constantFrom(
    'We propose X.',
    'Also, it works.',
    'We show that it does.',
    'A?',
    'It is 5%.',
  );
  const kind = fc.constantFrom('method' as const, 'analysis' as const, 'survey' as const);

  test('are sentences of the abstract, and no tails where there is another', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1 }), fc.array(tail), kind, (sentences, tails, ofKind) => {
        const { gist, result } = findKeySentences('X', [...tails, ...sentences, ...tails], ofKind);
        expect(sentences).toContain(gist);
        if (result !== null) expect(sentences).toContain(result);
      }),
    );
  });

  test('follow the weights they are given', () => {
    const sentences = ['We propose a tree.', 'We find that it grows.'];
    const argument = describeArgument('T', sentences);
    const weights: GistWeights = {
      anyPaper: { propose: [1, 0], find: [0, 2] },
      papersOfFindings: { find: [2, 0] },
      noFinding: 1,
    };
    expect(chooseKeySentences(argument, 'method', weights)).toEqual({
      gist: sentences[0],
      result: sentences[1],
    });
    expect(chooseKeySentences(argument, 'theory', weights).gist).toBe(sentences[1]);
    expect(chooseKeySentences(argument, 'method', { ...weights, noFinding: 2 }).result).toBe(null);
  });
});
