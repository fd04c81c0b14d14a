import { setUpSelecting } from './selecting.ts';
import { setUpUnclamping } from './unclamping.ts';

/** Wires what a topic page has and no reader waits for; it is fetched when the rest of the page works. */
export function setUpTopicLater(page: Document): void {
  setUpUnclamping(page);
  setUpSelecting(page);
}
