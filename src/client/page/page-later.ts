import { setUpReadingList } from '../saving/save-buttons.ts';
import { setUpPrintedAddresses } from './printed-addresses.ts';
import { setUpOffline } from './register-worker.ts';

/** Wires what is common to all pages and not urgent; the browse page lazy-loads it. */
export function setUpPageLater(page: Document): void {
  setUpReadingList(page);
  setUpOffline(page);
  setUpPrintedAddresses(page);
}
