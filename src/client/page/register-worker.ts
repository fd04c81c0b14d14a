/** The effects that registration and offline caching need. */
export interface WorkerEffects {
  /** Undefined where the browser has no service workers, or not for this page. Accessing it may throw. */
  readonly container: () => ServiceWorkerContainer | undefined;
  /** The addresses of all resources that the page has loaded so far. */
  readonly loaded: () => string[];
  /** Whether a service worker served the page. */
  readonly cameThroughWorker: () => boolean;
  /** Calls `act` when the page has loaded and the browser is idle. */
  readonly later: (act: () => void) => void;
  /** Caches what readers expect to be available offline. */
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

/** Registers the service worker beside the page's manifest, if it has one; a failure is ignored. */
export function setUpOffline(page: Document, effects = browserEffects): void {
  const manifest = page.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest) return;
  const worker = new URL('sw.js', manifest.href);
  const act = async () => (await register(worker, effects)) && effects.keep(page);
  // After a failure the next page tries again.
  effects.later(() => void act().catch(() => {}));
}

/** Registers the service worker; returns whether there is one now. */
async function register(worker: URL, effects: WorkerEffects): Promise<boolean> {
  const container = effects.container();
  if (!container) return false;
  const tell = () =>
    container.controller?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: effects.loaded() } });
  // A worker that takes control has not seen the requests of this page, so it is told its resources.
  container.addEventListener('controllerchange', tell);
  if (!effects.cameThroughWorker()) tell();
  await container.register(trustedWorker(worker));
  return true;
}

/** The Trusted Types API, which TypeScript does not declare yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
}

/** The address as a trusted script URL, which the page's Content-Security-Policy requires. */
function trustedWorker({ href }: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('papershelf', { createScriptURL: () => href });
  return (policy?.createScriptURL('') ?? href) as string;
}
