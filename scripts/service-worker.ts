import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Collection } from '../src/collection/collection.ts';

const fileName = 'sw.js';
const source = join(import.meta.dirname, '..', 'src', 'worker', 'service-worker.ts');

/** Has the service worker bundled with the scripts of the pages, into a file at the root of the site. */
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
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: source, fileName });
                },
              },
            ],
          },
        });
      },
    },
  };
}

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Tells the worker in a built site whose pages it keeps: another collection served at the same address later is
 * another shelf. It also names the build by its offline page, so that browsers fetch that one anew.
 */
export function stampServiceWorker(built: string, { title, papers }: Collection): void {
  const path = join(built, fileName);
  const stamp = {
    shelf: hash(`${title}\n${papers[0]!.id}`),
    build: hash(readFileSync(join(built, 'offline', 'index.html'))),
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

/** The development server has no worker; one that a built site left at its address takes its leave. */
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
