import { isPaperId } from '../collection/paper-id.ts';

/** A paper on a reading list, with what its reader said of it. */
export interface Entry {
  readonly id: string;
  /** As it was when the paper was saved: it outlives the paper's place in the collection. */
  readonly title: string;
  readonly slug: string;
  readonly note: string;
  readonly read: boolean;
  /** Set aside: on the list, but out of sight. */
  readonly hidden: boolean;
  /** When it was saved, ISO 8601 in UTC. */
  readonly added: string;
}

/** What a reader can say of a paper. */
export type Remarks = Partial<Pick<Entry, 'note' | 'read' | 'hidden'>>;

/** An entry of which nothing is said yet. */
export function newEntry(paper: Pick<Entry, 'id' | 'title' | 'slug'>, added: string): Entry {
  return { ...paper, note: '', read: false, hidden: false, added };
}

/** Whether a value of unknown origin is a moment as entries have it: ISO 8601 in UTC, on a day that there is. */
export function isMoment(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value.slice(0, 10);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isMark = (value: unknown) => typeof value === 'boolean';

/** For each field whether a value may stand there. */
const isSound: { readonly [field in keyof Entry]: (value: unknown, id: string) => boolean } = {
  id: isPaperId,
  title: (value) => isText(value) && value.trim() !== '',
  slug: (value, id) => isText(value) && /^[a-z0-9-]+$/.test(value) && value.endsWith(id),
  note: isText,
  read: isMark,
  hidden: isMark,
  added: isMoment,
};

const fields = Object.keys(isSound) as (keyof Entry)[];
const remarkFields = ['note', 'read', 'hidden'] as const;

/** Whether a value of unknown origin is an entry whole and sound. */
export function isEntry(value: unknown): value is Entry {
  const found = (value ?? {}) as Record<keyof Entry, unknown>;
  return fields.every((field) => isSound[field](found[field], String(found.id)));
}

/**
 * An entry from a value of unknown origin: each sound field is kept, each other one is as in an entry made `now`. Null
 * where not even the paper is known.
 */
export function mendEntry(value: unknown, now: string): Entry | null {
  if (isEntry(value)) return value;
  const found = (value ?? {}) as Record<keyof Entry, unknown>;
  const { id } = found;
  if (!isPaperId(id)) return null;
  const sound = fields.filter((field) => isSound[field](found[field], id));
  const blank = newEntry({ id, title: 'Untitled paper', slug: `paper-${id}` }, now);
  return { ...blank, ...Object.fromEntries(sound.map((field) => [field, found[field]])) };
}

/** The sound ones of what was said of a paper. */
export function mendRemarks(value: unknown): Remarks {
  const found = (value ?? {}) as Record<keyof Entry, unknown>;
  const sound = remarkFields.filter((field) => isSound[field](found[field], ''));
  return Object.fromEntries(sound.map((field) => [field, found[field]]));
}
