import type { Addresses } from '../site/addresses.ts';
import type { KnownPaper, PaperLookup } from './reading-list-papers.ts';
import type { ReadingListStore } from './reading-list-store.ts';

/** What the parts of the list page share. */
export interface ReadingListDesk {
  readonly page: Document;
  readonly root: HTMLElement;
  readonly store: ReadingListStore;
  readonly papers: PaperLookup;
  readonly addresses: Addresses;
  /** What the collection says of the papers on the list, as far as that is known. */
  readonly known: () => ReadonlyMap<string, KnownPaper>;
  /** Says what was done, in sight and to those who listen. */
  readonly say: (message: string) => void;
}
