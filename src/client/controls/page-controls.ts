import { setUpDensityChoice } from './density.ts';
import { setUpKeys } from './keys.ts';
import { setUpMenus } from './menus.ts';
import { setUpSearchHandover } from './search-handover.ts';
import { setUpThemeChoice } from './theme.ts';

/** Wires the controls that must work first; missing ones are skipped. */
export function setUpPageControls(page: Document): void {
  setUpThemeChoice(page);
  setUpDensityChoice(page);
  setUpMenus(page);
  setUpKeys(page);
  setUpSearchHandover(page);
}
