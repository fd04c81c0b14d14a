import { part } from './page-part.ts';

/** Longer than the pause between two keys of most readers. */
const SPEAK_AFTER_MS = 700;

/** A line that says how things stand: to the eye at once, to the ear when the last key is this long ago. */
export class LiveStatus {
  readonly #shown: HTMLElement;
  readonly #spoken: HTMLElement;
  #quietUntil = 0;
  #speaking: number | undefined;

  /** `root` is what components/LiveStatus.astro prints. */
  constructor(root: ParentNode) {
    this.#shown = part(root, 'status-shown');
    this.#spoken = part(root, 'status-spoken');
  }

  /** A key was typed: what was announced is out of date, and what follows from it waits. */
  hush(): void {
    this.#quietUntil = performance.now() + SPEAK_AFTER_MS;
    clearTimeout(this.#speaking);
    this.#spoken.textContent = '';
  }

  say(text: string): void {
    this.#shown.textContent = text;
    clearTimeout(this.#speaking);
    const wait = this.#quietUntil - performance.now();
    if (wait > 0) this.#speaking = window.setTimeout(() => this.#speak(), wait);
    else this.#speak();
  }

  #speak(): void {
    const text = this.#shown.textContent;
    if (this.#spoken.textContent !== text) this.#spoken.textContent = text;
  }
}
