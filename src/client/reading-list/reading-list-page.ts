import { isShareFragment, parseShareFragment } from '../../reading-list/share-link.ts';
import { buildAddresses } from '../../site/shared/addresses.ts';
import { part } from '../controls/find-part.ts';
import { openReadingList } from '../saving/reading-list-store.ts';
import type { ListContext } from './list-context.ts';
import { OwnList } from './own-list.ts';
import { PaperRecords } from './paper-records.ts';
import { SharedListPage } from './shared-list.ts';

function contextOf(page: Document, root: HTMLElement): ListContext {
  const { index = '', base = '/' } = root.dataset;
  return {
    page,
    root,
    store: openReadingList(page),
    known: new PaperRecords(index),
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
  const context = contextOf(page, root);
  reloadForOtherLists();
  if (isShareFragment(hash)) new SharedListPage(context, parseShareFragment(hash)).start();
  else new OwnList(context).start();
}
