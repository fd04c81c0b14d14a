import { setUpAcronyms } from './acronyms.ts';
import { setUpCopyLink } from './copy-link.ts';
import { setUpDensityChoice } from './density.ts';
import { setUpKeys } from './keys.ts';
import { setUpOffline } from './offline.ts';
import { setUpReadingList } from './reading-list-buttons.ts';
import { setUpThemeChoice } from './theme.ts';

/** Wires what any page may have; a control that is not there is passed over. */
export function setUpPage(page: Document): void {
  setUpThemeChoice(page);
  setUpDensityChoice(page);
  setUpCopyLink(page);
  setUpKeys(page);
  setUpReadingList(page);
  setUpAcronyms(page);
  setUpOffline(page);
}
