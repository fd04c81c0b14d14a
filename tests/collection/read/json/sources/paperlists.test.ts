import { describe, expect, test } from 'vitest';
import { readFields } from '../read-json.ts';

const paper = {
  id: 'x',
  title: 'Shelves',
  track: 'main',
  status: 'Oral',
  abstract: 'We sort.',
  keywords: 'order;books',
  author: 'Jane Doe;Max Roe;Jane Doe;Max Roe',
  aff: ';',
  site: 'https://example.org/x',
  pdf: '',
  github: 'https://github.com/example/shelves',
  project: '',
};

describe('a list of papers of a conference', () => {
  test('has venue and year in its name, and people who stand twice', () => {
    expect(readFields(paper, 'lists/icra2013-first.json')).toEqual({
      title: 'Shelves',
      abstract: 'We sort.',
      authors: ['Jane Doe', 'Max Roe'],
      year: 2013,
      venue: 'ICRA',
      keywords: ['order', 'books'],
      sourceUrl: 'https://example.org/x',
      links: ['https://github.com/example/shelves'],
      publicationType: 'conference-paper',
    });
  });

  test.each([
    ['nips2023.json', 'NeurIPS', 2023],
    ['3dv_2024.json', '3DV', 2024],
    ['corl2021.json', 'CoRL', 2021],
    ['papers.json', undefined, undefined],
  ])('%s is of %s %s', (file, venue, year) => {
    const fields = readFields(paper, file);
    expect([fields.venue, fields.year]).toEqual([venue, year]);
  });

  test('does not say of a rejected paper that it was published there', () => {
    const fields = readFields({ ...paper, status: 'Reject' }, 'iclr2024.json');
    expect(fields.venue).toBe('Submitted to ICLR');
    expect(fields.publicationType).toBeUndefined();
  });

  test('takes empty texts for nothing', () => {
    const empty = { ...paper, keywords: '', abstract: '', author: '', site: '', github: '' };
    expect(readFields(empty, 'papers.json')).toEqual({ title: 'Shelves' });
  });
});
