import { setUpReadingList } from '../saving/save-buttons.ts';
import { setUpPrintedAddresses } from './printed-addresses.ts';
import { setUpOffline } from './register-worker.ts';

/** Wires what any page has and no reader waits for; the browse page fetches it after its first results. */
export function setUpPageLater(page: Document): void {
  setUpReadingList(page);
  setUpOffline(page);
  setUpPrintedAddresses(page);
}
