import { describe, expect, test } from 'vitest';
import { readDblp } from '../../../../src/collection/read/xml/dblp.ts';

const dblp = (...records: string[]) =>
  `<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n${records.join('\n')}\n</dblp>`;

describe('an export of dblp', () => {
  test('has papers with the letters that its DTD names', () => {
    const article = `<article key="journals/x/1"><author>J&uuml;rgen Poe</author><author>Wei Roe 0001</author>
      <title>Sorting <i>B<sub>2</sub></i> Shelves.</title><year>1996</year><journal>Acta Shelv.</journal>
      <ee>https://doi.org/10.1000/D.4</ee><ee>https://example.org/d</ee></article>`;
    expect(readDblp(dblp(article)).records).toEqual([
      {
        line: 4,
        outcome: 'paper',
        fields: {
          title: 'Sorting B2 Shelves',
          authors: ['Jürgen Poe', 'Wei Roe'],
          year: 1996,
          venue: 'Acta Shelv.',
          doi: '10.1000/d.4',
          sourceUrl: 'https://doi.org/10.1000/D.4',
          links: ['https://example.org/d'],
          publicationType: 'journal-article',
        },
      },
    ]);
  });

  test('has preprints of arXiv, by DOI or address', () => {
    const preprint = (address: string) =>
      `<article><title>Shelves...</title><journal>CoRR</journal><ee>${address}</ee></article>`;
    const { records } = readDblp(
      dblp(
        preprint('https://doi.org/10.48550/arXiv.2301.01234'),
        preprint('http://arxiv.org/abs/2301.01235'),
      ),
    );
    expect(records).toMatchObject([
      { fields: { title: 'Shelves...', arxivId: '2301.01234', publicationType: 'preprint' } },
      { fields: { arxivId: '2301.01235' } },
    ]);
  });

  test('leaves out volumes of proceedings and home pages', () => {
    const { records } = readDblp(
      dblp(
        '<proceedings><title>Proc.</title></proceedings>',
        '<www><author>A</author><title>Home Page</title></www>',
      ),
    );
    expect(records.map((record) => (record.outcome === 'left-out' ? record.reason : ''))).toEqual([
      'a volume of proceedings, not a paper',
      'the home page of a person, not a paper',
    ]);
  });
});
