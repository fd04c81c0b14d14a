import { createFacetedRowModel, type TableFeatures } from '@tanstack/table-core';
import type { FacetChoice } from './facet-choices.ts';
import type { PaperRow } from './rows.ts';

/** A filter of one facet: the reader's choice, and whether all wanted values must be there. */
export interface FacetFilter {
  readonly choice: FacetChoice;
  readonly all: boolean;
}

/**
 * The papers among which a column counts its values. Only where ticking one more value widens what is shown
 * does it look beyond what is shown: the engine's own model filters all papers anew for each column, which was
 * most of the work of a change among ten thousand papers.
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

/** How many papers have each value, counted anew only when the papers to count among have changed. */
export function valueCounts(): NonNullable<TableFeatures['facetedUniqueValues']> {
  return (table, columnId) => {
    let counted: readonly { original: PaperRow }[] | null = null;
    let counts = new Map<string, number>();
    return () => {
      const column = table.getColumn(columnId);
      const { rows } = column.getFacetedRowModel();
      if (rows === counted) return counts;
      counted = rows;
      counts = new Map();
      for (const { original } of rows) {
        for (const value of column.accessorFn(original)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    };
  };
}
