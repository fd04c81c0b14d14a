import { isEmptyRow, type UnitRows } from '../../similar/unit-rows.ts';
import type { TermSpace } from '../../term-space.ts';
import type { Lots } from './drawn-lots.ts';
import { buildLatentSpace } from './latent-space.ts';
import { type RowLots, selectRows } from './spherical-k-means.ts';

/** Papers in the few dimensions in which groups are found: their places in the corpus, a unit row and lots for each. */
export interface ThemeSpace {
  readonly papers: readonly number[];
  readonly rows: UnitRows;
  readonly lots: RowLots;
}

/**
 * Lays out papers by the themes that they have in common; `papers` are their places in the corpus, ascending, and
 * `space` holds their vectors, parallel to them. Papers without a word in common with another one are left out.
 */
export function buildThemeSpace(
  space: TermSpace,
  papers: readonly number[],
  dimensions: number,
  lots: Lots,
): ThemeSpace {
  const themes = buildLatentSpace(space, dimensions, (row, round) => lots(papers[row]!, round));
  const fitting = [...papers.keys()].filter((row) => !isEmptyRow(themes, row));
  const places = fitting.map((row) => papers[row]!);
  return {
    papers: places,
    rows: selectRows(themes, fitting),
    lots: (row, round) => lots(places[row]!, round),
  };
}

/** The papers of a theme space for which the lowest lots fall, at most so many. */
export function sampleThemes({ papers, rows, lots }: ThemeSpace, most: number): ThemeSpace {
  if (papers.length <= most) return { papers, rows, lots };
  const drawn = [...papers.keys()]
    .map((row) => ({ row, lot: lots(row, 0) }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  return {
    papers: drawn.map((row) => papers[row]!),
    rows: selectRows(rows, drawn),
    lots: (row, round) => lots(drawn[row]!, round),
  };
}
