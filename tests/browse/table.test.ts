import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FacetId, facetIds, fitsChoice } from '../../src/browse/facet-choices.ts';
import { lengthBounds, type PaperRow, readRows } from '../../src/browse/rows.ts';
import { type BrowseState, type SortId, sortIds, startState } from '../../src/browse/state.ts';
import { createBrowseTable, PAGE_SIZE } from '../../src/browse/table.ts';
import { columnsOf } from '../../src/search/build/build-columns.ts';
import { makePaper } from '../search/papers.ts';

const topics = ['merging', 'probing', 'vision'];
const kinds = ['method', 'survey', 'theory'];

const anyRow = fc.record({
  topic: fc.subarray(topics, { minLength: 1 }),
  kind: fc.constantFrom(...kinds),
  code: fc.constantFrom('yes', 'no'),
  mention: fc.subarray(['ImageNet', 'BERT']),
  length: fc.integer({ min: 5, max: 300 }),
});

const rowsOf = (
  drawn: readonly { topic: string[]; kind: string; code: string; mention: string[]; length: number }[],
): PaperRow[] =>
  drawn.map(({ topic, kind, code, mention, length }, number) => ({
    number,
    values: {
      topic,
      kind: [kind],
      mention,
      result: [],
      code: [code],
      length: [],
      year: [],
      venue: [],
      author: [],
      listed: [],
    },
    length,
    topicRank: topics.indexOf(topic[0]!),
    titleRank: drawn.length - number,
    sourceRank: number,
    year: null,
    authorRank: null,
    matchRank: null,
  }));

const someChoice = (values: readonly string[]) =>
  fc
    .subarray([...values])
    .chain((chosen) =>
      fc.nat(chosen.length).map((cut) => ({ wanted: chosen.slice(0, cut), unwanted: chosen.slice(cut) })),
    );

/** What each order goes by; null where a paper has none, which stands last both ways. */
const keyOf: Record<SortId, (row: PaperRow) => number | string | null> = {
  relevance: ({ sourceRank }) => sourceRank,
  source: ({ sourceRank }) => sourceRank,
  title: ({ titleRank }) => titleRank,
  topic: ({ values }) => topics.indexOf(values.topic[0]!),
  kind: ({ values }) => kinds.indexOf(values.kind[0]!),
  code: ({ values }) => (values.code[0] === 'yes' ? 0 : 1),
  length: ({ length }) => length,
  year: ({ year }) => year,
  venue: ({ values }) => values.venue[0]?.toLowerCase() ?? null,
  author: ({ authorRank }) => authorRank,
  listed: (row) => row.values.listed[0] ?? null,
};

/** The stupid way: look at every row for every question. */
function bruteForce(rows: readonly PaperRow[], { choices, allTopics }: BrowseState): PaperRow[] {
  return rows.filter((row) =>
    facetIds.every((facet) => {
      const choice = choices[facet];
      return !choice || fitsChoice(row.values[facet], choice, facet === 'topic' && allTopics);
    }),
  );
}

/** What is chosen besides this value, as far as it bears on the count of the value. */
function besides(state: BrowseState, facet: FacetId, value: string): BrowseState {
  const { wanted, unwanted } = state.choices[facet] ?? { wanted: [], unwanted: [] };
  const rest = unwanted.includes(value)
    ? { wanted, unwanted: [] }
    : { wanted: facet === 'topic' && state.allTopics ? wanted : [], unwanted };
  return { ...state, choices: { ...state.choices, [facet]: rest } };
}

test('a paper is filtered and counted by its areas too, and sorted by its topic', () => {
  const papers = [
    makePaper('Purring', 'Text.', { topics: ['cats', 'trees'] }),
    makePaper('Barking', 'Text.', { topics: ['dogs'] }),
  ];
  const parents = new Map([
    ['cats', 'animals'],
    ['dogs', 'animals'],
  ]);
  const rows = readRows(columnsOf(papers, undefined, parents), papers.length);
  expect(rows.map(({ values }) => values.topic)).toEqual([
    ['cats', 'trees', 'animals'],
    ['dogs', 'animals'],
  ]);
  const { all, count } = createBrowseTable().arrange(rows, {
    ...startState,
    choices: { topic: { wanted: ['animals'], unwanted: ['trees'] } },
  });
  expect(all.map(({ values }) => values.topic[0])).toEqual(['dogs']);
  expect(count('topic', 'animals')).toBe(1);
});

describe('the table of papers', () => {
  test('filters and counts as looking at every paper would', () => {
    const table = createBrowseTable();
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 40 }),
        someChoice(topics),
        someChoice(kinds),
        fc.boolean(),
        (drawn, topic, kind, allTopics) => {
          const rows = rowsOf(drawn);
          const state = { ...startState, choices: { topic, kind }, allTopics };
          const arrangement = table.arrange(rows, state);
          expect(arrangement.all.map((row) => row.number)).toEqual(
            bruteForce(rows, state).map((row) => row.number),
          );
          for (const [facet, values] of [
            ['topic', topics],
            ['kind', kinds],
            ['code', ['yes', 'no']],
          ] as const) {
            for (const value of values) {
              const count = bruteForce(rows, besides(state, facet, value)).filter((row) =>
                row.values[facet].includes(value),
              ).length;
              expect(arrangement.count(facet, value), `${facet} ${value}`).toBe(count);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('sorts by title, length, source and match', () => {
    const rows = rowsOf(
      [120, 80, 200].map((length) => ({
        topic: ['vision'],
        kind: 'method',
        code: 'no',
        mention: [],
        length,
      })),
    );
    const order = (sort: BrowseState['sort'], papers = rows) =>
      createBrowseTable()
        .arrange(papers, { ...startState, sort })
        .all.map((row) => row.number);
    expect(order(null)).toEqual([0, 1, 2]);
    expect(order({ by: 'title', descending: false })).toEqual([2, 1, 0]);
    expect(order({ by: 'length', descending: true })).toEqual([2, 0, 1]);
    const matched = rows.map((row, index) => ({ ...row, matchRank: [1, 2, 0][index]! }));
    expect(order({ by: 'relevance', descending: false }, matched)).toEqual([2, 0, 1]);
  });

  test('sorts by every column both ways, and leaves alike papers in the order in which they came', () => {
    const table = createBrowseTable();
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 25 }),
        fc.constantFrom(...sortIds),
        fc.boolean(),
        (drawn, by, descending) => {
          const rows = rowsOf(drawn).map((row, at) => ({
            ...row,
            length: at % 5 === 0 ? null : row.length,
            year: at % 3 === 0 ? null : 2000 + (at % 4),
            values: {
              ...row.values,
              venue: at % 4 === 0 ? [] : [['ICLR', 'acl', 'NeurIPS'][at % 3]!],
              listed: at % 6 === 0 ? [] : [`2026-11-1${at % 4}`, '2026-11'],
            },
          }));
          const key = keyOf[by];
          const known = rows.filter((row) => key(row) !== null);
          const sorted = known.toSorted((a, b) => {
            const [one, other] = [key(a)!, key(b)!];
            return (one < other ? -1 : one > other ? 1 : 0) * (descending ? -1 : 1);
          });
          const expected = [...sorted, ...rows.filter((row) => key(row) === null)];
          const arrangement = table.arrange(rows, { ...startState, sort: { by, descending } });
          expect(arrangement.all.map((row) => row.number)).toEqual(expected.map((row) => row.number));
        },
      ),
    );
  });

  test('turns pages, and counts them', () => {
    const rows = rowsOf(
      Array.from({ length: 2 * PAGE_SIZE + 1 }, () => ({
        topic: ['vision'],
        kind: 'method',
        code: 'no',
        mention: [],
        length: 90,
      })),
    );
    const arrangement = createBrowseTable().arrange(rows, { ...startState, view: 'table', page: 3 });
    expect(arrangement.pages).toBe(3);
    expect(arrangement.rows.map((row) => row.number)).toEqual([2 * PAGE_SIZE]);
    expect(arrangement.all).toHaveLength(rows.length);
  });
});

describe('rows from the published columns', () => {
  test('say of every paper what the paper said', () => {
    const mentions = ['BERT', 'ImageNet'].map((name) => ({ name, kind: 'model' as const }));
    const papers = [
      makePaper('Zebra finches', 'One two three.', { mentions, result: 'It wins by 3%.' }),
      makePaper('“Apes” and more', `${'word '.repeat(210)}end.`, { mentions: mentions.slice(1) }),
      makePaper('Middle', 'We share code.', { result: 'It wins.' }),
    ];
    const rows = readRows(columnsOf(papers), papers.length, ['unsorted']);
    expect(rows.map((row) => row.titleRank)).toEqual([2, 0, 1]);
    expect(rows.map((row) => row.values.topic)).toEqual(papers.map((paper) => paper.topics));
    expect(rows.map((row) => row.values.kind)).toEqual(papers.map((paper) => [paper.kind]));
    // What only one paper mentions is nothing to choose by.
    expect(rows.map((row) => row.values.mention)).toEqual([['ImageNet'], ['ImageNet'], []]);
    expect(rows.map((row) => row.values.result)).toEqual([['measured'], ['other'], ['other']]);
    expect(rows.map((row) => row.length)).toEqual([3, 211, 3]);
    expect(rows.map((row) => row.topicRank)).toEqual([0, 0, 0]);
  });

  test('have no length, and a value of their own to choose, where a paper has no abstract', () => {
    const papers = [makePaper('Bare', null), makePaper('Apes', 'One two.'), makePaper('Odd', '…')];
    const rows = readRows(columnsOf(papers), papers.length, ['unsorted']);
    expect(rows.map((row) => row.length)).toEqual([null, 2, 1]);
    expect(rows.map((row) => row.values.length)).toEqual([['none'], ['long'], ['short']]);
  });

  test('call a third of the papers short, a third medium and a third long', () => {
    expect(lengthBounds([10, 20, 30, 40, 50, 60, 70])).toEqual([30, 50]);
    expect(lengthBounds([101, 144, 166, 182, 187, 196, 231])).toEqual([170, 190]);
    expect(lengthBounds([])).toEqual([0, 0]);
    expect(lengthBounds([null, 10, null, 20, 30, 40, null, 50, 60, 70])).toEqual([30, 50]);
  });
});
