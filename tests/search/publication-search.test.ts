import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { fullPapers } from '../full-metadata.ts';
import { makePaper, serveIndex, titlesOf } from './papers.ts';

const index = buildSearchIndex(fullPapers);

async function found(query: string): Promise<string[]> {
  const { engine } = serveIndex(index);
  return titlesOf(engine, await engine.search(query));
}
const titlesBy = (test: (paper: (typeof fullPapers)[number]) => boolean) =>
  fullPapers
    .filter(test)
    .map(({ title }) => title)
    .sort();
const isBy = (name: RegExp) => titlesBy(({ authors = [] }) => authors.some((author) => name.test(author)));

describe('a search in a collection with all metadata', () => {
  test('finds the papers of an author by plain words, in either order and without accents', async () => {
    const papers = isBy(/Novák/);
    expect(papers).toHaveLength(4);
    for (const query of ['Jana Novák', 'novak jana', 'Novak, J']) {
      const titles = await found(query);
      expect(titles.slice(0, papers.length).sort(), query).toEqual(papers);
    }
  });

  test('takes author, venue and year as conditions, each wanted or not', async () => {
    expect((await found('author:okafor')).sort()).toEqual(isBy(/Okafor/));
    expect((await found('author:"Chidi Okafor" bench')).sort()).toEqual(isBy(/Okafor/));
    expect(await found('author:okafor -author:halvorsen')).toEqual([
      'TideBench: Hourly Currents of Forty Estuaries',
    ]);
    expect((await found('venue:"Annals of Timekeeping"')).sort()).toEqual(
      titlesBy(({ venue }) => venue === 'Annals of Timekeeping'),
    );
    expect((await found('year:2019')).sort()).toEqual(titlesBy(({ year }) => year === 2019));
    expect((await found('clock year:-2012')).sort()).toEqual(
      titlesBy(({ year, title, abstract }) => year! <= 2012 && /clock/i.test(title + abstract)),
    );
    expect((await found('-year:2014-')).sort()).toEqual(titlesBy(({ year = 0 }) => year < 2014));
    expect((await found('author:ashworth OR author:popescu')).sort()).toEqual(isBy(/Ashworth|Popescu/));
  });

  test('finds nothing for an author whom no paper has, whatever texts say', async () => {
    expect(await found('author:harbour')).toEqual([]);
    expect(await found('author:nobody tide')).toEqual([]);
  });

  test('finds venues and years as words among others', async () => {
    expect((await found('neurips benchmark'))[0]).toBe('TideBench: Hourly Currents of Forty Estuaries');
    expect((await found('Ferreira 2022'))[0]).toBe('Reading Parish Ledgers without a Model of the Language');
  });

  test.each([
    ['10.5555/jci.2019.014', 'A Tide Gauge Built from a Bicycle Pump'],
    ['https://doi.org/10.5555/JCI.2019.014', 'A Tide Gauge Built from a Bicycle Pump'],
    ['doi: 10.5555/jci.2019.014', 'A Tide Gauge Built from a Bicycle Pump'],
    ['http://www.journal.example/jci/2019/14/', 'A Tide Gauge Built from a Bicycle Pump'],
    ['arXiv:2103.01234', 'Forecasting Harbour Currents with Neighbouring Gauges'],
    ['https://arxiv.org/pdf/2103.01234v2.pdf', 'Forecasting Harbour Currents with Neighbouring Gauges'],
    ['papers.example/tidebench', 'TideBench: Hourly Currents of Forty Estuaries'],
  ])('finds by %s its paper, and no other', async (query, title) => {
    expect(await found(query)).toEqual([title]);
  });

  test('offers no correction of an identifier, and loads no list of them for words', async () => {
    const { engine, asked } = serveIndex(index);
    const { resolved, absent } = await engine.search('10.5555/jci.2019.014');
    expect([resolved.corrections, resolved.offers, absent]).toEqual([[], [], []]);
    expect(asked.filter((name) => name.startsWith('identifiers'))).toEqual(['identifiers-0.json']);
    const other = serveIndex(index);
    await other.engine.search('tide gauge');
    expect(other.asked.filter((name) => name.startsWith('identifiers'))).toEqual([]);
  });
});

describe('the index of papers of which only the text is known', () => {
  test('has nothing of publications', () => {
    const { files } = buildSearchIndex([makePaper('Merging models'), makePaper('Pruning heads')]);
    const text = [...files.values()].join('\n');
    expect(text).not.toMatch(/author|identifiers":"[^"]|venue|year/);
    for (const [name, file] of files)
      if (name.startsWith('terms-'))
        for (const entry of JSON.parse(file).terms) expect(entry).toHaveLength(3);
  });
});
