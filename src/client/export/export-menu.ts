import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { ScriptLost } from '../controls/page-script.ts';
import { fileStem, type TextActions, textActions } from '../page/text-actions.ts';
import { lazyWriter, type WriteText } from './export-writer.ts';
import { type ExportedText, PageOutdated, type PaperRef } from './exported-text.ts';

/** What a menu exports, evaluated at each export. */
export interface ExportSource {
  /** The papers shown, in order. */
  readonly papers: () => readonly PaperRef[] | Promise<readonly PaperRef[]>;
  /** Their description, which follows "Export" in the menu: `12 results`. */
  readonly summary: () => string;
  /** The base of the file name: a topic, a query. */
  readonly name: () => string;
}

const SLOW_AFTER_MS = 250;
/** The interval of progress messages, which screen readers announce. */
const PROGRESS_EVERY_MS = 1000;

class ExportMenu {
  readonly #root: HTMLElement;
  readonly #source: ExportSource;
  readonly #write: WriteText;
  readonly #ways: TextActions;
  readonly #status: HTMLElement;
  readonly #retry: HTMLElement;
  readonly #byHand: HTMLTextAreaElement;
  #turn = 0;
  #fetched = 0;

  constructor(root: HTMLElement, source: ExportSource, write: WriteText, ways: TextActions) {
    this.#root = root;
    this.#source = source;
    this.#write = write;
    this.#ways = ways;
    this.#status = part(root, 'export-status');
    this.#retry = part(root, 'export-retry');
    this.#byHand = part<HTMLTextAreaElement>(root, 'export-text');
    const buttons = { download: () => this.#download(), copy: () => this.#copy() };
    for (const [name, act] of Object.entries(buttons)) {
      const button = part(root, `export-${name}`);
      button.addEventListener('click', () => this.#run(act, button));
    }
    part(root, 'export-format').addEventListener('change', () => this.#say(''));
    root.addEventListener('toggle', () => this.update());
    root.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Updates the description of what would be exported. */
  update(): void {
    const place = part(this.#root, 'export-summary');
    const summary = this.#source.summary();
    if (place.textContent !== summary) place.textContent = summary;
  }

  #onKey(event: KeyboardEvent): void {
    const menu = this.#root as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#retry.hidden = true;
    this.#byHand.hidden = true;
  }

  /** Runs a button's action; after a failure the button has the focus again, for a retry. */
  async #run(act: () => Promise<string>, button: HTMLElement): Promise<void> {
    const turn = ++this.#turn;
    this.update();
    this.#say('');
    this.#fetched = 0;
    const sayProgress = () =>
      this.#say(`Fetching papers…${this.#fetched > 0 ? ` ${this.#fetched} so far` : ''}`);
    const slow = setTimeout(sayProgress, SLOW_AFTER_MS);
    const progress = setInterval(sayProgress, PROGRESS_EVERY_MS);
    try {
      const said = await act();
      if (turn === this.#turn && said !== '') this.#say(said);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, act, button);
    } finally {
      clearTimeout(slow);
      clearInterval(progress);
    }
  }

  #fail(error: unknown, act: () => Promise<string>, button: HTMLElement): void {
    if (error instanceof PageOutdated || error instanceof ScriptLost) {
      this.#say(
        'A part of this page could not be fetched, or is gone since the site was renewed. Reload the page and try again.',
      );
      return;
    }
    this.#say('Some papers could not be fetched, so nothing was exported.');
    this.#retry.hidden = false;
    this.#retry.onclick = () => {
      button.focus();
      void this.#run(act, button);
    };
  }

  async #text(): Promise<ExportedText> {
    const format = part<HTMLSelectElement>(this.#root, 'export-format').value;
    return this.#write(await this.#source.papers(), format, (fetched) => {
      this.#fetched = fetched;
    });
  }

  async #download(): Promise<string> {
    const taken = await this.#text();
    if (taken.papers === 0) return nothingTaken(taken);
    const { extension, mediaType } = taken.format;
    const file = `${fileStem(this.#source.name(), 'papers')}.${extension}`;
    this.#ways.save(file, taken.text, mediaType);
    return `Saved ${countOf(taken.papers, 'paper')} as ${file}.${leftOut(taken)}`;
  }

  async #copy(): Promise<string> {
    const taking = this.#text();
    // The clipboard must be requested during the click; it accepts a promise of the text.
    const copied = this.#ways.copy(taking.then(({ text }) => text)).then(
      () => true,
      () => false,
    );
    const taken = await taking;
    if (taken.papers === 0) return nothingTaken(taken);
    if (await copied)
      return `Copied ${countOf(taken.papers, 'paper')} as ${taken.format.name}.${leftOut(taken)}`;
    this.#say('Your browser does not let this page copy. The text is selected: copy it by hand.');
    this.#byHand.hidden = false;
    this.#byHand.value = taken.text;
    this.#byHand.focus();
    this.#byHand.select();
    return '';
  }
}

function leftOut({ missing }: ExportedText): string {
  return missing > 0 ? ` ${countOf(missing, 'paper')} left out: no longer in this collection.` : '';
}

function nothingTaken(taken: ExportedText): string {
  return `Nothing to export.${leftOut(taken)}`;
}

/** Wires an export menu (`[data-export]`). Returns a function to call when the papers shown have changed. */
export function setUpExportMenu(
  root: HTMLElement,
  source: ExportSource,
  write = lazyWriter(root.ownerDocument),
  ways = textActions,
): () => void {
  const menu = new ExportMenu(root, source, write, ways);
  menu.update();
  return () => menu.update();
}
