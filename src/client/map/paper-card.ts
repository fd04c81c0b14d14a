import type { SheetPoint, SheetSize } from '../../map/map-data.ts';
import { part } from '../controls/find-part.ts';
import type { ListedTopics } from './choice/listed-topics.ts';
import type { MapPaper } from './map-paper.ts';

/** The time a dot is pointed at before more is fetched about it. */
const DWELL_MS = 80;

/**
 * The card of the paper that is pointed at or has the focus. It stays until another one is, since it can be pointed
 * at itself, and Escape hides it.
 */
export class PaperCard {
  readonly #stage: HTMLElement;
  readonly #root: HTMLElement;
  readonly #title: HTMLAnchorElement;
  readonly #topic: HTMLElement;
  readonly #gist: HTMLElement;
  readonly #topics: ListedTopics;
  readonly #save: HTMLElement;
  readonly #saveLabel: string | null;
  #paper: number | null = null;
  #waiting: number | undefined;

  /** `topics` has the names and hues of the topics of papers. */
  constructor(page: ParentNode, topics: ListedTopics) {
    this.#topics = topics;
    this.#topic = part(page, 'map-card-topic');
    this.#stage = part(page, 'map-stage');
    this.#root = part(this.#stage, 'map-card');
    this.#title = part<HTMLAnchorElement>(page, 'map-card-title');
    this.#gist = part(page, 'map-card-gist');
    this.#save = part(this.#root, 'save-paper');
    this.#saveLabel = this.#save.ariaLabel;
  }

  get paper(): number | null {
    return this.#paper;
  }

  /**
   * Shows a paper whose dot is seen at a point: what is known of it at once, and its gist when `load` has it. The card
   * stands in the lower corner away from the dot.
   */
  show(
    paper: number,
    known: Partial<MapPaper>,
    { x, y }: SheetPoint,
    size: SheetSize,
    load: () => Promise<MapPaper>,
  ): void {
    if (paper === this.#paper) return;
    clearTimeout(this.#waiting);
    this.#paper = paper;
    this.#nameTopic(paper);
    this.#fill(known);
    const { top, bottom, width: seen } = this.#stage.getBoundingClientRect();
    const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const isLow = top + (y / size.width) * seen > middle;
    this.#root.toggleAttribute('data-low', isLow);
    this.#root.toggleAttribute('data-far', isLow && x < size.width / 2);
    this.#waiting = window.setTimeout(() => {
      load().then(
        (found) => {
          if (paper === this.#paper) this.#fill(found);
        },
        // Without a connection there is no gist; the title is often known.
        () => {},
      );
    }, DWELL_MS);
  }

  hide(): void {
    clearTimeout(this.#waiting);
    this.#paper = null;
    this.#root.hidden = true;
    delete this.#stage.dataset.paperId;
  }

  /** Says of which topic a paper is, as the list does. */
  #nameTopic(paper: number): void {
    const item = this.#topics.itemOf(paper);
    this.#topic.textContent = item?.querySelector('h3 > a')?.textContent ?? '';
    this.#topic.className = `topic-name soft ${item?.className ?? ''}`;
  }

  #fill({ id = '', slug = '', title = '', url = '', gist = null }: Partial<MapPaper>): void {
    Object.assign(this.#save.dataset, { savePaper: id, title, slug });
    this.#save.ariaLabel = this.#saveLabel + title;
    // The key that saves a paper looks for it around what has the focus, which is its dot.
    if (id === '') delete this.#stage.dataset.paperId;
    else this.#stage.dataset.paperId = id;
    this.#title.textContent = title;
    if (url === '') this.#title.removeAttribute('href');
    else this.#title.href = url;
    this.#gist.textContent = gist;
    this.#gist.hidden = gist === null;
    this.#root.hidden = title === '';
  }
}
