import { describe, expect, test } from 'vitest';
import { isNamed, type NameLevel } from '../../src/map/name-levels.ts';

const zooms = Array.from({ length: 93 }, (_, step) => 1 + step / 4);
const standingAt = (level: NameLevel, hasAreas: boolean) =>
  zooms.filter((zoom) => isNamed(level, zoom, hasAreas));

describe('a name on the map', () => {
  test('stands in one range of zooms, without a gap', () => {
    for (const hasAreas of [true, false]) {
      for (const level of ['area', 'topic', 'paper'] as const) {
        const places = standingAt(level, hasAreas).map((zoom) => zooms.indexOf(zoom));
        expect(places).toEqual(places.map((_, index) => places[0]! + index));
      }
    }
  });

  test('of an area makes room for the topics in it', () => {
    expect(zooms.every((zoom) => isNamed('area', zoom, true) !== isNamed('topic', zoom, true))).toBe(true);
    expect(isNamed('area', 1, true)).toBe(true);
  });

  test('of a topic stands at every zoom where there are no areas', () => {
    expect(standingAt('topic', false)).toEqual(zooms);
  });
});
