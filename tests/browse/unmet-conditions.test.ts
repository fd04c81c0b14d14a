import { describe, expect, test } from 'vitest';
import { unmetConditions } from '../../src/browse/unmet-conditions.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { kindNames } from '../../src/site/shared/wording.ts';
import { fullPapers } from '../full-metadata.ts';
import { makePaper, makeTopic, serveIndex } from '../search/papers.ts';

const topics = ['model-merging', 'task-vectors'].map((slug) => makeTopic(slug, slug.replace('-', ' ')));
const values = {
  topic: topics.map(({ slug, name }) => ({ value: slug, name })),
  kind: Object.entries(kindNames).map(([value, name]) => ({ value, name })),
};

/** The index of papers about the first topic, of which a little is known besides. */
const plain = buildSearchIndex([makePaper('Merging models', 'Text.', { topics: ['model-merging'] })], topics);
const full = buildSearchIndex(fullPapers, topics);

/** What is said of a query, each sentence with the queries that it offers. */
async function said(index: typeof plain, query: string): Promise<[string, string[]][]> {
  const { engine } = serveIndex(index);
  const unmet = await unmetConditions(await engine.search(query), engine.store, values);
  return unmet.map(({ sentence, near }) => [sentence, near.map((one) => one.query)]);
}

describe('a condition that no paper meets', () => {
  test('names the topic and those that are near, each in the query as it is', async () => {
    expect(await said(plain, 'merging topic:mergng -survey')).toEqual([
      ['This collection has no topic “mergng”.', ['merging topic:model-merging -survey']],
    ]);
    expect(await said(plain, 'topic:"Merging of models" models')).toEqual([
      ['This collection has no topic “merging-of-models”.', ['topic:model-merging models']],
    ]);
    expect(await said(plain, 'topic:nonsense')).toEqual([['This collection has no topic “nonsense”.', []]]);
  });

  test('names the kind, and all there are where none is like it', async () => {
    const [[sentence, offered]] = (await said(plain, 'kind:review merging')) as [[string, string[]]];
    expect(sentence).toBe('This collection has no paper type “review”.');
    expect(offered).toEqual(Object.keys(kindNames).map((kind) => `kind:${kind} merging`));
    expect((await said(plain, 'kind:surveys'))[0]![1]).toEqual(['kind:survey']);
    expect(await said(plain, 'kind:survey')).toEqual([['This collection has no paper type “survey”.', []]]);
  });

  test('says of which years papers are, or that this is not known', async () => {
    const years = fullPapers.flatMap(({ year }) => year ?? []).toSorted();
    expect(await said(full, 'clock year:1500-1600')).toEqual([
      [`This collection has no paper of 1500-1600. Its papers are of ${years[0]} to ${years.at(-1)}.`, []],
    ]);
    for (const text of ['>2020', 'soon', '20', '2019-x'])
      expect(await said(full, `clock year:${text}`)).toEqual([
        [
          `“${text}” is no year. Write year:${years.at(-1)}, or year:${years[0]}-${years.at(-1)} for several.`,
          [],
        ],
      ]);
    expect(await said(plain, 'year:2020')).toEqual([
      ['This collection does not say of what year its papers are.', []],
    ]);
  });

  test('names the author or venue, and names that are spelled alike', async () => {
    expect(await said(full, 'author:"Chidi Okafro" bench')).toEqual([
      ['This collection has no author “Okafro”.', ['author:"Chidi okafor" bench']],
    ]);
    expect(await said(full, 'venue:anals')).toEqual([
      ['This collection has no venue “anals”.', ['venue:annals']],
    ]);
    expect(await said(full, 'author:Lane')).toEqual([['This collection has no author “Lane”.', []]]);
    expect(await said(plain, 'author:"Chidi Okafor" venue:annals')).toEqual([
      ['This collection does not say who wrote its papers.', []],
      ['This collection does not say where its papers appeared.', []],
    ]);
  });

  test('is not said of conditions that some paper meets, or that are not wanted', async () => {
    for (const query of [
      'topic:model kind:method',
      'topic:"Model merging"',
      'merging',
      '-topic:nonsense -kind:review merging',
      '',
    ])
      expect(await said(plain, query)).toEqual([]);
    for (const query of ['author:okafor venue:annals year:2019', 'year:-2012', '-author:nobody tide'])
      expect(await said(full, query)).toEqual([]);
  });
});
