import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReachingPhrases } from '../../../src/search/build/phrase-reach.ts';
import { phraseText } from '../../../src/search/query/phrases.ts';
import { hasPhrase } from '../../../src/search/rare/phrase-test.ts';

const reaching = (phrases: readonly string[], ...papers: (readonly string[])[]) =>
  [...findReachingPhrases(phrases, papers)].sort();

describe('the phrases that lead to more papers than one', () => {
  test('stand in two papers at least, whatever their number, case and hyphens', () => {
    const papers = [
      ['Task Vectors', 'An attention-sink.'],
      ['A task vector', 'It sinks.'],
      ['Attention sinks'],
    ];
    const phrases = ['task vectors', 'attention sink', 'an attention', 'sink', 'tension'];
    expect(reaching(phrases, ...papers)).toEqual(['attention sink', 'sink', 'task vectors']);
  });

  test('count a paper once, though title and abstract say them', () => {
    expect(reaching(['task vector'], ['Task vectors', 'task vector'], ['tasks'])).toEqual([]);
  });

  test('are those that a quoted search finds', () => {
    const word = fc.constantFrom(
      'data',
      'set',
      'sets',
      'dataset',
      'news',
      'room',
      'newsroom',
      'a',
      'GPT',
      '4',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.array(text, { maxLength: 4 }), (phrases, texts) => {
        const holding = (phrase: string) =>
          texts.filter((one) => hasPhrase(phraseText(one), phraseText(phrase))).length;
        const expected = new Set(phrases.filter((phrase) => holding(phrase) > 1));
        expect(
          findReachingPhrases(
            phrases,
            texts.map((one) => [one]),
          ),
        ).toEqual(expected);
      }),
    );
  });
});
