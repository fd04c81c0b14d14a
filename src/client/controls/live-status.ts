/** The debounce time of announcements, longer than most pauses between keys. */
const SPEAK_AFTER_MS = 700;

/** A status line: updated at once on screen, and announced to screen readers when typing has stopped. */
export class LiveStatus {
  readonly #shown: Element;
  readonly #spoken: Element;
  #quietUntil = 0;
  #speaking: number | undefined;

  /** `line` is the element of components/frame/LiveStatus.astro. */
  constructor(line: Element) {
    const [shown, spoken] = line.children;
    this.#shown = shown!;
    this.#spoken = spoken!;
  }

  /** Call on each key: drops the pending announcement and delays the next one. */
  hush(): void {
    this.#quietUntil = performance.now() + SPEAK_AFTER_MS;
    clearTimeout(this.#speaking);
    this.#spoken.textContent = '';
  }

  /** Shows `text`; announces `spoken`. */
  say(text: string, spoken = text): void {
    this.#shown.textContent = text;
    clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      if (this.#spoken.textContent !== spoken) this.#spoken.textContent = spoken;
    }, this.#quietUntil - performance.now());
  }
}
