import { buildAddresses } from '../../site/shared/addresses.ts';
import { collectionFiles, type FileSums, type OfflinePlan, shellFiles } from '../../worker/offline-plan.ts';
import { markName } from '../../worker/page-mark.ts';
import { tryStorage } from '../controls/storage.ts';
import { openReadingList } from '../saving/reading-list-store.ts';
import { type CachePlace, type KeepingOptions, OfflineKeeper } from './offline-keeper.ts';

const storageKey = 'papershelf:kept-for';

/** The site of a page, by its manifest and its mark; null where it has none. */
export function placeOf(page: Document): CachePlace | null {
  const manifest = page.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  const mark = page.querySelector<HTMLMetaElement>(`meta[name="${markName}"]`);
  if (!manifest || !mark) return null;
  return { base: new URL('.', manifest.href).href, collection: mark.content.split(' ')[0]! };
}

/** Readers who save data, or whose line is slow, are spared what they did not ask for. */
function isFrugal(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

/**
 * Once in a tab, and again when the site has other scripts or styles: what was kept may be of an earlier build. Returns
 * what to call when all is kept.
 */
function wantsKeeping(page: Document): (() => void) | null {
  const build = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';
  if (tryStorage(() => sessionStorage.getItem(storageKey)) === build) return null;
  return () => tryStorage(() => sessionStorage.setItem(storageKey, build));
}

/** What a site keeps, each kind when it is time. */
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
   * Brings the kept pages of saved papers in line with the list, one change after the other. One that cannot be had
   * hinders no other. With a plan, pages of an earlier build are renewed. Never rejects.
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

  /** Keeps what all pages need, and brings up to date what else is kept. */
  async keepShell(): Promise<void> {
    const plan = await this.#keeper.fetchPlan();
    const files = shellFiles(plan, true);
    await this.#keeper.keep('offline', files, { index: plan.index });
    await this.keepSaved(this.#slugs, plan.pages);
    if (await this.#keeper.cachedPlan('whole')) await keepCollection(this.#keeper, plan);
    // Pages that are kept may need what the shell of their own day was made of: it goes last.
    await this.#keeper.settle('offline', files, plan);
  }

  /** Keeps what saved papers cannot be read without, and lets go of nothing that a better line has brought. */
  async keepNeeded(): Promise<void> {
    await this.#keeper.keep('offline', shellFiles(await this.#keeper.fetchPlan(), false));
  }
}

/** Keeps the whole collection; the shell comes first, for nothing can be read without it. */
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
 * Keeps what readers expect to be there without a connection: the papers they saved, and the pages and scripts that
 * everything needs. Rejects when a part could not be had or stored.
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
