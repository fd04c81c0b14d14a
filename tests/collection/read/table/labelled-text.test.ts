import { describe, expect, test } from 'vitest';
import { readDumps } from '../../../../src/collection/read/dumps.ts';
import { isLabelledText, readLabelledText } from '../../../../src/collection/read/table/labelled-text.ts';

const read = (text: string) => readDumps([{ name: 'a.txt', bytes: Buffer.from(text) }]);

describe('a text whose fields are labelled', () => {
  test('has papers that begin with their titles, and lines that go on with the field above', () => {
    const { records, report } = read(`Accepted papers

Title: Shelves: a survey
Authors: Jane Doe, Max Roe and Ann Poe
Abstract: We study shelves,
and find this: they bear books.
Keywords: shelves; books

Title: Books
Authors: Jane Doe
Abstract:
We read books.
`);
    expect(report.files).toMatchObject([{ format: 'labelled', records: 2, papers: 2, errors: 0 }]);
    expect(report.ignored).toEqual([{ file: 'a.txt', line: 1, reason: 'stands above the first field' }]);
    expect(records).toMatchObject([
      {
        title: 'Shelves: a survey',
        authors: ['Jane Doe', 'Max Roe', 'Ann Poe'],
        abstract: 'We study shelves, and find this: they bear books.',
        keywords: ['shelves', 'books'],
        source: { line: 3 },
      },
      { title: 'Books', abstract: 'We read books.', source: { line: 9 } },
    ]);
  });

  test('may have its labels on lines of their own', () => {
    const { records } = read('Title\nShelves\nAbstract\nWe study.\n\nTitle\nBooks\nAbstract\nWe read.\n');
    expect(records.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Shelves', 'We study.'],
      ['Books', 'We read.'],
    ]);
  });

  test('may have labels of its own, which the curator names', () => {
    const { records } = readLabelledText('Title: Shelves\nGist: We study.\n', '', { abstract: 'gist' });
    expect(records).toMatchObject([{ fields: { title: 'Shelves', abstract: 'We study.' } }]);
  });

  test('is none where only abstracts have a label, or one title begins with the word', () => {
    for (const text of [
      'Shelves\nAbstract: We study shelves at length.\nBooks\nAbstract: We read books at length.\n',
      'Title: a word in the history of books\nWe study titles. They are found on books.\nBooks\nWe read books. They are long.\n',
    ]) {
      expect(isLabelledText(text.split('\n'))).toBe(false);
    }
  });
});
