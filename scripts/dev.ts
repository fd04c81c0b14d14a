import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { watch } from 'chokidar';
import { writePreparedCollection, writeSurroundings } from '../src/site/built/prepared-collection.ts';
import { retireServiceWorker } from './bundle-service-worker.ts';
import { CommandError, forTerminal, parsePort, runCommand, withUsage } from './command.ts';
import { handToPages, prepareCollection } from './prepare.ts';
import { refuseOddProjectFolder } from './project-folder.ts';
import { openWorkFolder } from './work-folder.ts';

const root = join(import.meta.dirname, '..');
const usage = 'usage: npm run dev -- [--content DIR] [--port N]';

/** The debounce time for file changes, as editors save in several steps. */
const SETTLING_MS = 150;

const parseDevArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4321' } },
    });
    return { content: resolve(values.content), port: parsePort(values.port) };
  });

/** Restarts the development server whenever the prepared collection has been written. */
function followCollection(folder: string): AstroIntegration {
  return {
    name: 'papershelf:follow-collection',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => addWatchFile(join(folder, 'collection.json')),
    },
  };
}

async function prepareAgain(content: string, folder: string): Promise<void> {
  try {
    writePreparedCollection(folder, await prepareCollection(content));
    console.error(forTerminal(`${content} changed; pages are up to date`));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(forTerminal(`papershelf: ${error.message}; the pages show the last good state`));
  }
}

await runCommand(async () => {
  const { content, port } = parseDevArguments(process.argv.slice(2));
  refuseOddProjectFolder(root);
  const collection = await prepareCollection(content);
  const folder = openWorkFolder(join(root, '.papershelf'), 'dev');
  writePreparedCollection(folder, collection);
  writeSurroundings(folder, { origin: null, base: '/', isBuilt: false });
  handToPages(folder, 'development');
  const { dev } = await import('astro');
  const server = await dev({
    root,
    server: { port },
    integrations: [followCollection(folder), retireServiceWorker()],
  });
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch(content, { ignoreInitial: true }).on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(() => prepareAgain(content, folder), SETTLING_MS);
  });
  watcher.once('ready', () => console.error(forTerminal(`pages follow every change in ${content}`)));
  const stop = async () => {
    await watcher.close();
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return 0;
});
