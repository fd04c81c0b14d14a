import { describe, expect, test } from 'vitest';
import { buildMapData } from '../../../../src/site/pictures/map/map-data-file.ts';
import { mapPicture } from '../../../../src/site/pictures/map/map-picture.ts';
import { buildMapSheets } from '../../../../src/site/pictures/map/map-sheet.ts';
import { mappedPapers, shuffled } from './mapped-papers.ts';

const collection = mappedPapers({ topics: 4, papers: 5 });
const topics = collection.topics.map((topic, at) => ({
  ...topic,
  name: at === 0 ? 'Rock & <roll>' : topic.name,
}));
const measure = (text: string) => 0.5 * text.length;
const { wide: sheet } = buildMapSheets({ ...collection, topics }, measure);
const colours = {
  paper: '#ffffff',
  inkSoft: '#555555',
  topics: topics.map((_, at) => `#11111${at}`),
  names: topics.map((_, at) => `#22222${at}`),
};
const words = {
  title: 'Old & new',
  neighboursKept: 0.62,
  source: 'Source: a shelf. https://shelf.example/map/',
};

describe('the picture of a map', () => {
  const picture = mapPicture(sheet, words, colours);

  test('says what it shows, how far to trust it and whose it is', () => {
    expect(picture.title).toBe('Map: Old & new');
    expect(picture.note).toMatch(/one of 20 papers.*about six are among its ten nearest dots/);
    expect(picture.source).toBe(words.source);
  });

  test('has a dot for each paper, and ground and name of each topic in its colours', () => {
    expect(picture.markup.match(/h0/g)).toHaveLength(20);
    for (const [at] of topics.entries()) {
      expect(picture.markup).toContain(`fill="#11111${at}"`);
      expect(picture.markup).toContain(`stroke="#11111${at}"`);
      expect(picture.style).toContain(`.topic-${at}{fill:#22222${at}}`);
      expect(picture.markup).toContain(`class="name topic-${at}"`);
    }
  });

  test('is the same in whatever order papers were read', () => {
    const { wide: other } = buildMapSheets({ ...shuffled(collection), topics }, measure);
    expect(other.dots).not.toEqual(sheet.dots);
    expect(mapPicture(other, words, colours)).toEqual(picture);
  });

  test('is sound markup whatever names hold', () => {
    expect(picture.markup).toContain('Rock &amp; &lt;roll&gt;');
  });

  test('shows papers that fit no topic without a colour', () => {
    const lost = { ...sheet, dots: sheet.dots.map((dot) => ({ ...dot, topic: -1 })) };
    expect(mapPicture(lost, words, colours).markup).toContain('stroke="#555555"');
  });

  test('has the names of the whole sheet alone', () => {
    const [wide, ...others] = sheet.names;
    const nearer = {
      ...wide!,
      names: wide!.names.map((name, at) => (at === 0 ? { ...name, from: 2 } : name)),
    };
    const { markup } = mapPicture({ ...sheet, names: [nearer, ...others] }, words, colours);
    expect(markup.match(/class="name/g)!.length).toBeLessThan(picture.markup.match(/class="name/g)!.length);
  });

  test('draws the line to a name that stands apart', () => {
    const [wide, ...others] = sheet.names;
    const apart = { ...wide!, names: wide!.names.map((name) => ({ ...name, leader: 'M1 2L3 4' })) };
    expect(mapPicture({ ...sheet, names: [apart, ...others] }, words, colours).markup).toContain(
      '<path fill="none" stroke="#222220" d="M1 2L3 4"/>',
    );
  });
});

test('the data of a map are lists as long as the collection, with names for their numbers', () => {
  const kinds = ['theory', 'method', 'theory'] as const;
  const papers = collection.papers.map((paper, at) => ({ ...paper, kind: kinds[at % 3]! }));
  const data = buildMapData({ papers, topics }, sheet, 0.61234);
  expect(data).toMatchObject({ version: 1, width: 1000, height: 760, neighboursKept: 0.612 });
  expect(data.kinds).toEqual(['method', 'theory']);
  expect(data.kind.map((kind) => data.kinds[kind])).toEqual(papers.map(({ kind }) => kind));
  expect(data.topic.map((topic) => data.topics[topic])).toEqual(papers.map((paper) => paper.topics[0]));
  expect(data.x.map((x, at) => ({ x, y: data.y[at] }))).toEqual(sheet.dots.map(({ x, y }) => ({ x, y })));
});
