import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/collection/read/detect.ts';
import { firstDump } from '../../first-collection.ts';

const record = (tags: readonly string[], separator: string) =>
  tags.map((tag) => `${tag}${separator}Shelves of glass`).join('\n');
const abstract =
  'We study how shelves of glass bear books, and find that they bear more than shelves of paper.';

describe('the format of a text', () => {
  test.for([
    ['bibtex', '@article{doe2020,\n  title = {Shelves of {Glass}},\n}'],
    ['bibtex', '% made by hand\nSome words before.\n\n@Book{,\n title = "Shelves of glass bear books"\n}'],
    ['bibtex', `@misc{a,\n title = {1) Shelves},\n abstract = {a) first, b) second: ${abstract}},\n}`],
    ['bibtex', '@string{pub = "A house"}\n@book {doe 2020, title={{Shelves}}, publisher = pub}'],
    ['ris', 'TY  - JOUR\nTI  - Shelves\nAB  - We study.\nand more\nER  - '],
    ['ris', '\nT1  - Shelves\nN2  - We study.\nER  -'],
    ['nbib', `PMID- 1\n${record(['OWN ', 'TI  ', 'AB  '], '- ')}\n      of glass`],
    ['wos', `FN A house\nVR 1.0\nPT J\n${record(['AU', 'TI', 'AB', 'UT'], ' ')}\n   of glass\nER`],
    ['refer', record(['%0', '%T', '%A', '%X'], ' ')],
    [
      'csv',
      `Papers of our group,,,\nLast changed on a Monday,,,\n,,,\nTitle,Authors,Year,Abstract\nShelves,,,\n`,
    ],
    ['arxiv-mail', '-----\n\\\\\narXiv:2401.00001\nDate: Mon\n\nTitle: Shelves\n\\\\\n  We study.\n\\\\'],
    ['arxiv-atom', '<?xml version="1.0"?>\n<feed><id>http://arxiv.org/api/x</id></feed>'],
    ['pubmed-xml', '<!DOCTYPE PubmedArticleSet PUBLIC "a" "b">\n<PubmedArticleSet></PubmedArticleSet>'],
    ['endnote-xml', '<?xml version="1.0"?><!-- made by hand --><xml><records></records></xml>'],
    ['mods', '<m:modsCollection xmlns:m="http://www.loc.gov/mods/v3"></m:modsCollection>'],
    ['europe-pmc', '<?xml version="1.0"?><responseWrapper><version>6.9</version></responseWrapper>'],
    [
      'acl-anthology',
      '<collection id="a">\n <volume id="1" ingest-date="b">\n  <meta><year>2020</year></meta>',
    ],
    [
      'oai-dc',
      '<OAI-PMH><ListRecords><record><metadata><oai_dc:dc></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>',
    ],
    ['oai-dc', '<OAI-PMH><error code="noRecordsMatch">No match</error></OAI-PMH>'],
    ['dblp', '<?xml version="1.0"?><!DOCTYPE dblp SYSTEM "d" [ <!ENTITY a "b"> ]><dblp></dblp>'],
    ['json', '[{"title": "Shelves", "abstract": "We study."}]'],
    ['json', '{"title": "Shelves"}\n{"title": "More shelves"}'],
    ['csv', 'Title,Abstract\nShelves,We study.'],
    ['csv', '"abstract";"year";"TITLE"\n'],
    ['csv', 'Authors\tTitle\tYear'],
  ] as const)('is %s by its content', ([format, text]) => {
    expect(detectFormat(text)).toEqual({ format });
  });

  test('is a table or JSON where the curator has named its columns', () => {
    expect(detectFormat('First name,What it says\n')).toEqual({ format: 'plain' });
    const columns = { title: 'first name', abstract: 'What it says' };
    expect(detectFormat('First name,What it says\n', columns)).toEqual({ format: 'csv' });
    // The report then says that the other has another name.
    expect(detectFormat('First name,Words\n', columns)).toEqual({ format: 'csv' });
    expect(detectFormat('First name\n', columns)).toEqual({ format: 'plain' });
    expect(detectFormat('{"First name": "Shelves"}', columns)).toEqual({ format: 'json' });
  });

  test.for([
    ['a web page (HTML)', '<!DOCTYPE html>\n<html><body></body></html>'],
    ['a web page (HTML)', '<table><tr><td>Shelves</td></tr></table>\n'],
    ['a feed (RSS, or Atom that is not of the API of arXiv)', '<rss version="2.0"><channel></channel></rss>'],
    [
      'a list of papers as Ovid, Cochrane or ProQuest print them',
      `Record #1 of 2\nID: CN-01\nAU: Doe J\nTI: Shelves\nAB: ${abstract}\n`,
    ],
    [
      'a list of papers as Ovid, Cochrane or ProQuest print them',
      `<1>\nUnique Identifier\n  123\nTitle\n  Shelves.\nAbstract\n  ${abstract}\n`,
    ],
    [
      'a list of papers as Ovid, Cochrane or ProQuest print them',
      `${'_'.repeat(60)}\n\nShelves of glass\n\nAuthor: Doe, Jane\n\nAbstract: ${abstract}\n`,
    ],
    [
      'a list of papers as PubMed prints them (Abstract or Summary)',
      '1. J Shelf. 2024 Mar 3;12(3):1-9.\n\nShelves of glass.\n\nDoe J(1).\n\nWe study.\n\nDOI: 10.1/a\nPMID: 1  [Indexed]\n\n2. J Shelf.',
    ],
    [
      'a list of papers as PubMed prints them (Abstract or Summary)',
      '1: Doe J. Shelves of glass. J Shelf. 2024. PMID: 1.\n\n2: Roe J. Books. J Shelf. 2024. PMID: 2.\n',
    ],
    ['XML of an unknown kind', '<?xml version="1.0"?>\n<shelf></shelf>'],
    ['XML of an unknown kind', '<shelf><book/></shelf>'],
    ['XML of an unknown kind', '<collection><movie/></collection>'],
    [
      'an answer over OAI-PMH without records in Dublin Core',
      '<OAI-PMH><ListRecords><record><metadata><marc:record/></metadata></record></ListRecords></OAI-PMH>',
    ],
    [
      'a list in Markdown',
      '## Papers\n- [Shelves](https://example.org/1)\n- [B](https://example.org/2)\n* [C](https://example.org/3)',
    ],
    [
      'a list in Markdown',
      '| **Paper** | Links |\n| --- | --- |\n| 1) Shelves | [a](b) |\n| 2) Books | [a](b) |',
    ],
  ] as const)('is refused as %s', ([refused, text]) => {
    expect(detectFormat(text)).toMatchObject({ refused, advice: expect.stringMatching(/\.$/) });
  });
});

describe('a plain dump stays one', () => {
  test('when it is the first', () => {
    expect(detectFormat(new TextDecoder().decode(firstDump.bytes))).toEqual({ format: 'plain' });
  });

  test.for([
    '<think> before you speak',
    '<b>Bold</b> shelves',
    '[Re] Shelves of glass',
    '["Shelves"]: books on books',
    '[1, 2]-shelves',
    '{a, b}-shelves',
    '@Home: shelves that know their books',
    '% of shelves that fall',
    '%T shelves',
    'TI  - shelves of titanium',
    'TY  - shelves',
    'AI systems that carry books',
    'Title, abstract, authors, year: what a shelf of papers should be sorted by, asked of many people',
    'Titles, abstracts',
    '# Shelves of glass',
    '1. Shelves of glass: PMID and more',
    '- Shelves of glass',
    '| a | b | shelves',
    '\\\\ shelves',
  ])('when its titles begin like %s', (title) => {
    const dump = [1, 2, 3].map((number) => `${title} ${number}\n${abstract}\n`).join('\n');
    expect(detectFormat(dump)).toEqual({ format: 'plain' });
  });

  test('when an abstract ends with an entry to cite the paper, or with one that is never closed', () => {
    for (const entry of ['@misc{a,\n title = {Shelves}\n}', '@misc{a,\n title = {Shelves']) {
      const dump = `Shelves of glass\n${abstract} ${abstract}\n${entry}\n\nBooks\n${abstract}\n`;
      expect(detectFormat(dump)).toEqual({ format: 'plain' });
    }
  });
});
