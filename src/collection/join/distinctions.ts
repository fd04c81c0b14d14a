import type { DumpRecord } from '../read/dump-record.ts';
import { differenceOf, groupOf } from './group.ts';

/**
 * What may tell a paper from an earlier one with its title, the most lasting first: its DOI, its year, and where
 * both lack them what else the source says.
 */
export function distinctionsOf({ doi, year, arxivId, authors, abstract }: DumpRecord): string[] {
  return [doi, year?.toString(), arxivId, authors?.[0], abstract].filter((text) => text !== undefined);
}

/**
 * What told a record from the first one of its paper before a curator joined them; undefined where the rules would
 * have joined them.
 */
export function formerDistinction(first: DumpRecord, other: DumpRecord): string | undefined {
  return differenceOf(groupOf(first, 0), groupOf(other, 1)) === null ? undefined : distinctionsOf(other)[0];
}
