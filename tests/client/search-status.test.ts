import { describe, expect, test } from 'vitest';
import { searchStatus } from '../../src/client/search-status.ts';
import type { Answer } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/query.ts';
import { as } from './fakes.ts';

/** The status of a query for which hits that lack so many words each were found. */
function statusOf(typed: string, missing: number[], total = { count: missing.length, isExact: true }) {
  const hits = missing.map((lacks, number) => ({ number, score: 1, missing: lacks }));
  return searchStatus(
    as<Answer>({ query: parseQuery(typed), hits, understood: { unknown: [], begun: null } }),
    total,
  );
}

describe('searchStatus', () => {
  test('counts the papers', () => {
    expect(statusOf('heads', [0])).toBe('1 paper.');
    expect(statusOf('heads', Array<number>(1200).fill(0))).toBe('1,200 papers.');
    expect(statusOf('kind:survey', [0, 0])).toBe('2 papers.');
    expect(statusOf('-kind:survey', [0, 0])).toBe('2 papers.');
  });

  test('says how many lack words', () => {
    expect(statusOf('sparse heads', [0, 0, 1])).toBe(
      '2 papers with all of these words, 1 more with most of them.',
    );
    expect(statusOf('sparse heads', [1, 1])).toMatch(
      /^No paper has all of these words\. 2 papers with .* but one\b/,
    );
    expect(statusOf('a lot of words here', [3])).toMatch(
      /^No paper has all of these words\. 1 paper with some/,
    );
  });

  test('says the least there can be while phrases are unchecked', () => {
    expect(statusOf('"task vectors"', [0, 0, 0], { count: 2, isExact: false })).toBe('At least 2 papers.');
  });

  test('counts only hits whose phrases hold', () => {
    expect(statusOf('"task vectors"', [0, 0, 0], { count: 2, isExact: true })).toBe('2 papers.');
    expect(statusOf('"task vectors" x', [0, 0, 1], { count: 0, isExact: true })).toBe('No paper found.');
  });

  test('asks for more of a word of which only the beginning is there', () => {
    const answer = { query: parseQuery('gr'), hits: [], understood: { unknown: [], begun: 'gr' } };
    expect(searchStatus(as<Answer>(answer), { count: 0, isExact: true })).toBe(
      'No paper has “gr” as a word. Type on to find longer ones.',
    );
  });

  test('names the words that nothing resembles', () => {
    const answer = {
      query: parseQuery('zyzzyva xyzzy'),
      hits: [],
      understood: { unknown: ['zyzzyva', 'xyzzy'], begun: null },
    };
    expect(searchStatus(as<Answer>(answer), { count: 0, isExact: true })).toBe(
      'No paper found: none has “zyzzyva” and “xyzzy” or a word like it.',
    );
  });

  test('says what NOT and OR were taken for, and nothing of a minus or of a title in capitals', () => {
    expect(statusOf('maps OR "wide tables" NOT birds', [0])).toBe(
      '1 paper. Papers with “maps” or “wide tables”, without “birds”.',
    );
    expect(statusOf('maps -birds', [0])).toBe('1 paper.');
    expect(statusOf('MAPS OR TABLES', [0])).toBe('1 paper.');
  });

  test('says why nothing was searched, and what to do', () => {
    const all = ['of the', '"', '-heads'].map((typed) => statusOf(typed, []));
    expect(new Set(all).size).toBe(3);
    for (const status of all) expect(status).toMatch(/not searched\. Add /);
  });
});
