import { describe, expect, test } from 'vitest';
import { readFields } from '../read-json.ts';

const item = {
  id: 'doe',
  type: 'paper-conference',
  title: 'Shelves',
  author: [
    { family: 'Berg', given: 'Jane', 'non-dropping-particle': 'van den' },
    { literal: 'The Shelf Group' },
  ],
  issued: { 'date-parts': [['2013', 1, 1]] },
  'container-title': 'Proceedings of Shelves',
  abstract: 'We sort.',
  DOI: '10.1000/SHELF',
  URL: 'https://example.org/shelf',
  keyword: 'order, books',
};

describe('an item of CSL-JSON', () => {
  test('may have its year as a text, and names with particles', () => {
    expect(readFields(item)).toEqual({
      title: 'Shelves',
      abstract: 'We sort.',
      authors: ['van den Berg, Jane', 'The Shelf Group'],
      year: 2013,
      venue: 'Proceedings of Shelves',
      keywords: ['order', 'books'],
      doi: '10.1000/shelf',
      sourceUrl: 'https://example.org/shelf',
      publicationType: 'conference-paper',
    });
  });

  test.each([
    [{ archive: 'arXiv', archive_location: '2401.00001' }],
    [{ number: 'arXiv:2401.00001' }],
    [{ URL: 'http://arxiv.org/abs/2401.00001v3' }],
    [{ DOI: '10.48550/arXiv.2401.00001' }],
  ])('says in several ways that it is on arXiv: %j', (where) => {
    expect(readFields({ ...item, type: 'article', ...where })).toMatchObject({
      arxivId: '2401.00001',
      publicationType: 'preprint',
    });
  });

  test('of our own says when its keywords are not those of the authors', () => {
    const annote =
      'Title and abstract as listed in “Shelf”; keywords derived from title and abstract, not given by the authors';
    expect(readFields({ ...item, annote }).keywords).toBeUndefined();
  });
});
