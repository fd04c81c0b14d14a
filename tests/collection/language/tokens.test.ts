import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, readTokens, SurfaceForms } from '../../../src/collection/language/tokens.ts';

const read = (text: string) => readTokens(text).map(({ term }) => term);

describe('readTokens', () => {
  test.for([
    ['in-context learning', 'In context  Learning'],
    ['fine-tuning', 'finetuning'],
    ['fine-tuning', 'fine tuning'],
    ['multi-task', 'Multi Task'],
    ['pre‑trained LLMs', 'pretrained LLM'],
    ['naïve Poincaré', 'naive Poincare'],
    ['task vectors', 'Task Vector'],
    ['APIs', 'api'],
    ['analyses of hypotheses', 'analysis of hypothesis'],
    ['studies', 'study'],
    ['ﬁltering', 'filtering'],
    ["the model's heads", 'the model heads'],
  ])('reads %s like %s', ([a, b]) => {
    expect(read(a!)).toEqual(read(b!));
  });

  test('keeps words apart that differ', () => {
    expect(read('fine grained')).toEqual(['fine', 'grained']);
    expect(read('pre- and post-training')).toEqual(['pre', 'and', 'posttraining']);
    expect(read('bias is less focus')).toEqual(['bias', 'is', 'less', 'focus']);
  });

  test('reads Chinese character by character, so that pairs serve as words', () => {
    expect(read('注意力LLM')).toEqual(['注', '意', '力', 'llm']);
  });

  test('tells which words stand side by side', () => {
    const follows = readTokens('task "vectors", merged. Mixture-of (experts)').map((token) => token.follows);
    expect(follows).toEqual([false, true, false, false, true, false]);
  });

  test('points into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end, term } of readTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(term).toBe(foldWord(text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]/gu, '')));
          last = end;
        }
      }),
    );
  });
});

describe('SurfaceForms', () => {
  test('shows a term as most people write it, and of equals the first in the alphabet', () => {
    const forms = new SurfaceForms();
    for (const surface of ['Task vectors', 'task vector', 'task vector']) forms.add('task vector', surface);
    for (const surface of ['lora', 'LoRA']) forms.add('lora', surface);
    expect(forms.of('task vector')).toBe('task vector');
    expect(forms.of('lora')).toBe('LoRA');
    expect(forms.of('unknown')).toBe('unknown');
  });
});
