import type { MapPapers } from './map-papers.ts';
import type { PaperCard } from './paper-card.ts';
import type { DotLinks } from './sheet/dot-links.ts';
import type { MapStage } from './sheet/map-stage.ts';

/** What the browser does with an address. */
export interface MapEffects {
  readonly open: (url: string) => void;
  readonly openBeside: (url: string) => void;
}

/** The paper that a reader looks at: its card, its place in the address, and the way to its page. */
export class LookedAt {
  readonly #stage: MapStage;
  readonly #papers: MapPapers;
  readonly #links: DotLinks;
  readonly #card: PaperCard;
  readonly #effects: MapEffects;
  #slug = '';
  /** Called when another paper is looked at. */
  onChange: () => void = () => {};

  constructor(stage: MapStage, papers: MapPapers, links: DotLinks, card: PaperCard, effects: MapEffects) {
    this.#stage = stage;
    this.#papers = papers;
    this.#links = links;
    this.#card = card;
    this.#effects = effects;
  }

  /** The slug of the paper; empty for none. */
  get slug(): string {
    return this.#slug;
  }

  /** Shows the card of a paper, which may only be pointed at. */
  show(paper: number): void {
    const load = async () => {
      const [loaded] = await this.#papers.load([paper]);
      this.#links.name(paper, loaded!);
      return loaded!;
    };
    const { size } = this.#stage.sheet;
    this.#links.mark(paper);
    this.#card.show(paper, this.#papers.known(paper), this.#stage.placeOf(paper), size, load);
  }

  /** Looks at a paper: Tab leads to it from now on, and the address names it. */
  turnTo(paper: number): void {
    if (paper !== this.#links.current) this.#links.turnTo(paper);
    this.show(paper);
    const { slug } = this.#papers.known(paper);
    if (slug !== undefined) this.#name(paper, slug);
    else {
      this.#papers.load([paper]).then(
        ([loaded]) => this.#name(paper, loaded!.slug),
        () => {},
      );
    }
  }

  /** Looks at none. */
  forget(): void {
    this.#slug = '';
    this.#card.hide();
  }

  #name(paper: number, slug: string): void {
    if (this.#links.current !== paper) return;
    this.#slug = slug;
    this.onChange();
  }

  /** Opens the page of a paper, in a tab of its own where the reader asks for one. Without a connection it stays. */
  async open(paper: number, { ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): Promise<void> {
    const { url = (await this.#papers.load([paper]).catch(() => []))[0]?.url } = this.#papers.known(paper);
    if (url === undefined) return;
    if (ctrlKey || metaKey || shiftKey) this.#effects.openBeside(url);
    else this.#effects.open(url);
  }
}
