import { dotGrowth } from '../../../map/dot-radius.ts';
import type { MapStage } from './map-stage.ts';
import type { PrintedSheet } from './printed-sheet.ts';
import { svgElement } from './svg-element.ts';

/** A link to a paper whose title is not known yet. */
const UNNAMED = 'Paper on the map';

/** What a link to a paper says and where it leads, as far as that is known already. */
export interface PaperLink {
  readonly title: string;
  readonly url: string;
}

/**
 * The links of the dots, of which one at a time is reached by Tab. Where the dots are no links, there is one that
 * moves to the dot of the paper that is looked at.
 */
export class DotLinks {
  readonly #stage: MapStage;
  readonly #moving: SVGAElement | null;
  readonly #mark = svgElement('circle', 'map-mark');
  #marked = -1;
  #current = 0;

  constructor(stage: MapStage) {
    this.#stage = stage;
    this.#moving = stage.isCanvas ? buildMovingLink() : null;
    this.settle();
  }

  /** The paper whose link is reached by Tab. */
  get current(): number {
    return this.#current;
  }

  /** The paper of a link that has the focus; null where none has. */
  get focused(): number | null {
    return this.#link?.matches(':focus') ? this.#current : null;
  }

  get #link(): SVGAElement | undefined {
    return this.#moving ?? this.#stage.sheet.links[this.#current];
  }

  /** Makes the link of a paper the one that Tab reaches. */
  turnTo(paper: number): void {
    if (!this.#moving) this.leave(this.#stage.sheet);
    else {
      // Until it is known, the link says and opens nothing rather than what the last one did.
      this.#moving.removeAttribute('href');
      this.#moving.setAttribute('aria-label', UNNAMED);
    }
    this.#current = paper;
    this.settle();
  }

  /** Takes the current link of a sheet out of the way of Tab and of what is read out. */
  leave({ links }: PrintedSheet): void {
    const link = links[this.#current];
    link?.setAttribute('tabindex', '-1');
    link?.setAttribute('aria-hidden', 'true');
  }

  /** Moves the focus to the current link, and the page no farther than it must. */
  focus(): void {
    this.#link?.focus({ preventScroll: true });
    this.#bringIntoSight();
  }

  #bringIntoSight(): void {
    if (this.#link?.matches(':focus-visible')) this.#link.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the link where the stage now has its dot. */
  settle(): void {
    const link = this.#link;
    if (!link) return;
    link.setAttribute('tabindex', '0');
    if (this.#marked >= 0) this.mark(this.#marked);
    if (this.#moving) this.#surround(this.#current, this.#moving.firstElementChild!, this.#moving);
    else {
      link.removeAttribute('aria-hidden');
      // Its name is that of the entry of the list that it leads to. By reference it had none where that is folded.
      const entry = document.getElementById(link.getAttribute('href')!.slice(1));
      link.setAttribute('aria-label', entry?.textContent.trim() ?? UNNAMED);
    }
    this.#bringIntoSight();
  }

  /** Draws a ring around the dot of a paper, in the sheet that is seen. */
  mark(paper: number): void {
    this.#marked = paper;
    this.#surround(paper, this.#mark, this.#mark);
  }

  /** Puts what has a circle, or is one, around the dot of a paper. */
  #surround(paper: number, circle: Element, whole: Element): void {
    const { sheet, view } = this.#stage;
    if (whole.parentNode !== sheet.view) sheet.view.append(whole);
    circle.setAttribute('cx', `${sheet.dots.x[paper]}`);
    circle.setAttribute('cy', `${sheet.dots.y[paper]}`);
    circle.setAttribute('r', `${(sheet.radius * 1.8 * dotGrowth(view.zoom)) / view.zoom}`);
  }

  /** Names the link that moves, once it is known what it leads to. */
  name(paper: number, { title, url }: PaperLink): void {
    if (!this.#moving || paper !== this.#current) return;
    this.#moving.setAttribute('href', url);
    this.#moving.setAttribute('aria-label', title);
  }

  /** The paper whose dot an event is on, as far as it is a link; null elsewhere. */
  paperOf(target: EventTarget | null): number | null {
    const link = (target as Element | null)?.closest<SVGAElement>('a');
    if (!link) return null;
    if (link === this.#moving) return this.#current;
    return link.dataset.paper === undefined ? null : Number(link.dataset.paper);
  }
}

function buildMovingLink(): SVGAElement {
  const link = svgElement('a', 'map-moving-link');
  link.setAttribute('role', 'link');
  link.setAttribute('aria-label', UNNAMED);
  link.append(svgElement('circle'));
  return link;
}
