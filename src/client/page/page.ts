import { setUpPageControls } from '../controls/page-controls.ts';
import { setUpFocusOnReturn } from '../controls/restore-focus.ts';
import { setUpAcronyms } from './acronyms.ts';
import { setUpCopyLink } from './copy-link.ts';
import { setUpPageLater } from './page-later.ts';

/** Wires what any page may have; a control that is not there is passed over. */
export function setUpPage(page: Document): void {
  setUpPageControls(page);
  setUpCopyLink(page);
  setUpAcronyms(page);
  setUpFocusOnReturn(page);
  setUpPageLater(page);
}
