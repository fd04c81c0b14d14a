import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { formatCslJson } from '../../../src/export/citation/csl-json.ts';
import { dumpPapers } from '../dump-papers.ts';
import { printBibliography, readCitations } from '../foreign-readers.ts';
import { context, hostilePapers, published, shown, textOnly } from '../sample-papers.ts';

function format(...papers: CitablePaper[]): string {
  return formatCslJson(papers, context);
}

describe('CSL-JSON of papers of which only the text is known', () => {
  test('says as much as is known', () => {
    expect(JSON.parse(format(textOnly))).toEqual([
      {
        id: 'a-plain-title-abcdefghij',
        type: 'document',
        title: 'A Plain Title',
        abstract: 'One sentence. Another one.',
        keyword: 'Task vectors, R&D, arithmetic',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        annote:
          'Title and abstract as listed in “R&D: 100% of “tasks””, 2026-11-22; keywords derived from title and abstract, not given by the authors',
      },
    ]);
  });

  test('names a day of access only where there is a snapshot', () => {
    const text = formatCslJson([textOnly], { ...context, snapshot: null });
    expect(text).not.toMatch(/accessed|2026/);
  });

  test('comes back whole for every paper of the first dump, and can be set as a bibliography', () => {
    const text = format(...dumpPapers);
    expect(readCitations(text, '@else/json')).toEqual(JSON.parse(text));
    expect(
      readCitations(text, '@else/json').map(({ id, title, abstract, URL }) => [id, title, abstract, URL]),
    ).toEqual(dumpPapers.map(({ slug, title, abstract, url }) => [slug, title, abstract, url]));
    const bibliography = printBibliography(text);
    expect(dumpPapers.filter(({ url }) => !bibliography.includes(url!))).toEqual([]);
    expect(bibliography.match(/\(n\.d\.\)/g)).toHaveLength(dumpPapers.length);
  });

  test('comes back whole however hostile the text is', () => {
    fc.assert(
      fc.property(hostilePapers, (papers) => {
        const citations = readCitations(format(...papers), '@else/json');
        expect(citations.map(({ id, title, abstract }) => [id, title, abstract])).toEqual(
          papers.map((paper) => [paper.slug, shown(paper.title), shown(paper.abstract)]),
        );
        const members = ['URL', 'abstract', 'accessed', 'annote', 'id', 'keyword', 'title', 'type'];
        for (const citation of citations) expect(Object.keys(citation).sort()).toEqual(members);
      }),
    );
  });
});

describe('CSL-JSON of publications', () => {
  test('has everything that the input had', () => {
    expect(readCitations(format(published), '@else/json')[0]).toMatchObject({
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
      archive: 'arXiv',
      archive_location: '2401.00001v2',
      URL: 'https://papers.example/2401?v=1&x=%20',
    });
    expect(printBibliography(format(published))).toMatch(
      /^Müller, A\., .*\(2024\)\. A Plain Title\. Transactions on/,
    );
  });

  test('is a preprint where the venue is a preprint server', () => {
    expect(JSON.parse(format({ ...published, venue: 'arXiv' }))[0].type).toBe('article');
  });
});
