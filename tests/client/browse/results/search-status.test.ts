import { describe, expect, test } from 'vitest';
import { searchStatus } from '../../../../src/client/browse/results/search-status.ts';
import type { Answer } from '../../../../src/search/answer/engine.ts';
import { operatorNote } from '../../../../src/search/rare/operator-note.ts';
import { parsed } from '../../../search/query/parsed-query.ts';
import { as } from '../../fakes.ts';

interface Total {
  readonly count: number;
  readonly isExact: boolean;
}

/** The status of a query for which hits that lack so many words each were found. */
function statusOf(
  typed: string,
  missing: number[],
  { total = { count: missing.length, isExact: true }, ...rest }: Partial<Answer> & { total?: Total } = {},
) {
  const query = parsed(typed);
  const hits = missing.map((lacks, number) => ({ number, score: 1, missing: lacks }));
  const resolved = { query, units: query.wanted, begun: null, operators: operatorNote(query) };
  const complete = missing.filter((lacks) => lacks === 0).length;
  const found = { hits, count: hits.length, complete, areNearest: false };
  return searchStatus(as<Answer>({ query, ...found, absent: [], resolved, ...rest }), total);
}

describe('searchStatus', () => {
  test('counts the papers', () => {
    expect(statusOf('heads', [0])).toBe('1 paper.');
    expect(statusOf('heads', Array<number>(1200).fill(0))).toBe('1,200 papers.');
    expect(statusOf('kind:survey', [0, 0])).toBe('2 papers.');
    expect(statusOf('-kind:survey', [0, 0])).toBe('2 papers.');
  });

  test('says how many lack words', () => {
    expect(statusOf('sparse heads', [0, 0, 1])).toBe('2 match all words · 1 matches some');
    expect(statusOf('sparse heads', [1, 1])).toBe('No paper matches both words. 2 match one.');
    expect(statusOf('many sparse heads', [1, 2])).toBe('No paper matches all 3 words. 2 match 2 or fewer.');
    expect(statusOf('many sparse heads', [1])).toBe('No paper matches all 3 words. 1 matches 2.');
  });

  test('names words that no paper has', () => {
    const absent = ['soup'];
    expect(statusOf('model soup', [1, 1], { absent, areNearest: true })).toBe(
      'No paper mentions “soup”. Showing the 2 closest.',
    );
    expect(statusOf('model soup', [1], { absent, areNearest: true })).toMatch(/the closest one\.$/);
    expect(statusOf('many model soup', [1, 1], { absent: ['many', 'soup'] })).toBe(
      'No paper mentions “many” or “soup”. 2 match other words.',
    );
  });

  test('says the least there can be while phrases are unchecked', () => {
    expect(statusOf('"task vectors"', [0, 0, 0], { total: { count: 2, isExact: false } })).toBe(
      'At least 2 papers.',
    );
  });

  test('counts only hits whose phrases hold', () => {
    expect(statusOf('"task vectors"', [0, 0, 0], { total: { count: 2, isExact: true } })).toBe('2 papers.');
    expect(statusOf('"task vectors" x', [0, 0, 1], { total: { count: 0, isExact: true } })).toBe(
      'No results for “"task vectors" x”.',
    );
  });

  test('asks for more of a word of which only the beginning is there', () => {
    const resolved = as<Answer['resolved']>({ query: parsed('gr'), units: [], begun: 'gr' });
    expect(statusOf('gr', [], { resolved })).toBe(
      'No paper has “gr” as a word. Type on to find longer ones.',
    );
  });

  test('says what nothing was found for', () => {
    expect(statusOf('lottery ticket', [])).toBe('No results for “lottery ticket”.');
    expect(statusOf('x'.repeat(500), []).length).toBeLessThan(100);
  });

  test('says what NOT and OR were taken for, and nothing of a minus or of a title in capitals', () => {
    expect(statusOf('maps OR "wide tables" NOT birds', [0])).toBe(
      '1 paper. Papers with “maps” or “wide tables”, without “birds”.',
    );
    expect(statusOf('(maps OR trees) AND models', [0])).toBe('1 paper. Papers with “maps” or “trees”.');
    expect(statusOf('models AND (maps OR tables)', [0])).toBe('1 paper. Papers with “maps” or “tables”.');
    expect(statusOf('maps -birds', [0])).toBe('1 paper.');
    expect(statusOf('MAPS OR TABLES', [0])).toBe('1 paper.');
  });

  test('says why nothing was searched, and what to do', () => {
    const all = ['of the', '"', '-heads'].map((typed) => statusOf(typed, []));
    expect(new Set(all).size).toBe(3);
    for (const status of all) expect(status).toMatch(/not searched\. Add /);
  });
});
