import { isPaperId } from '../collection/paper-id.ts';
import { type Entry, isMoment } from './entry.ts';
import { applyChange, type ReadingList } from './reading-list.ts';

const FORMAT = 'papershelf-reading-list';

/** What a file is made from besides the list. */
export interface FileFacts {
  readonly collection: string;
  /** ISO 8601. */
  readonly exported: string;
  /** The whole address of an entry's paper. */
  readonly address: (entry: Entry) => string;
  /** What was stored and could not be read, as JSON can say it. */
  readonly aside?: readonly unknown[];
}

/** A reading list as a file: JSON that a person can read, and that `parseListFile` takes back without loss. */
export function buildListFile(
  list: ReadingList,
  { collection, exported, address, aside = [] }: FileFacts,
): string {
  const papers = list.map((entry) => {
    const { id, title, note, read, hidden, added } = entry;
    return { title, address: address(entry), id, note, read, hidden, added };
  });
  const file = {
    format: FORMAT,
    version: 1,
    collection,
    exported,
    papers,
    ...(aside.length > 0 && { aside }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What could be read of a file: its entries, and why others could not; or why none could. */
export type ListFile =
  | { readonly entries: readonly Entry[]; readonly unusable: readonly string[] }
  | { readonly fault: string };

const slugOf = (address: unknown, id: string) =>
  new RegExp(`[a-z0-9-]{1,80}-${id}(?=/?(?:[?#]|$))`).exec(String(address))?.[0] ?? `paper-${id}`;

/** An entry, or what is wrong with it. */
function parseEntry(value: unknown, now: string): Entry | string {
  if (typeof value !== 'object' || value === null) return 'it is not an object';
  const {
    id,
    title,
    address,
    note = '',
    read = false,
    hidden = false,
    added,
  } = value as Record<string, unknown>;
  if (!isPaperId(id)) return 'its id is missing or is none of Papershelf';
  if (typeof title !== 'string' || title.trim() === '') return 'it has no title';
  if (typeof note !== 'string') return 'its note is not a text';
  if (typeof read !== 'boolean' || typeof hidden !== 'boolean') return 'its marks are neither true nor false';
  return {
    id,
    title: title.trim(),
    slug: slugOf(address, id),
    note,
    read,
    hidden,
    added: isMoment(added) ? added : now,
  };
}

/** Reads a file. `now` is the date, in ISO 8601, of entries that have none. */
export function parseListFile(text: string, now: string): ListFile {
  let file: Record<string, unknown>;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, '')) ?? {};
  } catch {
    return { fault: 'It is not JSON, or only a part of a file.' };
  }
  if (file.format !== FORMAT) return { fault: 'It is not a reading list of Papershelf.' };
  if (file.version !== 1) return { fault: 'It was written by a newer version of Papershelf.' };
  if (!Array.isArray(file.papers)) return { fault: 'It has no list of papers.' };
  const entries: Entry[] = [];
  const unusable: string[] = [];
  for (const [index, value] of file.papers.entries()) {
    const entry = parseEntry(value, now);
    if (typeof entry === 'string') unusable.push(`Paper ${index + 1} of the file: ${entry}.`);
    else entries.push(entry);
  }
  return { entries: applyChange([], { add: entries }), unusable };
}

/** What adding these entries would do to a list. */
export interface Merge {
  readonly added: number;
  /** On the list already. */
  readonly there: number;
  /** Those of them whose note or read mark would change. */
  readonly changed: number;
}

export function mergeOf(list: ReadingList, entries: readonly Entry[]): Merge {
  const before = new Map(list.map((entry) => [entry.id, entry]));
  const after = applyChange(list, { add: entries });
  const changed = after.filter((entry) => {
    const mine = before.get(entry.id);
    return mine && (mine.note !== entry.note || mine.read !== entry.read);
  });
  const added = after.length - list.length;
  return { added, there: entries.length - added, changed: changed.length };
}
