import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser/browser.ts';
import { isReported, writeReport } from './build-report.ts';
import { siteContents } from './site-contents.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which sites are built, each under its name. */
    sites: string;
  }
}

/**
 * Starts to build the sites that tests look at, once for a test run, and unpacks the browser before tests start side
 * by side. The sites come one after the other; a test file waits for its own.
 */
export default async function setUpSites(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-sites-'));
  const contents = siteContents(join(home, 'content'));
  const script = join(import.meta.dirname, 'site-builder.ts');
  const builder = spawn(process.execPath, [script, home, JSON.stringify(contents)], { stdio: 'inherit' });
  const ended = once(builder, 'exit').then(([code, signal]) => {
    const said = `The process that builds the sites of the tests ended early: ${code ?? signal}`;
    for (const name of Object.keys(contents)) {
      if (!isReported(home, name)) writeReport(home, name, { code: 1, said });
    }
  });
  await findBrowser();
  project.provide('sites', home);
  return async () => {
    builder.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
}
