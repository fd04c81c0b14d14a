import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atomSource,
  type FeedPaper,
  type FeedSource,
  formatAtom,
  formatJsonFeed,
} from '../../../src/export/web/feeds.ts';
import { hostilePapers, published, shown, textOnly, titleOnly } from '../sample-papers.ts';
import { readAtom, readJsonFeed, readXml } from '../web-readers.ts';

const home = 'https://example.org/';
const plain: FeedPaper = {
  ...textOnly,
  id: 'abcdefghij',
  listed: null,
  gist: 'One sentence.',
  url: `${home}papers/plain/`,
};
const known: FeedPaper = { ...published, id: 'bcdefghijk', listed: null, gist: 'Another one.' };

function feedOf(papers: readonly FeedPaper[], change: Partial<FeedSource> = {}): FeedSource {
  return {
    title: 'R&D <papers>',
    description: 'All of “them”.',
    siteName: 'The shelf',
    language: 'en',
    pageUrl: home,
    feedUrl: `${home}feed`,
    papers,
    ...change,
  };
}
const jsonOf = (papers: readonly FeedPaper[], change: Partial<FeedSource> = {}) =>
  readJsonFeed(formatJsonFeed(feedOf(papers, change)));
const atomOf = (papers: readonly FeedPaper[]) =>
  readAtom(formatAtom(atomSource(feedOf(papers), '2026-11-22')!));

describe('a JSON Feed', () => {
  test('says what it is a feed of, and has the papers in their order', () => {
    const feed = jsonOf([plain, known]);
    expect(feed).toMatchObject({
      title: 'R&D <papers>',
      description: 'All of “them”.',
      home_page_url: home,
      feed_url: `${home}feed`,
      language: 'en',
      authors: [{ name: 'The shelf' }],
    });
    expect(feed.items).toMatchObject([
      {
        id: 'abcdefghij',
        url: plain.url,
        title: 'A Plain Title',
        content_text: 'One sentence. Another one.',
        summary: 'One sentence.',
        tags: ['Task vectors', 'R&D', 'arithmetic'],
      },
      { id: 'bcdefghijk', external_url: 'https://papers.example/2401?v=1&x=%20' },
    ]);
  });

  test('names the version of its format, which readers ask for first', () => {
    expect(JSON.parse(formatJsonFeed(feedOf([])))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    });
  });

  test('names authors where they are known, and dates never', () => {
    const items = jsonOf([plain, known]).items!;
    expect(items.map(({ authors }) => authors?.map(({ name }) => name))).toEqual([
      undefined,
      ['Anna Müller', 'Jane Doe', 'Smith and Sons', 'Juan de la Cruz'],
    ]);
    expect(formatJsonFeed(feedOf([plain, known]))).not.toMatch(/date_|2024/);
  });

  test('leaves every address out where the site has none', () => {
    const text = formatJsonFeed(feedOf([{ ...plain, url: null }], { pageUrl: null, feedUrl: null }));
    expect(text.replace('https://jsonfeed.org/version/1.1', '')).not.toMatch(/https?:|url"/);
  });
});

describe('an Atom feed', () => {
  test('is by the site, as old as the snapshot, and has the papers in their order', () => {
    const feed = atomOf([plain, known]);
    expect(feed).toMatchObject({
      id: home,
      title: { value: 'R&D <papers>' },
      updated: '2026-11-22T00:00:00Z',
      authors: [{ name: 'The shelf' }],
      links: [
        { rel: 'self', href: `${home}feed` },
        { rel: 'alternate', href: home },
      ],
    });
    expect(feed.entries).toMatchObject([
      {
        id: plain.url,
        title: { value: 'A Plain Title' },
        summary: { value: 'One sentence.' },
        content: { value: 'One sentence. Another one.' },
        categories: [{ term: 'Task vectors' }, { term: 'R&D' }, { term: 'arithmetic' }],
      },
      { id: known.url, authors: [{ name: 'Anna Müller' }, {}, {}, { name: 'Juan de la Cruz' }] },
    ]);
    expect(feed.entries?.[1]?.links?.map(({ rel }) => rel)).toEqual(['alternate', 'via']);
  });

  test('names no author of a paper of whom nothing is known, and no day of publication', () => {
    const feed = atomOf([plain, known]);
    expect(feed.entries?.[0]?.authors).toBeUndefined();
    expect(feed.entries?.map(({ published: day }) => day)).toEqual([undefined, undefined]);
  });

  test.for([
    ['a page', { pageUrl: null }, '2026-11-22'],
    ['an address of its own', { feedUrl: null }, '2026-11-22'],
    ['a snapshot', {}, null],
  ] as const)('cannot be without %s', ([, change, snapshot]) => {
    expect(atomSource(feedOf([plain], change), snapshot)).toBeNull();
  });
});

const titlesOf = (atom: string) =>
  readXml(atom, '/x:feed/x:entry/x:title', 'http://www.w3.org/2005/Atom').map(shown);

describe('where dumps have dates', () => {
  const dated = [{ ...plain, listed: '2026-11-20' }, known, { ...known, id: 'c', listed: '2026-11-21' }];

  test('an Atom feed is as old as its last paper, and entries have the day on which they were listed', () => {
    const feed = atomOf(dated);
    expect(feed.updated).toBe('2026-11-21T00:00:00Z');
    expect(feed.entries?.map(({ published: day, updated }) => [day, updated])).toEqual([
      ['2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z'],
      [undefined, '2026-11-21T00:00:00Z'],
      ['2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z'],
    ]);
    expect(atomSource(feedOf(dated), null)?.day).toBe('2026-11-21');
  });

  test('a JSON Feed says when each paper was listed', () => {
    expect(jsonOf(dated).items?.map(({ date_published }) => date_published)).toEqual([
      '2026-11-20T00:00:00Z',
      undefined,
      '2026-11-21T00:00:00Z',
    ]);
  });
});

test('an entry without an abstract says so where a text is required, and has no summary', () => {
  const bare: FeedPaper = { ...plain, ...titleOnly, url: plain.url, gist: null };
  const [item] = jsonOf([bare]).items as Record<string, unknown>[];
  expect(item).toMatchObject({ title: 'A Bare Title', content_text: 'No abstract in the source' });
  expect(item).not.toHaveProperty('summary');
  const atom = formatAtom(atomSource(feedOf([bare]), '2026-11-22')!);
  expect(atom).not.toContain('<summary>');
  expect(titlesOf(atom)).toEqual(['A Bare Title']);
});

test('both kinds of feed hold any text as it is shown, but for what XML cannot hold', () => {
  const inXml = (text: string) => shown(text.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
  fc.assert(
    fc.property(hostilePapers, (papers) => {
      const listed = papers.map((paper, index) => ({
        ...paper,
        id: `${index}`,
        listed: null,
        gist: paper.abstract,
      }));
      const fromJson = JSON.parse(formatJsonFeed(feedOf(listed))).items as {
        title: string;
        summary: string;
      }[];
      expect(fromJson.map(({ title, summary }) => [title, summary])).toEqual(
        papers.map(({ title, abstract }) => [shown(title), shown(abstract)]),
      );
      const fromAtom = formatAtom(atomSource(feedOf(listed), '2026-11-22')!);
      expect(titlesOf(fromAtom)).toEqual(papers.map(({ title }) => inXml(shown(title))));
    }),
  );
});
