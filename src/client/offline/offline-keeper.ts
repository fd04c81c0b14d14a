import { type BundledRecord, cutBundle } from '../../search/bundle.ts';
import { openSealedFile, sealFile } from '../../search/index/file-seal.ts';
import { cacheKindOf } from '../../worker/cache-kind.ts';
import { cacheNames, type LastingKind } from '../../worker/cache-names.ts';
import { type OfflinePlan, planName } from '../../worker/offline-plan.ts';
import { judge } from '../../worker/proof.ts';

/** A site as what is kept of it knows it. */
export interface CachePlace {
  /** The address of the site, whole, with a slash at its end. */
  readonly base: string;
  /** Stands for the collection. */
  readonly collection: string;
}

/** What keeping files takes besides them. */
export interface KeepingOptions {
  /** The index that bundles among the files are of. */
  readonly index?: OfflinePlan['index'];
  readonly signal?: AbortSignal;
  /** Hears how many of all files are there. */
  readonly tell?: (kept: number, all: number) => void;
}

/** In a kept answer: the sum of the file by the plan that it was fetched for. */
const SUM_HEADER = 'x-papershelf-sum';
const bundlePattern = /\/bundle-(\d+)\.json$/;
const folderOf = (url: string) => url.slice(0, url.lastIndexOf('/') + 1);
/** Few enough for whatever else the reader does meanwhile. */
const AT_ONCE = 4;

/** Calls `act` with each item, some at a time; after a failure with no other. */
async function forEachAtOnce<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  let hasFailed = false;
  const lane = async () => {
    for (const item of rest) {
      if (hasFailed) return;
      await act(item).catch((error) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/**
 * Keeps files of a site for reading offline. Nothing is kept that was not proven; what is there already is not fetched
 * again, so that whatever broke off goes on where it was. Methods reject when a file cannot be had or stored.
 */
export class OfflineKeeper {
  readonly #place: CachePlace;
  readonly #names: Record<LastingKind, string>;
  readonly #fetch: typeof fetch;
  readonly #storage: CacheStorage;

  constructor(
    place: CachePlace,
    effects: { fetch: typeof fetch; caches: CacheStorage } = { fetch: fetch.bind(globalThis), caches },
  ) {
    this.#place = place;
    this.#names = cacheNames(new URL(place.base).pathname, place.collection);
    this.#fetch = effects.fetch;
    this.#storage = effects.caches;
  }

  #cache(kind: LastingKind): Promise<Cache> {
    return this.#storage.open(this.#names[kind]);
  }

  #address(path: string): string {
    return new URL(path, this.#place.base).href;
  }

  /** The plan of the site as it is today. */
  async fetchPlan(): Promise<OfflinePlan> {
    const answer = await this.#fetch(this.#address(planName), { cache: 'no-cache' });
    const plan = (await answer.json()) as OfflinePlan | null;
    if (plan?.collection !== this.#place.collection) throw new Error(`${planName} is of another collection`);
    return plan;
  }

  /** The plan by which everything of a kind was kept last; null where it never was. */
  async cachedPlan(kind: LastingKind): Promise<OfflinePlan | null> {
    if (!(await this.#storage.has(this.#names[kind]))) return null;
    const answer = await (await this.#cache(kind)).match(this.#address(planName));
    return answer ? ((await answer.json()) as OfflinePlan) : null;
  }

  /** Whether anything of a kind is kept. */
  async hasAny(kind: LastingKind): Promise<boolean> {
    if (!(await this.#storage.has(this.#names[kind]))) return false;
    return (await (await this.#cache(kind)).keys()).length > 0;
  }

  /** Fetches what is not kept yet of these files, each with its sum; see `FileSums`. */
  async keep(
    kind: LastingKind,
    files: ReadonlyMap<string, string>,
    { index, signal, tell = () => {} }: KeepingOptions = {},
  ): Promise<void> {
    const cache = await this.#cache(kind);
    const missing = await this.#missing(cache, files);
    let kept = files.size - missing.length;
    tell(kept, files.size);
    await forEachAtOnce(missing, async ([path, sum]) => {
      signal?.throwIfAborted();
      const answer = await this.#fetchProven(path, sum, signal);
      const headers = { 'content-type': answer.headers.get('content-type') ?? '', [SUM_HEADER]: sum };
      const body = await answer.blob();
      if (index && bundlePattern.test(path)) await this.#keepRecords(cache, path, await body.text(), index);
      await cache.put(this.#address(path), new Response(body, { headers }));
      tell(++kept, files.size);
    });
  }

  /** Lets go of what is kept of a kind besides these files, and notes by which plan they are kept, if by any. */
  async settle(kind: LastingKind, files: ReadonlyMap<string, string>, plan?: OfflinePlan): Promise<void> {
    const cache = await this.#cache(kind);
    const wanted = new Set([...files.keys()].map((path) => this.#address(path)));
    // Records came out of bundles, into the folder of their index.
    const folders = new Set([...wanted].filter((url) => bundlePattern.test(url)).map(folderOf));
    for (const { url } of await cache.keys()) {
      if (!wanted.has(url) && !folders.has(folderOf(url))) await cache.delete(url);
    }
    if (plan) await cache.put(this.#address(planName), Response.json(plan));
  }

  /** Lets go of everything of a kind. */
  async forget(kind: LastingKind): Promise<void> {
    await this.#storage.delete(this.#names[kind]);
  }

  async #missing(cache: Cache, files: ReadonlyMap<string, string>): Promise<[path: string, sum: string][]> {
    const found = await Promise.all(
      Array.from(files, async ([path, sum]) => {
        const kept = await cache.match(this.#address(path), { ignoreVary: true });
        return kept !== undefined && (sum === '' || kept.headers.get(SUM_HEADER) === sum);
      }),
    );
    return [...files].filter((_, index) => !found[index]);
  }

  /** With `no-cache` the worker leaves the request alone, and what the browser has of the file is used if it is right. */
  async #fetchProven(path: string, sum: string, signal?: AbortSignal): Promise<Response> {
    const url = new URL(path, this.#place.base);
    const answer = await this.#fetch(url.href, { cache: 'no-cache', ...(signal && { signal }) });
    const facts = {
      collection: this.#place.collection,
      assets: { [path.slice(path.lastIndexOf('/') + 1)]: sum },
    };
    const verdict = await judge(cacheKindOf(url, this.#place.base)!, url, answer, facts);
    if (verdict !== 'proven') throw new Error(`${url.href} is not what its name says`);
    return answer;
  }

  /** Keeps the files of records that a bundle stands for, under their own names and seals. */
  async #keepRecords(cache: Cache, path: string, text: string, index: OfflinePlan['index']): Promise<void> {
    const number = Number(bundlePattern.exec(path)![1]);
    const bundle = openSealedFile(path.split('/').slice(-2).join('/'), text) as BundledRecord[];
    for (const [name, records] of cutBundle(number, bundle, index)) {
      const sealed = sealFile(`${index.folder}/${name}`, JSON.stringify(records));
      const headers = { 'content-type': 'application/json' };
      await cache.put(this.#address(`search/${index.folder}/${name}`), new Response(sealed, { headers }));
    }
  }
}
