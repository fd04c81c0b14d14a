import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { watch } from 'chokidar';
import type { Collection } from '../src/collection/collection.ts';
import {
  sizesFile,
  writePreparedCollection,
  writeSurroundings,
} from '../src/site/built/prepared/prepared-collection.ts';
import { writePreparedMap } from '../src/site/built/prepared/prepared-map.ts';
import { retireServiceWorker } from './bundle-service-worker.ts';
import { CommandError, forTerminal, parsePort, runCommand, withUsage } from './command.ts';
import { handToPages } from './environment.ts';
import { writeFilesBesidePages } from './files/files-beside-pages.ts';
import { prepareCollection } from './prepare.ts';
import { refuseOddProjectFolder } from './project-folder.ts';
import { openFile } from './server/open-file.ts';
import { parseRequestedPath } from './server/requested-path.ts';
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

/** Restarts the development server whenever the collection was prepared anew and all files beside pages are known. */
function followCollection(folder: string): AstroIntegration {
  return {
    name: 'papershelf:follow-collection',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => addWatchFile(join(folder, sizesFile)),
    },
  };
}

/** Serves the files that are no pages. */
function serveFiles(folder: string): AstroIntegration {
  const serve = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const asked = parseRequestedPath(request.url ?? '');
    const file = asked && !asked.isFolder && (await openFile(request, folder, asked.names));
    if (!file) return next();
    response.writeHead(file.answer.statusCode, file.answer.headers);
    file.answer.stream.pipe(response);
  };
  return {
    name: 'papershelf:serve-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'papershelf:serve-files',
          // Vite calls what this returns.
          configureServer: ({ middlewares }: { middlewares: { use(answer: typeof serve): void } }) => {
            middlewares.use(serve);
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

function writePrepared(folder: string, collection: Collection): void {
  writePreparedCollection(folder, collection);
  writePreparedMap(folder, collection);
}

async function prepareAgain(content: string, folder: string): Promise<void> {
  try {
    writePrepared(folder, await prepareCollection(content));
    await writeFilesBesidePages(join(folder, 'site')).written;
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
  handToPages(folder, 'development');
  writePrepared(folder, collection);
  writeSurroundings(folder, { origin: null, base: '/', isBuilt: false });
  await writeFilesBesidePages(join(folder, 'site')).written;
  const { dev } = await import('astro');
  const server = await dev({
    root,
    server: { port },
    integrations: [followCollection(folder), serveFiles(join(folder, 'site')), retireServiceWorker()],
  });
  let settling: NodeJS.Timeout | undefined;
  // One after the other: they write the same files.
  let preparing = Promise.resolve();
  const watcher = watch(content, { ignoreInitial: true }).on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      preparing = preparing.then(() => prepareAgain(content, folder));
    }, SETTLING_MS);
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
