import { isPaperId } from '../collection/paper-id.ts';

/** A paper on a reading list with the reader's note and marks. */
export interface Entry {
  readonly id: string;
  /** The title when the paper was saved; kept in case the paper leaves the collection. */
  readonly title: string;
  readonly slug: string;
  readonly note: string;
  readonly read: boolean;
  /** Whether it is archived: on the list, but not shown. */
  readonly hidden: boolean;
  /** The time of saving, ISO 8601 in UTC. */
  readonly added: string;
}

/** The parts of an entry that a reader can change. */
export type Remarks = Partial<Pick<Entry, 'note' | 'read' | 'hidden'>>;

/** An entry without note and marks. */
export function newEntry(paper: Pick<Entry, 'id' | 'title' | 'slug'>, added: string): Entry {
  return { ...paper, note: '', read: false, hidden: false, added };
}

/**
 * Whether a value of unknown origin is a valid time in the format of entries: ISO 8601 in UTC.
 * @example [isMoment('2026-01-31T12:00:00.000Z'), isMoment('2026-02-31T12:00:00.000Z')] // => [true, false]
 */
export function isMoment(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value.slice(0, 10);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isMark = (value: unknown) => typeof value === 'boolean';

/** For each field whether a value is valid. */
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

/** Whether a value of unknown origin is a valid entry. */
export function isEntry(value: unknown): value is Entry {
  const found = (value ?? {}) as Record<keyof Entry, unknown>;
  return fields.every((field) => isSound[field](found[field], String(found.id)));
}

/** Repairs an entry: invalid fields become those of an entry made `now`. Null if the paper is unknown. */
export function mendEntry(value: unknown, now: string): Entry | null {
  if (isEntry(value)) return value;
  const found = (value ?? {}) as Record<keyof Entry, unknown>;
  const { id } = found;
  if (!isPaperId(id)) return null;
  const sound = fields.filter((field) => isSound[field](found[field], id));
  const blank = newEntry({ id, title: 'Untitled paper', slug: `paper-${id}` }, now);
  return { ...blank, ...Object.fromEntries(sound.map((field) => [field, found[field]])) };
}

/** The valid fields of a change of unknown origin. */
export function mendRemarks(value: unknown): Remarks {
  const found = (value ?? {}) as Record<keyof Entry, unknown>;
  const sound = remarkFields.filter((field) => isSound[field](found[field], ''));
  return Object.fromEntries(sound.map((field) => [field, found[field]]));
}
