import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FacetChoice, type FacetId, facetIds } from '../../src/browse/facet-choices.ts';
import { PaperFacts } from '../../src/browse/paper-facts.ts';
import { type BrowseState, type SortId, sortIds, startState } from '../../src/browse/state.ts';
import { type Arrangement, BrowseTable, PAGE_SIZE } from '../../src/browse/table.ts';
import { columnsOf } from '../../src/search/build/build-columns.ts';
import { packLists, packRanks, type ValueColumn } from '../../src/search/columns.ts';
import { PAPERS_PER_FILE, packSourceOrder, SourceOrder } from '../../src/search/source-order.ts';
import { makePaper } from '../search/papers.ts';

/** Whether a paper with these values matches a choice; with `all` it needs every wanted value instead of any. */
function fitsChoice(values: readonly string[], { wanted, unwanted }: FacetChoice, all: boolean): boolean {
  if (unwanted.some((value) => values.includes(value))) return false;
  const has = (value: string) => values.includes(value);
  return wanted.length === 0 || (all ? wanted.every(has) : wanted.some(has));
}

const topics = ['merging', 'probing', 'vision'];
const kinds = ['method', 'survey', 'theory'];

const anyRow = fc.record({
  topic: fc.subarray(topics, { minLength: 1 }),
  kind: fc.constantFrom(...kinds),
  code: fc.constantFrom('yes', 'no'),
  mention: fc.subarray(['ImageNet', 'BERT']),
  length: fc.integer({ min: 5, max: 300 }),
});

/** A paper as the facts of it were drawn; its search number is its place in source order. */
interface DrawnPaper {
  readonly number: number;
  readonly values: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  readonly length: number | null;
}

const papersOf = (
  drawn: readonly { topic: string[]; kind: string; code: string; mention: string[]; length: number }[],
): DrawnPaper[] =>
  drawn.map(({ topic, kind, code, mention, length }, number) => ({
    number,
    values: { topic, kind: [kind], code: [code], mention },
    length,
  }));

/** The order of the dumps, read from files as they are published. */
function sourceOf(order: readonly number[], onRead = (_file: number) => {}): SourceOrder {
  const files = packSourceOrder(order);
  return new SourceOrder(order.length, async (file) => {
    onRead(file);
    return files[file]!;
  });
}

/** All papers of an arrangement, in order. */
const allOf = async ({ take, matching }: Arrangement) => [...(await take(matching.length))];

/** The table of these papers, read from columns as they are published. */
function tableOf(papers: readonly DrawnPaper[], onRead?: (file: number) => void): BrowseTable {
  const column = (facet: FacetId): ValueColumn => {
    const lists = papers.map(({ values }) => values[facet] ?? []);
    const names = [...new Set(lists.flat())];
    const numbers = lists.map((list) => list.map((value) => names.indexOf(value)));
    return { names, papers: packLists(numbers, names.length) };
  };
  const ranks = papers.map(({ number }) => number);
  const known = papers.length;
  const facts = new PaperFacts(
    {
      'facet-topic': column('topic'),
      'facet-kind': column('kind'),
      'facet-code': column('code'),
      'facet-result': column('result'),
      'facet-length': papers.map(({ length }, at) => (length ?? 0) - (papers[at - 1]?.length ?? 0)),
      'facet-mention': column('mention'),
      'facet-year': column('year'),
      'facet-venue': column('venue'),
      'facet-listed': column('listed'),
      'order-title': { ranks: packRanks(ranks.toReversed()), known },
      'order-author': { ranks: packRanks(ranks), known: Math.floor(known / 2) },
    },
    papers.length,
  );
  return new BrowseTable(facts, sourceOf(ranks, onRead), topics);
}

const someChoice = (values: readonly string[]) =>
  fc
    .subarray([...values])
    .chain((chosen) =>
      fc.nat(chosen.length).map((cut) => ({ wanted: chosen.slice(0, cut), unwanted: chosen.slice(cut) })),
    );

/** What each order goes by; null where a paper has none, which stands last both ways. */
const keyOf: Record<SortId, (paper: DrawnPaper, count: number) => number | string | null> = {
  relevance: ({ number }) => number,
  source: ({ number }) => number,
  title: ({ number }) => -number,
  topic: ({ values }) => topics.indexOf(values.topic![0]!),
  kind: ({ values }) => kinds.indexOf(values.kind![0]!),
  code: ({ values }) => (values.code![0] === 'yes' ? 0 : 1),
  length: ({ length }) => length,
  year: ({ values }) => (values.year?.[0] === undefined ? null : Number(values.year[0])),
  venue: ({ values }) => values.venue?.[0]?.toLowerCase() ?? null,
  author: ({ number }, count) => (number < Math.floor(count / 2) ? number : null),
  listed: ({ values }) => values.listed?.[0] ?? null,
};

/** The stupid way: look at every paper for every question. */
function bruteForce(papers: readonly DrawnPaper[], { choices, allTopics }: BrowseState): DrawnPaper[] {
  return papers.filter(({ values }) =>
    facetIds.every((facet) => {
      const choice = choices[facet];
      return !choice || fitsChoice(values[facet] ?? [], choice, facet === 'topic' && allTopics);
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

test('a paper is filtered and counted by its areas too, and sorted by its topic', async () => {
  const papers = [
    makePaper('Purring', 'Text.', { topics: ['cats', 'trees'] }),
    makePaper('Barking', 'Text.', { topics: ['dogs'] }),
  ];
  const parents = new Map([
    ['cats', 'animals'],
    ['dogs', 'animals'],
  ]);
  const facts = new PaperFacts(columnsOf(papers, undefined, parents), papers.length);
  const table = new BrowseTable(facts, sourceOf([0, 1]));
  const arrangement = await table.arrange(null, {
    ...startState,
    choices: { topic: { wanted: ['animals'], unwanted: ['trees'] } },
  });
  expect(await allOf(arrangement)).toEqual([1]);
  expect(arrangement.count('topic', 'animals')).toBe(1);
});

describe('the table of papers', () => {
  test('filters and counts as looking at every paper would', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 40 }),
        someChoice(topics),
        someChoice(kinds),
        fc.boolean(),
        fc.func(fc.boolean()),
        async (drawn, topic, kind, allTopics, isFound) => {
          const papers = papersOf(drawn);
          const given = papers.filter(({ number }) => isFound(number)).toReversed();
          const state = { ...startState, choices: { topic, kind }, allTopics };
          const found = Uint32Array.from(given, ({ number }) => number);
          const arrangement = await tableOf(papers).arrange(found, state);
          expect(await allOf(arrangement)).toEqual(bruteForce(given, state).map(({ number }) => number));
          for (const [facet, values] of [
            ['topic', topics],
            ['kind', kinds],
            ['code', ['yes', 'no']],
          ] as const) {
            for (const value of [...values, 'nowhere']) {
              const count = bruteForce(given, besides(state, facet, value)).filter((paper) =>
                paper.values[facet]!.includes(value),
              ).length;
              expect(arrangement.count(facet, value), `${facet} ${value}`).toBe(count);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('sorts by every column both ways, and leaves alike papers in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(...sortIds),
        fc.boolean(),
        fc.nat(25),
        async (drawn, by, descending, few) => {
          const papers = papersOf(drawn).map((paper, at) => ({
            ...paper,
            length: at % 5 === 0 ? null : paper.length,
            values: {
              ...paper.values,
              year: at % 3 === 0 ? [] : [String(2000 + (at % 4))],
              venue: at % 4 === 0 ? [] : [['ICLR', 'acl', 'NeurIPS', 'iclr'][at % 4]!],
              listed: at % 6 === 0 ? [] : [`2026-11-1${at % 4}`],
            },
          }));
          const key = (paper: DrawnPaper) => keyOf[by](paper, papers.length);
          const known = papers.filter((paper) => key(paper) !== null);
          const sorted = known.toSorted((a, b) => {
            const [one, other] = [key(a)!, key(b)!];
            return (one < other ? -1 : one > other ? 1 : 0) * (descending ? -1 : 1);
          });
          const expected = [...sorted, ...papers.filter((paper) => key(paper) === null)];
          const arrangement = await tableOf(papers).arrange(null, {
            ...startState,
            sort: { by, descending },
          });
          const numbers = expected.map(({ number }) => number);
          expect(await allOf(arrangement)).toEqual(numbers);
          expect([...(await arrangement.take(few))]).toEqual(numbers.slice(0, few));
        },
      ),
    );
  });

  const alike = (count: number) =>
    papersOf(
      Array.from({ length: count }, () => ({
        topic: ['vision'],
        kind: 'method',
        code: 'yes',
        mention: [],
        length: 90,
      })),
    );

  test('reads of the order of the dumps only what decides which papers come first', async () => {
    const papers = alike(3 * PAPERS_PER_FILE).map((paper) => ({
      ...paper,
      values: { ...paper.values, year: [paper.number % 2 === 0 ? '2025' : '2024'] },
    }));
    const readFor = async (by: SortId, descending: boolean) => {
      const read = new Set<number>();
      const table = tableOf(papers, (file) => read.add(file));
      await (await table.arrange(null, { ...startState, sort: { by, descending } })).take(10);
      return [...read];
    };
    expect(await readFor('title', false)).toEqual([]);
    expect(await readFor('year', true)).toEqual([0]);
    expect(await readFor('source', false)).toEqual([0]);
    expect(await readFor('source', true)).toEqual([0, 1, 2]);
  });

  test('keeps the order in which papers were found, and takes it for their relevance', async () => {
    const table = tableOf(alike(4));
    const found = Uint32Array.of(2, 0, 3);
    const order = async (sort: BrowseState['sort']) =>
      allOf(await table.arrange(found, { ...startState, query: 'x', sort }));
    expect(await order(null)).toEqual([2, 0, 3]);
    expect(await order({ by: 'relevance', descending: true })).toEqual([3, 0, 2]);
    expect(await order({ by: 'source', descending: false })).toEqual([0, 2, 3]);
    expect(await order({ by: 'source', descending: true })).toEqual([3, 2, 0]);
  });

  test('turns pages, and counts them', async () => {
    const table = tableOf(alike(2 * PAGE_SIZE + 1));
    const arrangement = await table.arrange(null, { ...startState, view: 'table', page: 9 });
    expect([arrangement.pages, arrangement.page]).toEqual([3, 3]);
    expect(arrangement.rows).toEqual([{ number: 2 * PAGE_SIZE, hasCode: true }]);
    expect(arrangement.matching).toHaveLength(2 * PAGE_SIZE + 1);
    const first = await table.arrange(null, { ...startState, view: 'table' });
    expect(first.rows.map(({ number }) => number)).toEqual(Array.from({ length: PAGE_SIZE }, (_, n) => n));
    const none = await table.arrange(new Uint32Array(), { ...startState, view: 'table' });
    expect([none.rows, none.pages, none.page]).toEqual([[], 1, 1]);
  });
});
