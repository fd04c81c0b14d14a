import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/browser.ts';

let browser: Promise<Browser> | undefined;

/**
 * The browser that all test files of one worker process share, started by the first of them; it ends with the
 * process. Tests keep apart by contexts. Workers do not share a browser: one browser has one clipboard.
 */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}
