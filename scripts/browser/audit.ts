import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowser, inheritedEnvironment } from './browser.ts';

/**
 * Audits the page at an address. `keepsStorage` leaves what pages before it have stored, such as a service worker
 * with its files: to fetch all that anew for each page takes a third of the time, and matters for speed alone.
 */
export type Audit = (url: string, categories: string[], keepsStorage?: boolean) => Promise<Result>;

/** Starts a browser for Lighthouse, passes a function that audits a page to `use`, and closes it after. */
export async function withAudit(use: (audit: Audit) => Promise<void>): Promise<void> {
  const { executablePath, args, env } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'papershelf-audit-'));
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    stdio: 'ignore',
    env: { ...inheritedEnvironment(), ...env },
  });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  try {
    const port = await readDebuggingPort(profile);
    await use(async (url, categories, keepsStorage = false) => {
      const run = await lighthouse(url, {
        port,
        onlyCategories: categories,
        logLevel: 'silent',
        // Nobody looks at it.
        disableFullPageScreenshot: true,
        disableStorageReset: keepsStorage,
      });
      if (!run) throw new Error(`Lighthouse had nothing to say about ${url}`);
      if (run.lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${run.lhr.runtimeError.message}`);
      return run.lhr;
    });
  } finally {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser chooses a free port and writes it into its profile. */
async function readDebuggingPort(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 1200; tries += 1) {
    const port = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
    if (port > 0) return port;
    await delay(50);
  }
  throw new Error('The browser did not open a port for Lighthouse within a minute.');
}
