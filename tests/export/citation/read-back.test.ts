import { expect, test } from 'vitest';
import type { Paper } from '../../../src/collection/paper.ts';
import { readBibtex } from '../../../src/collection/read/lines/bibtex/bibtex.ts';
import { readRis } from '../../../src/collection/read/lines/tagged/ris.ts';
import type { RecordFields } from '../../../src/collection/read/record.ts';
import { formatBibtex } from '../../../src/export/citation/bibtex.ts';
import { formatRis } from '../../../src/export/citation/ris.ts';
import { fullPapers } from '../../full-metadata.ts';
import { context } from '../sample-papers.ts';

const known = ({
  title,
  abstract,
  authors,
  year,
  venue,
  doi,
  arxivId,
  sourceUrl,
  publicationType,
}: Given) => ({
  title,
  abstract,
  authors,
  year,
  venue,
  doi,
  arxivId,
  sourceUrl,
  publicationType,
});
type Given = RecordFields | Paper;

test.each([
  ['BibTeX', formatBibtex, readBibtex],
  ['RIS', formatRis, readRis],
] as const)('%s is read back with all that was known of a publication', (_, format, read) => {
  const papers = fullPapers.map((paper) => ({ ...paper, url: null }));
  const { records } = read(format(papers, context));
  expect(records).toHaveLength(papers.length);
  for (const [index, paper] of papers.entries()) {
    const record = records[index]!;
    if (record.outcome !== 'paper') throw new Error(`${paper.title} is ${record.outcome}`);
    expect(known(record.fields), paper.title).toEqual(known(paper));
    if (paper.keywords) expect(record.fields.keywords).toEqual(paper.keywords);
  }
});
