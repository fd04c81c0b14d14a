import { describe, expect, test, vi } from 'vitest';
import { setUpOffline, type WorkerEffects } from '../../../src/client/page/register-worker.ts';

const pageWith = (manifest: string | null) =>
  ({ querySelector: () => (manifest === null ? null : { href: manifest }) }) as unknown as Document;

/** What a page does with the worker, in order, given what the browser has. */
async function stepsOf(
  manifest: string | null,
  container: WorkerEffects['container'],
  cameThroughWorker = true,
): Promise<unknown[]> {
  const steps: unknown[] = [];
  log = (step) => steps.push(step);
  const waiting: (() => void)[] = [];
  setUpOffline(pageWith(manifest), {
    container,
    loaded: () => ['https://a.org/x/'],
    cameThroughWorker: () => cameThroughWorker,
    later: (act) => waiting.push(act),
    keep: async () => void steps.push('keeps'),
  });
  steps.push('page is there');
  for (const act of waiting) act();
  // What is awaited here is settled already: one turn of the event loop lets every step happen.
  await new Promise((resolve) => setTimeout(resolve));
  return steps;
}

let log: (step: unknown) => void = () => {};

/** A browser in which a worker takes over as soon as it is registered, where `takesOver`. */
function container(takesOver: boolean, register = async (url: unknown) => log(String(url))) {
  const events = new EventTarget();
  const workers = Object.assign(events, {
    controller: { postMessage: (message: unknown) => log(message) },
    register: async (url: unknown) => {
      await register(url);
      if (takesOver) events.dispatchEvent(new Event('controllerchange'));
    },
  });
  return () => workers as unknown as ServiceWorkerContainer;
}

describe('the service worker', () => {
  const manifest = 'https://a.org/x/manifest.webmanifest';
  const worker = 'https://a.org/x/sw.js';

  test('is registered after the page, beside its manifest, and told what was loaded before it; then more is kept', async () => {
    expect(await stepsOf(manifest, container(true))).toEqual([
      'page is there',
      worker,
      { type: 'CACHE_URLS', payload: { urlsToCache: ['https://a.org/x/'] } },
      'keeps',
    ]);
  });

  test('is told what was loaded where it took over while the page came', async () => {
    expect(await stepsOf(manifest, container(false), false)).toEqual([
      'page is there',
      { type: 'CACHE_URLS', payload: { urlsToCache: ['https://a.org/x/'] } },
      worker,
      'keeps',
    ]);
  });

  test('is told nothing where it has seen the page load', async () => {
    expect(await stepsOf(manifest, container(false))).toEqual(['page is there', worker, 'keeps']);
  });

  test.for<[string, string | null, WorkerEffects['container']]>([
    ['the page has no manifest', null, container(true)],
    ['the browser has no workers', manifest, () => undefined],
    [
      'the browser refuses to speak of them',
      manifest,
      () => {
        throw new Error('SecurityError');
      },
    ],
    ['the browser refuses to register one', manifest, container(true, () => Promise.reject(new Error('no')))],
  ])('is left alone where %s', async ([, address, has]) => {
    expect(await stepsOf(address, has)).toEqual(['page is there']);
  });

  test('is the one script that the policy of the page lets through, whatever text is handed to it', async () => {
    const policies: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => {
        policies.push(name);
        expect(createScriptURL('https://evil.example/x.js')).toBe(worker);
        return { createScriptURL };
      },
    });
    expect(await stepsOf(manifest, container(false))).toEqual(['page is there', worker, 'keeps']);
    expect(policies).toEqual(['papershelf']);
    vi.unstubAllGlobals();
  });
});
