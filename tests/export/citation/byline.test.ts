import { describe, expect, test } from 'vitest';
import { buildByline } from '../../../src/export/citation/byline.ts';

const authors = (count: number) => Array.from({ length: count }, (_, i) => [`Doe, Jane ${i}`] as const);

describe('a byline', () => {
  test('names the first authors and counts the others, of whom there is never one alone', () => {
    expect(buildByline({ authors: authors(4) }, 3)).toMatchObject({ authors: { length: 4 }, more: 0 });
    expect(buildByline({ authors: authors(8) }, 3)).toMatchObject({ authors: { length: 3 }, more: 5 });
    expect(buildByline({ authors: [['Doe, Jane', 'jane-doe'], ['OpenAI']] }, 3)?.authors).toEqual([
      { name: 'Jane Doe', slug: 'jane-doe' },
      { name: 'OpenAI', slug: undefined },
    ]);
  });

  test('says the year once', () => {
    expect(buildByline({ venue: 'ICML', year: 2024 }, 3)?.place).toBe('ICML, 2024');
    expect(buildByline({ venue: 'ICML 2024', year: 2024 }, 3)?.place).toBe('ICML 2024');
    expect(buildByline({ venue: 'ICML' }, 3)?.place).toBe('ICML');
  });

  test('leads to each place once', () => {
    const doi = '10.1000/a';
    expect(buildByline({ doi, arxivId: '2401.00001', sourceUrl: 'https://a.example/' }, 3)?.links).toEqual([
      { name: 'DOI', url: 'https://doi.org/10.1000/a' },
      { name: 'arXiv', url: 'https://arxiv.org/abs/2401.00001' },
      { name: 'Source page', url: 'https://a.example/' },
    ]);
    expect(buildByline({ doi, sourceUrl: 'https://doi.org/10.1000/a' }, 3)?.links).toHaveLength(1);
  });

  test('is none where nothing is known', () => {
    expect(buildByline({ authors: [] }, 3)).toBeNull();
  });
});
