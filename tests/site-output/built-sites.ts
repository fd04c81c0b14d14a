import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser/browser.ts';
import { firstCollection } from '../first-collection.ts';
import { runScript } from './command.ts';

/** The folders that the first collection was built into. */
export interface BuiltSites {
  /** At `/`, without a site address. */
  readonly plain: string;
  /** For https://example.org/papers/. */
  readonly addressed: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** Builds the shared sites once for a test run, and unpacks the browser before tests start side by side. */
export default async function setUpSites(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-sites-'));
  const sites: BuiltSites = { plain: join(home, 'plain'), addressed: join(home, 'addressed') };
  await Promise.all([
    buildSite(['--out', sites.plain]),
    buildSite(['--out', sites.addressed, '--site', 'https://example.org', '--base', '/papers/']),
    findBrowser(),
  ]);
  project.provide('sites', sites);
  return () => rmSync(home, { recursive: true, force: true });
}

async function buildSite(args: string[]): Promise<void> {
  const { code, stderr } = await runScript('build', ['--content', firstCollection, ...args]);
  if (code !== 0) throw new Error(`The build for the tests failed:\n${stderr}`);
}
