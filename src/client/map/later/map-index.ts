import { ID_LENGTH } from '../../../collection/paper-id.ts';
import { uprightPlace } from '../../../map/upright-place.ts';
import { SearchEngine } from '../../../search/answer/engine.ts';
import { HitPager } from '../../../search/answer/hit-pager.ts';
import { valuesIn } from '../../../search/columns.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadPaperNumbers } from '../../../search/index/paper-numbers.ts';
import { loadAll, loadOnce } from '../../../search/load-once.ts';
import { unpackPlaces } from '../../../search/place-column.ts';
import { whyUnsearched } from '../../../search/query/query-notes.ts';
import { buildAddresses } from '../../../site/shared/addresses.ts';
import { indexFileLoader } from '../../index-files/load-index-file.ts';
import { reloadIfGone } from '../../index-files/stale-page.ts';
import type { FoundPapers, MapPaper, PaperFacts } from '../map-paper.ts';

/** From this many papers on, the large files of the index are fewer to fetch than the small ones. */
const MANY = 12;

/** The search index as the map asks it. */
export class MapIndex {
  readonly #folder: string;
  readonly #base: string;
  readonly #papers: number;
  readonly #engine: SearchEngine;
  readonly #numbers = loadOnce(() => loadPaperNumbers(this.#store));

  /** The addresses of the index and of the site, and the number of papers. */
  constructor(folder: string, base: string, papers: number) {
    this.#folder = folder;
    this.#base = base;
    this.#papers = papers;
    this.#engine = new SearchEngine(indexFileLoader(folder));
  }

  get #store(): IndexStore {
    return this.#engine.store;
  }

  /** The papers that have all words of a query, or where there are none, most of them. */
  find(query: string): Promise<FoundPapers> {
    return this.#ask(async () => {
      const answer = await this.#engine.search(query);
      if (whyUnsearched(answer) !== null) {
        return { numbers: Array.from({ length: this.#papers }, (_, number) => number), hasAllWords: true };
      }
      const hits = await new HitPager(answer).take(this.#papers);
      const fewest = hits.reduce((least, { missing }) => Math.min(least, missing), Number.POSITIVE_INFINITY);
      const best = hits.filter(({ missing }) => missing === fewest);
      return { numbers: best.map(({ number }) => number), hasAllWords: fewest === 0 };
    });
  }

  /** The topics, kind and places of every paper. */
  facts(): Promise<PaperFacts[]> {
    return this.#ask(async () => {
      const [topic, kind, places] = await loadAll([
        this.#store.column('facet-topic'),
        this.#store.column('facet-kind'),
        this.#store.column('places'),
      ]);
      const kinds = valuesIn(kind!, this.#papers);
      const { x, y } = unpackPlaces(places!);
      return valuesIn(topic!, this.#papers).map((topics, paper) => {
        const wide = { x: x[paper]!, y: y[paper]! };
        return { topics, kind: kinds[paper]![0] ?? '', places: { wide, phone: uprightPlace(wide) } };
      });
    });
  }

  /** Papers by their numbers, in the order asked. */
  papers(numbers: readonly number[]): Promise<MapPaper[]> {
    const read = (number: number) =>
      numbers.length < MANY ? this.#store.record(number) : this.#store.citable(number);
    return this.#ask(async () => {
      const { paper } = buildAddresses(this.#base);
      const records = await loadAll(numbers.map(read));
      return records.map(({ id, slug, title, gist }) => ({ id, slug, title, gist, url: paper(slug) }));
    });
  }

  /** The number of the paper with this slug, which ends in its id; -1 without one. */
  numberOf(slug: string): Promise<number> {
    return this.#ask(async () => (await this.#numbers()).get(slug.slice(-ID_LENGTH)) ?? -1);
  }

  /** Asks the index; where it is gone since the site was built anew, the page loads anew. */
  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      reloadIfGone(error, this.#folder);
      throw error;
    }
  }
}
