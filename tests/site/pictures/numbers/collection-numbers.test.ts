import { describe, expect, test } from 'vitest';
import type { Kind, Paper } from '../../../../src/collection/paper.ts';
import type { Topic } from '../../../../src/collection/topic.ts';
import { columnsOf } from '../../../../src/search/build/build-columns.ts';
import { buildNumbersPictures } from '../../../../src/site/pictures/numbers/collection-numbers.ts';
import type { Picture } from '../../../../src/site/pictures/picture.ts';
import { facetGroups } from '../../../../src/site/printed-facets.ts';
import { buildAddresses } from '../../../../src/site/shared/addresses.ts';
import { makePaper } from '../../../search/papers.ts';
import { makeTopic } from '../topics.ts';

const addresses = buildAddresses('/');

function picturesOf(papers: readonly Paper[], topics: readonly Topic[] = []): Map<string, Picture> {
  const facets = facetGroups(columnsOf(papers), topics);
  const pictures = buildNumbersPictures({ papers, topics, addresses, facets });
  return new Map(pictures.map((picture) => [picture.name, picture]));
}

const papersOf = (rest: readonly Partial<Paper>[]) =>
  rest.map((one, place) => makePaper(`Paper ${place}`, 'Text.', one));
const inTopic = (slug: string, papers: readonly Paper[], parent: string | null = null) =>
  makeTopic(
    slug,
    papers.filter(({ topics }) => topics.includes(slug)).map(({ id }) => id),
    parent,
  );
const textsOf = ({ wide }: Picture) =>
  wide.drawing.groups.flatMap(({ texts }) => texts.map(({ text }) => text));
const urlsOf = ({ wide }: Picture) => wide.drawing.groups.flatMap(({ link }) => link?.url ?? []);
const rowsOf = ({ table }: Picture) =>
  table.rows.map(({ head, cells }) => [head.text, ...cells.flat().map(({ text }) => text)]);
const barsOf = ({ wide }: Picture) => wide.drawing.groups.flatMap(({ rects }) => rects);

describe('the numbers of a collection', () => {
  const papers = papersOf([
    { topics: ['owls'], kind: 'survey' },
    { topics: ['owls', 'glass'], kind: 'survey' },
    { topics: ['glass'], kind: 'theory' },
  ]);
  const topics = ['owls', 'glass'].map((slug) => inTopic(slug, papers));

  test('are by topic and type, each number with its bar and its papers', () => {
    const picture = picturesOf(papers, topics).get('papers-by-topic')!;
    expect(picture.table.columns).toEqual(['Topic', 'Papers', 'Survey', 'Theory']);
    expect(rowsOf(picture)).toEqual([
      ['OWLS', '2', '2', '0'],
      ['GLASS', '2', '1', '1'],
    ]);
    // The heads, with the numbers of all papers; a number of none has neither text nor bar.
    expect(textsOf(picture).slice(0, 6)).toEqual(['Papers', '3', 'Survey', '2', 'Theory', '1']);
    expect(barsOf(picture)).toHaveLength(5);
    expect(urlsOf(picture)).toContain('/browse/?topic=glass&kind=theory');
    expect(urlsOf(picture)).not.toContain('/browse/?topic=owls&kind=theory');
  });

  test('have bars as long as there are papers, on one scale', () => {
    const bars = barsOf(picturesOf(papers, topics).get('papers-by-topic')!);
    const [two, alsoTwo, , one] = bars.map(({ width }) => width);
    expect(alsoTwo).toBe(two);
    // Whole pixels.
    expect(Math.abs(two! - 2 * one!)).toBeLessThanOrEqual(1);
  });

  test('are by type alone without topics, and nothing where there is nothing to compare', () => {
    const unsorted = papers.map((paper) => ({ ...paper, topics: ['unsorted'] }));
    const none = [inTopic('unsorted', unsorted)];
    expect([...picturesOf(unsorted, none).keys()]).toEqual(['papers-by-type']);
    expect(rowsOf(picturesOf(unsorted, none).get('papers-by-type')!)).toEqual([
      ['Survey', '2'],
      ['Theory', '1'],
    ]);
    expect(picturesOf(unsorted.slice(0, 1), none).size).toBe(0);
  });

  test('have a bar for every number, however small beside the others', () => {
    const uneven = papersOf(
      Array.from({ length: 2000 }, (_, place) => ({
        topics: [place === 0 ? 'few' : 'most'],
        kind: place < 2 ? ('survey' as const) : ('method' as const),
      })),
    );
    const picture = picturesOf(uneven, [inTopic('most', uneven), inTopic('few', uneven)]).get(
      'papers-by-topic',
    )!;
    // Both topics have papers, one of them both types.
    expect(barsOf(picture)).toHaveLength(5);
    for (const { width } of barsOf(picture)) expect(width).toBeGreaterThan(0);
  });

  const kinds: Kind[] = ['method', 'analysis'];
  const many = papersOf(
    Array.from({ length: 80 }, (_, place) => ({
      topics: [`t${place % 40}`, `t${(place + 1) % 40}`],
      kind: kinds[place % 2]!,
    })),
  );
  const slugs = Array.from({ length: 40 }, (_, place) => `t${place}`);

  test('are of the twelve largest of many topics, and of the others together, each paper once, with a paler bar', () => {
    const picture = picturesOf(
      many,
      slugs.map((slug) => inTopic(slug, many)),
    ).get('papers-by-topic')!;
    expect(picture.table.rows).toHaveLength(13);
    const further = new Set(slugs.slice(12).flatMap((slug) => inTopic(slug, many).papers)).size;
    expect(rowsOf(picture).at(-1)!.slice(0, 2)).toEqual(['28 further topics', `${further}`]);
    expect(picture.table.rows.at(-1)!.head.url).toBe('/topics/');
    const longest = Math.max(...barsOf(picture).map(({ width }) => width));
    const [paler, usual] = [true, false].map((isPaler) =>
      barsOf(picture).filter(({ opacity = 1 }) => opacity < 0.5 === isPaler),
    );
    expect(usual).toHaveLength(12 * 3);
    for (const { width } of barsOf(picture)) expect(width).toBeGreaterThan(0);
    // Each of the three numbers is cut: more than the largest of its column.
    expect(paler).toHaveLength(3 * 2);
    for (const { width } of paler!) expect(width).toBeLessThan(longest);
  });

  test('are of areas where there are many topics', () => {
    const areas = ['low', 'high'].map((slug) =>
      makeTopic(
        slug,
        many.map(({ id }) => id),
      ),
    );
    const lower = slugs.map((slug, place) => inTopic(slug, many, place < 20 ? 'low' : 'high'));
    const picture = picturesOf(many, [...areas, ...lower]).get('papers-by-area')!;
    expect(picture.table.columns[0]).toBe('Area');
    expect(rowsOf(picture).map(([name]) => name)).toEqual(['LOW', 'HIGH']);
  });

  test('are by year, without a gap, and say of how many papers it is not known', () => {
    const picture = picturesOf(papersOf([{ year: 2019 }, { year: 2021 }, { year: 2021 }, {}])).get(
      'papers-by-year',
    )!;
    expect(textsOf(picture)).toEqual(['1', '2019', '2020', '2', '2021']);
    expect(rowsOf(picture)).toEqual([
      ['2019', '1'],
      ['2021', '2'],
    ]);
    expect(picture.wide.note).toBe('Of 4 papers, 1 has no year and is not counted.');
    expect(urlsOf(picture)).toEqual(['/browse/?year=2019', '/browse/?year=2021']);
  });

  test('count older years together, in a paler column that is cut, and lead to all of them', () => {
    const years = [1950, 1960, ...Array.from({ length: 20 }, (_, place) => 2000 + place)];
    const { wide, narrow } = picturesOf(papersOf(years.map((year) => ({ year })))).get('papers-by-year')!;
    expect(wide.drawing.groups).toHaveLength(18);
    const [older] = wide.drawing.groups;
    const [single] = wide.drawing.groups.at(-1)!.rects;
    expect(older!.rects).toHaveLength(2);
    for (const { opacity } of older!.rects) expect(opacity).toBeLessThan(single!.opacity!);
    expect(Math.min(...older!.rects.map(({ y }) => y))).toBe(single!.y);
    expect(older!.link!.url).toBe('/browse/?year=1950&year=1960&year=2000&year=2001&year=2002');
    expect(older!.link!.name).toBe('Before 2003: 5 papers');
    expect(narrow.drawing.groups).toHaveLength(11);
    expect(narrow.drawing.width).toBeLessThanOrEqual(328);
  });

  test('are by venue: the most frequent, and the others together', () => {
    const venues = Array.from({ length: 14 }, (_, place) =>
      Array<string>(15 - place).fill(`V${place + 10}`),
    ).flat();
    const picture = picturesOf(papersOf([...venues.map((venue) => ({ venue })), {}])).get('papers-by-venue')!;
    expect(rowsOf(picture)).toHaveLength(13);
    expect(rowsOf(picture)[0]).toEqual(['V10', '15']);
    expect(rowsOf(picture).at(-1)).toEqual(['2 further venues', '5']);
    expect(urlsOf(picture)).toContain('/browse/?venue=V10');
    expect(barsOf(picture)).toHaveLength(13);
    // The others have as many papers as the eleventh.
    const [eleventh, , others] = barsOf(picture).slice(-3);
    expect(others!.width).toBe(eleventh!.width);
    expect(others!.opacity).toBeLessThan(eleventh!.opacity!);
    expect(picture.wide.note).toContain('1 has no venue');
  });

  test('are by the day of listing, and of many days by month', () => {
    const days = picturesOf(papersOf([{ listed: '2026-01-31' }, { listed: '2026-02-01' }, {}])).get(
      'papers-by-day',
    )!;
    expect(days.title).toBe('Papers by day of listing');
    expect(textsOf(days)).toEqual(['1', '31', 'Jan', '1', '1', 'Feb']);
    expect(urlsOf(days)).toEqual(['/browse/?listed=2026-01-31', '/browse/?listed=2026-02-01']);
    const listed = Array.from({ length: 20 }, (_, day) => ({ listed: `2025-12-${day + 10}` }));
    const months = picturesOf(papersOf([...listed, { listed: '2026-02-03' }])).get('papers-by-day')!;
    expect(months.title).toBe('Papers by month of listing');
    expect(textsOf(months)).toEqual(['20', 'Dec', '2025', 'Jan', '2026', '1', 'Feb']);
    expect(rowsOf(months)).toEqual([
      ['December 2025', '20'],
      ['February 2026', '1'],
    ]);
  });
});
