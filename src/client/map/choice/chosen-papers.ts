import { newEntry } from '../../../reading-list/entry.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { countOf } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import { openReadingList } from '../../saving/reading-list-store.ts';
import type { MapPapers } from '../map-papers.ts';
import type { ListedTopics } from './listed-topics.ts';
import { PaperList } from './paper-list.ts';
import { TopicCounts } from './topic-counts.ts';

/** The bar with what can be done with the papers chosen on the map: show, save, export. */
export class ChosenPapers {
  readonly #page: Document;
  readonly #papers: MapPapers;
  readonly #list: PaperList;
  readonly #counts: TopicCounts;
  readonly #bar: HTMLElement;
  readonly #show: HTMLElement;
  #numbers: readonly number[] = [];
  /** Whether the list shows them alone; from the start where it is in sight. */
  #isListed: boolean;
  /** Whether the list is not whole. */
  #isCut = false;
  readonly #say: (text: string) => void;
  #updateMenu = () => {};
  readonly #loadMenu = loadOnce(async () => {
    const setUpExportMenu = await loadScript(() => import('../../export/export-menu.ts'), 'setUpExportMenu');
    this.#updateMenu = setUpExportMenu(part(this.#bar, 'export'), {
      papers: () => this.#numbers,
      summary: () => countOf(this.#numbers.length, 'paper'),
      name: () => 'map-selection',
    });
  });

  /** `say` shows and announces a sentence; `clear` is called when the reader lets go of the papers. */
  constructor(
    page: Document,
    papers: MapPapers,
    topics: ListedTopics,
    { say, clear }: { readonly say: (text: string) => void; readonly clear: () => void },
  ) {
    this.#page = page;
    this.#say = say;
    this.#papers = papers;
    this.#list = new PaperList(page, papers, topics);
    this.#isListed = this.#list.isInSight;
    this.#counts = new TopicCounts(topics);
    this.#bar = part(page, 'map-selection');
    this.#show = part(this.#bar, 'map-selection-show');
    this.#show.addEventListener('click', () => this.#toggleList());
    part(this.#bar, 'map-selection-save').addEventListener('click', () => this.#save());
    part(this.#bar, 'map-selection-clear').addEventListener('click', clear);
  }

  /** Offers these papers; none hides the bar. */
  offer(numbers: readonly number[]): void {
    this.#numbers = numbers;
    if (numbers.length === 0) this.#isListed = this.#list.isInSight;
    this.#bar.hidden = numbers.length === 0;
    this.#updateMenu();
    // Where the browser keeps the menu closed, nothing of it is needed yet.
    if (numbers.length > 0) void this.#loadMenu().catch(() => {});
    void this.#fill();
  }

  #name(): void {
    const words = this.#isListed ? 'all' : countOf(this.#numbers.length, 'paper');
    const [many, papers = ''] = words.split(/(?= )/);
    const [number, rest] = this.#show.children;
    number!.textContent = many!;
    // A phone has no room for these words.
    rest!.textContent = `${papers} in the list`;
  }

  async #toggleList(): Promise<void> {
    this.#isListed = !this.#isListed;
    await this.#fill();
    if (this.#isListed) part(this.#page, 'map-beside').scrollIntoView({ block: 'nearest' });
  }

  /** Makes the list, and what it says of its topics, fit. */
  async #fill(): Promise<void> {
    this.#name();
    // The number of some papers of a topic does not stand above all of them.
    this.#counts.show(this.#isListed || !this.#list.isPrinted ? this.#numbers : []);
    const wasCut = this.#isCut;
    this.#isCut = this.#isListed && this.#numbers.length > 0;
    if (!wasCut && !this.#isCut) return;
    try {
      await this.#list.show(this.#isCut ? this.#numbers : null);
    } catch {
      this.#say('These papers could not be fetched. Try again.');
    }
  }

  async #save(): Promise<void> {
    const numbers = this.#numbers;
    try {
      const added = new Date().toISOString();
      const papers = await this.#papers.load(numbers);
      const add = papers.map(({ id, title, slug }) => newEntry({ id, title, slug }, added));
      await openReadingList(this.#page).change({ add });
      this.#say(`${countOf(add.length, 'paper')} on your reading list`);
    } catch {
      this.#say('These papers could not be fetched, so none was saved. Try again.');
    }
  }
}
