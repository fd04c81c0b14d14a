import { isPaperId } from '../collection/paper-id.ts';
import { type Entry, isEntry, mendEntry, mendRemarks, type Remarks } from './entry.ts';

/** The saved papers in the order in which they were added; every id at most once. */
export type ReadingList = readonly Entry[];

/**
 * One thing that a reader does to a list. Changes are plain values: they can be kept until storage takes
 * them, and they hold whatever another tab has done meanwhile.
 */
export type Change =
  | { readonly add: readonly Entry[] }
  | { readonly remove: string }
  | { readonly edit: string; readonly to: Remarks };

/** The list as it is kept. */
export interface StoredList {
  readonly version: 1;
  readonly entries: ReadingList;
}

/** Two notes on one paper: the second stands below the first, unless one says what the other does. */
function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

/** An entry with what another one of the same paper adds to it; never loses a note or a mark. */
function joinEntries(mine: Entry, theirs: Entry): Entry {
  return { ...mine, note: joinNotes(mine.note, theirs.note), read: mine.read || theirs.read };
}

/** The list after a change. Adding a paper that is there joins the two; editing one that is not does nothing. */
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

/** The changes with one more; an edit that goes on where the last one stopped takes its place. */
export function joinChanges(changes: readonly Change[], change: Change): readonly Change[] {
  const last = changes.at(-1);
  if (!last || !('edit' in last && 'edit' in change) || last.edit !== change.edit)
    return [...changes, change];
  return [...changes.slice(0, -1), { edit: change.edit, to: { ...last.to, ...change.to } }];
}

/**
 * What storage holds, mended where it has to be; nothing at all is an empty list. It is damaged where anything was
 * mended or could not be. `now` is the moment of entries that have none.
 */
export function parseStoredList(raw: unknown, now: string): { list: ReadingList; isDamaged: boolean } {
  if (raw === undefined) return { list: [], isDamaged: false };
  const { version, entries } = (raw ?? {}) as { version?: unknown; entries?: unknown };
  const all: unknown[] = Array.isArray(entries) ? [...entries] : [];
  const isDamaged = version !== 1 || !Array.isArray(entries) || !all.every(isEntry);
  return { list: applyChange([], { add: all.flatMap((value) => mendEntry(value, now) ?? []) }), isDamaged };
}

/** A change from a value of unknown origin, as far as it is sound; null where nothing of it is. */
function mendChange(value: unknown, now: string): Change | null {
  const { add, remove, edit, to } = (value ?? {}) as Record<string, unknown>;
  if (isPaperId(remove)) return { remove };
  if (isPaperId(edit) && typeof to === 'object' && to !== null) return { edit, to: mendRemarks(to) };
  if (!Array.isArray(add)) return null;
  const entries = add.flatMap((entry) => mendEntry(entry, now) ?? []);
  return entries.length > 0 || add.length === 0 ? { add: entries } : null;
}

/** Whether nothing of a value had to be mended to make it this change. */
function isWhole(value: unknown, change: Change | null): boolean {
  if (change === null) return false;
  const { add, to } = value as { add: unknown[]; to: object };
  if ('add' in change) return add.every(isEntry);
  return 'remove' in change || Object.keys(to).length === Object.keys(change.to).length;
}

/** Changes that were written down as JSON, and what of it could not be read as it stood. */
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
