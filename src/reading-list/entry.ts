/** How many characters an id has. */
export const ID_LENGTH = 10;

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

export function isPaperId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z2-7]{10}$/.test(value);
}

/** An entry of which nothing is said yet. */
export function newEntry(paper: Pick<Entry, 'id' | 'title' | 'slug'>, added: string): Entry {
  return { ...paper, note: '', read: false, hidden: false, added };
}

/** Whether a value of unknown origin is an entry whole and sound. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, slug, note, read, hidden, added } = value as Record<keyof Entry, unknown>;
  return (
    isPaperId(id) &&
    [title, slug, note, added].every((text) => typeof text === 'string') &&
    [read, hidden].every((mark) => typeof mark === 'boolean')
  );
}
