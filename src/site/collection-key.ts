import { createHash } from 'node:crypto';
import type { CollectionOutline } from './built/prepared/collection-outline.ts';

/** A key by which caches distinguish collections served at one address: a hash of title and first paper. */
export function collectionKey({ title, papers }: Pick<CollectionOutline, 'title' | 'papers'>): string {
  return createHash('sha256').update(`${title}\n${papers[0]!.id}`).digest('hex').slice(0, 16);
}
