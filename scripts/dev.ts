import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AstroIntegration, dev } from 'astro';
import { watch } from 'chokidar';
import { writePreparedCollection } from '../src/site/prepared-collection.ts';
import { CommandError, runCommand } from './command.ts';
import { handToPages, prepareCollection } from './prepare.ts';

const root = join(import.meta.dirname, '..');

/** Editors save in several steps; one change is what settles within this many milliseconds. */
const SETTLING_MS = 150;

/** Starts the pages afresh whenever the prepared collection was written anew. */
function followCollection(folder: string): AstroIntegration {
  return {
    name: 'papershelf:follow-collection',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => addWatchFile(join(folder, 'collection.json')),
    },
  };
}

function prepareAgain(content: string, folder: string): void {
  try {
    writePreparedCollection(folder, prepareCollection(content));
    console.error(`${content} changed; pages are up to date`);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`papershelf: ${error.message}; the pages show the last good state`);
  }
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4321' } },
  });
  const content = resolve(values.content);
  mkdirSync(join(root, '.papershelf'), { recursive: true });
  const folder = mkdtempSync(join(root, '.papershelf', 'dev-'));
  writePreparedCollection(folder, prepareCollection(content));
  handToPages(folder);
  const server = await dev({
    root,
    server: { port: Number(values.port) },
    integrations: [followCollection(folder)],
  });
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch(content, { ignoreInitial: true }).on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(() => prepareAgain(content, folder), SETTLING_MS);
  });
  const stop = async () => {
    await watcher.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return 0;
});
