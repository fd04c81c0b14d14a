import { isPaperId } from '../collection/paper-id.ts';
import { type Entry, isEntry, mendEntry, mendRemarks, type Remarks } from './entry.ts';

/** The saved papers in the order in which they were added; every id at most once. */
export type ReadingList = readonly Entry[];

/**
 * A change to a list. Changes are plain values, so that they can be queued until storage accepts them, and
 * can be applied to whatever another tab has stored meanwhile.
 */
export type Change =
  | { readonly add: readonly Entry[] }
  | { readonly remove: string }
  | { readonly edit: string; readonly to: Remarks };

/** The format in which the list is stored. */
export interface StoredList {
  readonly version: 1;
  readonly entries: ReadingList;
}

/** Joins two notes on one paper: the second below the first, unless one contains the other. */
function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

/** Merges two entries of one paper; no note or mark is lost. */
function joinEntries(mine: Entry, theirs: Entry): Entry {
  return { ...mine, note: joinNotes(mine.note, theirs.note), read: mine.read || theirs.read };
}

/** Applies a change. Adding a paper again merges its entries; editing one that is missing does nothing. */
export function applyChange(list: ReadingList, change: Change): ReadingList {
  if ('remove' in change) return list.filter(({ id }) => id !== change.remove);
  if ('edit' in change)
    return list.map((entry) => (entry.id === change.edit ? { ...entry, ...change.to } : entry));
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  for (const entry of change.add) {
    const mine = byId.get(entry.id);
    byId.set(entry.id, mine ? joinEntries(mine, entry) : entry);
  }
  return [...byId.values()];
}

/** Appends a change; an edit that continues the last one replaces it. */
export function joinChanges(changes: readonly Change[], change: Change): readonly Change[] {
  const last = changes.at(-1);
  if (!last || !('edit' in last && 'edit' in change) || last.edit !== change.edit)
    return [...changes, change];
  return [...changes.slice(0, -1), { edit: change.edit, to: { ...last.to, ...change.to } }];
}

/**
 * Parses the stored list, repairing it if necessary; an undefined value is an empty list. `isDamaged` is true
 * where anything was invalid. Entries without a time get `now`.
 */
export function parseStoredList(raw: unknown, now: string): { list: ReadingList; isDamaged: boolean } {
  if (raw === undefined) return { list: [], isDamaged: false };
  const { version, entries } = (raw ?? {}) as { version?: unknown; entries?: unknown };
  const all: unknown[] = Array.isArray(entries) ? [...entries] : [];
  const isDamaged = version !== 1 || !Array.isArray(entries) || !all.every(isEntry);
  return { list: applyChange([], { add: all.flatMap((value) => mendEntry(value, now) ?? []) }), isDamaged };
}

/** A change of unknown origin without its invalid parts; null where nothing is valid. */
function mendChange(value: unknown, now: string): Change | null {
  const { add, remove, edit, to } = (value ?? {}) as Record<string, unknown>;
  if (isPaperId(remove)) return { remove };
  if (isPaperId(edit) && typeof to === 'object' && to !== null) return { edit, to: mendRemarks(to) };
  if (!Array.isArray(add)) return null;
  const entries = add.flatMap((entry) => mendEntry(entry, now) ?? []);
  return entries.length > 0 || add.length === 0 ? { add: entries } : null;
}

/** Whether a value is this change without any repair. */
function isWhole(value: unknown, change: Change | null): boolean {
  if (change === null) return false;
  const { add, to } = value as { add: unknown[]; to: object };
  if ('add' in change) return add.every(isEntry);
  return 'remove' in change || Object.keys(to).length === Object.keys(change.to).length;
}

/** Parses queued changes from JSON; also returns the values that were not valid as they were. */
export function parseChanges(
  json: string | null,
  now: string,
): { changes: readonly Change[]; damaged: readonly unknown[] } {
  let values: unknown;
  try {
    values = JSON.parse(json ?? '[]');
  } catch {
    values = json;
  }
  if (!Array.isArray(values)) return { changes: [], damaged: [values] };
  const mended = values.map((value) => mendChange(value, now));
  return {
    changes: mended.filter((change) => change !== null),
    damaged: values.filter((value, place) => !isWhole(value, mended[place]!)),
  };
}
