import { expect, test } from 'vitest';
import type { FileReport } from '../../src/collection/report.ts';
import { filesWorthTelling, fileText, originInWords } from '../../src/site/file-account.ts';

const library: FileReport = {
  file: 'a.bib',
  format: 'bibtex',
  encoding: 'utf-8',
  records: 1200,
  papers: 1199,
  duplicates: 1,
  leftOut: 0,
  errors: 0,
};
const dump: FileReport = { ...library, file: 'a.txt', format: 'plain' };

test('what became of a file is told without what it has none of', () => {
  expect(fileText(library)).toBe('BibTeX (utf-8), 1,200 records: 1,199 papers, 1 duplicate');
  expect(fileText({ ...library, records: 3, papers: 1, duplicates: 0, leftOut: 1, errors: 1 })).toBe(
    'BibTeX (utf-8), 3 records: 1 paper, 1 left out on purpose, 1 faulty',
  );
});

test('a single plain dump is the whole collection, so that nothing is told of it alone', () => {
  expect(filesWorthTelling([dump])).toEqual([]);
  for (const files of [[library], [dump, dump]]) expect(filesWorthTelling(files)).toEqual(files);
});

test('the origin of the texts is named after what the files are', () => {
  expect(originInWords([dump])).toBe('an abstract dump');
  expect(originInWords([dump, dump])).toBe('2 abstract dumps');
  expect(originInWords([library])).toBe('a file of bibliographic records');
  expect(originInWords([library, dump])).toBe('2 files of bibliographic records');
});
