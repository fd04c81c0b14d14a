import { loadOnce } from '../../../search/load-once.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { ChosenPapers } from './chosen-papers.ts';

/** The bar of acts for papers, which is loaded once there are some. */
export class PaperOffer {
  readonly #load: () => Promise<ChosenPapers>;
  #papers: readonly number[] = [];

  /** What `ChosenPapers` is given. */
  constructor(...given: ConstructorParameters<typeof ChosenPapers>) {
    this.#load = loadOnce(async () => {
      const Chosen = await loadScript(() => import('./chosen-papers.ts'), 'ChosenPapers');
      return new Chosen(...given);
    });
  }

  /** Offers these papers; none hides the bar. Where it cannot be loaded, the page says so. */
  show(papers: readonly number[]): void {
    const hadSome = this.#papers.length > 0;
    this.#papers = papers;
    if (!hadSome && papers.length === 0) return;
    this.#load().then(
      (chosen) => chosen.offer(this.#papers),
      () => {},
    );
  }
}
