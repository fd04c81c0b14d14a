import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { formatReference } from '../../../src/export/citation/reference.ts';
import { exportFormats } from '../../../src/export/formats.ts';
import { type CitationPart, citationParts, UNKNOWN_ADDRESS } from '../../../src/site/paper/citation-parts.ts';
import { context, published, textOnly } from '../../export/sample-papers.ts';

const address = 'https://host.example/papers/a-plain-title-abcdefghij/';
const papers: CitablePaper[] = [textOnly, published, { ...published, venue: 'arXiv', topics: [] }].map(
  ({ sourceUrl: _, doi: __, ...paper }) => paper,
);
const inExport = exportFormats
  .filter(({ id }) => id === 'bibtex' || id === 'ris' || id === 'text')
  .map(({ name, format }) => ({
    name,
    unit: 'line' as const,
    cite: (paper: CitablePaper) => format([paper], context),
  }));
const formats = [...inExport, { name: 'a reference', unit: 'word' as const, cite: formatReference }];

const withAddress = (parts: CitationPart[]) =>
  parts.map((part) => ('text' in part ? part.text : part.around.join(address))).join('');
const withoutAddress = (parts: CitationPart[]) => withAddress(parts.filter((part) => 'text' in part));
const printed = (citation: string) => citation.replaceAll('\r\n', '\n');

describe.each(formats)('the parts of $name', ({ unit, cite }) => {
  test.each(papers)('are the citation without the address, and with it once it is known: $venue', (paper) => {
    const parts = citationParts(cite({ ...paper, url: UNKNOWN_ADDRESS }), unit);
    expect(parts.filter((part) => 'around' in part)).toHaveLength(1);
    expect(withAddress(parts)).toBe(printed(cite({ ...paper, url: address })));
    expect(withoutAddress(parts)).toBe(printed(cite({ ...paper, url: null })));
  });

  test('wait for nothing where the input had an address', () => {
    const parts = citationParts(cite({ ...published, url: UNKNOWN_ADDRESS }), unit);
    expect(parts).toEqual([{ text: printed(cite(published)) }]);
  });
});
