import { expect, test } from 'vitest';
import { readEndnoteXml } from '../../../../src/collection/read/xml/endnote-xml.ts';

const style = (text: string) => `<style face="normal" size="100%">${text}</style>`;

test('a record of EndNote has its fields inside styles', () => {
  const xml = `<xml><records><record>
    <ref-type name="Conference Proceedings">10</ref-type>
    <contributors><authors><author>${style('Poe, Ann')}</author><author>${style('Shelf Society,')}</author></authors></contributors>
    <titles><title>${style('On ')}<style face="italic">oak</style>${style('\n      shelves')}</title>
    <secondary-title>${style('Proc. Shelves')}</secondary-title></titles>
    <dates><year>${style('2015')}</year></dates>
    <keywords><keyword>${style('wood')}</keyword><keyword>${style('age&#xD;books, old')}</keyword></keywords>
    <abstract>${style('We sort.&#xD;It holds.')}</abstract>
    <electronic-resource-num>${style('https://doi.org/10.1000/B.2')}</electronic-resource-num>
    <urls><pdf-urls><url>internal-pdf://1/a.pdf</url></pdf-urls>
    <related-urls><url>${style('https://example.org/a')}</url><url>https://arxiv.org/abs/2301.01234v1</url></related-urls></urls>
    <language>eng</language></record></records></xml>`;
  expect(readEndnoteXml(xml).records).toEqual([
    {
      line: 1,
      outcome: 'paper',
      fields: {
        title: 'On oak shelves',
        abstract: 'We sort. It holds.',
        authors: ['Poe, Ann', 'Shelf Society'],
        year: 2015,
        venue: 'Proc. Shelves',
        keywords: ['wood', 'age', 'books, old'],
        doi: '10.1000/b.2',
        arxivId: '2301.01234',
        sourceUrl: 'https://example.org/a',
        links: ['https://arxiv.org/abs/2301.01234v1'],
        publicationType: 'conference-paper',
      },
    },
  ]);
});
