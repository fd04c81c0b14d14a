import { describe, expect, test } from 'vitest';
import { markedSentences } from '../../../src/site/paper/marked-sentences.ts';

describe('markedSentences', () => {
  const gist = 'We propose a method.';

  test('names contribution and finding where they are two sentences', () => {
    expect(markedSentences({ gist, result: 'It works.' })).toEqual([
      { mark: 'gist', name: 'Contribution', sentence: gist },
      { mark: 'result', name: 'Main finding', sentence: 'It works.' },
    ]);
  });

  test('names both at once where they are one sentence', () => {
    expect(markedSentences({ gist, result: gist })).toEqual([
      { mark: 'gist', name: 'Contribution and main finding', sentence: gist },
    ]);
  });

  test('names none without an abstract', () => {
    expect(markedSentences({ gist: null, result: null })).toEqual([]);
  });

  test('names no finding where none was found', () => {
    expect(markedSentences({ gist, result: null })).toEqual([
      { mark: 'gist', name: 'Contribution', sentence: gist },
    ]);
  });
});
