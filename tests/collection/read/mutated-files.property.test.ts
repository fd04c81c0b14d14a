import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDumps } from '../../../src/collection/read/dumps.ts';
import type { Format } from '../../../src/collection/read/format.ts';
import { reportSchema } from '../../../src/collection/report.ts';
import { runs } from '../../property-runs.ts';

const abstract =
  'We study how shelves of glass bear books, and find that they bear more than shelves of paper.';
const twice = (build: (title: string) => string) => build('Shelves of glass') + build('Books on shelves');

/** Two papers in each format, a workbook apart. */
const samples: Readonly<Record<Exclude<Format, 'xlsx'>, string>> = {
  plain: twice((title) => `${title}\n${abstract}\n\n`),
  bibtex: `@string{p = "A house"}\n${twice(
    (title) =>
      `@article{k${title.length},\n  title = {{${title}}},\n  author = "Doe, Jane and Roe, M{\\"a}x",\n  journal = p # { of books},\n  year = 2020,\n  abstract = {${abstract}}\n}\n\n`,
  )}`,
  ris: twice(
    (title) =>
      `TY  - JOUR\r\nTI  - ${title}\r\nAU  - Doe, Jane\r\nPY  - 2020//\r\nAB  - ${abstract}\r\nER  - \r\n\r\n`,
  ),
  nbib: twice(
    (title) =>
      `PMID- 1\nOWN - NLM\nTI  - ${title}\nFAU - Doe, Jane\nDP  - 2020 May\nAB  - We study.\n      ${abstract}\n\n`,
  ),
  wos: `FN A house\nVR 1.0\n${twice((title) => `PT J\nAU Doe, J\n   Roe, M\nTI ${title}\nPY 2020\nAB ${abstract}\nER\n\n`)}EF`,
  refer: twice((title) => `%0 Journal Article\n%T ${title}\n%A Doe, Jane\n%D 2020\n%X ${abstract}\n\n`),
  'endnote-xml': `<xml><records>${twice((title) => `<record><contributors><authors><author>Doe, J</author></authors></contributors><titles><title><style face="normal">${title}</style></title></titles><dates><year>2020</year></dates><abstract>${abstract}</abstract></record>`)}</records></xml>`,
  'pubmed-xml': `<PubmedArticleSet>${twice((title) => `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>${title} <i>in</i> use</ArticleTitle><Abstract><AbstractText Label="AIM">${abstract}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>`)}</PubmedArticleSet>`,
  mods: `<modsCollection>${twice((title) => `<mods><titleInfo><title>${title}</title></titleInfo><abstract>${abstract}</abstract></mods>`)}</modsCollection>`,
  dblp: `<?xml version="1.0"?><!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n${twice((title) => `<article key="a">\n<author>J&ouml;rg Doe 0001</author>\n<title>${title}.</title>\n<year>2020</year>\n</article>\n`)}</dblp>`,
  'acl-anthology': `<collection id="2020.a"><volume id="main"><meta><booktitle>A house</booktitle><year>2020</year></meta>${twice((title) => `<paper id="1"><title>${title}</title><author><first>Jane</first><last>Doe</last></author><abstract>${abstract}</abstract><url>2020.a-main.1</url></paper>\n`)}</volume></collection>`,
  'europe-pmc': `<responseWrapper><resultList>${twice((title) => `<result><id>1</id><source>MED</source><title>${title}</title><authorString>Doe J, Roe M.</authorString><pubYear>2020</pubYear><abstractText>${abstract}</abstractText></result>`)}</resultList></responseWrapper>`,
  'oai-dc': `<OAI-PMH><ListRecords>${twice((title) => `<record><header><identifier>1</identifier></header><metadata><oai_dc:dc><dc:title>${title}</dc:title><dc:creator>Doe, Jane</dc:creator><dc:description>${abstract}</dc:description><dc:date>2020</dc:date></oai_dc:dc></metadata></record>\n`)}</ListRecords></OAI-PMH>`,
  'arxiv-atom': `<?xml version="1.0"?><feed><id>http://arxiv.org/api/x</id>${twice((title) => `<entry><id>http://arxiv.org/abs/2001.000${title.charCodeAt(0)}v1</id><title>${title}</title><summary>${abstract}</summary></entry>`)}</feed>`,
  'arxiv-mail': twice(
    (title) =>
      `\\\\\narXiv:2001.000${title.charCodeAt(0)}\nDate: Wed, 1 Jan 2020\n\nTitle: ${title}\nAuthors: Jane Doe and Max Roe\n\\\\\n  ${abstract}\n\\\\\n`,
  ),
  'arxiv-json': twice(
    (title) =>
      `${JSON.stringify({ id: `2001.000${title.charCodeAt(0)}`, submitter: 'J', title, categories: 'cs.DL', abstract })}\n`,
  ),
  openalex: JSON.stringify({
    results: [
      { id: 'https://openalex.org/W1', title: 'Shelves', abstract_inverted_index: { We: [0], study: [1] } },
      { id: 'https://openalex.org/W2', title: 'Books', abstract_inverted_index: null },
    ],
  }),
  crossref: JSON.stringify({
    message: {
      items: [
        {
          DOI: '10.1000/a',
          title: ['Shelves'],
          abstract: `<jats:p>${abstract}</jats:p>`,
          issued: { 'date-parts': [[2020]] },
        },
        { DOI: '10.1000/b', title: ['Books'] },
      ],
    },
  }),
  'semantic-scholar': JSON.stringify(
    {
      data: [
        { paperId: 'a', title: 'Shelves', abstract, authors: [{ name: 'Jane Doe' }] },
        { paperId: 'b', title: 'Books', abstract: null },
      ],
    },
    null,
    1,
  ),
  openreview: JSON.stringify({
    notes: [
      { forum: 'a', content: { title: { value: 'Shelves' }, abstract: { value: abstract } } },
      { forum: 'b', content: { title: { value: 'Books' } } },
    ],
  }),
  'hf-daily': JSON.stringify([
    { title: 'Shelves', paper: { id: '2001.00001', title: 'Shelves', summary: abstract } },
    { paper: { id: '2001.00002', title: 'Books', summary: abstract } },
  ]),
  paperlists: JSON.stringify(
    [
      { title: 'Shelves', track: 'main', status: 'Oral', author: 'Jane Doe;Max Roe', abstract },
      { title: 'Books', track: 'main', status: '', author: '', abstract },
    ],
    null,
    4,
  ),
  'csl-json': JSON.stringify([
    { type: 'book', title: 'Shelves', issued: { 'date-parts': [['2020']] }, abstract },
    { type: 'book', title: 'Books', issued: { literal: '2020' } },
  ]),
  papershelf: JSON.stringify({
    version: 1,
    papers: ['Shelves', 'Books'].map((title) => ({
      id: 'aaaaaaaaaa',
      slug: 'a-paper-aaaaaaaaaa',
      title,
      abstract,
      topics: ['shelves'],
      keyphrases: [],
    })),
  }),
  json: JSON.stringify([
    { title: 'Shelves', abstract },
    { title: 'Books', summary: abstract },
  ]),
  labelled: twice(
    (title) =>
      `Title: ${title}\nAuthors: Jane Doe, Max Roe\nYear: 2020\nAbstract: ${abstract}\n  ${abstract}\n\n`,
  ),
  csv: `Title;Authors;Abstract;Year\n"Shelves ""of"" glass";"Doe, J.; Roe, M.";"${abstract}\nMore.";2020\nBooks;;${abstract};\n`,
};

const formats = Object.keys(samples) as (keyof typeof samples)[];
const read = (text: string) => readDumps([{ name: 'a', bytes: Buffer.from(text) }]);

test.for(formats)('a file in the format %s is recognised, and its two papers are read', (format) => {
  const { records, report } = read(samples[format]);
  // What is said of a volume of the ACL Anthology is a record of its own.
  const leftOut = format === 'acl-anthology' ? 1 : 0;
  expect(report.files).toMatchObject([{ format, records: 2 + leftOut, papers: 2, leftOut }]);
  expect(report.errors).toEqual([]);
  expect(records).toHaveLength(2);
});

const SIGNS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '\\',
  '@',
  '\n\n',
  '\r',
  '\0',
  'ER  - \n',
  '\n@a{b,\n',
  '</record>',
  ',',
  '\t',
  '%T ',
  'é',
  '\ud800',
  '\ufeff',
];
const place = fc.nat();
const edit = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('drop' as const), at: place, length: fc.nat(80) }),
  fc.record({ kind: fc.constant('double' as const), at: place, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, text: fc.constantFrom(...SIGNS) }),
  fc.record({
    kind: fc.constant('mix' as const),
    at: place,
    from: fc.constantFrom(...formats),
    length: fc.nat(300),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply(text: string, change: Edit): string {
  const at = change.at % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (change.kind === 'cut') return before;
  if (change.kind === 'drop') return before + after.slice(change.length);
  if (change.kind === 'double') return before + after.slice(0, change.length) + after;
  if (change.kind === 'insert') return before + change.text + after;
  const other = samples[change.from];
  return before + other.slice(at % other.length, (at % other.length) + change.length) + after;
}

test('every record of a damaged file is accounted for, and reading it never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (format, edits) => {
        const { report } = read(edits.reduce(apply, samples[format]));
        expect(reportSchema.safeParse(report).error).toBeUndefined();
        const faulty = report.errors.filter(({ line }) => line !== null);
        expect(report.used + report.ignored.length + faulty.length).toBe(report.lines);
        for (const { records, papers, duplicates, leftOut, errors } of report.files) {
          expect(papers + duplicates + leftOut + errors).toBe(records);
        }
        if (report.papers === 0) expect(report.errors.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(5000) },
  );
});
