import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchLinks, searchWords } from '../../src/site/external-search.ts';

/** What each site is asked for, as its server reads the address. */
const queries = (title: string) =>
  searchLinks(title).map(({ url }) => {
    const { searchParams } = new URL(url);
    return searchParams.get('q') ?? searchParams.get('query') ?? searchParams.get('search');
  });

describe('searchLinks', () => {
  test('asks every site for the title, and arXiv among titles only', () => {
    const links = searchLinks('Attention Heads in Practice');
    expect(links.map(({ name, url }) => [name, new URL(url).host])).toEqual([
      ['arXiv', 'arxiv.org'],
      ['Semantic Scholar', 'www.semanticscholar.org'],
      ['DBLP', 'dblp.org'],
      ['Google Scholar', 'scholar.google.com'],
      ['OpenAlex', 'openalex.org'],
      ['Hugging Face papers', 'huggingface.co'],
    ]);
    expect(new URL(links[0]!.url).searchParams.get('searchtype')).toBe('title');
    expect(new Set(queries('Attention Heads in Practice'))).toEqual(new Set(['Attention Heads in Practice']));
  });

  test.each([
    ['R&D at 100%: a#b; c++?', 'R&D at 100% a#b; c++'],
    ['“Naïve” (self-)attention: What\n Is It?', 'Naïve self- attention What Is It'],
    ['-minus first, x - y, state-of-the-art', 'minus first, x - y, state-of-the-art'],
    ['To Merge OR NOT to Merge', 'To Merge or not to Merge'],
    ['ORNOT ANDing', 'ORNOT ANDing'],
    ['Learning $f(x) = x^2$ [extended]', 'Learning f x x 2 extended'],
    ['大規模言語モデル', '大規模言語モデル'],
    ['???', '???'],
    ['half a \ud83d pair', 'half a \ufffd pair'],
  ])('asks for the words of %j', (title, words) => {
    expect(new Set(queries(title))).toEqual(new Set([words]));
  });

  test('reads no more of an endless title than it asks for', () => {
    for (const sign of ['-', '&', '+!', '- ']) {
      const [words] = queries(`One ${sign.repeat(500_000)} word`);
      expect(words).toMatch(/^One\b/);
      expect(words!.length).toBeLessThanOrEqual(200);
    }
  });

  test('cuts a long title at a word, and a word that is too long between characters', () => {
    const long = 'word '.repeat(100);
    expect(searchWords(long)).toBe('word '.repeat(40).trim());
    expect(searchWords('😀'.repeat(300))).toBe('😀'.repeat(100));
  });

  test('makes an address of any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        for (const { url } of searchLinks(title)) expect(new URL(url).protocol).toBe('https:');
        for (const query of queries(title)) expect(query!.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
