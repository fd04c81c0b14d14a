import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../src/export/citable-paper.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { type CitationLine, citationLines, UNKNOWN_ADDRESS } from '../../src/site/citation-lines.ts';
import { context, published, textOnly } from '../export/sample-papers.ts';

const address = 'https://host.example/papers/a-plain-title-abcdefghij/';
const papers: CitablePaper[] = [textOnly, published, { ...published, venue: 'arXiv', topics: [] }].map(
  ({ sourceUrl: _, ...paper }) => paper,
);
const formats = exportFormats.filter(({ id }) => id === 'bibtex' || id === 'ris' || id === 'text');

const withAddress = (lines: CitationLine[]) =>
  lines.map((line) => `${'text' in line ? line.text : line.around.join(address)}\n`).join('');
const withoutAddress = (lines: CitationLine[]) => withAddress(lines.filter((line) => 'text' in line));
const printed = (citation: string) => citation.replaceAll('\r\n', '\n');

describe.each(formats)('the lines of $name', ({ format }) => {
  test.each(papers)('are the citation without the address, and with it once it is known: $venue', (paper) => {
    const lines = citationLines(format([{ ...paper, url: UNKNOWN_ADDRESS }], context));
    expect(lines.filter((line) => 'around' in line)).toHaveLength(1);
    expect(withAddress(lines)).toBe(printed(format([{ ...paper, url: address }], context)));
    expect(withoutAddress(lines)).toBe(printed(format([{ ...paper, url: null }], context)));
  });

  test('wait for nothing where the input had an address', () => {
    const lines = citationLines(format([{ ...published, url: UNKNOWN_ADDRESS }], context));
    expect(withAddress(lines)).toBe(printed(format([published], context)));
  });
});
