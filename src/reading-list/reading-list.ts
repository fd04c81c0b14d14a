import { type Entry, isEntry, newEntry, type Remarks } from './entry.ts';

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

/** What storage holds, as far as it can be read; nothing at all is an empty list. */
export function parseStoredList(raw: unknown): { list: ReadingList; isDamaged: boolean } {
  if (raw === undefined) return { list: [], isDamaged: false };
  const { version, entries } = (raw ?? {}) as { version?: unknown; entries?: unknown };
  const all: unknown[] = Array.isArray(entries) ? entries : [];
  const sound = all.filter(isEntry);
  const isDamaged = version !== 1 || !Array.isArray(entries) || sound.length < all.length;
  return { list: applyChange([], { add: sound }), isDamaged };
}

function isChange(value: unknown): value is Change {
  const { add, remove, edit, to } = (value ?? {}) as Record<string, unknown>;
  if (Array.isArray(add)) return add.every(isEntry);
  if (typeof remove === 'string') return true;
  const paper = { id: edit as string, title: '', slug: '' };
  return typeof to === 'object' && isEntry({ ...newEntry(paper, ''), ...to });
}

/** Changes that were written down as JSON; whatever is none is passed over. */
export function parseChanges(json: string | null): readonly Change[] {
  try {
    const changes: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(changes) ? changes.filter(isChange) : [];
  } catch {
    return [];
  }
}
