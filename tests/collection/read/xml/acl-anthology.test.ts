import { describe, expect, test } from 'vitest';
import { readAclAnthology } from '../../../../src/collection/read/xml/acl-anthology.ts';

const meta = (booktitle: string, year: number) =>
  `<meta><booktitle>${booktitle}</booktitle><editor><first>Ed</first><last>Itor</last></editor><year>${year}</year></meta>`;
const paper = (id: string, inner: string) => `<paper id="1">${inner}<url hash="abc">${id}</url></paper>`;
const collection = (...inner: string[]) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<collection id="2020.shelf">\n${inner.join('\n')}\n</collection>`;

describe('a collection of the ACL Anthology', () => {
  test('has papers with the venue and the year of their volume, and the TeX of their formulas', () => {
    const found = paper(
      '2020.shelf-main.1',
      `<title>Parsing <fixed-case>S</fixed-case>helves in <tex-math>O(n^2)</tex-math></title>
      <author><first>Jane</first><last>Doe</last></author><author><first/><last>Roe</last></author>
      <abstract>We parse with <tex-math>\\alpha</tex-math> shelves.</abstract><doi>10.18653/v1/2020.Shelf-main.1</doi>`,
    );
    const { records, outside } = readAclAnthology(
      collection(
        '<volume id="main">',
        meta('Proceedings of <fixed-case>S</fixed-case>helves', 2020),
        '<frontmatter><url>2020.shelf-main.0</url></frontmatter>',
        found,
        '</volume><volume id="2">',
        meta('Boards of the Shelf', 2021),
        paper('2020.tacl-1.2', '<title>Boards</title>'),
        '</volume>',
      ),
    );
    expect(records).toMatchObject([
      { line: 4, outcome: 'left-out', reason: 'what is said of a volume, not a paper' },
      { line: 5, outcome: 'left-out', reason: 'the front matter of a volume, not a paper' },
      {
        line: 6,
        fields: {
          title: 'Parsing Shelves in $O(n^2)$',
          abstract: 'We parse with $\\alpha$ shelves.',
          authors: ['Doe, Jane', 'Roe'],
          year: 2020,
          venue: 'Proceedings of Shelves',
          doi: '10.18653/v1/2020.shelf-main.1',
          sourceUrl: 'https://aclanthology.org/2020.shelf-main.1/',
          publicationType: 'conference-paper',
        },
      },
      { line: 10, outcome: 'left-out' },
      { line: 11, fields: { year: 2021, venue: 'Boards of the Shelf', publicationType: 'journal-article' } },
    ]);
    expect(outside).toEqual([]);
  });

  test('gives papers nothing of another volume where what is said of their own is broken', () => {
    const { records } = readAclAnthology(
      collection(
        meta('Proceedings of Shelves', 2020),
        '<meta><booktitle>Boards</meta>',
        paper('2022.boards-1.1', '<title>Boards</title>'),
        paper('P18-1001', '<title>Planks</title>'),
      ),
    );
    const [, broken, first, second] = records;
    expect(broken).toMatchObject({ line: 4, outcome: 'faulty', code: 'broken-record' });
    expect(first).toMatchObject({ fields: { title: 'Boards', year: 2022 } });
    expect(second).toMatchObject({ fields: { sourceUrl: 'https://aclanthology.org/P18-1001/' } });
    expect([first, second]).not.toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ venue: expect.anything() }) }),
    );
  });
});
