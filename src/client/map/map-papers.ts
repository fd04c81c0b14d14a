import { loadOnce } from '../../search/load-once.ts';
import { loadScript } from '../controls/page-script.ts';
import type { MapIndex } from './later/map-index.ts';
import type { FoundPapers, MapPaper, PaperFacts } from './map-paper.ts';

/** The papers of the map by their search numbers: what the list beside has of them at once, the rest from the index. */
export class MapPapers {
  readonly #printed = new Map<number, MapPaper>();
  readonly #loaded = new Map<number, MapPaper>();
  readonly #index: () => Promise<MapIndex>;

  constructor(page: ParentNode, papers: number) {
    for (const item of page.querySelectorAll<HTMLElement>('[data-map-list] [data-paper]')) {
      const link = item.querySelector('a')!;
      const slug = link.pathname.split('/').at(-2) ?? '';
      const { paper, paperId = '' } = item.dataset;
      this.#printed.set(Number(paper), {
        id: paperId,
        slug,
        title: link.textContent,
        url: link.pathname,
        gist: null,
      });
    }
    const { index = '', base = '/' } = page.querySelector<HTMLElement>('[data-export]')?.dataset ?? {};
    this.#index = loadOnce(async () => {
      const Index = await loadScript(() => import('./later/map-index.ts'), 'MapIndex');
      return new Index(index, base, papers);
    });
  }

  /** What is known of a paper without asking for more. */
  known(paper: number): Partial<MapPaper> {
    return this.#loaded.get(paper) ?? this.#printed.get(paper) ?? {};
  }

  /** The number of a paper by its slug; -1 where there is none. May reject. */
  async numberOf(slug: string): Promise<number> {
    for (const [paper, printed] of this.#printed) if (printed.slug === slug) return paper;
    return this.#printed.size > 0 ? -1 : (await this.#index()).numberOf(slug);
  }

  /** Papers with all that the map shows of them. Rejects when they cannot be loaded. */
  async load(papers: readonly number[]): Promise<MapPaper[]> {
    const unknown = papers.filter((paper) => !this.#loaded.has(paper));
    if (unknown.length > 0) {
      const found = await (await this.#index()).papers(unknown);
      for (const [place, paper] of found.entries()) this.#loaded.set(unknown[place]!, paper);
    }
    return papers.map((paper) => this.#loaded.get(paper)!);
  }

  /** The topics, kind and places of every paper. Rejects when they cannot be loaded. */
  async facts(): Promise<readonly PaperFacts[]> {
    return (await this.#index()).facts();
  }

  /** Searches all papers. Rejects when the index cannot be loaded. */
  async find(query: string): Promise<FoundPapers> {
    return (await this.#index()).find(query);
  }

  /** Loads what a search needs before it is asked. */
  prepare(): void {
    this.#index().catch(() => {});
  }
}
