/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, NetworkOnly, Strategy, type StrategyHandler } from 'workbox-strategies';
import { cacheKindOf } from './cache-kind.ts';
import { type BoundedKind, cacheNames, cachePrefix, lastingKinds } from './cache-names.ts';
import { judge, type SiteFacts } from './proof.ts';

/** `scripts/service-worker.ts` writes what it knows of the site in front of the built worker. */
declare const self: ServiceWorkerGlobalScope & { readonly papershelf: SiteFacts };

/** After this long a page that was read before is shown as it was then. */
const PATIENCE_S = 4;
/** Whoever wants it as it is today waits longer. */
const LONG_PATIENCE_S = 10;
const MOST_PAGES = 200;
const MOST_ASSETS = 150;
const MOST_PIECES = 400;

const { scope } = self.registration;
const base = new URL(scope).pathname;
const offlinePage = new URL('offline/', scope).href;
const names = cacheNames(base, self.papershelf.collection);

// A host may send another Vary with every answer; what it varies by does not change what these files are.
const matchOptions = { ignoreVary: true };

/** A page is the same whatever is asked of it in the address. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
};

/** A page is asked for anew each time: what the browser itself kept of it, for whatever time, may be none of ours. */
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

/** Nothing is kept that was not proven to be what its name says. */
const onlyProven: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    (await verdictOn(request.url, response)) === 'proven' ? response : null,
};

/** A script or style that is wrong comes from the browser's own cache, or is wrong on the server, too: then it is none. */
const onlyRight: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if ((await verdictOn(request.url, response)) !== 'wrong') return response;
    const anew = await fetch(request.url, { cache: 'reload' });
    if ((await verdictOn(request.url, anew)) !== 'wrong') return anew;
    throw new Error(`${request.url} is not what its name says`);
  },
};

/** What pages have kept for good stands in where nothing newer was kept. */
const elseLasting: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    let answer = cachedResponse;
    for (const kind of lastingKinds)
      answer ??= await caches.match(request, { ...matchOptions, cacheName: names[kind] });
    return answer;
  },
};

/** Only what is proven is kept, and so many of it. */
function rulesOf(cacheName: string, maxEntries: number, ...more: WorkboxPlugin[]) {
  const expiration = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true, matchOptions });
  // The types of Workbox do not know `exactOptionalPropertyTypes`.
  return {
    cacheName,
    matchOptions,
    plugins: [onlyProven, expiration as WorkboxPlugin, elseLasting, ...more],
  };
}

/** For names that change with what they name: what is kept is right for good, unless the server itself is asked. */
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

/** An offline page that could not be had at first is fetched when another page could. */
const keepsOfflinePage: WorkboxPlugin = {
  cacheDidUpdate: async ({ event }) => {
    if (!(await caches.match(offlinePage))) await keepOfflinePage(event);
  },
};

const assets = new KeptForGood(rulesOf(names.assets, MOST_ASSETS, onlyRight));
const pieces = new KeptForGood(rulesOf(names.pieces, MOST_PIECES));
const pages = rulesOf(names.pages, MOST_PAGES, withoutQuery, ofToday, keepsOfflinePage);
const hasty = new NetworkFirst({ ...pages, networkTimeoutSeconds: PATIENCE_S });
// Who asks for a page anew, as a page does whose search index is gone, wants the one of today.
const patient = new NetworkFirst({ ...pages, networkTimeoutSeconds: LONG_PATIENCE_S });

/** A script that fetches a file so keeps it by itself; see `offline-keeper.ts`. */
const isForKeeping = ({ cache, mode }: Request) => cache === 'no-cache' && mode !== 'navigate';
const isOf =
  (kind: BoundedKind, cache?: RequestCache) =>
  ({ url, request }: { url: URL; request: Request }) =>
    cacheKindOf(url, scope) === kind && !isForKeeping(request) && (cache ?? request.cache) === request.cache;

registerRoute(isOf('assets'), assets);
registerRoute(isOf('pieces'), pieces);
registerRoute(isOf('pages', 'default'), hasty);
registerRoute(isOf('pages'), patient);
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());

/** When a strategy fails, storage may be at fault rather than the network: then the network is asked alone. */
setCatchHandler(async ({ request }) => {
  const answer = await fetch(asOfToday(request)).catch(() => null);
  const isScriptOrStyle = cacheKindOf(new URL(request.url), scope) === 'assets';
  if (answer && !(isScriptOrStyle && (await verdictOn(request.url, answer)) === 'wrong')) return answer;
  const offline = request.mode === 'navigate' && (await caches.match(offlinePage).catch(() => undefined));
  return offline || Response.error();
});

/** Keeps the page for when there is nothing else to show, with what it is made of. */
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

/** Removes what another collection at this address kept, and what earlier workers did. */
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
