import { describe, expect, test } from 'vitest';
import { readOaiDublinCore } from '../../../../src/collection/read/xml/oai-dublin-core.ts';

const answer = (...records: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<request verb="ListRecords" metadataPrefix="oai_dc">https://repository.example.org/oai</request>
<ListRecords>
${records.map((record) => `<record>${record}</record>`).join('\n')}
<resumptionToken>next-100</resumptionToken></ListRecords></OAI-PMH>`;
const header = '<header><identifier>oai:example.org:1</identifier><datestamp>2024-01-02</datestamp></header>';
const dublinCore = (inner: string) =>
  `${header}<metadata><oai_dc:dc xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</oai_dc:dc></metadata>`;
const fieldsOf = (inner: string) => {
  const [record] = readOaiDublinCore(answer(dublinCore(inner))).records;
  return record?.outcome === 'paper' ? record.fields : record;
};

describe('Dublin Core over OAI-PMH', () => {
  test('of a journal has the abstract in the language of the title, and the journal without its issue', () => {
    expect(
      fieldsOf(`<dc:title xml:lang="en-US">On &amp; under shelves</dc:title>
        <dc:title xml:lang="de">Auf und unter Regalen</dc:title>
        <dc:creator>Doe, Jane</dc:creator><dc:creator>Roe, Max; A House of Glass</dc:creator>
        <dc:subject xml:lang="en-US">shelves; glass</dc:subject>
        <dc:description xml:lang="de">Wir untersuchen Regale, und das recht ausführlich und lang.</dc:description>
        <dc:description xml:lang="en-US">&lt;p&gt;We study shelves.&lt;/p&gt;</dc:description>
        <dc:date>2019-05-06</dc:date>
        <dc:type>info:eu-repo/semantics/article</dc:type><dc:type>Peer-reviewed Article</dc:type>
        <dc:identifier>https://journal.example.org/article/view/1</dc:identifier>
        <dc:identifier>10.1000/S.1</dc:identifier>
        <dc:source xml:lang="en-US">Journal of Shelves; Vol. 3 No. 1 (2019); 1-20</dc:source>
        <dc:source>2071-1050</dc:source>`),
    ).toEqual({
      title: 'On & under shelves',
      abstract: 'We study shelves.',
      authors: ['Doe, Jane', 'Roe, Max'],
      year: 2019,
      venue: 'Journal of Shelves',
      keywords: ['shelves', 'glass'],
      doi: '10.1000/s.1',
      sourceUrl: 'https://journal.example.org/article/view/1',
      publicationType: 'journal-article',
    });
  });

  test('of arXiv has its id, the first of its dates, and the abstract rather than a comment', () => {
    expect(
      fieldsOf(`<dc:title>Shelves of $n$ boards</dc:title><dc:creator>Doe, Jane</dc:creator>
        <dc:description>Comment: 9 pages</dc:description>
        <dc:description>We study how many boards a shelf can have.</dc:description>
        <dc:date>2023-02-01</dc:date><dc:date>2021-01-03</dc:date><dc:type>text</dc:type>
        <dc:identifier>http://arxiv.org/abs/2101.00001</dc:identifier>`),
    ).toMatchObject({
      abstract: 'We study how many boards a shelf can have.',
      year: 2021,
      arxivId: '2101.00001',
      publicationType: 'preprint',
    });
  });

  test('leaves out what the repository has deleted, and names the record that has no title', () => {
    const { records, outside } = readOaiDublinCore(
      answer(
        '<header status="deleted"><identifier>1</identifier></header>',
        dublinCore('<dc:date>2020</dc:date>'),
      ),
    );
    expect(records).toMatchObject([
      { outcome: 'left-out', reason: 'a record that its repository has deleted', line: 5 },
      { outcome: 'faulty', code: 'missing-title', line: 6 },
    ]);
    expect(outside).toEqual([{ line: 7, reason: 'belongs to no record: next-100' }]);
  });
});
