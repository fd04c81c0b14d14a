import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../../src/collection/read/lines/bibtex/bibtex.ts';
import { readRis } from '../../../../src/collection/read/lines/tagged/ris.ts';
import { cleanText } from '../../../../src/collection/read/text/clean-text.ts';
import { formatBibtex } from '../../../../src/export/citation/bibtex.ts';
import type { CitablePaper } from '../../../../src/export/citation/citable-paper.ts';
import { formatRis } from '../../../../src/export/citation/ris.ts';
import { context, hostileText, published } from '../../../export/sample-papers.ts';
import { foundPapers } from './found-papers.ts';

/** Text as a collection shows it, without tags and entities, which mean something in a bibliography. */
const shownText = hostileText
  .map(cleanText)
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[<&]/.test(text));

const papers: fc.Arbitrary<CitablePaper[]> = fc.uniqueArray(
  fc
    .record({
      title: shownText,
      abstract: shownText.map((text) => `We study ${text}.`),
      year: fc.integer({ min: 1500, max: 2099 }),
      authors: fc.uniqueArray(
        fc.constantFrom('Müller, Anna', 'Jane Doe', 'Smith and Sons', 'de la Cruz, Juan'),
        {
          minLength: 1,
        },
      ),
      venue: fc.constantFrom(
        'Journal of Things & Tasks',
        'Proceedings of the 9th {Set} Workshop',
        '100% Letters',
      ),
    })
    .map((paper) => ({
      ...published,
      ...paper,
      abstract: cleanText(paper.abstract),
      doi: '10.5555/a_b(c)',
      arxivId: '2401.00001',
      sourceUrl: 'https://papers.example/2401?v=1&x=%20',
    })),
  { minLength: 1, maxLength: 4 },
);

describe.each([
  ['BibTeX', formatBibtex, readBibtex],
  ['RIS', formatRis, readRis],
] as const)('papers that were exported as %s', (_, format, read) => {
  test('read back to the same papers, however hostile their text is', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const found = foundPapers(read(format(list, context))).map((fields) => ({
          ...fields,
          title: cleanText(fields.title),
          abstract: cleanText(fields.abstract ?? ''),
        }));
        expect(found).toMatchObject(
          list.map(({ title, abstract, authors, year, venue, doi, arxivId, sourceUrl }) => {
            return { title, abstract, authors, year, venue, doi, arxivId, sourceUrl };
          }),
        );
      }),
    );
  });

  test('do not take key phrases that were derived for keywords of their authors', () => {
    expect(foundPapers(read(format([published], context)))[0]).not.toHaveProperty('keywords');
  });
});
