import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/collection/read/table/csv.ts';
import type { CitablePaper } from '../../../../src/export/citation/citable-paper.ts';
import { formatCsv } from '../../../../src/export/csv.ts';
import { runs } from '../../../property-runs.ts';

const fieldsOf = (text: string) =>
  readCsv(text, 'papers.csv').records.map((record) => (record.outcome === 'paper' ? record.fields : record));

describe('an export of Papershelf', () => {
  test('comes back as the same papers', () => {
    const own = {
      slug: 'a-aaaaaaaaaa',
      title: '=Shelves & <b>Books, "old"',
      abstract: '+ We sort < 5 > 3 &amp; more, @ home.',
      authors: ['Poe, Ann Lee Bo', 'van der Roe, Bo Max'],
      year: 2020,
      venue: 'Journal of Wood (2014) 12',
      publicationType: 'thesis',
      keywords: ['trees, rooted'],
      doi: '10.1000/8',
      arxivId: '2301.01234',
      sourceUrl: 'https://example.org/8',
      kind: 'method',
      topics: ['wood'],
      keyphrases: ['old books'],
      url: 'https://shelf.example/papers/a-aaaaaaaaaa/',
    } as unknown as CitablePaper;
    const bare = { ...own, title: "'quoted' wood", authors: undefined, venue: undefined, abstract: 'Plain.' };
    const { title, abstract, authors, year, venue, publicationType, keywords, doi, arxivId, sourceUrl } = own;
    expect(fieldsOf(formatCsv([own, bare as unknown as CitablePaper]))).toEqual([
      { title, abstract, authors, year, venue, publicationType, keywords, doi, arxivId, sourceUrl },
      { title: bare.title, abstract: 'Plain.', year, publicationType, keywords, doi, arxivId, sourceUrl },
    ]);
  });

  test('comes back whatever letters its papers have', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((raw) => `p ${raw} s`.replace(/\s+/g, ' '));
    const sign = fc.constantFrom('', '=', '+', '-', '@', '"', "'x");
    const paper = fc.record({
      title: fc.tuple(sign, text).map((parts) => parts.join('')),
      abstract: fc.tuple(sign, text).map((parts) => parts.join('')),
      authors: fc.uniqueArray(
        fc.constantFrom('Poe, Ann', 'Roe, Bo Max', 'De Lee Doe, An Cy', 'WHO', 'Ann Poe'),
        { minLength: 1 },
      ),
      year: fc.integer({ min: 1500, max: 2099 }),
      venue: text,
    });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 4 }), (papers) => {
        const exported = papers.map((fields) => ({
          ...fields,
          slug: 's',
          kind: 'method',
          topics: ['t'],
          keyphrases: [],
        }));
        expect(fieldsOf(formatCsv(exported as unknown as CitablePaper[]))).toEqual(papers);
      }),
      { numRuns: runs(200) },
    );
  });
});
