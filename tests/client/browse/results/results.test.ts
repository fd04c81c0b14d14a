import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startState } from '../../../../src/browse/state.ts';
import {
  arrangedSource,
  CurrentResults,
  foundNumbers,
  type Results,
  rankedSource,
  totalText,
} from '../../../../src/client/browse/results/results.ts';
import { loadFacetTable } from '../../../../src/client/browse/table/facet-table.ts';
import { firstPapers } from '../../../first-papers.ts';
import { collections, engineFor } from '../../../search/papers.ts';
import { as } from '../../fakes.ts';

const engine = engineFor(firstPapers);
const facetTable = await loadFacetTable(engine.store);
const everything = Number.POSITIVE_INFINITY;
const kinds = ['method', 'analysis', 'survey', 'benchmark-or-dataset', 'theory', 'position', 'tool'];

/** The kind of a paper, by its search number. */
async function kindOf(number: number): Promise<string> {
  return (await engine.store.record(number)).kind;
}

describe('the papers of an answer', () => {
  const queries = [
    'attention heads',
    'task vectors merging',
    'attention heads bananas',
    'model soup',
    'language models -survey',
    '"task vectors" merging',
    'kind:survey',
    'zzzqqq',
  ];

  test.for(queries)('are the same in the list, in the counts and under a filter: %s', async (query) => {
    const answer = await engine.search(query);
    const listed = await rankedSource(answer).take(everything);
    const found = await foundNumbers(answer);
    expect(found).toEqual(listed);
    const state = { ...startState, query };
    const arrangement = await facetTable.arrange(found, state, ['kind']);
    expect(await arrangedSource(arrangement, answer).take(everything)).toEqual(listed);
    const all = await Promise.all(listed.map(kindOf));
    for (const kind of kinds) {
      const expected = listed.filter((_, place) => all[place] === kind);
      expect(arrangement.count('kind', kind), kind).toBe(expected.length);
      const choices = { kind: { wanted: [kind], unwanted: [] } };
      const filtered = await facetTable.arrange(found, { ...state, choices });
      expect(await arrangedSource(filtered, answer).take(everything), kind).toEqual(expected);
    }
  });

  test('that have every word are counted among those shown, filtered or not', async () => {
    const answer = await engine.search('task vectors merging');
    const complete = answer.hits.filter(({ missing }) => missing === 0).length;
    expect(complete).toBeGreaterThan(0);
    expect(complete).toBeLessThan(answer.hits.length);
    expect(rankedSource(answer).complete).toBe(complete);
    const choices = { kind: { wanted: ['survey'], unwanted: [] } };
    const surveys = await facetTable.arrange(await foundNumbers(answer), {
      ...startState,
      query: 'x',
      choices,
    });
    const { complete: counted, total } = arrangedSource(surveys, answer);
    const expected = surveys.matching.filter((number) => answer.lacks(number).length === 0);
    expect([counted, total.count]).toEqual([expected.length, surveys.matching.length]);
  });
});

test('what follows the results is told of those that stand there, of each change, and of none', () => {
  const current = new CurrentResults();
  const results = as<Results>({ state: startState });
  const heard: (Results | null)[] = [];
  current.value = results;
  current.watch((value) => heard.push(value));
  current.value = null;
  expect(heard).toEqual([results, null]);
  expect(current.value).toBe(null);
});

test('a total that is not exact is the least there can be', () => {
  expect(totalText({ count: 1, isExact: true }, 'paper')).toBe('1 paper');
  expect(totalText({ count: 1200, isExact: false }, 'result')).toBe('at least 1,200 results');
});

test('a hit lacks as many words as it is ranked by, and they are words of the query', async () => {
  const words = ['attention', 'heads', 'merging', 'diffusion', 'LoRA', 'pruning'];
  await fc.assert(
    fc.asyncProperty(
      collections,
      fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }),
      async (papers, query) => {
        const answer = await engineFor(papers).search(query.join(' '), { corrects: false });
        for (const { number, missing } of answer.hits) {
          const lacking = answer.lacks(number);
          expect(lacking).toHaveLength(missing);
          expect(query).toEqual(expect.arrayContaining(lacking));
        }
      },
    ),
    { numRuns: 40 },
  );
});
