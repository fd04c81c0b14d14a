import { describe, expect, test } from 'vitest';
import { buildOverlapPictures } from '../../../../src/site/pictures/overlap/overlap-picture.ts';
import { buildAddresses } from '../../../../src/site/shared/addresses.ts';
import { makeTopic } from '../topics.ts';

const addresses = buildAddresses('/shelf/');

/** Pictures of papers that are in these topics; `parents` names the area of a topic. */
function picturesOf(papers: readonly (readonly string[])[], parents: Readonly<Record<string, string>> = {}) {
  const slugs = [...new Set(papers.flat())];
  const areas = [...new Set(Object.values(parents))];
  const idsIn = (slug: string) =>
    papers.flatMap((topics, place) =>
      topics.some((topic) => topic === slug || parents[topic] === slug) ? [`${place}`] : [],
    );
  const topics = [
    ...areas.map((slug) => makeTopic(slug, idsIn(slug))),
    ...slugs.map((slug) => makeTopic(slug, idsIn(slug), parents[slug] ?? null)),
  ];
  return buildOverlapPictures({ papers: papers.map((one) => ({ topics: [...one] })), topics, addresses });
}

const few = [['owls', 'glass'], ['owls', 'glass'], ['glass', 'bread'], ['bread'], ['trains']];

describe('the picture of how topics overlap', () => {
  test('has a square for each two topics that share papers, which leads to these', () => {
    const { groups } = picturesOf(few).all!.wide.drawing;
    const squares = groups.filter(({ rects }) => rects.some(({ look }) => look === 'shared'));
    expect(squares.map(({ link, texts }) => [link, texts.map(({ text }) => text)])).toEqual([
      [{ url: '/shelf/browse/?topic=owls&topic=glass&topics=all', name: 'OWLS and GLASS: 2 papers' }, ['2']],
      [{ url: '/shelf/browse/?topic=glass&topic=bread&topics=all', name: 'GLASS and BREAD: 1 paper' }, ['1']],
    ]);
    expect(squares[0]!.rects[0]!.opacity).toBeGreaterThan(squares[1]!.rects[0]!.opacity!);
  });

  test('begins with a name that would be cut at its end, where there is less room', () => {
    const long = 'all that was ever written of owls and of glass';
    const drawnNames = (papers: readonly (readonly string[])[]) =>
      picturesOf(papers).all!.wide.drawing.groups.flatMap(({ texts }) =>
        texts.flatMap(({ text, look }) => (look === 'name' ? [text] : [])),
      );
    const whole = drawnNames([
      ['bread', 'trains'],
      ['trains', 'glass'],
      ['glass', 'ships'],
      ['ships', long],
    ]);
    expect(whole[0]).toBe(long.toUpperCase());
    expect(whole).toHaveLength(5);
  });

  test('names each topic once with the number of its papers, and says which are left out', () => {
    const { all } = picturesOf(few);
    const names = all!.wide.drawing.groups.flatMap(({ texts }) =>
      texts.flatMap(({ text, aside, look }) => (look === 'name' ? [`${text} ${aside}`] : [])),
    );
    expect(names).toEqual(['OWLS 2', 'GLASS 3', 'BREAD 2']);
    expect(all!.wide.note).toContain('1 other topic shares no paper with any of them.');
  });

  test('has for a phone the pairs that share most, and in a table all pairs, from both sides', () => {
    const { narrow, table } = picturesOf(few).all!;
    expect(narrow.note).toBe('');
    expect(narrow.drawing.groups.flatMap(({ texts }) => texts.map(({ text }) => text))).toEqual([
      'OWLS + GLASS',
      '2',
      'GLASS + BREAD',
      '1',
    ]);
    expect(table.columns).toEqual(['Topic', 'Shares papers with']);
    expect(table.rows.map(({ head, cells }) => [head.text, ...cells.flat().map(({ text }) => text)])).toEqual(
      [
        ['OWLS', 'GLASS (2)'],
        ['GLASS', 'OWLS (2)', 'BREAD (1)'],
        ['BREAD', 'GLASS (1)'],
      ],
    );
  });

  test('is not there where topics do not overlap, or only two of them do', () => {
    expect(picturesOf([['owls'], ['glass'], ['bread']]).all).toBeNull();
    expect(picturesOf([['owls', 'glass'], ['bread']]).all).toBeNull();
    expect(picturesOf([['unsorted'], ['unsorted']]).all).toBeNull();
    expect(picturesOf([]).all).toBeNull();
  });

  /** Each of `count` topics shares a paper with the next, and the first ones with one more. */
  const chain = (count: number) =>
    Array.from({ length: count - 1 }, (_, place) => [`t${place}`, `t${place + 1}`]);

  test('holds the thirty topics that share most, and says so', () => {
    const { all } = picturesOf([...chain(40), ['t39', 't2'], ['t39', 't3']]);
    const names = all!.table.rows.map(({ head }) => head.text);
    expect(names).toHaveLength(30);
    expect(names).toContain('T39');
    expect(all!.wide.note).toContain('These are the 30 of 40 topics that share most papers.');
    expect(picturesOf(chain(30)).all!.wide.note).not.toContain('These are');
  });

  test('is of areas where one picture cannot hold all their topics, and each area has its own', () => {
    const areaOf = (topic: string) =>
      Number(topic.slice(1)) < 20 ? 'low' : Number(topic.slice(1)) < 30 ? 'middle' : 'high';
    const papers = [...chain(40), ['t39', 't0']];
    const parents = Object.fromEntries(papers.flat().map((topic) => [topic, areaOf(topic)]));
    const { all, ofAreas } = picturesOf(papers, parents);
    expect(all!.title).toBe('How areas overlap');
    expect(all!.table.rows.map(({ head }) => head.url)).toEqual(
      ['low', 'middle', 'high'].map((slug) => `/shelf/topics/${slug}/`),
    );
    expect([...ofAreas.keys()]).toEqual(['low', 'middle', 'high']);
    expect(ofAreas.get('middle')!.table.rows).toHaveLength(10);
    const small = chain(9);
    const two = Object.fromEntries(small.flat().map((topic) => [topic, topic < 't4' ? 'low' : 'high']));
    expect(picturesOf(small, two).all!.table.rows).toHaveLength(9);
    expect(picturesOf(small, two).ofAreas.size).toBe(0);
  });
});
