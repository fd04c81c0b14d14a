import { describe, expect, test } from 'vitest';
import { readFields } from '../read-json.ts';

const snapshot = {
  id: '0704.0001',
  submitter: 'Jane Doe',
  authors: 'J. Doe, Andr\\\'as Ro\\"e',
  title: 'Shelves in two\n  lines of $0<p and q>1$',
  comments: '12 pages',
  'journal-ref': null,
  doi: null,
  categories: 'cs.DL math.CO',
  abstract: '  We sort $x < y$\nbooks.\n',
  versions: [
    { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
    { created: 'Tue, 24 Jul 2008 20:10:27 GMT' },
  ],
  update_date: '2019-11-26',
  authors_parsed: [
    ['Doe', 'J.', ''],
    ['Ro\\"e', "Andr\\'as", 'Jr.'],
  ],
};

describe('the metadata of arXiv', () => {
  test('is read with its first date, its categories, and names without TeX', () => {
    expect(readFields(snapshot)).toEqual({
      title: 'Shelves in two lines of $0<p and q>1$',
      abstract: 'We sort $x < y$ books.',
      authors: ['Doe, J.', 'Roë, András Jr.'],
      year: 2007,
      keywords: ['cs.DL', 'math.CO'],
      arxivId: '0704.0001',
      publicationType: 'preprint',
    });
  });

  test('has the year in its identifier where it lacks versions, and people in one text', () => {
    const { versions: _, authors_parsed: __, ...short } = snapshot;
    expect(readFields(short)).toMatchObject({ year: 2007, authors: ['J. Doe', 'András Roë'] });
    expect(readFields({ ...short, id: 'hep-th/9901001' })).toMatchObject({
      year: 1999,
      arxivId: 'hep-th/9901001',
    });
    const people = 'Jane Doe (1), Max Roe (2) ((1) A University, (2) Another)';
    expect(readFields({ ...short, authors: people }).authors).toEqual(['Jane Doe', 'Max Roe']);
  });

  test('is of no certain type once it is published', () => {
    const published = { ...snapshot, 'journal-ref': 'J. of Shelves 7 (2008) 1-9', doi: '10.1000/SHELF.7' };
    const fields = readFields(published);
    expect(fields).toMatchObject({ venue: 'J. of Shelves 7 (2008) 1-9', doi: '10.1000/shelf.7' });
    expect(fields.publicationType).toBeUndefined();
  });
});
