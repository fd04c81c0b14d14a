import { parsePageMark } from '../site/page-mark.ts';
import { part } from './page-part.ts';

/** So many of them are read for their titles. */
const MOST_LISTED = 60;

/** Lists on the offline page what can still be read: `[data-kept-pages]` names how the caches' names begin. */
export async function setUpKeptPages(page: Document, storage = () => caches): Promise<void> {
  const place = part(page, 'kept-pages');
  const list = part(place, 'kept-list');
  const template = place.querySelector('template')!;
  try {
    for (const { url, title } of await keptPages(storage(), place.dataset.keptPages!)) {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a')!;
      link.href = url;
      link.textContent = title;
      list.append(item);
    }
  } catch {
    // Where storage is refused nothing was kept either.
  }
  place.hidden = list.childElementCount === 0;
}

/** Last kept first. */
async function keptPages(storage: CacheStorage, prefix: string): Promise<{ url: string; title: string }[]> {
  const names = await storage.keys();
  const name = names.find((one) => one.startsWith(prefix) && one.endsWith(' pages'));
  if (name === undefined) return [];
  const cache = await storage.open(name);
  const requests = [...(await cache.keys())].reverse().slice(0, MOST_LISTED);
  const texts = await Promise.all(requests.map(async (request) => (await cache.match(request))?.text()));
  return requests.map(({ url }, index) => ({
    url,
    title: parsePageMark(texts[index] ?? '')?.title || url,
  }));
}
