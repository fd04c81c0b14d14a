import { setUpExportShown } from '../export/export-shown.ts';
import { setUpSelectMode } from '../export/select-mode.ts';
import { setUpUnclamping } from './unclamping.ts';

/** Wires the parts of a topic page that are not urgent; lazy-loaded after the rest. */
export function setUpTopicLater(page: Document): void {
  setUpUnclamping(page);
  setUpSelectMode(page);
  setUpExportShown(page);
  // The export works from here on.
  page.querySelector('[data-export-place]')?.removeAttribute('inert');
}
