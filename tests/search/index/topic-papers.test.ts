import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAreas } from '../../../src/collection/topic-tree.ts';
import { buildTopicPapers } from '../../../src/search/build/build-topic-papers.ts';
import { INDEX_VERSION, type IndexBase, storeBase } from '../../../src/search/index/index-files.ts';
import { IndexStore } from '../../../src/search/index/index-store.ts';
import { separatorsOf } from '../../../src/search/index/separators.ts';
import { loadTopicPapers } from '../../../src/search/index/topic-papers.ts';

/** More than a file takes: the slugs are as long as they may be. */
const slugs = Array.from({ length: 90 }, (_, place) => `${'about-'.repeat(9)}${place}`);

/** The first topics are areas: of every other topic whose number ends with the same digit. */
const parents = new Map(
  slugs.flatMap((slug, place) =>
    place >= 10 && place % 20 < 10 ? [[slug, slugs[place % 10]!] as const] : [],
  ),
);

/** The files of these lists as an index has them. */
function storeOf(files: ReturnType<typeof buildTopicPapers>): IndexStore {
  const base = storeBase({
    version: INDEX_VERSION,
    shards: [],
    spellings: [],
    identifiers: [],
    topicPapers: separatorsOf(files, ([slug]) => slug),
  } as Partial<IndexBase> as IndexBase);
  const texts = new Map<string, unknown>([['base.json', base]]);
  for (const [place, lists] of files.entries()) texts.set(`topic-papers-${place}.json`, lists);
  return new IndexStore(async (name) => texts.get(name));
}

test('the papers of a topic, an area or an unknown one are those whose topics say so', async () => {
  const ofPapers = fc.array(fc.subarray(slugs, { minLength: 1, maxLength: 4 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(ofPapers, async (drawn) => {
      const topics = [slugs, ...drawn];
      const files = buildTopicPapers(topics, parents);
      expect(files.length).toBeGreaterThan(1);
      const store = storeOf(files);
      for (const slug of [...slugs, 'aaa', 'about-', 'zzz']) {
        const expected = topics.flatMap((own, number) =>
          withAreas(own, parents).includes(slug) ? number : [],
        );
        expect(await loadTopicPapers(store, slug), slug).toEqual(expected);
      }
    }),
    { numRuns: 20 },
  );
});

test('there is no file of topics where one would hold all of them', () => {
  expect(buildTopicPapers([['cats'], ['cats', 'dogs']])).toEqual([]);
  expect(buildTopicPapers([])).toEqual([]);
});
