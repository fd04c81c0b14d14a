import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcherFor, splitMatches } from '../../../src/search/answer/highlight.ts';
import { findWords } from '../../../src/search/query/words.ts';
import { engineFor, makePaper } from '../papers.ts';

/** Which stretches of a text are marked for a query that a small collection answers. */
async function marked(query: string, text: string): Promise<string[]> {
  const { resolved } = await engineFor([makePaper('A note', text)]).search(query);
  return splitMatches(text, matcherFor(resolved)).flatMap((run) => (run.isMatch ? [run.text] : []));
}

describe('splitMatches', () => {
  test('loses nothing of the text, and marks whole words', () => {
    const texts = fc
      .array(fc.constantFrom('merge', ' ', '-', 'heads', '🙂', 'é', '(', 'c++', '\n', '.'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), fc.nat(3), (text, which) => {
        const runs = splitMatches(text, (word) => (word.start + which) % 3 === 0);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.filter((run) => run.text === '')).toEqual([]);
        const borders = new Set(findWords(text).flatMap(({ start, end }) => [start, end]));
        let place = 0;
        for (const run of runs) {
          if (run.isMatch)
            expect([borders.has(place), borders.has(place + run.text.length)]).toEqual([true, true]);
          place += run.text.length;
        }
      }),
    );
  });

  test('joins matches with only spaces between', () => {
    expect(splitMatches('of task  vectors, task', () => true)).toEqual([
      { text: 'of task  vectors', isMatch: true },
      { text: ', ', isMatch: false },
      { text: 'task', isMatch: true },
    ]);
  });
});

describe('matcherFor', () => {
  test('marks a word in every form in which it was found', async () => {
    expect(await marked('merge now', 'Merging, merges; merge now')).toEqual([
      'Merging',
      'merges',
      'merge now',
    ]);
    expect(await marked('naive method', 'A Naïve method')).toEqual(['Naïve method']);
    expect(await marked('atten', 'Attention and attentive tension')).toEqual(['Attention', 'attentive']);
  });

  test('marks what was searched instead of a misspelt word or an acronym', async () => {
    expect(await marked('atention heads', 'The attention of heads')).toEqual(['attention', 'heads']);
    expect(await marked('MTL test', 'test: multi-task learning (MTL)')).toEqual([
      'test',
      'multi-task learning',
      'MTL',
    ]);
  });

  test('does not mark one number of a model for another', async () => {
    expect(await marked('GPT-4 tests', 'GPT-4 and GPT-2 tests')).toEqual(['GPT-4', 'tests']);
  });

  test.for([
    [
      'pretraining',
      'Pre training, pre-training; the pretraining',
      ['Pre training', 'pre-training', 'pretraining'],
    ],
    ['data sets', 'Datasets and data sets', ['Datasets', 'data sets']],
    ['gpt4', 'GPT 4, GPT-4; GPT4 and GPT 2', ['GPT 4', 'GPT-4', 'GPT4']],
    ['strasse lambda', 'Straße am λ-See', ['Straße', 'λ-See']],
    [
      'trans\u00adformer',
      'A Trans\u00adformer, transﬁgured; transformer',
      ['Trans\u00adformer', 'transformer'],
    ],
    ['“data set”', 'A data set', ['data set']],
    ['wide OR "small data"', 'Wide and small data', ['Wide', 'small data']],
    ['Circuit_Reuse.pdf', 'The reuse of a circuit', ['reuse', 'circuit']],
    ['∞ bounds', 'Bounds ∞', ['Bounds']],
  ] as const)('marks what %j found in %j', async ([query, text, marks]) => {
    expect(await marked(query, text)).toEqual(marks);
  });
});
