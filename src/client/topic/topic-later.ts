import { setUpExportShown } from '../export/export-shown.ts';
import { setUpSelectMode } from '../export/select-mode.ts';
import { setUpUnclamping } from './unclamping.ts';

/** Wires what a topic page has and no reader waits for; it is fetched when the rest of the page works. */
export function setUpTopicLater(page: Document): void {
  setUpUnclamping(page);
  setUpSelectMode(page);
  setUpExportShown(page);
  // From here on something comes of it.
  page.querySelector('[data-export-place]')?.removeAttribute('inert');
}
