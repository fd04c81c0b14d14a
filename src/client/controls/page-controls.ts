import { setUpDensityChoice } from './density.ts';
import { setUpKeys } from './keys.ts';
import { setUpMenus } from './menus.ts';
import { setUpSearchHandover } from './search-handover.ts';
import { setUpThemeChoice } from './theme.ts';

/** Wires what a reader may use before anything else of a page is there; a control that is not is passed over. */
export function setUpPageControls(page: Document): void {
  setUpThemeChoice(page);
  setUpDensityChoice(page);
  setUpMenus(page);
  setUpKeys(page);
  setUpSearchHandover(page);
}
