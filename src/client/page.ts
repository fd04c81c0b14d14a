import { setUpAcronyms } from './acronyms.ts';
import { setUpCopyLink } from './copy-link.ts';
import { setUpDensityChoice } from './density.ts';
import { setUpKeys } from './keys.ts';
import { setUpOffline } from './offline.ts';
import { setUpThemeChoice } from './theme.ts';

/**
 * Wires what any page may have; a control that is not there is passed over. The reading list is fetched and
 * wired once `ready` has come: at once, unless something else goes first.
 */
export function setUpPage(page: Document, ready: Promise<unknown> = Promise.resolve()): void {
  setUpThemeChoice(page);
  setUpDensityChoice(page);
  setUpCopyLink(page);
  setUpKeys(page);
  setUpAcronyms(page);
  setUpOffline(page);
  void ready.then(async () => (await import('./reading-list-buttons.ts')).setUpReadingList(page));
}
