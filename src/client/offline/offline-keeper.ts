import { type BundledRecord, cutBundle } from '../../search/bundle.ts';
import { openSealedFile, sealFile } from '../../search/index/file-seal.ts';
import { cacheKindOf } from '../../worker/cache-kind.ts';
import { cacheNames, type LastingKind } from '../../worker/cache-names.ts';
import { type OfflinePlan, planName } from '../../worker/offline-plan.ts';
import { judge } from '../../worker/verify-response.ts';

/** The site whose files are cached. */
export interface CachePlace {
  /** The absolute address of the site, with a slash at its end. */
  readonly base: string;
  /** The key of the collection, see `collection-key.ts`. */
  readonly collection: string;
}

/** Options for caching files. */
export interface KeepingOptions {
  /** The index to which bundles among the files belong. */
  readonly index?: OfflinePlan['index'];
  readonly signal?: AbortSignal;
  /** Receives the number of cached files and of all files. */
  readonly tell?: (kept: number, all: number) => void;
}

/** A header of cached responses: the hash of the file in the plan for which it was fetched. */
const SUM_HEADER = 'x-papershelf-sum';
const bundlePattern = /\/bundle-(\d+)\.json$/;
const folderOf = (url: string) => url.slice(0, url.lastIndexOf('/') + 1);
/** The number of parallel requests, low enough to leave bandwidth for the reader. */
const AT_ONCE = 4;

/** Calls `act` with each item, some in parallel; stops after a failure. */
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
 * Caches files of a site for offline use. Only verified files are stored, and files that are stored already
 * are not fetched again, so that an interrupted run can be resumed. Methods reject when a file cannot be
 * fetched or stored.
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

  /** The current plan of the site. */
  async fetchPlan(): Promise<OfflinePlan> {
    const answer = await this.#fetch(this.#address(planName), { cache: 'no-cache' });
    const plan = (await answer.json()) as OfflinePlan | null;
    if (plan?.collection !== this.#place.collection) throw new Error(`${planName} is of another collection`);
    return plan;
  }

  /** The plan for which all files of a kind were cached last; null if they never were. */
  async cachedPlan(kind: LastingKind): Promise<OfflinePlan | null> {
    if (!(await this.#storage.has(this.#names[kind]))) return null;
    const answer = await (await this.#cache(kind)).match(this.#address(planName));
    return answer ? ((await answer.json()) as OfflinePlan) : null;
  }

  /** Whether any file of a kind is cached. */
  async hasAny(kind: LastingKind): Promise<boolean> {
    if (!(await this.#storage.has(this.#names[kind]))) return false;
    return (await (await this.#cache(kind)).keys()).length > 0;
  }

  /** Fetches those of these files, given with their hashes, that are not cached yet; see `FileSums`. */
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

  /** Deletes the cached files of a kind other than these, and stores their plan, if any. */
  async settle(kind: LastingKind, files: ReadonlyMap<string, string>, plan?: OfflinePlan): Promise<void> {
    const cache = await this.#cache(kind);
    const wanted = new Set([...files.keys()].map((path) => this.#address(path)));
    // Records come from bundles, and are stored in the folder of their index.
    const folders = new Set([...wanted].filter((url) => bundlePattern.test(url)).map(folderOf));
    for (const { url } of await cache.keys()) {
      if (!wanted.has(url) && !folders.has(folderOf(url))) await cache.delete(url);
    }
    if (plan) await cache.put(this.#address(planName), Response.json(plan));
  }

  /** Deletes all cached files of a kind. */
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

  /** The service worker ignores requests with `no-cache`; the browser revalidates its own copy. */
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

  /** Stores the record files of a bundle, under their own names and seals. */
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
