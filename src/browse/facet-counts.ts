import { createFacetedRowModel, type TableFeatures } from '@tanstack/table-core';
import type { FacetChoice } from './facet-choices.ts';
import type { PaperRow } from './rows.ts';

/** The filter of one facet: the choice, and whether all wanted values are needed. */
export interface FacetFilter {
  readonly choice: FacetChoice;
  readonly all: boolean;
}

/**
 * The papers among which a column counts its values: the shown ones, unless ticking a further value would add
 * papers. The engine's own model filters all papers again for each column, which took most of the time of a
 * change among ten thousand papers.
 */
export function countedRowModel(): NonNullable<TableFeatures['facetedRowModel']> {
  const createOwn = createFacetedRowModel();
  return (table, columnId) => {
    const own = createOwn(table, columnId);
    return () => {
      const filter = table.getColumn(columnId).getFilterValue() as FacetFilter | undefined;
      return filter && !filter.all ? own() : table.getFilteredRowModel();
    };
  };
}

/** How many of the rows have each value, of one facet say. */
export function countValues<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The number of papers by value, counted again only when the papers to count among change. */
export function valueCounts(): NonNullable<TableFeatures['facetedUniqueValues']> {
  return (table, columnId) => {
    let counted: readonly { original: PaperRow }[] | null = null;
    let counts = new Map<string, number>();
    return () => {
      const column = table.getColumn(columnId);
      const { rows } = column.getFacetedRowModel();
      if (rows === counted) return counts;
      counted = rows;
      counts = countValues<{ original: PaperRow }>(rows, ({ original }) => column.accessorFn(original));
      return counts;
    };
  };
}
