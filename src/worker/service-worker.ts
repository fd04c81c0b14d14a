/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, NetworkOnly, Strategy, type StrategyHandler } from 'workbox-strategies';
import { cacheKindOf } from './cache-kind.ts';
import { type BoundedKind, cacheNames, cachePrefix, lastingKinds } from './cache-names.ts';
import { judge, type SiteFacts } from './verify-response.ts';

/** `scripts/bundle-service-worker.ts` prepends the facts about the site to the built worker. */
declare const self: ServiceWorkerGlobalScope & { readonly papershelf: SiteFacts };

/** In seconds: the network timeout after which a cached page is shown. */
const TIMEOUT_S = 4;
/** The same for a request that asks for the current page. */
const RELOAD_TIMEOUT_S = 10;
const MOST_PAGES = 200;
const MOST_ASSETS = 150;
const MOST_PIECES = 400;

const { scope } = self.registration;
const base = new URL(scope).pathname;
const offlinePage = new URL('offline/', scope).href;
const names = cacheNames(base, self.papershelf.collection);

// Hosts may change the Vary header, which has no meaning for these files.
const matchOptions = { ignoreVary: true };

/** The query string makes no difference to a page. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
};

/** Pages are revalidated with the server, as the browser's HTTP cache may be wrong. */
const asOfToday = (request: Request) =>
  request.mode === 'navigate'
    ? new Request(request.url, { cache: 'no-cache', redirect: 'manual', referrer: request.referrer })
    : request;
const ofToday: WorkboxPlugin = { requestWillFetch: async ({ request }) => asOfToday(request) };

async function verdictOn(address: string, answer: Response) {
  const url = new URL(address);
  const kind = cacheKindOf(url, scope);
  return kind === null ? 'unknown' : judge(kind, url, answer, self.papershelf);
}

/** Only verified responses are cached. */
const onlyProven: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    (await verdictOn(request.url, response)) === 'proven' ? response : null,
};

/** A script or style of wrong content is fetched again past the HTTP cache; if still wrong, it fails. */
const onlyRight: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if ((await verdictOn(request.url, response)) !== 'wrong') return response;
    const anew = await fetch(request.url, { cache: 'reload' });
    if ((await verdictOn(request.url, anew)) !== 'wrong') return anew;
    throw new Error(`${request.url} is not what its name says`);
  },
};

/** Falls back to the lasting caches. */
const elseLasting: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    let answer = cachedResponse;
    for (const kind of lastingKinds)
      answer ??= await caches.match(request, { ...matchOptions, cacheName: names[kind] });
    return answer;
  },
};

/** The options of a cache with a limit, for verified responses only. */
function rulesOf(cacheName: string, maxEntries: number, ...more: WorkboxPlugin[]) {
  const expiration = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true, matchOptions });
  // The types of Workbox are not compatible with `exactOptionalPropertyTypes`.
  return {
    cacheName,
    matchOptions,
    plugins: [onlyProven, expiration as WorkboxPlugin, elseLasting, ...more],
  };
}

/** Cache first, for files whose content never changes, unless the request bypasses the cache. */
class KeptForGood extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await handler.cacheMatch(request);
    if (kept && request.cache === 'default') return kept;
    try {
      return await handler.fetchAndCachePut(request);
    } catch (error) {
      if (kept) return kept;
      throw error;
    }
  }
}

/** Retries to cache the offline page after another page was cached. */
const keepsOfflinePage: WorkboxPlugin = {
  cacheDidUpdate: async ({ event }) => {
    if (!(await caches.match(offlinePage))) await keepOfflinePage(event);
  },
};

const assets = new KeptForGood(rulesOf(names.assets, MOST_ASSETS, onlyRight));
const pieces = new KeptForGood(rulesOf(names.pieces, MOST_PIECES));
const pages = rulesOf(names.pages, MOST_PAGES, withoutQuery, ofToday, keepsOfflinePage);
const visited = new NetworkFirst({ ...pages, networkTimeoutSeconds: TIMEOUT_S });
// A reload after the index is gone needs the current page.
const reloaded = new NetworkFirst({ ...pages, networkTimeoutSeconds: RELOAD_TIMEOUT_S });

/** Requests by `offline-keeper.ts`, which caches the files itself. */
const isForKeeping = ({ cache, mode }: Request) => cache === 'no-cache' && mode !== 'navigate';
const isOf =
  (kind: BoundedKind, cache?: RequestCache) =>
  ({ url, request }: { url: URL; request: Request }) =>
    cacheKindOf(url, scope) === kind && !isForKeeping(request) && (cache ?? request.cache) === request.cache;

registerRoute(isOf('assets'), assets);
registerRoute(isOf('pieces'), pieces);
registerRoute(isOf('pages', 'default'), visited);
registerRoute(isOf('pages'), reloaded);
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());

/** When a strategy fails because of storage, the network may still work. */
setCatchHandler(async ({ request }) => {
  const answer = await fetch(asOfToday(request)).catch(() => null);
  const isScriptOrStyle = cacheKindOf(new URL(request.url), scope) === 'assets';
  if (answer && !(isScriptOrStyle && (await verdictOn(request.url, answer)) === 'wrong')) return answer;
  const offline = request.mode === 'navigate' && (await caches.match(offlinePage).catch(() => undefined));
  return offline || Response.error();
});

/** Caches the offline page and its assets. */
async function keepOfflinePage(event: ExtendableEvent): Promise<void> {
  const answer = await fetch(offlinePage, { cache: 'no-cache' });
  if ((await verdictOn(offlinePage, answer)) !== 'proven') return;
  const text = await answer.clone().text();
  await (await caches.open(names.offline)).put(offlinePage, answer);
  const parts = new Set(text.match(/(?<=(?:href|src)=")[^"]*\/_astro\/[^"]+/g));
  await Promise.all(
    [...parts].map((part) => assets.handle({ event, request: new Request(new URL(part, scope)) })),
  );
}

/** Deletes the caches of other collections at this address, and of earlier worker versions. */
async function dropOthers(): Promise<void> {
  const own = new Set(Object.values(names));
  const others = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && !own.has(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  // No cache belongs to a single build, so the new worker need not wait for open pages.
  void self.skipWaiting();
  // Without storage there is no offline page; everything else works.
  event.waitUntil(keepOfflinePage(event).catch(() => {}));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().catch(() => {}));
});
clientsClaim();
