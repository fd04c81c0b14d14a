import { isShareFragment, parseShareFragment } from '../../reading-list/share-link.ts';
import { buildAddresses } from '../../site/shared/addresses.ts';
import { part } from '../controls/page-part.ts';
import { openReadingList } from '../saving/reading-list-store.ts';
import type { ReadingListDesk } from './list-context.ts';
import { OwnList } from './own-list.ts';
import { KnownPapers } from './paper-records.ts';
import { SharedListPage } from './shared-list.ts';

function deskOf(page: Document, root: HTMLElement): ReadingListDesk {
  const { index = '', base = '/' } = root.dataset;
  return {
    page,
    root,
    store: openReadingList(page),
    known: new KnownPapers(index),
    addresses: buildAddresses(base),
    say: (message) => {
      part(root, 'list-status').textContent = message;
    },
  };
}

/** Another list in the address is another page. */
function reloadForOtherLists(): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if ([oldURL, newURL].some((url) => isShareFragment(new URL(url).hash))) window.location.reload();
  });
}

/** Wires the page of the reading list: the reader's own one, or the one that the address holds. */
export function setUpReadingListPage(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-reading-list]');
  if (!root) return;
  const { hash } = window.location;
  const desk = deskOf(page, root);
  reloadForOtherLists();
  if (isShareFragment(hash)) new SharedListPage(desk, parseShareFragment(hash)).start();
  else new OwnList(desk).start();
}
