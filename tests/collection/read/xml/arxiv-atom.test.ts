import { describe, expect, test } from 'vitest';
import { readArxivAtom } from '../../../../src/collection/read/xml/arxiv-atom.ts';

const entry = (fields: string) => `  <entry>\n${fields}\n  </entry>\n`;
const feed = (...entries: string[]) =>
  `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <title>arXiv Query: search_query=all:shelves</title>
${entries.map(entry).join('')}</feed>\n`;

const full = `<id>http://arxiv.org/abs/2301.01234v2</id>
  <title>Shelves for $n &lt; m$ Books:
  a First \\'Etude</title>
  <updated>2024-02-24T15:05:19Z</updated>
  <published>2023-01-03T15:05:19Z</published>
  <summary>We show that x &lt;y and z&gt; w.
  It holds.</summary>
  <category term="cs.DL"/><category term="cs.IR"/>
  <arxiv:journal_ref>J. Shelves 3 (2024) 7</arxiv:journal_ref>
  <arxiv:doi>10.1000/Shelf.3</arxiv:doi>
  <link href="https://arxiv.org/abs/2301.01234v2" rel="alternate" type="text/html"/>
  <link href="https://arxiv.org/pdf/2301.01234v2" rel="related" title="pdf"/>
  <author><name>Ann Poe</name><arxiv:affiliation>Shelf Lab</arxiv:affiliation></author>
  <author><name>José  Roe</name></author>`;

describe('an answer of the API of arXiv', () => {
  test('gives a paper for each entry, with all that it says', () => {
    expect(readArxivAtom(feed(full))).toEqual({
      records: [
        {
          line: 4,
          outcome: 'paper',
          fields: {
            title: "Shelves for $n < m$ Books: a First \\'Etude",
            abstract: 'We show that x <y and z> w. It holds.',
            authors: ['Ann Poe', 'José Roe'],
            year: 2023,
            venue: 'J. Shelves 3 (2024) 7',
            keywords: ['cs.DL', 'cs.IR'],
            doi: '10.1000/shelf.3',
            arxivId: '2301.01234',
            sourceUrl: 'http://arxiv.org/abs/2301.01234v2',
            links: ['https://arxiv.org/pdf/2301.01234v2'],
          },
        },
      ],
      outside: [],
      warnings: [],
    });
  });

  test('calls a paper a preprint where no journal is named', () => {
    const { records } = readArxivAtom(
      feed('<id>http://arxiv.org/abs/astro-ph/0601001v1</id><title>Old</title>'),
    );
    expect(records).toMatchObject([
      { fields: { title: 'Old', arxivId: 'astro-ph/0601001', publicationType: 'preprint' } },
    ]);
  });

  test('leaves out what arXiv says of a wrong question', () => {
    const error =
      '<id>https://arxiv.org/api/errors#bad_id</id><title>Error</title><summary>incorrect id</summary>';
    expect(readArxivAtom(feed(error)).records).toEqual([
      { line: 4, outcome: 'left-out', reason: 'a message of arXiv: incorrect id' },
    ]);
  });

  test('loses only the entry that is broken, and says on which line', () => {
    const broken = '<id>x</id>\n<title>Torn <b>apart</title>';
    const { records } = readArxivAtom(
      feed(full, broken, '<title>Third</title>').replace(/<\/entry>\s*<\/feed>\s*$/, ''),
    );
    expect(records.map(({ outcome }) => outcome)).toEqual(['paper', 'faulty', 'faulty']);
    expect(records[1]).toMatchObject({ line: 20, code: 'broken-record' });
    expect(records[1]).toHaveProperty(
      'message',
      expect.stringContaining('broken on line 22 (unexpected close tag)'),
    );
    expect(records[2]).toHaveProperty('message', expect.stringContaining('cut off before its end'));
  });

  test('has an error for an entry without title', () => {
    expect(readArxivAtom(feed('<summary>Words.</summary>')).records).toMatchObject([
      { line: 4, outcome: 'faulty', code: 'missing-title' },
    ]);
  });
});

describe('entities that a file declares', () => {
  const bomb = `<!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<feed><entry><title>Laugh &b; and &file;</title></entry></feed>`;

  test('are neither expanded nor loaded, which one warning says', () => {
    const { records, warnings } = readArxivAtom(bomb);
    expect(records).toMatchObject([{ line: 2, fields: { title: 'Laugh &b; and &file;' } }]);
    expect(warnings).toMatchObject([{ line: null, code: 'own-entities' }]);
  });
});
