import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../src/export/csv.ts';
import { dumpPapers } from './dump-papers.ts';
import { readTable } from './foreign-readers.ts';
import { hostilePapers, published, shown, textOnly, titleOnly } from './sample-papers.ts';

const always = ['slug', 'title', 'abstract', 'derived_kind', 'derived_topics', 'derived_keyphrases'];

describe('CSV', () => {
  test('has a header, a row for each paper, and a byte order mark for Excel', () => {
    expect(formatCsv([textOnly])).toBe(
      `\ufeff${always.join(',')}\r\na-plain-title-abcdefghij,A Plain Title,One sentence. Another one.,benchmark-or-dataset,Task vectors; R&D,task vectors; arithmetic\r\n`,
    );
    expect(formatCsv([])).toBe(`\ufeff${always.join(',')}\r\n`);
  });

  test('has an empty cell for an abstract that there is not', () => {
    expect(readTable(formatCsv([titleOnly]))).toMatchObject([{ title: 'A Bare Title', abstract: '' }]);
  });

  test('has a column for all that any of the papers has', () => {
    const [first, second] = readTable(formatCsv([textOnly, published]));
    expect(first).toMatchObject({ title: 'A Plain Title', authors: '', year: '', doi: '', url: '' });
    expect(second).toMatchObject({
      authors: 'Müller, Anna; Jane Doe; Smith and Sons; de la Cruz, Juan',
      year: '2024',
      venue: 'Transactions on Things & Tasks',
      doi: published.doi,
      arxiv_id: published.arxivId,
      source_url: published.sourceUrl,
      url: published.url,
    });
  });

  test('comes back whole for every paper of the first dump', () => {
    const rows = readTable(formatCsv(dumpPapers));
    expect(rows.map(({ slug, title, abstract, url }) => [slug, title, abstract, url])).toEqual(
      dumpPapers.map(({ slug, title, abstract, url }) => [slug, title, abstract, url]),
    );
    expect(Object.keys(rows[0]!)).toEqual([...always, 'url']);
  });

  test('comes back whole however hostile the text is, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(hostilePapers, (papers) => {
        const cell = (text: string) => shown(text).replace(/^(?=[=+\-@＝＋－＠])/, "'");
        expect(readTable(formatCsv(papers))).toEqual(
          papers.map((paper) => ({
            slug: paper.slug,
            title: cell(paper.title),
            abstract: cell(paper.abstract),
            derived_kind: paper.kind,
            derived_topics: cell(paper.topics[0]!),
            derived_keyphrases: cell(paper.keyphrases[0]!),
            url: paper.url,
          })),
        );
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =1+1', '＝1+1'])(
    'lets no spreadsheet take %j for a formula',
    (title) => {
      expect(readTable(formatCsv([{ ...textOnly, title }]))[0]!.title).toBe(`'${title.trim()}`);
    },
  );
});
