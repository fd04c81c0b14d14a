import type { Addresses } from '../../site/shared/addresses.ts';
import type { ReadingListStore } from '../saving/reading-list-store.ts';
import type { PaperRecords } from './paper-records.ts';

/** What the parts of the list page share. */
export interface ListContext {
  readonly page: Document;
  readonly root: HTMLElement;
  readonly store: ReadingListStore;
  readonly known: PaperRecords;
  readonly addresses: Addresses;
  /** Says what was done, in sight and to those who listen. */
  readonly say: (message: string) => void;
}
