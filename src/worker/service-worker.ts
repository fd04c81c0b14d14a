/// <reference lib="webworker" />
import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { cacheNames, cachePrefix } from './kept-caches.ts';
import { keptKind } from './kept-kind.ts';

/** `scripts/service-worker.ts` writes the name of the collection in front of the built worker. */
declare const self: ServiceWorkerGlobalScope & { readonly papershelf: { readonly shelf: string } };

/** After this long a page that was read before is shown as it was then. */
const PATIENCE_S = 4;
const MOST_PAGES = 200;
const MOST_ASSETS = 150;
const MOST_PIECES = 400;

const { scope } = self.registration;
const base = new URL(scope).pathname;
const offlinePage = new URL('offline/', scope).href;
const names = cacheNames(base, self.papershelf.shelf);

// A host may send another Vary with every answer; what it varies by does not change what these files are.
const matchOptions = { ignoreVary: true };

/** A page is the same whatever is asked of it in the address. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
};

/** Only whole answers are kept, and so many of them. */
function rulesOf(cacheName: string, maxEntries: number, ...more: WorkboxPlugin[]) {
  const rules = [
    new CacheableResponsePlugin({ statuses: [200] }),
    new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true, matchOptions }),
  ];
  // The types of Workbox do not know `exactOptionalPropertyTypes`.
  return { cacheName, matchOptions, plugins: [...(rules as WorkboxPlugin[]), ...more] };
}

const assets = new CacheFirst(rulesOf(names.assets, MOST_ASSETS));
const pieces = new CacheFirst(rulesOf(names.pieces, MOST_PIECES));
const pages = rulesOf(names.pages, MOST_PAGES, withoutQuery);
const hasty = new NetworkFirst({ ...pages, networkTimeoutSeconds: PATIENCE_S });
// Who asks for a page anew, as a page does whose search index is gone, wants the one of today.
const patient = new NetworkFirst(pages);

registerRoute(({ url }) => keptKind(url, scope) === 'assets', assets);
registerRoute(({ url }) => keptKind(url, scope) === 'pieces', pieces);
registerRoute(({ url, request }) => keptKind(url, scope) === 'pages' && request.cache === 'default', hasty);
registerRoute(({ url }) => keptKind(url, scope) === 'pages', patient);
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());

/** When a strategy fails, storage may be at fault rather than the network: then the network is asked alone. */
setCatchHandler(async ({ request }) => {
  const answer = await fetch(request).catch(() => null);
  if (answer) return answer;
  const offline = request.mode === 'navigate' && (await caches.match(offlinePage).catch(() => undefined));
  return offline || Response.error();
});

/** Keeps the page for when there is nothing else to show, with what it is made of. */
async function keepOfflinePage(event: ExtendableEvent): Promise<void> {
  const answer = await fetch(offlinePage, { cache: 'no-cache' });
  if (!answer.ok) return;
  const text = await answer.clone().text();
  await (await caches.open(names.offline)).put(offlinePage, answer);
  const parts = new Set(text.match(/(?<=(?:href|src)=")[^"]*\/_astro\/[^"]+/g));
  await Promise.all(
    [...parts].map((part) => assets.handle({ event, request: new Request(new URL(part, scope)) })),
  );
}

/** Removes what another collection at this address kept. */
async function dropOthers(): Promise<void> {
  const own = new Set(Object.values(names));
  const others = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && !own.has(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  // Nothing that is kept belongs to one build only, so that no open page need be waited for.
  void self.skipWaiting();
  // Without storage there is no offline page, and all else goes on.
  event.waitUntil(keepOfflinePage(event).catch(() => {}));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().catch(() => {}));
});
clientsClaim();
