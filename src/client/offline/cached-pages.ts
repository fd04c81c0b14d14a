import { parsePageMark } from '../../worker/page-mark.ts';
import { part } from '../controls/find-part.ts';

/** So many pages of a group are read for their titles. */
const MOST_LISTED = 100;

interface CachedPage {
  readonly url: string;
  readonly title: string;
}

/** Where kept pages are looked for: the caches whose names end so. */
const places = ['saved', 'pages', 'offline', 'whole'] as const;

/** The caches of a site by the last word of their names, which begin with `prefix`. */
async function openCaches(storage: CacheStorage, prefix: string): Promise<Map<string, Cache>> {
  const names = (await storage.keys()).filter((name) => name.startsWith(prefix));
  const caches = names.map(
    async (name) => [name.slice(name.lastIndexOf(' ') + 1), await storage.open(name)] as const,
  );
  return new Map(await Promise.all(caches));
}

/** The addresses of pages that a cache has, last kept first. */
async function pagesIn(cache: Cache | undefined): Promise<string[]> {
  const urls = (await cache?.keys())?.map(({ url }) => url) ?? [];
  return urls.filter((url) => url.endsWith('/')).reverse();
}

/** The kept pages of a site in the groups of the offline page, each page once. */
async function keptPages(storage: CacheStorage, prefix: string): Promise<Record<string, CachedPage[]>> {
  const caches = await openCaches(storage, prefix);
  const seen = new Map<string, Cache>();
  const saved = await pagesIn(caches.get('saved'));
  for (const place of places) {
    const cache = caches.get(place);
    for (const url of await pagesIn(cache)) if (!seen.has(url)) seen.set(url, cache!);
  }
  const isSaved = new Set(saved);
  const others = [...seen.keys()].filter((url) => !isSaved.has(url) && !/\/offline\/$/.test(url));
  const isTopic = (url: string) => /\/topics\/[^/]+\/$/.test(url);
  const read = (urls: readonly string[]) =>
    Promise.all(
      urls.slice(0, MOST_LISTED).map(async (url) => {
        const text = await (await seen.get(url)!.match(url))?.text();
        return { url, title: parsePageMark(text ?? '')?.title || url };
      }),
    );
  return {
    saved: await read(saved),
    topics: await read(others.filter(isTopic)),
    others: await read(others.filter((url) => !isTopic(url))),
  };
}

/**
 * Lists on the offline page what can still be read, saved papers first: `[data-kept-pages]` names how the caches' names
 * begin, `[data-kept-group]` what stands where.
 */
export async function setUpCachedPages(page: Document, storage = () => caches): Promise<void> {
  const place = part(page, 'kept-pages');
  const template = place.querySelector('template')!;
  try {
    const groups = await keptPages(storage(), place.dataset.keptPages!);
    for (const group of place.querySelectorAll<HTMLElement>('[data-kept-group]')) {
      const items = (groups[group.dataset.keptGroup!] ?? []).map(({ url, title }) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const link = item.querySelector('a')!;
        link.href = url;
        link.textContent = title;
        return item;
      });
      part(group, 'kept-list').append(...items);
      group.hidden = items.length === 0;
    }
  } catch {
    // Where storage is refused nothing was kept either.
  }
  place.hidden = place.querySelector('[data-kept-group]:not([hidden])') === null;
}
