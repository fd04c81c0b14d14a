import { describe, expect, test } from 'vitest';
import { readFields, readRecord } from '../read-json.ts';

const work = {
  id: 'https://openalex.org/W1',
  doi: 'https://doi.org/10.1000/SHELF.1',
  title: null,
  display_name: 'Order on <i>Shelves</i>',
  publication_year: 2003,
  type: 'article',
  primary_location: {
    landing_page_url: 'https://doi.org/10.1000/shelf.1',
    pdf_url: 'https://example.org/shelf.pdf',
    source: { display_name: 'Journal of Shelves', type: 'journal' },
  },
  locations: [{ landing_page_url: 'http://arxiv.org/abs/cs/0301001v2' }],
  authorships: [
    { author: { display_name: 'Jane Doe' } },
    { author: { display_name: null }, raw_author_name: 'Max Roe' },
  ],
  keywords: [{ display_name: 'Order' }, { display_name: 'Books' }],
  abstract_inverted_index: { books: [1, 5], We: [0], 'sort.': [3], once: [9], odd: ['x'] },
  referenced_works: ['https://openalex.org/W2'],
};

describe('a work of OpenAlex', () => {
  test('has its text put together by places, of which some may be missing', () => {
    expect(readFields(work)).toEqual({
      title: 'Order on Shelves',
      abstract: 'We books sort. books once',
      authors: ['Jane Doe', 'Max Roe'],
      year: 2003,
      venue: 'Journal of Shelves',
      keywords: ['Order', 'Books'],
      doi: '10.1000/shelf.1',
      arxivId: 'cs/0301001',
      sourceUrl: 'https://doi.org/10.1000/shelf.1',
      links: ['https://example.org/shelf.pdf'],
      publicationType: 'journal-article',
    });
  });

  test('is typed by its venue where it is an article', () => {
    expect(readFields({ ...work, type: 'dissertation' }).publicationType).toBe('thesis');
    const location = { source: { display_name: 'A server', type: 'repository' } };
    expect(readFields({ ...work, primary_location: location }).publicationType).toBeUndefined();
  });

  test('without an abstract is a paper', () => {
    const fields = readFields({ ...work, abstract_inverted_index: null, locations: [] });
    expect('abstract' in fields || 'arxivId' in fields).toBe(false);
  });

  test('is left out where it is a cover or a table of contents', () => {
    expect(readRecord({ ...work, is_paratext: true })).toMatchObject({ outcome: 'left-out' });
  });
});
