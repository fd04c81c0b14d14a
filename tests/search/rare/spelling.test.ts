import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correctionsFor,
  distanceToBeginning,
  editDistance,
  editsAllowed,
  isSlip,
} from '../../../src/search/rare/spelling.ts';

/** The definition of optimal string alignment, word for word. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowDistance(x, b) + 1,
    slowDistance(a, y) + 1,
    slowDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isSwap) ways.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  test('counts as the definition does, and stops counting above the most', () => {
    fc.assert(
      fc.property(shortWord, shortWord, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
      }),
      { numRuns: 300 },
    );
  });

  test('takes a swap of neighbours for one edit, and edits no part twice', () => {
    expect(editDistance('mergnig', 'merging', 2)).toBe(1);
    expect(editDistance('ca', 'abc', 3)).toBe(3);
  });
});

describe('distanceToBeginning', () => {
  test('is the least distance to any beginning', () => {
    fc.assert(
      fc.property(shortWord, shortWord, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const all = Array.from({ length: b.length + 1 }, (_, end) => slowDistance(a, b.slice(0, end)));
        expect(distanceToBeginning(a, b, most)).toBe(Math.min(...all, most + 1));
      }),
    );
  });
});

describe('editsAllowed', () => {
  test('grows with the word; short words and numbers are taken as typed', () => {
    const edits = ['llm', 'lora', 'attentio', 'attention', 'gpt4', 'resnet50'].map(editsAllowed);
    expect(edits).toEqual([0, 1, 1, 2, 0, 0]);
  });
});

describe('isSlip', () => {
  test.for([
    ['atention', 'attention'],
    ['attenttion', 'attention'],
    ['attnetion', 'attention'],
    ['circuts', 'circuits'],
    ['attontion', 'attention'],
    ['difussion', 'diffusion'],
    ['recomender', 'recommendation'],
  ] as const)('%s is %s misspelt', ([word, term]) => {
    expect(isSlip(word, term)).toBe(true);
  });

  test.for([
    ['cars', 'cabs'],
    ['late', 'latte'],
    ['hacking', 'lacking'],
    ['export', 'expert'],
    ['federated', 'generated'],
    ['fork', 'for'],
    ['impossible', 'possible'],
  ] as const)('%s may be another word than %s', ([word, term]) => {
    expect(isSlip(word, term)).toBe(false);
  });
});

describe('correctionsFor', () => {
  const known = [
    ['attention', 30],
    ['attentive', 2],
    ['heads', 4],
    ['reads', 9],
    ['beads', 4],
    ['leads', 1],
    ['meads', 1],
    ['quantization', 3],
  ] as const;

  test('gives the nearest words, not those a little farther', () => {
    expect(correctionsFor('atention', known)).toEqual([{ term: 'attention', edits: 1 }]);
  });

  test('gives at most four, those of most papers first, equals in order of the alphabet', () => {
    expect(correctionsFor('yeads', known).map(({ term }) => term)).toEqual([
      'reads',
      'beads',
      'heads',
      'leads',
    ]);
  });

  test('falls back to words that begin much like the root of a long word', () => {
    expect(correctionsFor('quantizing', known).map(({ term }) => term)).toEqual(['quantization']);
  });

  test('gives nothing for words that resemble none', () => {
    expect(correctionsFor('zzzzzzzzzz', known)).toEqual([]);
    expect(correctionsFor('heads', [])).toEqual([]);
    expect(correctionsFor('x'.repeat(10_000), known)).toEqual([]);
  });
});
