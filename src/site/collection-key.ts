import { createHash } from 'node:crypto';
import type { Collection } from '../collection/collection.ts';

/** Tells collections apart that are served at one address one after the other: by their title and first paper. */
export function collectionKey({ title, papers }: Pick<Collection, 'title' | 'papers'>): string {
  return createHash('sha256').update(`${title}\n${papers[0]!.id}`).digest('hex').slice(0, 16);
}
