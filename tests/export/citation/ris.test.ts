import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { formatRis } from '../../../src/export/citation/ris.ts';
import { dumpPapers } from '../dump-papers.ts';
import { readCitations } from '../foreign-readers.ts';
import { context, hostilePapers, published, shown, textOnly } from '../sample-papers.ts';

const textOnlyMembers = ['URL', 'abstract', 'accessed', 'id', 'keyword', 'note', 'source', 'title', 'type'];

function format(...papers: CitablePaper[]): string {
  return formatRis(papers, context);
}

/** The tags of every record. */
function tags(text: string): string[][] {
  return text.split('\r\n\r\n').map((record) =>
    record
      .trim()
      .split('\r\n')
      .map((line) => line.slice(0, 2)),
  );
}

describe('RIS of papers of which only the text is known', () => {
  test('says as much as is known', () => {
    expect(format(textOnly).split('\r\n')).toEqual([
      'TY  - GEN',
      'TI  - A Plain Title',
      'AB  - One sentence. Another one.',
      'KW  - Task vectors',
      'KW  - R&D',
      'KW  - arithmetic',
      'N1  - Title and abstract as listed in “R&D: 100% of “tasks””, 2026-11-22; keywords derived from title and abstract, not given by the authors',
      'DB  - R&D: 100% of “tasks”',
      'Y2  - 2026/11/22/',
      'ER  - ',
      '',
    ]);
  });

  test('names a day of access only where there is a snapshot', () => {
    expect(formatRis([textOnly], { ...context, snapshot: null })).not.toMatch(/Y2|2026/);
  });

  test('comes back whole for every paper of the first dump', () => {
    const citations = readCitations(format(...dumpPapers), '@ris/file');
    expect(citations).toHaveLength(dumpPapers.length);
    for (const [index, { title, abstract, url: URL }] of dumpPapers.entries()) {
      const accessed = { 'date-parts': [[2026, 11, 22]] };
      expect(citations[index]).toMatchObject({ title, abstract, URL, accessed, type: 'document' });
      expect(Object.keys(citations[index]!).sort()).toEqual(textOnlyMembers);
    }
  });

  test('comes back whole however hostile the text is, and holds no other tag', () => {
    fc.assert(
      fc.property(hostilePapers, (papers) => {
        const text = format(...papers);
        expect(readCitations(text, '@ris/file').map(({ title, abstract }) => [title, abstract])).toEqual(
          papers.map((paper) => [shown(paper.title), shown(paper.abstract)]),
        );
        const allowed = ['TY', 'TI', 'AB', 'KW', 'UR', 'N1', 'DB', 'Y2', 'ER'];
        for (const record of tags(text)) expect([...new Set(record)]).toEqual(allowed);
      }),
    );
  });
});

describe('RIS of publications', () => {
  test('has everything that the input had', () => {
    expect(readCitations(format(published), '@ris/file')[0]).toMatchObject({
      type: 'article-journal',
      author: [
        { family: 'Müller', given: 'Anna' },
        { literal: 'Jane Doe' },
        { literal: 'Smith and Sons' },
        { family: 'de la Cruz', given: 'Juan' },
      ],
      'container-title': 'Transactions on Things & Tasks',
      issued: { 'date-parts': [[2024]] },
      DOI: '10.1000/a_b(c)',
      URL: 'https://papers.example/2401?v=1&x=%20',
    });
    expect(format(published)).toContain('\r\nAN  - arXiv:2401.00001v2\r\n');
  });

  test('has the type that the venue tells', () => {
    expect(readCitations(format({ ...published, venue: 'NeurIPS 2024' }), '@ris/file')[0]!.type).toBe(
      'paper-conference',
    );
    expect(readCitations(format({ ...published, venue: 'Somewhere' }), '@ris/file')[0]!.type).toBe(
      'document',
    );
  });
});
