import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type FaultyServer, serveFaulty } from '../../scripts/bench/attack/pieces/faulty-server.ts';
import type { Site } from '../site-output/sites.ts';
import { sharedBrowser } from './shared-browser.ts';

/** What tests of a network that fails use; both are there while tests run. */
export interface FaultySite {
  readonly server: FaultyServer;
  readonly browser: Browser;
}

/** A browser, and a server that can spoil files of a site: started before the tests around and closed after them. */
export function setUpFaultySite(site: Site): FaultySite {
  let server: FaultyServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFaulty(site.folder);
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await server?.close();
  });
  return {
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
  };
}
