import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatReader } from '../../../../src/collection/read/record.ts';
import { readArxivAtom } from '../../../../src/collection/read/xml/arxiv-atom.ts';
import { readDblp } from '../../../../src/collection/read/xml/dblp.ts';
import { readEndnoteXml } from '../../../../src/collection/read/xml/endnote-xml.ts';
import { readEuropePmc } from '../../../../src/collection/read/xml/europe-pmc.ts';
import { readMods } from '../../../../src/collection/read/xml/mods.ts';
import { readOaiDublinCore } from '../../../../src/collection/read/xml/oai-dublin-core.ts';
import { readPubmedXml } from '../../../../src/collection/read/xml/pubmed-xml.ts';
import { runs } from '../../../property-runs.ts';

/** A file of three records in each kind of XML. */
const FILES: readonly (readonly [reader: FormatReader, text: string])[] = [
  [
    readArxivAtom,
    `<feed>${entries('<entry>\n<id>http://arxiv.org/abs/2301.0000#v1</id><title>Paper #</title>\n</entry>')}</feed>`,
  ],
  [
    readPubmedXml,
    `<PubmedArticleSet>${entries('<PubmedArticle><MedlineCitation><Article>\n<ArticleTitle>Paper <i>#</i></ArticleTitle></Article></MedlineCitation></PubmedArticle>')}</PubmedArticleSet>`,
  ],
  [
    readEndnoteXml,
    `<xml><records>${entries('<record><titles><title><style face="normal">Paper #</style></title></titles>\n</record>')}</records></xml>`,
  ],
  [
    readMods,
    `<modsCollection>${entries('<mods ID="#">\n<titleInfo><title>Paper #</title></titleInfo></mods>')}</modsCollection>`,
  ],
  [
    readOaiDublinCore,
    `<OAI-PMH><ListRecords>${entries('<record><header><identifier>#</identifier></header>\n<metadata><oai_dc:dc><dc:title>Paper #</dc:title></oai_dc:dc></metadata></record>')}</ListRecords></OAI-PMH>`,
  ],
  [
    readEuropePmc,
    `<responseWrapper><resultList>${entries('<result><id>#</id>\n<title>Paper #.</title></result>')}</resultList></responseWrapper>`,
  ],
  [readDblp, `<dblp>${entries('<article key="#"><title>Paper &uuml; #.</title>\n</article>')}</dblp>`],
];

function entries(pattern: string): string {
  return [1, 2, 3].map((number) => `${pattern.replaceAll('#', String(number))}\n`).join('');
}

const PIECES = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  '&',
  '&lt;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<entry>',
  '</record>',
  '\0',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?x',
  '\r',
  'é',
  '<article',
  '</mods>',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(60),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
});

test.each(FILES)('%o reads whole records, whichever one is broken', (read, text) => {
  const whole = read(text, 'x.xml').records;
  expect(whole.map(({ outcome }) => outcome)).toEqual(['paper', 'paper', 'paper']);
  const broken = read(text.replace('aper 2', '</x>').replace(/<i>2|aper &uuml; 2/, '</x>'), 'x.xml').records;
  expect(broken.map(({ outcome }) => outcome)).toEqual(['paper', 'faulty', 'paper']);
});

describe('a file that was changed anywhere', () => {
  test('is read without a fault of the program, and its records are named in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ([read, text], edits) => {
          let changed = text;
          for (const { at, drop, put } of edits) {
            const start = Math.floor(at * changed.length);
            changed = changed.slice(0, start) + put + changed.slice(start + drop);
          }
          const { records, outside } = read(changed, 'x.xml');
          const lines = records.map(({ line }) => line);
          expect(lines).toEqual(lines.toSorted((a, b) => a - b));
          const last = changed.split(/\r\n|\n|\r/).length;
          for (const { line } of [...records, ...outside]) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(last);
          }
          for (const record of records)
            if (record.outcome === 'paper') expect(record.fields.title).toMatch(/\S/);
        },
      ),
      { numRuns: runs(400) },
    );
  });
});
