import { describe, expect, test } from 'vitest';
import { boxAbout } from '../../../../../src/map/box.ts';
import { PHONE_SHEET, WIDE_SHEET } from '../../../../../src/map/map-data.ts';
import { LARGEST_ZOOM } from '../../../../../src/map/view.ts';
import { crossingsOf, type GridPart, partWithin } from '../../../../../src/site/pictures/map/grid.ts';
import type { MapName, NameGroup } from '../../../../../src/site/pictures/map/map-names.ts';
import type { MappedCollection } from '../../../../../src/site/pictures/map/mapped-collection.ts';
import { placeNames } from '../../../../../src/site/pictures/map/names/name-places.ts';
import { mappedPapers, namedSheet, shuffled } from '../mapped-papers.ts';

/** In ems; about as wide as letters are. */
const measure = (text: string) => 0.47 * text.length;

/** Of a line, in parts of the size of its letters; less than names have. */
const LINE_HEIGHT = 1.05;

const groupsOf = (collection: MappedCollection): NameGroup[] =>
  [WIDE_SHEET, PHONE_SHEET].flatMap((size) => placeNames(namedSheet(collection, size), measure));

const isShown = ({ from, to }: MapName, zoom: number) => from <= zoom && (to === null || zoom < to);

/** Half of a letter above its baseline, in parts of its size. */
const HALF_LETTER = 0.3;

/** A name as it is seen at a zoom: it keeps its size, and one of its points its place, while the sheet grows. */
function seenAt({ x, y, size, lines }: MapName, zoom: number) {
  const baseline = lines.reduce((sum, line) => sum + line.y, 0) / lines.length;
  return {
    text: lines[0]!.text,
    x: x * zoom + lines[0]!.x - x,
    y: y * zoom + baseline - y - HALF_LETTER * size,
    width: size * Math.max(...lines.map(({ text }) => measure(text))),
    height: size * lines.length * LINE_HEIGHT,
  };
}

/** The pairs of names that overlap at a zoom. */
function overlapsAt(names: readonly MapName[], zoom: number): string[] {
  const boxes = names.filter((name) => isShown(name, zoom)).map((name) => seenAt(name, zoom));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(0, at)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.text} on ${b.text} at ${zoom}`),
  );
}

function crossingsIn({ left, top, right, bottom }: GridPart, columns: number): number[] {
  const rows = Array.from({ length: bottom - top }, (_, row) => (top + row) * columns);
  return rows.flatMap((row) => Array.from({ length: right - left }, (_, column) => row + left + column));
}

const ZOOMS = [1, 1.2, 1.5, 1.7, 2, 2.5, 3, 4, 5, 6, 8, 12, 16, 24];

describe.each([
  ['of some topics', mappedPapers({ topics: 8, papers: 3 })],
  ['like a first dump', mappedPapers({ topics: 25, papers: 7 })],
  ['of many topics', mappedPapers({ topics: 40, papers: 10 })],
  ['of areas', mappedPapers({ topics: 48, papers: 20, perArea: 8 })],
  ['of thousands of papers', mappedPapers({ topics: 64, papers: 40, perArea: 16 })],
])('the names on a map %s', (_, collection) => {
  const groups = groupsOf(collection);

  test('are there for three widths, each topic once', () => {
    expect(groups.map((group) => group.for)).toEqual(['wide', 'tablet', 'phone']);
    const all = collection.topics.map((__, topic) => topic);
    for (const { names } of groups)
      expect(names.map(({ topic }) => topic).sort((a, b) => a - b)).toEqual(all);
  });

  test('never overlap, however near one comes', () => {
    for (const { names } of groups) expect(ZOOMS.flatMap((zoom) => overlapsAt(names, zoom))).toEqual([]);
  });

  test('are on the sheet', () => {
    for (const [at, { names }] of groups.entries()) {
      const { width } = at === 2 ? PHONE_SHEET : WIDE_SHEET;
      const beyond = names.filter((name) => {
        const seen = seenAt(name, name.from);
        return seen.x - seen.width / 2 < 0 || seen.x + seen.width / 2 > width * name.from;
      });
      expect(beyond).toEqual([]);
    }
  });

  test('come to lie on the ground of their topic, if they touch it, as one comes nearer', () => {
    for (const size of [WIDE_SHEET, PHONE_SHEET]) {
      const sheet = namedSheet(collection, size);
      const { ground, topics } = sheet;
      for (const name of placeNames(sheet, measure).flatMap(({ names }) => names)) {
        const owners = topics[name.topic]!.upper === name.topic ? ground.uppers : ground.inner;
        const shareAt = (zoom: number) => {
          const { x, y, width, height } = seenAt(name, zoom);
          const box = boxAbout({ x: x / zoom, y: y / zoom }, width / zoom, height / zoom);
          const part = partWithin(ground, box);
          const own = crossingsIn(part, ground.columns).filter((at) => owners[at] === name.topic);
          return own.length / crossingsOf(part);
        };
        if (shareAt(name.from) > 0)
          expect([name.lines[0]!.text, shareAt(LARGEST_ZOOM)]).toEqual([name.lines[0]!.text, 1]);
      }
    }
  });

  test('of areas, and of topics that are in none, are there on the whole sheet', () => {
    for (const { names } of groups) {
      const upper = names.filter(({ topic }) => collection.topics[topic]!.parent === null);
      expect(upper.filter((name) => !isShown(name, 1))).toEqual([]);
    }
  });
});

test('names are where they are in whatever order the papers come', () => {
  const collection = mappedPapers({ topics: 18, papers: 12, perArea: 6 });
  expect(groupsOf(shuffled(collection))).toEqual(groupsOf(collection));
});

describe('the names of areas', () => {
  const groups = groupsOf(mappedPapers({ topics: 18, papers: 12, perArea: 6 }));

  test('are larger than those of topics', () => {
    for (const { size, names } of groups) {
      const sizes = (level: MapName['level']) =>
        new Set(names.filter((name) => name.level === level).map((name) => name.size));
      expect(sizes('topic')).toEqual(new Set([size]));
      expect(Math.min(...sizes('area'))).toBeGreaterThan(size);
    }
  });

  test('go when all topics of the area have names, which stay', () => {
    for (const { names } of groups) {
      const areas = names.filter(({ level }) => level === 'area');
      expect(areas.every(({ from, to }) => to !== null && to > from)).toBe(true);
      expect(names.filter(({ level, to }) => level === 'topic' && to !== null)).toEqual([]);
    }
  });
});

describe('a topic', () => {
  const { papers, topics, map } = mappedPapers({ topics: 6, papers: 6 });

  test('that is the first of no paper is named where its papers are', () => {
    const ids = ['p2-0', 'p2-1', 'p2-2'];
    const second = { slug: 'second', name: 'Second thoughts', parent: null, papers: ids };
    for (const { names } of groupsOf({ papers, topics: [...topics, second], map })) {
      const [name, near] = [6, 2].map((topic) => names.find((one) => one.topic === topic)!);
      expect(Math.hypot(name!.x - near!.x, name!.y - near!.y)).toBeLessThan(200);
    }
  });

  test('without papers has no name', () => {
    const empty = { slug: 'empty', name: 'Nothing', parent: null, papers: [] };
    for (const { names } of groupsOf({ papers, topics: [...topics, empty], map }))
      expect(names.map(({ topic }) => topic)).not.toContain(6);
  });

  test('for papers that fit none has no name', () => {
    const unsorted = { slug: 'unsorted', name: 'Unsorted', parent: null, papers: papers.map(({ id }) => id) };
    for (const { names } of groupsOf({ papers, topics: [...topics, unsorted], map }))
      expect(names.map(({ topic }) => topic)).not.toContain(6);
  });
});
