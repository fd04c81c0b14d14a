import { buildAddresses } from '../../site/shared/addresses.ts';
import { collectionFiles, type FileSums, type OfflinePlan, shellFiles } from '../../worker/offline-plan.ts';
import { markName } from '../../worker/page-mark.ts';
import { tryStorage } from '../controls/storage.ts';
import { openReadingList } from '../saving/reading-list-store.ts';
import { type CachePlace, type KeepingOptions, OfflineKeeper } from './offline-keeper.ts';

const storageKey = 'papershelf:kept-for';

/** The site of a page, from its manifest link and its mark; null without a manifest. */
export function placeOf(page: Document): CachePlace | null {
  const manifest = page.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  const mark = page.querySelector<HTMLMetaElement>(`meta[name="${markName}"]`);
  if (!manifest || !mark) return null;
  return { base: new URL('.', manifest.href).href, collection: mark.content.split(' ')[0]! };
}

/** Whether the reader saves data or has a slow connection: then nothing is cached without being requested. */
function isFrugal(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

/**
 * Null if this tab has cached for the current build of scripts and styles; else a function to call when all
 * is cached. A new build means that cached files may be outdated.
 */
function wantsKeeping(page: Document): (() => void) | null {
  const build = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';
  if (tryStorage(() => sessionStorage.getItem(storageKey)) === build) return null;
  return () => tryStorage(() => sessionStorage.setItem(storageKey, build));
}

/** Caches each kind of file of a site when it is needed. */
class OfflineKeeping {
  readonly #keeper: OfflineKeeper;
  readonly #paperPath: (slug: string) => string;
  #slugs: readonly string[] = [];
  #work: Promise<unknown> = Promise.resolve();

  constructor(place: CachePlace) {
    const { pathname } = new URL(place.base);
    this.#keeper = new OfflineKeeper(place);
    this.#paperPath = (slug) => buildAddresses(pathname).paper(slug).slice(pathname.length);
  }

  /**
   * Caches the pages of saved papers and deletes those of others, one call after the other. A page that fails
   * does not affect the others. With hashes, pages of an earlier build are updated. Never rejects.
   */
  keepSaved(slugs: readonly string[], sums: FileSums = {}): Promise<unknown> {
    this.#slugs = slugs;
    this.#work = this.#work
      .then(() => (slugs === this.#slugs ? this.#keepPapers(slugs.map(this.#paperPath), sums) : undefined))
      .catch(() => {});
    return this.#work;
  }

  async #keepPapers(paths: readonly string[], sums: FileSums): Promise<void> {
    if (paths.length === 0 && !(await this.#keeper.hasAny('saved'))) return;
    const files = new Map(paths.map((path) => [path, sums[path] ?? '']));
    for (const file of files) await this.#keeper.keep('saved', new Map([file])).catch(() => {});
    await this.#keeper.settle('saved', files);
  }

  /** Caches what all pages need, and updates what else is cached. */
  async keepShell(): Promise<void> {
    const plan = await this.#keeper.fetchPlan();
    const files = shellFiles(plan, true);
    await this.#keeper.keep('offline', files, { index: plan.index });
    await this.keepSaved(this.#slugs, plan.pages);
    if (await this.#keeper.cachedPlan('whole')) await keepCollection(this.#keeper, plan);
    // Cached pages may need files of an earlier shell, so the shell is cleaned up last.
    await this.#keeper.settle('offline', files, plan);
  }

  /** Caches what saved papers need, and deletes nothing that was cached over a faster connection. */
  async keepNeeded(): Promise<void> {
    await this.#keeper.keep('offline', shellFiles(await this.#keeper.fetchPlan(), false));
  }
}

/** Caches the whole collection; the shell comes first, as all pages need it. */
export async function keepCollection(
  keeper: OfflineKeeper,
  plan: OfflinePlan,
  { signal, tell = () => {} }: Omit<KeepingOptions, 'index'> = {},
): Promise<void> {
  const [shell, files] = [shellFiles(plan, false), collectionFiles(plan)];
  const all = shell.size + files.size;
  const options = (before: number): KeepingOptions => ({
    index: plan.index,
    ...(signal && { signal }),
    tell: (kept) => tell(before + kept, all),
  });
  await keeper.keep('offline', shell, options(0));
  await keeper.keep('whole', files, options(shell.size));
  await keeper.settle('whole', files, plan);
}

/**
 * Caches what readers expect to be available offline: the papers they saved, and what all pages need. Rejects
 * when a file could not be fetched or stored.
 */
export async function keepForOffline(page: Document): Promise<void> {
  const place = placeOf(page);
  if (!place) return;
  const keeping = new OfflineKeeping(place);
  const done = wantsKeeping(page);
  const savesPapers = await new Promise<boolean>((resolve) => {
    openReadingList(page).subscribe(({ list }) => {
      void keeping.keepSaved(list.map(({ slug }) => slug)).then(() => resolve(list.length > 0));
    });
  });
  if (done === null || (isFrugal() && !savesPapers)) return;
  await (isFrugal() ? keeping.keepNeeded() : keeping.keepShell());
  done();
}
