import { describe, expect, test } from 'vitest';
import {
  type DescribedSite,
  describeHome,
  describePaper,
  describeTopic,
  formatJsonLd,
} from '../../../src/export/web/json-ld.ts';
import { published, textOnly, titleOnly } from '../sample-papers.ts';
import { readJsonLd } from '../web-readers.ts';

const home = 'https://example.org/';
const site: DescribedSite = {
  title: 'The shelf',
  description: 'What stands on it.',
  language: 'en',
  snapshot: '2026-11-22',
  url: home,
};
const homeless: DescribedSite = { ...site, url: null, snapshot: null };
const topics = [{ name: 'Task vectors', url: `${home}topics/task-vectors/` }];
const unplaced = topics.map((topic) => ({ ...topic, url: null }));

const read = (data: object) => readJsonLd(formatJsonLd(data));

/** A set of terms that says whose words they are not. */
const derived = (name: string) => ({ '@type': ['DefinedTermSet'], name: [{ '@value': name }] });

/** Every address that a processor would follow. */
const addressesIn = (expanded: unknown): string[] =>
  [...JSON.stringify(expanded).matchAll(/"@id":"([^"]*)"/g)].map((match) => match[1]!);

describe('the structured data of a paper', () => {
  test('have no abstract where there is none', () => {
    expect(describePaper(titleOnly, topics, site)).not.toHaveProperty('abstract');
  });

  test('say what is known of a text, and where it stands', async () => {
    const paper = { ...textOnly, url: `${home}papers/a/` };
    expect(await read(describePaper(paper, topics, site))).toEqual([
      {
        '@type': ['ScholarlyArticle'],
        name: [{ '@value': 'A Plain Title' }],
        headline: [{ '@value': 'A Plain Title' }],
        abstract: [{ '@value': 'One sentence. Another one.' }],
        keywords: ['task vectors', 'arithmetic'].map((name) => ({
          '@type': ['DefinedTerm'],
          name: [{ '@value': name }],
          inDefinedTermSet: [derived('Key phrases found automatically in title and abstract')],
        })),
        about: [
          {
            '@type': ['DefinedTerm'],
            name: [{ '@value': 'Task vectors' }],
            url: [{ '@id': `${home}topics/task-vectors/` }],
            inDefinedTermSet: [derived('Topics assigned automatically from title and abstract')],
          },
        ],
        isPartOf: [{ '@type': ['Dataset'], name: [{ '@value': 'The shelf' }], url: [{ '@id': home }] }],
        url: [{ '@id': `${home}papers/a/` }],
        mainEntityOfPage: [{ '@id': `${home}papers/a/` }],
        inLanguage: [{ '@value': 'en' }],
        sdPublisher: [
          { '@type': ['Organization'], name: [{ '@value': 'The shelf' }], url: [{ '@id': home }] },
        ],
        sdDatePublished: [{ '@value': '2026-11-22' }],
      },
    ]);
  });

  test('say nothing of authors, dates, venues and other places where the input did not', () => {
    const keys = Object.keys(describePaper(textOnly, unplaced, homeless));
    expect(keys).toEqual(
      '@context @type name headline abstract keywords about isPartOf inLanguage sdPublisher'.split(' '),
    );
    expect(describePaper({ ...textOnly, keyphrases: [] }, [], site)).not.toHaveProperty('keywords');
  });

  test('name authors, year, venue and other places where the input had them', async () => {
    const [paper] = (await read(describePaper(published, topics, site))) as Record<string, object[]>[];
    expect(paper?.author).toMatchObject([
      { '@type': ['Person'], name: [{ '@value': 'Anna Müller' }], familyName: [{ '@value': 'Müller' }] },
      { name: [{ '@value': 'Jane Doe' }] },
      { name: [{ '@value': 'Smith and Sons' }] },
      { name: [{ '@value': 'Juan de la Cruz' }] },
    ]);
    expect(paper?.datePublished).toEqual([{ '@value': '2024' }]);
    expect(paper?.isPartOf?.[1]).toMatchObject({
      '@type': ['Periodical'],
      name: [{ '@value': 'Transactions on Things & Tasks' }],
    });
    expect(paper?.sameAs).toEqual([
      { '@id': 'https://doi.org/10.1000/a_b(c)' },
      { '@id': 'https://arxiv.org/abs/2401.00001v2' },
      { '@id': 'https://papers.example/2401?v=1&x=%20' },
    ]);
  });
});

describe('the structured data of a topic', () => {
  const topic = { ...topics[0]!, description: 'Arithmetic with weights.' };
  const trail = [{ name: 'Home', url: home }];
  const papersOf = (count: number, from = 1) => ({
    count: count + from - 1,
    from,
    papers: Array.from({ length: count }, (_, index) => ({
      name: `Paper ${index}`,
      url: `${home}papers/${index}/`,
    })),
  });

  test('list its papers by their addresses, and the way to it', async () => {
    const data = describeTopic(topic, papersOf(2), trail, site);
    expect(data['@graph']).toMatchObject([
      {
        '@type': 'CollectionPage',
        name: 'Task vectors',
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: 2,
          itemListElement: [
            { '@type': 'ListItem', position: 1, url: `${home}papers/0/` },
            { '@type': 'ListItem', position: 2, url: `${home}papers/1/` },
          ],
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Home', item: home },
          { position: 2, name: 'Task vectors', item: topic.url },
        ],
      },
    ]);
    expect(await read(data)).toHaveLength(2);
  });

  test('of a further page have the places of its papers in the whole topic', () => {
    const data = describeTopic(topic, papersOf(2, 101), trail, site);
    expect(data['@graph'][0]).toMatchObject({
      mainEntity: { numberOfItems: 102, itemListElement: [{ position: 101 }, { position: 102 }] },
    });
  });

  test('list no more than a page can bear, and still say how many there are', () => {
    const text = formatJsonLd(describeTopic(topic, papersOf(5000), trail, site));
    expect(text).toContain('"numberOfItems":5000');
    expect(text.length).toBeLessThan(12_000);
  });
});

describe('the structured data of the front page', () => {
  const files = [{ name: 'CSV', mediaType: 'text/csv', bytes: 1234, url: `${home}data/papers.csv` }];

  test('describe the site, its search and its files', async () => {
    const data = describeHome(site, `${home}browse/`, files);
    expect(data['@graph']).toMatchObject([
      {
        '@type': 'WebSite',
        url: home,
        potentialAction: { target: { urlTemplate: `${home}browse/?q={query}` } },
      },
      {
        '@type': 'Dataset',
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${home}data/papers.csv` },
        ],
      },
    ]);
    expect(await read(data)).toHaveLength(2);
  });
});

describe('all structured data', () => {
  const everything = (place: DescribedSite, url: (path: string) => string | null) => [
    describePaper({ ...textOnly, url: url('p/') }, [{ name: 'T', url: url('t/') }], place),
    describeTopic(
      { name: 'T', description: 'D', url: url('t/') },
      { count: 1, from: 1, papers: [{ name: 'P', url: url('p/') }] },
      [],
      place,
    ),
    describeHome(place, url('browse/'), [{ name: 'CSV', mediaType: 'text/csv', bytes: 1, url: url('c') }]),
  ];

  test('hold whole addresses or none', async () => {
    const addressed = await Promise.all(everything(site, (path) => home + path).map(read));
    expect(addressesIn(addressed).length).toBeGreaterThan(8);
    expect(addressesIn(addressed).filter((address) => !address.startsWith(home))).toEqual([]);
    expect(addressesIn(await Promise.all(everything(homeless, () => null).map(read)))).toEqual([]);
  });

  test('cannot end the script that they stand in', () => {
    const paper = { ...textOnly, title: 'On </script><script>alert(1)</script>' };
    const text = formatJsonLd(describePaper(paper, [], site));
    expect(text).not.toContain('<');
    expect(JSON.parse(text).name).toBe(paper.title);
  });
});
