import { describe, expect, test } from 'vitest';
import { PHONE_SHEET, type SheetPoint, WIDE_SHEET } from '../../../../src/map/map-data.ts';
import { uprightPlace } from '../../../../src/map/upright-place.ts';
import { placeDots, placeOnSheets } from '../../../../src/site/pictures/map/dot-places.ts';
import { mappedPapers, shuffled } from './mapped-papers.ts';

function nearestPair(dots: readonly SheetPoint[]): number {
  let nearest = Infinity;
  for (const [at, dot] of dots.entries()) {
    for (const other of dots.slice(0, at))
      nearest = Math.min(nearest, Math.hypot(dot.x - other.x, dot.y - other.y));
  }
  return nearest;
}

describe('the dots of a map', () => {
  test.each([
    [8, 1],
    [25, 7],
    [10, 25],
    [125, 2],
    [2, 125],
  ])('are 24 pixels apart on the wide sheet, with %i topics of %i papers', (topics, papers) => {
    expect(nearestPair(placeDots(mappedPapers({ topics, papers }), WIDE_SHEET))).toBeGreaterThanOrEqual(24);
  });

  test('are apart even where the layout has all papers in one place', () => {
    const { papers, topics } = mappedPapers({ topics: 5, papers: 50 });
    const map = { places: papers.map((): [number, number] => [7, 7]) };
    expect(nearestPair(placeDots({ papers, topics, map }, WIDE_SHEET))).toBeGreaterThanOrEqual(24);
  });

  test('are on the sheet, away from its edges', () => {
    for (const size of [WIDE_SHEET, PHONE_SHEET]) {
      const dots = placeDots(mappedPapers({ topics: 40, papers: 30 }), size);
      const beyond = dots.filter(
        ({ x, y }) =>
          x < 0.05 * size.width || y < 0.05 * size.height || x > 0.95 * size.width || y > 0.95 * size.height,
      );
      expect(beyond).toEqual([]);
    }
  });

  test('are where they are in whatever order the papers come', () => {
    const collection = mappedPapers({ topics: 12, papers: 9 });
    const other = shuffled(collection);
    const placesOf = ({ papers, ...rest }: typeof collection) =>
      new Map(
        placeDots({ papers, ...rest }, WIDE_SHEET).map(({ paper, x, y }) => [papers[paper]!.id, [x, y]]),
      );
    expect(other.papers).not.toEqual(collection.papers);
    expect(placesOf(other)).toEqual(placesOf(collection));
  });

  test('lie as the layout has them, and on their side on an upright sheet', () => {
    const { papers, topics } = mappedPapers({ topics: 3, papers: 1 });
    // Left above, right above, left far below.
    const map = {
      places: [
        [0, 0],
        [100, 0],
        [0, 900],
      ] as [number, number][],
    };
    const [first, right, below] = placeDots({ papers, topics, map }, WIDE_SHEET);
    expect(right!.x).toBeGreaterThan(first!.x);
    expect(below!.y).toBeGreaterThan(first!.y);
    const [upright, later, sideways] = placeDots({ papers, topics, map }, PHONE_SHEET);
    expect(later!.y).toBeGreaterThan(upright!.y);
    expect(sideways!.x).toBeGreaterThan(upright!.x);
  });

  test('lie on the upright sheet as on the wide one, on their side, where they are too many to be links', () => {
    const collection = mappedPapers({ topics: 13, papers: 50 });
    const { wide, phone: upright } = placeOnSheets(collection);
    expect(upright.map(({ x, y }) => ({ x, y }))).toEqual(wide.map(uprightPlace));
    expect(upright.map(({ paper }) => paper)).toEqual(wide.map(({ paper }) => paper));
  });

  test('know their paper and its topic, -1 for papers that fit none', () => {
    const { papers, topics, map } = mappedPapers({ topics: 2, papers: 2 });
    const unsorted = { slug: 'unsorted', name: 'Unsorted', parent: null, papers: ['p1-1'] };
    const last = { id: 'p1-1', topics: ['unsorted'] };
    const dots = placeDots(
      { papers: [...papers.slice(0, 3), last], topics: [...topics, unsorted], map },
      WIDE_SHEET,
    );
    expect(dots.map(({ paper, topic }) => [paper, topic])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, -1],
    ]);
  });

  test('of thousands of papers are placed without being pushed', () => {
    const dots = placeDots(mappedPapers({ topics: 100, papers: 60 }), WIDE_SHEET);
    expect(dots).toHaveLength(6000);
    expect(dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
