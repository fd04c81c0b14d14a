import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { CollectionOutline } from '../src/site/built/prepared/collection-outline.ts';
import { collectionKey } from '../src/site/collection-key.ts';
import { type SiteFacts, sumOf } from '../src/worker/verify-response.ts';

const fileName = 'sw.js';
const sources = join(import.meta.dirname, '..', 'src');
const source = join(sources, 'worker', 'service-worker.ts');

/** The suffix of module ids that the worker has its own copy of. */
const copyMark = '?service-worker';

/** Whether a module id belongs to the worker. */
export const isOfWorker = (id: string) => resolve(id) === source || id.endsWith(copyMark);

/** Bundles the service worker together with the pages, as one file at the root of the site. */
export function bundleServiceWorker(): AstroIntegration {
  return {
    name: 'papershelf:service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'papershelf:service-worker',
                apply: 'build',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: source, fileName });
                },
                // A worker is a single file, so it gets copies of modules that it shares with pages.
                async resolveId(name, importer, options) {
                  if (importer === undefined || !isOfWorker(importer)) return null;
                  const module = await this.resolve(name, importer, { ...options, skipSelf: true });
                  if (!module || !resolve(module.id).startsWith(sources)) return module;
                  return { ...module, id: module.id + copyMark };
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** The hashes by which the worker verifies scripts, styles and fonts of this build. */
async function assetSums(built: string): Promise<SiteFacts['assets']> {
  const folder = join(built, '_astro');
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await sumOf(readFileSync(join(folder, name)))] as const),
    ),
  );
}

/**
 * Writes the facts about a site into its built worker: the key of the collection and the hashes for
 * verification. It also adds the hash of the offline page, so that browsers update the worker for each build.
 */
export async function stampServiceWorker(built: string, collection: CollectionOutline): Promise<void> {
  const path = join(built, fileName);
  const offline = readFileSync(join(built, 'offline', 'index.html'));
  const stamp: SiteFacts & { build: string } = {
    collection: collectionKey(collection),
    assets: await assetSums(built),
    build: createHash('sha256').update(offline).digest('hex').slice(0, 16),
  };
  writeFileSync(path, `self.papershelf=${JSON.stringify(stamp)};${readFileSync(path, 'utf8')}`);
}

const farewell = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('papershelf ')) await caches.delete(name);
  await registration.unregister();
}
`;

/** The development server has no worker, so it serves one that unregisters itself. */
export function retireServiceWorker(): AstroIntegration {
  return {
    name: 'papershelf:retire-service-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${fileName}`, (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript').end(farewell);
        });
      },
    },
  };
}
