import { describe, expect, test } from 'vitest';
import { readFields, readJson } from '../read-json.ts';

describe('a record with the usual keys', () => {
  test.each([
    [
      'snake_case',
      {
        paper_title: 'A',
        abstract_text: 'B',
        author_list: ['C D'],
        publication_year: 2020,
        arxiv_id: '2001.00001',
      },
    ],
    [
      'camelCase',
      {
        paperTitle: 'A',
        abstractText: 'B',
        authorList: ['C D'],
        publicationYear: '2020',
        arxivId: '2001.00001v1',
      },
    ],
    ['capitals', { TITLE: 'A', Abstract: 'B', Authors: 'C D', Year: 2020, ArXiv: 'arXiv:2001.00001' }],
    [
      'other words',
      {
        name: 'A',
        summary: 'B',
        author: { name: 'C D' },
        published: '2020-01-02T03:04:05Z',
        id: '2001.00001v2',
      },
    ],
    [
      'kebab-case',
      {
        title: 'A',
        description: 'B',
        creators: [{ firstName: '', lastName: 'C D' }],
        'publication-date': '1 May 2020',
        'arxiv-id': '2001.00001',
      },
    ],
  ])('in %s', (_, record) => {
    expect(readFields(record)).toEqual({
      title: 'A',
      abstract: 'B',
      authors: ['C D'],
      year: 2020,
      arxivId: '2001.00001',
    });
  });

  test.each([
    [
      'Europe PMC',
      {
        version: '6',
        request: { query: 'a' },
        resultList: {
          result: [
            {
              title: 'A',
              abstractText: 'B',
              authorString: 'Poe C, Roe D.',
              authorList: {
                author: [
                  { fullName: 'Poe C', firstName: 'Cy', lastName: 'Poe' },
                  { fullName: 'Roe D', firstName: 'Di', lastName: 'Roe' },
                ],
              },
              pubYear: '2020',
              keywordList: { keyword: ['k', 'l'] },
              doi: '10.1000/a',
            },
          ],
        },
      },
    ],
    [
      'DOAJ',
      {
        total: 1,
        results: [
          {
            id: 'x',
            created_date: '2024-01-01',
            bibjson: {
              title: 'A',
              abstract: 'B',
              author: [{ name: 'Poe, Cy' }, { name: 'Roe, Di' }],
              year: '2020',
              keywords: ['k', 'l'],
              identifier: [
                { type: 'eissn', id: '1' },
                { type: 'doi', id: '10.1000/a' },
              ],
            },
          },
        ],
      },
    ],
    [
      'INSPIRE',
      {
        hits: {
          total: 1,
          hits: [
            {
              id: '1',
              metadata: {
                titles: [{ title: 'A', source: 'arXiv' }],
                abstracts: [{ value: 'B' }],
                authors: [{ full_name: 'Poe, Cy' }, { full_name: 'Roe, Di' }],
                earliest_date: '2020-01-01',
                keywords: [{ value: 'k' }, { value: 'l' }],
                dois: [{ value: '10.1000/a' }],
              },
            },
          ],
        },
      },
    ],
    [
      'bioRxiv, with a message beside the papers',
      {
        messages: [{ status: 'ok', count: 1 }],
        collection: [
          {
            title: 'A',
            abstract: 'B',
            authors: 'Poe, Cy; Roe, Di',
            date: '2020-01-01',
            keywords: 'k; l',
            doi: '10.1000/a',
          },
        ],
      },
    ],
  ])('is found in an answer of %s', (_, answer) => {
    const { records } = readJson(JSON.stringify(answer));
    expect(records).toMatchObject([
      {
        outcome: 'paper',
        fields: {
          title: 'A',
          abstract: 'B',
          authors: ['Poe, Cy', 'Roe, Di'],
          year: 2020,
          keywords: ['k', 'l'],
          doi: '10.1000/a',
        },
      },
    ]);
  });

  test('has venue, keywords, type and addresses in any form', () => {
    const record = {
      title: 'A <b>bold</b> title',
      'container-title': ['Journal of Shelves'],
      tags: [{ tag: 'order' }, 'books'],
      type: 'journalArticle',
      url: 'https://doi.org/10.1000/SHELF',
      link: 'https://arxiv.org/abs/2001.00001',
      pdf: 'https://example.org/a.pdf',
      code: { url: 'https://example.org/code' },
      id: 17,
    };
    expect(readFields(record)).toEqual({
      title: 'A bold title',
      venue: 'Journal of Shelves',
      keywords: ['order', 'books'],
      doi: '10.1000/shelf',
      arxivId: '2001.00001',
      sourceUrl: 'https://doi.org/10.1000/SHELF',
      links: ['https://example.org/a.pdf', 'https://example.org/code'],
      publicationType: 'journal-article',
    });
  });

  test('may have its keywords in one text with markup', () => {
    expect(readFields({ title: 'A', keywords: '<i>order</i>; R&amp;D books\nshelves' }).keywords).toEqual([
      'order',
      'R&D books',
      'shelves',
    ]);
  });

  test('may name people in one text or many', () => {
    const people = (authors: unknown) => readFields({ title: 'A', authors }).authors;
    expect(people('Doe, Jane; Roe, Max')).toEqual(['Doe, Jane', 'Roe, Max']);
    expect(people(['Jane Doe, Max Roe'])).toEqual(['Jane Doe', 'Max Roe']);
    expect(people([['Doe', 'Jane'], { given: 'Max', family: 'Roe' }, 'Ann Poe', 7])).toEqual([
      'Doe, Jane',
      'Roe, Max',
      'Ann Poe',
    ]);
  });
});
