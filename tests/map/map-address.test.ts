import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchText } from '../../src/browse/search-text.ts';
import { type MapState, mapStateUrl, parseMapState } from '../../src/map/map-address.ts';

const wholeMap: MapState = { query: '', topic: '', kind: '', at: null, paper: '' };
const slug = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9-]{1,30}$/));
const thousandth = fc.integer({ min: 0, max: 1000 });
const anyState: fc.Arbitrary<MapState> = fc.record({
  query: fc.string({ unit: 'binary' }).map(searchText),
  topic: slug,
  kind: slug,
  at: fc.option(
    fc.record({
      x: thousandth,
      y: thousandth,
      zoom: fc.integer({ min: 101, max: 2400 }).map((hundredths) => hundredths / 100),
    }),
  ),
  paper: slug,
});

describe('the address of the map', () => {
  test('holds any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { search } = new URL(`https://example.org/map/${mapStateUrl(state)}`);
        expect(parseMapState(search)).toEqual(state);
      }),
    );
  });

  test('is bare for the whole map', () => {
    expect(mapStateUrl(wholeMap)).toBe('');
    expect(parseMapState('')).toEqual(wholeMap);
  });

  test('can be read and written by hand', () => {
    const state = { ...wholeMap, query: 'model merging', at: { x: 400.4, y: 300.6, zoom: 2.349 } };
    expect(mapStateUrl(state)).toBe('?q=model+merging&at=400,301,2.35');
  });

  test.for([
    ['at', '1,2'],
    ['at', '1,2,3,4'],
    ['at', '-1,2,3'],
    ['at', '1001,2,3'],
    ['at', '1,2,99'],
    ['at', '1,2,0'],
    ['at', '1,2,Infinity'],
    ['at', '1e3,2,3'],
    ['at', 'NaN,NaN,NaN'],
    ['topic', '"><script>'],
    ['topic', '../../x'],
    ['kind', '🙂'],
    ['kind', 'a'.repeat(1_000_000)],
    ['paper', 'a/b'],
    ['paper', ''],
  ])('falls back to the whole map for %s=%s', ([name, value]) => {
    expect(parseMapState(`?${new URLSearchParams({ [name!]: value! })}`)).toEqual(wholeMap);
  });
});
