import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceOf, choose, countChoices } from '../../src/browse/facet-choices.ts';
import { LONGEST_QUERY, searchText } from '../../src/browse/search-text.ts';
import {
  asksForPapers,
  type BrowseState,
  browseStateUrl,
  columnIds,
  parseBrowseState,
  sortIds,
  startState,
} from '../../src/browse/state.ts';

const odd = 'c++|(self|[mask|R&D|100%|a#b|"text-to-image"|naïve|GPT-4|a=b|x+y z|%41|literal=1&q=x|🙂'.split(
  '|',
);

const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const facet = fc
  .uniqueArray(value, { minLength: 1, maxLength: 5 })
  .chain((values) =>
    fc.nat(values.length).map((cut) => ({ wanted: values.slice(0, cut), unwanted: values.slice(cut) })),
  );
const anyState = fc.record({
  query: fc.string({ unit: 'binary' }).map(searchText),
  literal: fc.boolean(),
  choices: fc.dictionary(fc.constantFrom('topic', 'kind', 'code', 'length', 'year'), facet),
  allTopics: fc.boolean(),
  sort: fc.option(fc.record({ by: fc.constantFrom(...sortIds), descending: fc.boolean() })),
  view: fc.constantFrom('list' as const, 'table' as const),
  page: fc.integer({ min: 1, max: 900 }),
  hiddenColumns: fc.subarray([...columnIds]),
}) as fc.Arbitrary<BrowseState>;

describe('the state of the browse page', () => {
  test.for(odd)('keeps %s in the address', (query) => {
    const address = new URL(
      `https://example.org/browse/${browseStateUrl({ ...startState, query, literal: true })}`,
    );
    expect(address.hash).toBe('');
    expect(parseBrowseState(address.search)).toEqual({ ...startState, query, literal: true });
  });

  test('comes back from the address as it went, less what means nothing', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const isTable = state.view === 'table';
        expect(parseBrowseState(browseStateUrl(state))).toEqual({
          ...state,
          literal: state.literal && state.query !== '',
          allTopics: state.allTopics && (state.choices.topic?.wanted.length ?? 0) > 1,
          page: isTable ? state.page : 1,
        });
      }),
    );
  });

  test('is no address at all at the start', () => {
    expect(browseStateUrl({ ...startState, literal: true })).toBe('');
    expect(asksForPapers(startState)).toBe(false);
  });

  test('is read from addresses that people write, and takes nonsense as not said', () => {
    expect(parseBrowseState('?q=+task+vectors+').query).toBe('task vectors');
    expect(parseBrowseState('?kind=survey&kind=-theory&kind=').choices).toEqual({
      kind: { wanted: ['survey'], unwanted: ['theory'] },
    });
    expect(parseBrowseState('?sort=-title').sort).toEqual({ by: 'title', descending: true });
    expect(parseBrowseState('?q=a&literal=yes&sort=magic&view=map&page=-3&without=title&other=1')).toEqual({
      ...startState,
      query: 'a',
    });
    expect(parseBrowseState('?kind=-&page=0')).toEqual(startState);
    expect(browseStateUrl({ ...startState, view: 'table' })).toBe('?view=table');
  });

  test('has what a field can hold of a query: one line, well-formed, without space at its ends', () => {
    for (const [typed, query] of [
      ['task%0Avector', 'task vector'],
      ['%09task%0D%0A%0D%0Avector%C2%A0', 'task vector'],
      ['task%E2%80%A8vector%E3%80%80one', 'task vector one'],
      ['em%EF%BB%BFbedding', 'em\ufeffbedding'],
      ['%20%0A', ''],
      ['%ED%A0%BDx', '\ufffd\ufffd\ufffdx'],
    ] as const) {
      expect(parseBrowseState(`?q=${typed}`).query, typed).toBe(query);
    }
    expect(searchText('\ud83d x')).toBe('\ufffd x');
  });

  test('cuts a query that servers would refuse, between letters, and comes back the same', () => {
    for (const letter of ['a', 'ab ', '图', '🙂', '"', "('!", '\u0301e']) {
      const query = searchText(letter.repeat(20_000));
      expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
      expect(query.length).toBeGreaterThan(500);
      expect(letter.repeat(20_000).startsWith(query)).toBe(true);
      expect(query.isWellFormed()).toBe(true);
      const address = browseStateUrl({ ...startState, query });
      expect(address.length).toBeLessThan(8000);
      expect(parseBrowseState(address)).toEqual({ ...startState, query });
      expect(searchText(query)).toBe(query);
    }
    expect(searchText('heads '.repeat(300))).toBe('heads '.repeat(300).trim());
  });

  test('takes former slugs of topics for the current ones, each once', () => {
    const former = new Map([
      ['tiny-circuits', 'circuits'],
      ['survey', 'circuits'],
    ]);
    const address = '?topic=tiny-circuits&topic=circuits&topic=-survey&topic=merging&kind=survey';
    expect(parseBrowseState(address, undefined, former).choices).toEqual({
      topic: { wanted: ['circuits', 'merging'], unwanted: ['circuits'] },
      kind: { wanted: ['survey'], unwanted: [] },
    });
  });

  test('takes an order that is not offered as not said', () => {
    expect(parseBrowseState('?sort=-year', ['relevance', 'title']).sort).toBeNull();
    expect(parseBrowseState('?sort=-title', ['relevance', 'title']).sort).toEqual({
      by: 'title',
      descending: true,
    });
  });

  test('asks for papers as soon as there is a word, a choice, an order or a table', () => {
    for (const search of ['?q=a', '?kind=-survey', '?sort=title', '?view=table']) {
      expect(asksForPapers(parseBrowseState(search)), search).toBe(true);
    }
  });
});

describe('choices among the values of a facet', () => {
  test('are wanted, unwanted or open, one at a time', () => {
    let choices = choose({}, 'kind', 'survey', 'wanted');
    expect(choiceOf(choices, 'kind', 'survey')).toBe('wanted');
    choices = choose(choices, 'kind', 'survey', 'unwanted');
    expect(choices).toEqual({ kind: { wanted: [], unwanted: ['survey'] } });
    expect(choose(choices, 'kind', 'survey', 'open')).toEqual({});
    expect(choiceOf(choices, 'kind', 'survey')).toBe('unwanted');
    expect(choiceOf(choices, 'kind', 'tool')).toBe('open');
    expect(choiceOf(choices, 'topic', 'survey')).toBe('open');
  });

  test('leave those of other values as they are', () => {
    const kind = { wanted: ['survey'], unwanted: ['theory'] };
    expect(choose({ kind }, 'kind', 'tool', 'wanted')).toEqual({
      kind: { wanted: ['survey', 'tool'], unwanted: ['theory'] },
    });
  });

  test('are counted, wanted or not', () => {
    expect(countChoices({})).toBe(0);
    const kind = { wanted: ['survey'], unwanted: ['theory', 'tool'] };
    expect(countChoices({ kind, code: { wanted: [], unwanted: ['yes'] } })).toBe(4);
  });
});
