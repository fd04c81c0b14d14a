import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPreparedMap, writePreparedMap } from '../../../../src/site/built/prepared/prepared-map.ts';
import { measureText } from '../../../../src/site/pictures/letter-widths.ts';
import { buildMapSheets } from '../../../../src/site/pictures/map/map-sheet.ts';
import { mappedPapers } from '../../pictures/map/mapped-papers.ts';

const collection = mappedPapers({ topics: 4, papers: 6, perArea: 2 });
const laidOut = { ...collection, map: { ...collection.map, neighboursKept: 0.6 } };
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'papershelf-prepared-')), 'below');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('a prepared map', () => {
  test('is read as it is drawn', () => {
    writePreparedMap(folder, laidOut);
    expect(loadPreparedMap(folder, collection)).toEqual({
      ...buildMapSheets(collection, measureText),
      neighboursKept: 0.6,
    });
  });

  test('is none where papers are too few', () => {
    writePreparedMap(folder, laidOut);
    writePreparedMap(folder, { ...collection, map: null });
    expect(loadPreparedMap(folder, collection)).toBeNull();
  });

  test('is not read when it breaks its schema, or is not there', () => {
    expect(() => loadPreparedMap(folder, collection)).toThrow('ENOENT');
    writePreparedMap(folder, laidOut);
    const file = join(folder, 'map.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"x":[', '"across":['));
    expect(() => loadPreparedMap(folder, collection)).toThrow('across');
  });
});
