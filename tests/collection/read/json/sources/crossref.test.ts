import { describe, expect, test } from 'vitest';
import { readFields, readRecord } from '../read-json.ts';

const work = {
  DOI: '10.1000/SHELF',
  type: 'journal-article',
  title: ['<scp>S</scp>helf: an <scp>R</scp>package &amp; more'],
  abstract:
    '<jats:title>Abstract</jats:title>\n <jats:p><jats:list><jats:list-item><jats:p>One.</jats:p></jats:list-item><jats:list-item><jats:p>H<jats:sub>2</jats:sub>O &amp;lt; 3.</jats:p></jats:list-item></jats:list></jats:p>',
  author: [
    { given: 'Jane', family: 'Doe', sequence: 'first' },
    { name: 'The Shelf Group', sequence: 'additional' },
    { given: 'Max', family: 'Roe', suffix: 'Jr.' },
  ],
  issued: { 'date-parts': [[null]] },
  published: { 'date-parts': [[2022, 12, 1]] },
  created: { 'date-parts': [[2024, 1, 1]] },
  'container-title': ['Journal of Shelves'],
  subject: ['Order'],
  URL: 'https://doi.org/10.1000/shelf',
  reference: [{ DOI: '10.1000/other', 'article-title': 'Other' }],
};

describe('a work of Crossref', () => {
  test('has texts without tags, and the date of its publication', () => {
    expect(readFields(work)).toEqual({
      title: 'Shelf: an Rpackage & more',
      abstract: 'One. H2O < 3.',
      authors: ['Doe, Jane', 'The Shelf Group', 'Roe, Max Jr.'],
      year: 2022,
      venue: 'Journal of Shelves',
      keywords: ['Order'],
      doi: '10.1000/shelf',
      sourceUrl: 'https://doi.org/10.1000/shelf',
      publicationType: 'journal-article',
    });
  });

  test('has no year where only its registration is dated', () => {
    expect(readFields({ ...work, published: undefined }).year).toBeUndefined();
  });

  test.each([
    ['proceedings-article', 'conference-paper'],
    ['posted-content', 'preprint'],
    ['reference-entry', 'chapter'],
    ['dissertation', 'thesis'],
    ['dataset', undefined],
  ])('of the type %s is %s', (type, expected) => {
    expect(readFields({ ...work, type }).publicationType).toBe(expected);
  });

  test('that holds papers is none, and one without a title is faulty', () => {
    expect(readRecord({ ...work, type: 'proceedings' })).toEqual({
      line: 1,
      outcome: 'left-out',
      reason: 'of the type proceedings, which holds papers and is none',
    });
    expect(readRecord({ ...work, title: [] })).toMatchObject({ outcome: 'faulty', code: 'missing-title' });
  });
});
