import { expect, test } from 'vitest';
import { findContainer, isGzip } from '../../../../src/collection/read/signs/container.ts';

const file = (start: string, rest = '') => Buffer.from(start + rest, 'latin1');
const zip = (names: string) => file('PK\x03\x04', `\x14\0\0\0\x08\0${names}`);

test.for([
  ['a PDF', file('%PDF-1.7\n')],
  ['a workbook or document of an old Office (.xls, .doc)', file('\xd0\xcf\x11\xe0\xa1\xb1')],
  ['a database of SQLite, such as the library of Zotero or Calibre', file('SQLite format 3\0')],
  ['an image', file('\x89PNG\r\n\x1a\n')],
  ['an image', file('RIFF\x01\x02\n\x04WEBPVP8 ')],
  ['a rich-text document (RTF)', file('{\\rtf1\\ansi')],
  ['an archive of files', zip('papers/a.pdf')],
  ['an archive of files', file(`papers.bib${'\0'.repeat(247)}ustar`)],
  ['an OpenDocument file (.ods, .odt)', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  ['a Word document', zip('[Content_Types].xml word/document.xml')],
  ['an Excel workbook that could not be opened', zip('xl/workbook.xml')],
  ['a presentation', zip('ppt/presentation.xml')],
] as const)('%s is known by its bytes', ([refused, bytes]) => {
  expect(findContainer(bytes)).toMatchObject({ refused });
});

test('gzip is told from what nobody unpacks', () => {
  expect([file('\x1f\x8b\x08'), zip('a.txt')].map(isGzip)).toEqual([true, false]);
});

test('text is in no container', () => {
  for (const text of ['', 'PK is a team', '%PDF', 'GIF', 'A title\nAn abstract.']) {
    expect(findContainer(Buffer.from(text))).toBeUndefined();
  }
});
