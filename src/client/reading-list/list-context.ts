import type { Addresses } from '../../site/shared/addresses.ts';
import type { ReadingListStore } from '../saving/reading-list-store.ts';
import type { PaperRecords } from './paper-records.ts';

/** The shared dependencies of the parts of the reading-list page. */
export interface ListContext {
  readonly page: Document;
  readonly root: HTMLElement;
  readonly store: ReadingListStore;
  readonly known: PaperRecords;
  readonly addresses: Addresses;
  /** Shows and announces what was done. */
  readonly say: (message: string) => void;
}
