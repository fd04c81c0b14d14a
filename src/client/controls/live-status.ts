/** Longer than the pause between two keys of most readers. */
const SPEAK_AFTER_MS = 700;

/** A line that says how things stand: to the eye at once, to the ear when the last key is this long ago. */
export class LiveStatus {
  readonly #shown: Element;
  readonly #spoken: Element;
  #quietUntil = 0;
  #speaking: number | undefined;

  /** `line` is what components/frame/LiveStatus.astro prints. */
  constructor(line: Element) {
    const [shown, spoken] = line.children;
    this.#shown = shown!;
    this.#spoken = spoken!;
  }

  /** A key was typed: what was announced is out of date, and what follows from it waits. */
  hush(): void {
    this.#quietUntil = performance.now() + SPEAK_AFTER_MS;
    clearTimeout(this.#speaking);
    this.#spoken.textContent = '';
  }

  /** `spoken` is what is announced where that is something else. */
  say(text: string, spoken = text): void {
    this.#shown.textContent = text;
    clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      if (this.#spoken.textContent !== spoken) this.#spoken.textContent = spoken;
    }, this.#quietUntil - performance.now());
  }
}
