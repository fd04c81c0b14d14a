import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../src/export/citation/bibtex.ts';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { buildCitationTags } from '../../../src/export/citation/citation-tags.ts';
import { formatCslJson } from '../../../src/export/citation/csl-json.ts';
import { formatRis } from '../../../src/export/citation/ris.ts';
import { readBibliography, readCitations } from '../foreign-readers.ts';
import { context, published } from '../sample-papers.ts';

const venue = 'Northmoor';
const paperOf = (publicationType: NonNullable<CitablePaper['publicationType']>): CitablePaper => ({
  ...published,
  venue,
  publicationType,
});

describe('a type of publication that the input says', () => {
  test.each([
    ['journal-article', 'article', 'journal', 'article-journal', 'citation_journal_title'],
    ['conference-paper', 'inproceedings', 'booktitle', 'paper-conference', 'citation_conference_title'],
    ['chapter', 'incollection', 'booktitle', 'chapter', 'citation_inbook_title'],
    ['book', 'book', 'publisher', 'book', 'citation_publisher'],
    ['thesis', 'phdthesis', 'school', 'thesis', 'citation_dissertation_institution'],
    ['report', 'techreport', 'institution', 'report', 'citation_technical_report_institution'],
  ] as const)('%s: is @%s with the venue as %s, %s elsewhere', (type, entry, field, csl, tag) => {
    const paper = paperOf(type);
    expect(readBibliography(formatBibtex([paper], context))[0]).toMatchObject({ type: entry });
    expect(formatBibtex([paper], context)).toContain(`  ${field} = {{${venue}}},\n`);
    expect(JSON.parse(formatCslJson([paper], context))[0].type).toBe(csl);
    const [read] = readCitations(formatRis([paper], context), '@ris/file');
    expect(read).toMatchObject({ type: csl });
    expect(buildCitationTags(paper, 'en')).toContainEqual({ name: tag, content: venue });
  });

  test('is a preprint without a journal, whatever its venue is called', () => {
    const paper = { ...paperOf('preprint'), venue: 'Journal of Drafts' };
    expect(readBibliography(formatBibtex([paper], context))[0]).toMatchObject({ type: 'misc' });
    expect(buildCitationTags(paper, 'en').map(({ name }) => name)).not.toContain('citation_journal_title');
  });

  test('holds for a record without authors or year as well', () => {
    const { authors: _, year: __, ...rest } = paperOf('thesis');
    expect(formatBibtex([rest], context)).toMatch(/^@phdthesis\{/);
  });

  test('gives theses, reports and books their publisher instead of a whole that they are part of', () => {
    for (const type of ['thesis', 'report', 'book'] as const) {
      const [item] = JSON.parse(formatCslJson([paperOf(type)], context));
      expect([item.publisher, item['container-title']]).toEqual([venue, undefined]);
      expect(formatRis([paperOf(type)], context)).toContain(`\r\nPB  - ${venue}\r\n`);
    }
  });
});

describe('keywords of authors', () => {
  const paper: CitablePaper = { ...published, keywords: ['Tide gauges', 'sensors'] };

  test('are the keywords of an entry, and what was derived is told in the note', () => {
    const bibtex = formatBibtex([paper], context);
    expect(bibtex).toContain('  keywords = {Tide gauges, sensors},\n');
    expect(bibtex).toContain(
      'derived from title and abstract, not given by the authors: Task vectors, R\\&D, arithmetic}',
    );
    const ris = formatRis([paper], context);
    expect(ris.match(/^KW {2}- .*$/gm)).toEqual(['KW  - Tide gauges', 'KW  - sensors']);
    expect(JSON.parse(formatCslJson([paper], context))[0].keyword).toBe('Tide gauges, sensors');
  });

  test('are meta tags of a complete record', () => {
    const tags = buildCitationTags(paper, 'en').filter(({ name }) => name === 'citation_keywords');
    expect(tags.map(({ content }) => content)).toEqual(['Tide gauges', 'sensors']);
  });
});
