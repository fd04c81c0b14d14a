import { expect, test } from 'vitest';
import type { BuildFigures } from '../../../../scripts/bench/build/figures.ts';
import { growthTable, sizeSection } from '../../../../scripts/bench/build/table.ts';

const own: BuildFigures = {
  builder: 'papershelf',
  cpu: 9,
  wall: 8,
  memory: 1_500_000_000,
  lines: [{ text: '   1.0 s  publishing', wall: 2, cpu: 3 }],
  papers: 1_000,
  pageBytes: 20_900,
  files: 2_170,
};
const bare: BuildFigures = { ...own, builder: 'astro', cpu: 4, memory: 600_000_000, lines: [] };

const cellsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(2, -2)
        .split('|')
        .map((cell) => cell.trim()),
    );

test('a size tells of the builders beside each other, of the steps of the build and of what is asked of it', () => {
  const text = sizeSection([own, bare], '2026-11-26, 2 cores.');
  expect(text).toMatch(/^## 1,000 papers\n\n2026-11-26, 2 cores\.\n\n\| builder/);
  const rows = cellsOf(text);
  expect(rows).toContainEqual([
    'Papershelf, everything',
    '9.00 s',
    '2.25',
    '9.00 ms',
    '8.00 s',
    '1.50 GB',
    '2.50',
    '2,170',
    '20.9 KB',
  ]);
  expect(rows).toContainEqual(['publishing', '6.00 s', '6.00 s', '67 %']);
  expect(rows).toContainEqual(["CPU over bare Astro's", '2.250', '≤ 4.500', 'within']);
});

test('without bare Astro a ratio is a dash, and nothing is judged', () => {
  const text = sizeSection([own], 'alone');
  expect(cellsOf(text)[2]!.slice(1, 3)).toEqual(['9.00 s', '-']);
  expect(text).not.toContain('asked');
});

test('growth is CPU a paper, a row a size', () => {
  const rows = cellsOf(
    growthTable([
      [own, bare],
      [
        { ...own, papers: 2_000 },
        { ...bare, papers: 2_000 },
      ],
    ]),
  );
  expect(rows[0]).toEqual(['papers', 'Papershelf, everything', 'bare Astro']);
  expect(rows.slice(2)).toEqual([
    ['1,000', '9.00 ms', '4.00 ms'],
    ['2,000', '4.50 ms', '2.00 ms'],
  ]);
});
