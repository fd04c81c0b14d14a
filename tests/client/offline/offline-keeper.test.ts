import { describe, expect, test } from 'vitest';
import { OfflineKeeper } from '../../../src/client/offline/offline-keeper.ts';
import { keepCollection } from '../../../src/client/offline/offline-policy.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { sealFile } from '../../../src/search/index/file-seal.ts';
import { readBase, type StoredBase } from '../../../src/search/index/index-files.ts';
import { indexPaths, type OfflinePlan } from '../../../src/worker/offline-plan.ts';
import { formatPageMark, markName } from '../../../src/worker/page-mark.ts';
import { makePaper } from '../../search/papers.ts';

const place = { base: 'https://a.org/shelf/', collection: '0123' };

/** The caches of a browser, kept in a map; `room` is how many answers they take. */
function fakeCaches(room = Number.POSITIVE_INFINITY) {
  const all = new Map<string, Map<string, Response>>();
  const count = () => [...all.values()].reduce((sum, kept) => sum + kept.size, 0);
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      match: async (url: string) => kept.get(url)?.clone(),
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      delete: async (url: string) => kept.delete(url),
      put: async (url: string, answer: Response) => {
        if (count() >= room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(url, answer);
      },
    };
  };
  const storage = {
    open,
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
  };
  const paths = (kind: string) =>
    [...all]
      .filter(([name]) => name.endsWith(` ${kind}`))
      .flatMap(([, kept]) => [...kept.keys()].map((url) => url.slice(place.base.length)))
      .sort();
  return { storage: storage as unknown as CacheStorage, paths };
}

const pageOf = (path: string) =>
  `<!doctype html><html><head><meta name="${markName}" content="${formatPageMark({
    collection: place.collection,
    path: `/shelf/${path}`,
    title: path,
  })}"></head></html>`;

/** A site whose files are `texts`; what is asked for is noted, and lost where `isLost`. */
function fakeSite(texts: ReadonlyMap<string, string>, isLost: (path: string) => boolean = () => false) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    const path = url.slice(place.base.length);
    asked.push(path);
    if (isLost(path)) throw new TypeError('Failed to fetch');
    const type = path.endsWith('.json') ? 'application/json' : 'text/html';
    const text = texts.get(path);
    return new Response(text ?? 'Nothing here', {
      status: text === undefined ? 404 : 200,
      headers: { 'content-type': type },
    });
  };
  return { asked, fetch: fetch as unknown as typeof globalThis.fetch };
}

const built = buildSearchIndex(Array.from({ length: 7 }, (_, i) => makePaper(`Paper ${i}`, `About ${i}.`)));
const base = readBase(JSON.parse(built.files.get('base.json')!) as StoredBase);

function planWith(pages: Record<string, string>): OfflinePlan {
  return {
    collection: place.collection,
    shell: { '': 'home 1' },
    pages,
    hasPapers: true,
    index: {
      ...base,
      folder: built.folder,
      shards: base.shards.length,
      spellings: base.spellings.length,
      identifiers: base.identifiers.length,
      topicPapers: base.topicPapers.length,
      sources: 1,
      bundles: 1,
    },
    bytes: { shell: 1, pages: 1, index: 1 },
  };
}

function textsOf(plan: OfflinePlan): Map<string, string> {
  const pages = ['', ...Object.keys(plan.pages)].map((path) => [path, pageOf(path)] as const);
  const pieces = [...built.files].map(([name, json]) => {
    const piece = `${built.folder}/${name}`;
    return [`search/${piece}`, sealFile(piece, json)] as const;
  });
  return new Map([...pages, ...pieces]);
}

describe('a collection that is kept', () => {
  const plan = planWith({ 'topics/a/': 'a 1', 'papers/b/': 'b 1' });
  const everything = [
    'offline.json',
    'papers/b/',
    'topics/a/',
    ...[...built.files.keys()].map((name) => `search/${built.folder}/${name}`),
  ].sort();

  test('is whole, with records that were not fetched by themselves', async () => {
    const { storage, paths } = fakeCaches();
    const { asked, fetch } = fakeSite(textsOf(plan));
    const told: string[] = [];
    await keepCollection(new OfflineKeeper(place, { fetch, caches: storage }), plan, {
      tell: (kept, all) => told.push(`${kept}/${all}`),
    });
    expect(paths('whole')).toEqual(everything);
    expect(paths('offline')).toEqual(['']);
    expect(asked.toSorted()).toEqual(['', ...Object.keys(plan.pages), ...indexPaths(plan.index)].sort());
    expect(told.at(-1)).toBe(`${asked.length}/${asked.length}`);
  });

  test('goes on where it broke off', async () => {
    const { storage, paths } = fakeCaches();
    const broken = fakeSite(textsOf(plan), (path) => path === 'papers/b/');
    const first = new OfflineKeeper(place, { fetch: broken.fetch, caches: storage });
    await expect(keepCollection(first, plan)).rejects.toThrow('Failed to fetch');
    const kept = paths('whole');
    expect(kept).not.toContain('offline.json');
    const sound = fakeSite(textsOf(plan));
    await keepCollection(new OfflineKeeper(place, { fetch: sound.fetch, caches: storage }), plan);
    expect(paths('whole')).toEqual(everything);
    expect(sound.asked.filter((path) => kept.includes(path))).toEqual([]);
  });

  test('follows another build, of which only what differs is fetched', async () => {
    const { storage, paths } = fakeCaches();
    const { fetch } = fakeSite(textsOf(plan));
    await keepCollection(new OfflineKeeper(place, { fetch, caches: storage }), plan);
    const next = planWith({ 'topics/a/': 'a 2', 'papers/c/': 'c 1' });
    const site = fakeSite(textsOf(next));
    await keepCollection(new OfflineKeeper(place, { fetch: site.fetch, caches: storage }), next);
    expect(site.asked.toSorted()).toEqual(['papers/c/', 'topics/a/']);
    expect(paths('whole')).toEqual(everything.map((path) => path.replace('papers/b/', 'papers/c/')).sort());
  });

  test('is kept no further where there is no room, and can be let go', async () => {
    const { storage, paths } = fakeCaches(3);
    const { fetch } = fakeSite(textsOf(plan));
    const keeper = new OfflineKeeper(place, { fetch, caches: storage });
    await expect(keepCollection(keeper, plan)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await keeper.hasAny('whole')).toBe(true);
    expect(await keeper.cachedPlan('whole')).toBeNull();
    await keeper.forget('whole');
    expect(paths('whole')).toEqual([]);
  });

  test('ends when its reader says so', async () => {
    const { storage } = fakeCaches();
    const { fetch } = fakeSite(textsOf(plan));
    const keeper = new OfflineKeeper(place, { fetch, caches: storage });
    const signal = AbortSignal.abort();
    await expect(keepCollection(keeper, plan, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('holds nothing that is not what its name says', async () => {
    const { storage, paths } = fakeCaches();
    const texts = textsOf(plan).set('topics/a/', pageOf('elsewhere/'));
    const { fetch } = fakeSite(texts);
    const keeper = new OfflineKeeper(place, { fetch, caches: storage });
    await expect(keepCollection(keeper, plan)).rejects.toThrow('is not what its name says');
    expect(paths('whole')).not.toContain('topics/a/');
  });
});

test('a plan of another collection, or none, is refused', async () => {
  for (const text of [
    'null',
    '[]',
    '<!doctype html>',
    JSON.stringify({ ...planWith({}), collection: '4567' }),
  ]) {
    const { fetch } = fakeSite(new Map([['offline.json', text]]));
    const keeper = new OfflineKeeper(place, { fetch, caches: fakeCaches().storage });
    await expect(keeper.fetchPlan(), text).rejects.toThrow();
  }
});
