import { dotAhead, dotsInRectangle, nearestDot } from '../../map/dots.ts';
import type { SheetPoint } from '../../map/map-data.ts';
import { sharedPlace, viewAtPlace } from '../../map/shared-place.ts';
import { toSheet, viewWith, WHOLE_SHEET } from '../../map/view.ts';
import { loadOnce } from '../../search/load-once.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { loadScript } from '../controls/page-script.ts';
import { unfoldTopics } from './choice/folded-topics.ts';
import { setUpListPointing } from './choice/list-pointing.ts';
import { ListedTopics } from './choice/listed-topics.ts';
import { PaperOffer } from './choice/paper-offer.ts';
import type { AreaChoice } from './later/area-choice.ts';
import { LookedAt, type MapEffects } from './looked-at.ts';
import type { MapFacts } from './map-facts.ts';
import { MapHistory } from './map-history.ts';
import { setUpMapKeys } from './map-keys.ts';
import type { MapPapers } from './map-papers.ts';
import { type AskedPapers, MapQuestion } from './map-question.ts';
import { PaperCard } from './paper-card.ts';
import { DotLinks } from './sheet/dot-links.ts';
import { setUpGestures } from './sheet/gestures.ts';
import { MapStage } from './sheet/map-stage.ts';
import { ViewControl } from './sheet/view-control.ts';

/** How far from a dot it is still pointed at, in CSS pixels: with a mouse, and with a finger. */
const REACH = { mouse: 10, touch: 22 };
/** Papers that are walked to stay this far from the edge, in units of the sheet. */
const MARGIN = 40;

/** The parts of the map and what passes between them: what is asked, seen, looked at and chosen. */
export class MapController {
  readonly #stage: MapStage;
  readonly #papers: MapPapers;
  readonly #links: DotLinks;
  readonly #view: ViewControl;
  readonly #card: PaperCard;
  readonly #looked: LookedAt;
  /** What draws around papers, once the reader has asked for it. */
  #area: AreaChoice | null = null;
  readonly #question: MapQuestion;
  readonly #offer: PaperOffer;
  readonly #history: MapHistory;
  #asked: AskedPapers | null = null;
  /** Papers chosen by hand; null where none were. */
  #byHand: ReadonlySet<number> | null = null;
  /** The first corner of a rectangle that keys draw: a paper. */
  #corner: number | null = null;
  #isArriving = true;

  constructor(page: Document, root: HTMLElement, facts: MapFacts, papers: MapPapers, effects: MapEffects) {
    this.#papers = papers;
    this.#stage = new MapStage(root, facts);
    this.#links = new DotLinks(this.#stage);
    this.#view = new ViewControl(page, this.#stage);
    const topics = new ListedTopics(page, facts);
    this.#card = new PaperCard(page, topics);
    this.#looked = new LookedAt(this.#stage, papers, this.#links, this.#card, effects);
    const loadArea = loadOnce(async () => {
      const Area = await loadScript(() => import('./later/area-choice.ts'), 'AreaChoice');
      this.#area = new Area(page, this.#stage, (inside) => this.#choose(this.#offered(inside)));
      return this.#area;
    });
    for (const button of page.querySelectorAll<HTMLButtonElement>('[data-map-select]')) {
      button.addEventListener('click', async () => (await loadArea()).press(button));
    }
    this.#question = new MapQuestion(page, facts, papers);
    this.#offer = new PaperOffer(page, papers, topics, {
      say: (text) => this.#question.say(text),
      clear: () => this.#clear(),
    });
    unfoldTopics(page, false);
    this.#history = new MapHistory(window);
    const show = (paper: number) => this.#looked.show(paper);
    setUpListPointing(part(page, 'map-beside'), show, () => this.#leave());
  }

  get stage(): MapStage {
    return this.#stage;
  }

  /** Wires the map, and shows what the address asks for. */
  async start(): Promise<void> {
    const stage = this.#stage;
    this.#looked.onChange = () => this.#keepAddress();
    stage.onRest = () => {
      this.#links.settle();
      this.#keepAddress();
    };
    stage.onOtherSheet = (before) => {
      stage.show(viewAtPlace(this.#history.state.at, stage.sheet.size));
      this.#links.leave(before);
      this.#links.settle();
    };
    this.#question.onAnswer = (asked, isChoice) => this.#light(asked, isChoice);
    this.#question.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const [best] = this.#asked?.numbers ?? [];
      if (best !== undefined) this.#walkTo(best);
    });
    this.#question.field.addEventListener('keydown', (event) => this.#onFieldKey(event));
    setUpGestures(
      stage.root,
      {
        place: (event) => stage.place(event),
        isWhole: () => stage.view.zoom === 1,
        isDrawing: () => this.#area?.isDrawing === true,
      },
      {
        zoom: (factor, at) => this.#view.zoom(factor, at),
        pan: (x, y) => this.#view.pan(x, y),
        rest: () => stage.rest(),
        point: (at) => this.#point(at),
        leave: () => this.#leave(),
        press: (at, event) => this.#press(at, event),
      },
    );
    setUpMapKeys(stage.root, {
      walk: (direction) => this.#walk(direction),
      pan: (direction) => this.#view.panTowards(direction),
      zoom: (direction) => this.#view.step(direction),
      showAll: () => this.#view.glide(WHOLE_SHEET),
      toggle: () => this.#toggle(this.#links.current),
      takeCorner: () => this.#takeCorner(this.#links.current),
      open: (event) => {
        const paper = this.#links.focused;
        if (paper !== null) void this.#looked.open(paper, event);
        return paper !== null;
      },
      giveUp: () => this.#giveUp(),
    });
    stage.root.addEventListener('focusin', ({ target }) => {
      const paper = this.#links.paperOf(target);
      if (paper !== null) this.#looked.turnTo(paper);
    });
    window.addEventListener('popstate', () => void this.#goTo());
    // What was typed before this script ran takes precedence over the address.
    await this.#goTo(this.#question.question.query);
  }

  /** Shows the state of the address; `typed` takes the place of its query. */
  async #goTo(typed = ''): Promise<void> {
    const { at, paper, topic, kind, query } = this.#history.state;
    this.#isArriving = true;
    this.#looked.forget();
    const { sheet } = this.#stage;
    this.#stage.show(viewAtPlace(at, sheet.size));
    this.#stage.rest();
    try {
      await this.#question.ask({ query: typed || query, topic, kind });
      const number = paper === '' ? -1 : await this.#papers.numberOf(paper);
      if (number >= 0) this.#looked.turnTo(number);
    } finally {
      this.#isArriving = false;
    }
  }

  #keepAddress(): void {
    if (this.#isArriving) return;
    const { view, sheet } = this.#stage;
    this.#history.update({
      ...this.#question.question,
      at: sharedPlace(view, sheet.size),
      paper: this.#looked.slug,
    });
  }

  readonly #isOffered = (paper: number) => this.#asked === null || this.#asked.lit[paper] === 1;

  #offered(papers: readonly number[]): number[] {
    return papers.filter(this.#isOffered);
  }

  #light(asked: AskedPapers | null, isChoice: boolean): void {
    this.#asked = asked;
    this.#byHand = null;
    this.#showLights();
    const first = asked?.numbers[0];
    if (first !== undefined && !this.#isOffered(this.#links.current)) this.#links.turnTo(first);
    this.#keepAddress();
    if (isChoice) this.#history.settle();
  }

  #showLights(): void {
    const { length } = this.#stage.sheet.dots.x;
    let { lit = null, numbers = [] } = this.#asked ?? {};
    if (this.#byHand) {
      lit = new Uint8Array(length);
      numbers = [...this.#byHand];
      for (const paper of numbers) lit[paper] = 1;
    }
    this.#stage.light(lit);
    this.#offer.show(numbers);
  }

  #choose(papers: readonly number[]): void {
    this.#byHand = papers.length > 0 ? new Set(papers) : null;
    this.#question.say(
      papers.length > 0 ? `${countOf(papers.length, 'paper')} selected` : 'No paper is selected',
    );
    this.#showLights();
  }

  /** Lets go of what was chosen, or where nothing was, of what was asked. */
  #clear(): void {
    if (this.#byHand) this.#choose([]);
    else void this.#question.ask({ query: '', topic: '', kind: '' });
    this.#links.focus();
  }

  #nearest(at: SheetPoint, pixels: number): number {
    const { view, sheet, unitsPerPixel } = this.#stage;
    return nearestDot(sheet.dots, toSheet(view, at), (pixels * unitsPerPixel) / view.zoom, this.#isOffered);
  }

  #point(at: SheetPoint | null): void {
    const paper = at && !this.#area?.isDrawing ? this.#nearest(at, REACH.mouse) : -1;
    this.#stage.root.toggleAttribute('data-on-dot', paper >= 0);
    if (paper >= 0) this.#looked.show(paper);
  }

  /** The card of a paper that was only pointed at goes with the pointer. */
  #leave(): void {
    this.#point(null);
    if (this.#links.focused === null) this.#card.hide();
  }

  /** A finger shows the card of the nearest paper, whose title opens it; a mouse opens it at once. */
  #press(at: SheetPoint, event: MouseEvent): void {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const onLink = this.#links.paperOf(event.target);
    if (onLink !== null) event.preventDefault();
    const paper =
      isTouch || onLink === null ? this.#nearest(at, isTouch ? REACH.touch : REACH.mouse) : onLink;
    if (paper < 0) {
      if (isTouch) this.#card.hide();
    } else if (isTouch) this.#looked.turnTo(paper);
    else void this.#looked.open(paper, event);
  }

  #walkTo(paper: number): void {
    const { view, sheet } = this.#stage;
    this.#looked.turnTo(paper);
    const dot = { x: sheet.dots.x[paper]!, y: sheet.dots.y[paper]! };
    const seen = viewWith(view, dot, MARGIN, sheet.size);
    if (seen !== view) this.#view.glide(seen);
    this.#links.focus();
  }

  #onFieldKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { field } = this.#question;
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#walkTo(this.#asked?.numbers[0] ?? this.#links.current);
    }
  }

  #walk(direction: SheetPoint): void {
    const next = dotAhead(this.#stage.sheet.dots, this.#links.current, direction, this.#isOffered);
    if (next >= 0) this.#walkTo(next);
  }

  /** Chooses a paper, or no longer. */
  #toggle(paper: number): void {
    const papers = new Set(this.#byHand);
    if (!papers.delete(paper)) papers.add(paper);
    this.#choose([...papers]);
  }

  /** The first press takes a paper as a corner, the second chooses the papers between it and another one. */
  #takeCorner(paper: number): void {
    const { x, y } = this.#stage.sheet.dots;
    const corner = this.#corner;
    this.#corner = corner === null ? paper : null;
    if (corner === null) {
      this.#question.say('First corner taken: walk to the opposite one, and press r again');
      return;
    }
    const [one, other] = [corner, paper].map((dot) => ({ x: x[dot]!, y: y[dot]! }));
    this.#choose(this.#offered(dotsInRectangle(this.#stage.sheet.dots, one!, other!)));
  }

  #giveUp(): void {
    this.#corner = null;
    if (this.#area?.isDrawing) this.#area.choose(null);
    else if (this.#card.paper !== null) this.#card.hide();
    else if (this.#byHand) this.#choose([]);
  }
}
