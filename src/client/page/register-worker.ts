/** What registering, and keeping what is needed offline, need from the browser. */
export interface WorkerEffects {
  /** Undefined where the browser has no service workers, or not for this page. Accessing it may throw. */
  readonly container: () => ServiceWorkerContainer | undefined;
  /** Addresses of all that the page has loaded so far. */
  readonly loaded: () => string[];
  /** Whether the page itself came through a worker. */
  readonly cameThroughWorker: () => boolean;
  /** Calls when the page is there and the browser has time. */
  readonly later: (act: () => void) => void;
  /** Keeps what readers expect to be there without a connection. */
  readonly keep: (page: Document) => Promise<void>;
}

const browserEffects: WorkerEffects = {
  container: () => (isSecureContext ? navigator.serviceWorker : undefined),
  loaded: () => [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
  cameThroughWorker: () =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceResourceTiming).workerStart > 0),
  later: (act) => {
    const whenIdle = () =>
      'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 500);
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle);
  },
  keep: async (page) => (await import('../offline/offline-policy.ts')).keepForOffline(page),
};

/**
 * Registers the service worker that stands beside the manifest of the page. A page without a manifest has none;
 * a browser that refuses is left alone.
 */
export function setUpOffline(page: Document, effects = browserEffects): void {
  const manifest = page.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest) return;
  const worker = new URL('sw.js', manifest.href);
  const act = async () => (await register(worker, effects)) && effects.keep(page);
  // What could not be kept is tried again on the next page.
  effects.later(() => void act().catch(() => {}));
}

/** Whether there is a worker now. */
async function register(worker: URL, effects: WorkerEffects): Promise<boolean> {
  const container = effects.container();
  if (!container) return false;
  const tell = () =>
    container.controller?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: effects.loaded() } });
  // A worker that takes over, the first one or a newer one, has not seen this page load; nor has one that did so just now.
  container.addEventListener('controllerchange', tell);
  if (!effects.cameThroughWorker()) tell();
  await container.register(trustedWorker(worker));
  return true;
}

/** What TypeScript does not know yet of Trusted Types. */
interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
}

/** The address as the policy of the page wants it: as no other text may it become a script. */
function trustedWorker({ href }: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('papershelf', { createScriptURL: () => href });
  return (policy?.createScriptURL('') ?? href) as string;
}
