import { expect, test } from 'vitest';
import { parentsOf, withAreas } from '../../../src/collection/topic-tree.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { isInYears } from '../../../src/search/rare/facet-test.ts';
import { makePaper, makeTopic, serveIndex } from '../papers.ts';

test.each([
  [2020, '2020', true],
  [2020, '202', false],
  [2020, '2019-2021', true],
  [2020, '2021-2019', false],
  [2020, '2020-', true],
  [2020, '-2019', false],
  [2020, '2018–2020', true],
  [2020, '', false],
  [2020, '-', false],
  [2020, 'soon', false],
])('%i is in the years "%s": %s', (year, years, isIn) => {
  expect(isInYears(year, years)).toBe(isIn);
});

/** Long slugs, so that the papers of all topics do not fit one file; the first topics are areas of others. */
const topics = Array.from({ length: 90 }, (_, place) => {
  const slug = `${['cats', 'dogs', 'moles'][place % 3]}-${'about-'.repeat(8)}${place}`;
  return makeTopic(slug, slug);
}).map((topic, place, all) => ({
  ...topic,
  parent: place < 10 || place % 4 > 0 ? null : all[place % 10]!.slug,
}));

const papers = topics.flatMap(({ slug }, place) => [
  makePaper(`Paper ${place}`, 'Text.', { topics: [slug] }),
  makePaper(`Other paper ${place}`, 'Text.', { topics: [slug, topics[(place * 7) % 90]!.slug] }),
]);
const index = buildSearchIndex(papers, topics);

test.each([
  ...['cats', 'd', 'moles-about-', 'cats-about-about-z', 'zebras'],
  ...[topics[4]!.slug, topics[40]!.slug],
])(
  'the papers of topic:%s are in the lists of topics, which are fetched instead of the column',
  async (beginning) => {
    const { asked, engine } = serveIndex(index);
    const parents = parentsOf(topics);
    const isOf = (own: readonly string[]) =>
      withAreas(own, parents).some((slug) => slug.startsWith(beginning));
    for (const isWanted of [true, false]) {
      const { hits } = await engine.search(`text ${isWanted ? '' : '-'}topic:${beginning}`);
      const found = await Promise.all(hits.map(({ number }) => engine.store.record(number)));
      const expected = papers.filter((paper) => isOf(paper.topics) === isWanted);
      expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    }
    expect(asked.some((name) => /^topic-papers-\d+\.json$/.test(name))).toBe(true);
    expect(asked).not.toContain('facet-topic.json');
  },
);
