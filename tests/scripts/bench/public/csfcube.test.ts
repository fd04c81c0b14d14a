import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csfcube, markPool } from '../../../../scripts/bench/public/csfcube.ts';

const grades = [3, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const pool = {
  facet: 'method',
  query: 'own',
  relevance: Object.fromEntries(grades.map((grade, i) => [`p${String(i).padStart(2, '0')}`, grade])),
};

describe('markPool', () => {
  test('gives full marks to the order of the grades', () => {
    const likeness = new Map(
      Object.entries(pool.relevance).map(([id, grade]) => [id, grade / 10] as [string, number]),
    );
    expect(markPool(pool, likeness)).toEqual({ gain: 1, precision: 1 });
  });

  test('discounts the gain from the third place on, down to a fifth of the pool', () => {
    // Three of fifteen are judged; what has no likeness comes last, by id.
    const likeness = new Map([
      ['p02', 0.9],
      ['p00', 0.8],
      ['p01', 0.7],
    ]);
    const { gain, precision } = markPool(pool, likeness);
    expect(gain).toBeCloseTo((0 + 3 + 2 / Math.log2(3)) / (3 + 2 + 1 / Math.log2(3)), 12);
    expect(precision).toBeCloseTo((1 / 2 + 2 / 3) / 2, 12);
  });

  test('leaves the paper itself out where it is among its candidates', () => {
    const marks = markPool({ ...pool, relevance: { ...pool.relevance, own: 3 } }, new Map([['own', 1]]));
    expect(marks).toEqual(markPool(pool, new Map()));
  });
});

test('ranks the candidates of a pool by how much like the paper they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-csfcube-'));
  const titles = ['Parsing of trees', 'Trees for parsing', 'Sounds of whales', 'Whales', 'Sounds', 'Maps'];
  const papers = titles.map((title, i) => ({ id: `p${i}`, title, abstract: `${title} are read here.` }));
  const judged = [{ facet: 'result', query: 'p0', relevance: { p1: 3, p2: 0, p3: 0, p4: 0, p5: 0 } }];
  const lines = (objects: readonly object[]) => objects.map((object) => JSON.stringify(object)).join('\n');
  writeFileSync(join(folder, 'papers.jsonl'), lines(papers));
  writeFileSync(join(folder, 'judged.jsonl'), lines(judged));
  expect(csfcube.measure(folder, 'dev').map(({ measured }) => measured)).toEqual([100, 100, 100, 100]);
});
