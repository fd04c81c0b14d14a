import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser/browser.ts';
import { firstCollection } from '../first-collection.ts';
import { runScript } from './command.ts';
import { goldenCollection } from './golden-collection.ts';

/** The folders of the sites that several test files look at. */
export interface BuiltSites {
  /** The first collection, at `/`, without a site address. */
  readonly plain: string;
  /** The first collection, for https://example.org/papers/. */
  readonly addressed: string;
  /** The golden collection, at `/`, without a site address. */
  readonly golden: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** Builds the shared sites once for a test run, and unpacks the browser before tests start side by side. */
export default async function setUpSites(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-sites-'));
  const sites: BuiltSites = {
    plain: join(home, 'plain'),
    addressed: join(home, 'addressed'),
    golden: join(home, 'golden'),
  };
  await Promise.all([
    buildSite(firstCollection, '--out', sites.plain),
    buildSite(
      firstCollection,
      '--out',
      sites.addressed,
      '--site',
      'https://example.org',
      '--base',
      '/papers/',
    ),
    buildSite(goldenCollection, '--out', sites.golden),
    findBrowser(),
  ]);
  project.provide('sites', sites);
  return () => rmSync(home, { recursive: true, force: true });
}

async function buildSite(content: string, ...args: string[]): Promise<void> {
  const { code, stderr } = await runScript('build', ['--content', content, ...args]);
  if (code !== 0) throw new Error(`The build for the tests failed:\n${stderr}`);
}
