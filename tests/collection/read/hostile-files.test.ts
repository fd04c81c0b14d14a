import { describe, expect, test } from 'vitest';
import { buildEntry } from '../../../src/collection/entry.ts';
import { readDumps } from '../../../src/collection/read/dumps.ts';
import { formatCsv } from '../../../src/export/csv.ts';
import { textOnly } from '../../export/sample-papers.ts';

function read(text: string) {
  const { records, report } = readDumps([{ name: 'a', bytes: Buffer.from(text) }]);
  return { ...report, papers: records.map((record) => buildEntry(record, () => null)) };
}

const nested = (open: string, inner: string, close: string, depth = 10_000) =>
  open.repeat(depth) + inner + close.repeat(depth);
const harmless = { title: 'Shelves of glass', abstract: 'We study glass.' };

describe('entities that a file declares', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? 'ha' : `&e${level - 1};`.repeat(10);
    return `<!ENTITY e${level} "${inner}">`;
  }).join('');
  const external = '<!ENTITY e8 SYSTEM "file:///etc/hostname">';

  test.each([
    ['bomb in PubMed XML', levels, 'PubmedArticleSet', 'PubmedArticle', 'ArticleTitle'],
    ['bomb in MODS', levels, 'modsCollection', 'mods', 'title'],
    ['file in EndNote XML', external, 'xml', 'record', 'title'],
    ['file in dblp XML', external, 'dblp', 'article', 'title'],
  ])('stay as they are written: a %s', (_, declared, root, record, title) => {
    const inner = {
      PubmedArticle: ['<MedlineCitation><Article>', '</Article></MedlineCitation>'],
      mods: ['<titleInfo>', '</titleInfo>'],
      record: ['<titles>', '</titles>'],
      article: ['', ''],
    }[record]!;
    const list = root === 'xml' ? ['<records>', '</records>'] : ['', ''];
    const { papers, errors, warnings } = read(
      `<!DOCTYPE ${root} [${declared}]><${root}>${list[0]}<${record}>${inner[0]}<${title}>Glass &e8; shelves</${title}>${inner[1]}</${record}>${list[1]}</${root}>`,
    );
    expect(papers.map((paper) => paper.title)).toEqual(['Glass &e8; shelves']);
    expect(errors).toEqual([]);
    const told = warnings.filter(({ message }) => message.includes('entities of its own'));
    expect(told).toHaveLength(1);
  });
});

describe('JSON that is nested 10,000 deep', () => {
  test.each([
    ['lists', nested('[', '', ']')],
    ['wrappers', nested('{"data":', JSON.stringify([harmless]), '}')],
    ['objects without an end', '{"a":'.repeat(10_000)],
  ])('is refused in one sentence: %s', (_, text) => {
    const { papers, errors } = read(text);
    expect(papers).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  test.each([
    ['an unknown key', `"x":${nested('{"a":', '1', '}')}`],
    ['the authors', `"authors":${nested('[', '"Jane Doe"', ']')}`],
    ['the year', `"year":${nested('[', '2020', ']')}`],
    ['the keywords', `"keywords":${nested('{"value":', '"glass"', '}')}`],
  ])('costs no more than %s', (_, member) => {
    const [start] = JSON.stringify(harmless).split(/\}$/);
    const { papers, errors } = read(`[${start},${member}},{"title":"Books","abstract":"On books."}]`);
    expect(papers.map(({ title, abstract }) => ({ title, abstract }))).toEqual([
      harmless,
      { title: 'Books', abstract: 'On books.' },
    ]);
    expect(errors).toEqual([]);
  });
});

test('keys of prototypes are keys like any other', () => {
  const keys = '"__proto__":{"title":"Bad","year":1999},"constructor":{"prototype":{"venue":"Bad"}}';
  const start = JSON.stringify(harmless).slice(0, -1);
  const { papers } = read(`[${start},${keys}},{"title":"Books","toString":1,"hasOwnProperty":"2"}]`);
  expect(papers).toMatchObject([harmless, { title: 'Books' }]);
  expect(papers[0]).not.toHaveProperty('year');
  expect(papers[0]).not.toHaveProperty('venue');
  expect({}).not.toHaveProperty('venue');
});

test('columns with the names of prototypes are columns like any other', () => {
  const { papers } = read('title,abstract,__proto__,constructor\nShelves of glass,We study glass.,1,2\n');
  expect(papers).toMatchObject([harmless]);
});

test('formulas in cells are text, and our own tables keep spreadsheets from reckoning with them', () => {
  const title = '=HYPERLINK("https://example.org", "Shelves of glass")';
  const { papers } = read(`title,abstract\n"${title.replaceAll('"', '""')}",+1 more\n`);
  expect(papers[0]?.title).toMatch(/^=HYPERLINK\(.*Shelves of glass/);
  expect(papers[0]?.abstract).toBe('+1 more');
  const table = formatCsv([{ ...textOnly, title, abstract: '+1 more' }]);
  expect(table).toContain(`"'=HYPERLINK(`);
  expect(table).toContain(",'+1 more");
});
