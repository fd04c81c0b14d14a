import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CommandError } from '../../command.ts';
import { listFiles } from '../../publish/file-hashes.ts';
import { pageFile } from './built-papers.ts';
import type { BuilderName, BuildFigures, PeerName } from './figures.ts';
import type { NodeProgram, ProcessCost } from './process-cost.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Eleventy is no package of this project: hardly anybody runs this, and it brings a hundred others. */
const ELEVENTY = '@11ty/eleventy@3.1.8';

const sourcesOf = (name: string) => join(import.meta.dirname, name);

/** Installs Eleventy into a folder and returns where its command is. Throws a CommandError without a registry. */
export function installEleventy(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const npm = process.env.npm_execpath ?? '';
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ELEVENTY];
  const options: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 2, 2] };
  const { status } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
  if (status !== 0) {
    throw new CommandError(`npm could not install ${ELEVENTY}: leave it out with "--peers astro"`);
  }
  return join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
}

/** The whole build of a content folder into `out`. */
export const ownBuild = (content: string, out: string): NodeProgram => ({
  args: [join(root, 'scripts', 'build.ts'), '--content', content, '--out', out, '--base', '/'],
  folder: root,
});

/**
 * Makes a project in which another builder renders prepared pages into `out`, and returns how it is run. The folder of
 * the project must be below this one, where Astro is found; `eleventy` is where that command is.
 */
export function preparePeer(
  peer: PeerName,
  prepared: string,
  folder: string,
  out: string,
  eleventy: string,
): NodeProgram {
  const variables = { PREPARED_PAGES: prepared };
  if (peer === 'astro') {
    cpSync(sourcesOf('bare-astro'), join(folder, 'src'), { recursive: true });
    const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    return { args: [astro, 'build', '--silent', '--outDir', out], folder, variables };
  }
  cpSync(sourcesOf('eleventy'), folder, { recursive: true });
  const args = [eleventy, '--config=eleventy.config.ts', '--quiet', `--output=${relative(folder, out)}`];
  return { args, folder, variables };
}

/** What a builder used that has put the pages of these papers into `out`. */
export function figuresOf(
  builder: BuilderName,
  cost: ProcessCost,
  out: string,
  slugs: readonly string[],
): BuildFigures {
  const bytes = slugs.reduce((sum, slug) => sum + statSync(join(out, pageFile(slug))).size, 0);
  return {
    builder,
    ...cost,
    papers: slugs.length,
    pageBytes: bytes / slugs.length,
    files: listFiles(out).length,
  };
}
