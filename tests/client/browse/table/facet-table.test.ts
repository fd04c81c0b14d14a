import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BrowseState, startState } from '../../../../src/browse/state.ts';
import { loadFacetTable } from '../../../../src/client/browse/table/facet-table.ts';
import { buildSearchIndex } from '../../../../src/search/build/build-index.ts';
import { IndexStore } from '../../../../src/search/index/index-store.ts';
import { makePaper, makeTopic, serveIndex } from '../../../search/papers.ts';

/** Areas, and topics whose slugs are long, so that the papers of all do not fit one file. */
const areas = ['animals', 'plants'];
const slugs = Array.from({ length: 80 }, (_, place) => `${'about-'.repeat(9)}${place}`);
const topics = [
  ...areas.map((slug) => makeTopic(slug, slug)),
  ...slugs.map((slug, place) => ({ ...makeTopic(slug, slug), parent: areas[place % 3] ?? null })),
];
const papers = Array.from({ length: 160 }, (_, place) => {
  const own = [slugs[place % 80]!, slugs[(place * 7) % 80]!, slugs[(place * place) % 5]!];
  return makePaper(`Paper number ${place}`, 'Text.', { topics: [...new Set(own)] });
});
const index = buildSearchIndex(papers, topics);

async function openTable() {
  const { asked, load } = serveIndex(index);
  return { asked, table: await loadFacetTable(new IndexStore(load)) };
}

const topicFiles = (asked: readonly string[]) => asked.filter((name) => /topic/.test(name)).toSorted();

/** Some topics, wanted and unwanted; one of them is not in the collection. */
const anyState = fc
  .tuple(
    fc.shuffledSubarray([...areas, ...slugs.slice(0, 6), 'gone'], { minLength: 1, maxLength: 4 }),
    fc.nat(4),
    fc.boolean(),
  )
  .map(([chosen, cut, allTopics]): BrowseState => {
    const topic = { wanted: chosen.slice(0, cut), unwanted: chosen.slice(cut) };
    return { ...startState, choices: { topic }, allTopics };
  });

describe('a filter of topics', () => {
  test('finds the same papers from their lists and from the column of topics', async () => {
    const lists = await openTable();
    const column = await openTable();
    await column.table.arrange(null, startState, ['topic']);
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        const one = await lists.table.arrange(null, state);
        const other = await column.table.arrange(null, state);
        expect(one.matching).toEqual(other.matching);
        expect(await one.take(10)).toEqual(await other.take(10));
        for (const { wanted } of Object.values(state.choices))
          for (const topic of wanted)
            expect(lists.table.knows('topic', topic)).toBe(column.table.knows('topic', topic));
      }),
    );
    expect(topicFiles(lists.asked)).not.toContain('facet-topic.json');
    expect(topicFiles(column.asked)).toEqual(['facet-topic.json']);
  });

  test('takes one small file, and the column where topics are counted or sorted by', async () => {
    const { asked, table } = await openTable();
    const state = { ...startState, choices: { topic: { wanted: ['plants'], unwanted: [] } } };
    const { matching } = await table.arrange(null, state);
    expect(matching.length).toBeGreaterThan(10);
    expect(topicFiles(asked)).toEqual([expect.stringMatching(/^topic-papers-\d+\.json$/)]);
    const [file] = topicFiles(asked);
    const counted = await table.arrange(null, state, ['topic']);
    expect(counted.count('topic', 'plants')).toBe(matching.length);
    expect(counted.count('topic', slugs[1]!)).toBeGreaterThan(0);
    expect(topicFiles(asked)).toEqual(['facet-topic.json', file]);
    await table.arrange(null, { ...startState, choices: { topic: { wanted: [slugs[3]!], unwanted: [] } } });
    expect(topicFiles(asked)).toEqual(['facet-topic.json', file]);

    const sorted = await openTable();
    await sorted.table.arrange(null, { ...state, sort: { by: 'topic', descending: false } });
    expect(topicFiles(sorted.asked)).toEqual(['facet-topic.json']);
  });
});
