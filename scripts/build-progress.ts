import { countOf, formatNumber } from '../src/site/shared/wording.ts';
import { forTerminal } from './command.ts';

/** Where progress is shown, and the clock that it is measured by; tests have their own. */
export interface ProgressView {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** In milliseconds. */
  readonly now: () => number;
}

/** In milliseconds: how often a count is renewed on a terminal, and how often it takes a line in a log. */
const RENEWED_EVERY = 200;
const LOGGED_EVERY = 15_000;

/** To the start of the line, and away with what stands there. */
const WIPE = '\r\u001b[K';

const standardError: ProgressView = {
  isTerminal: process.stderr.isTTY ?? false,
  write: (text) => process.stderr.write(text),
  now: () => performance.now(),
};

/**
 * A span of time that is still to come, roughly. `ms` is in milliseconds.
 * @example timeLeft(95_000) // => '2 minutes left'
 */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds <= 60 ? `${seconds} s left` : `${countOf(Math.round(seconds / 60), 'minute')} left`;
}

/** Tells on standard error which step a build is at, and how long it has taken so far. */
export class BuildProgress {
  readonly #view: ProgressView;
  readonly #begun: number;

  constructor(view = standardError) {
    this.#view = view;
    this.#begun = view.now();
  }

  /** The seconds since the build began, with one decimal. */
  seconds(): string {
    return ((this.#view.now() - this.#begun) / 1000).toFixed(1);
  }

  /** Tells that a step begins. */
  step(name: string): void {
    this.#view.write(`${this.#line(name)}\n`);
  }

  /**
   * Counts the parts of a step that takes long: returns what is to be called after each of `total`. A terminal shows
   * the count and the time left while it runs; a log gets a line now and then, none where a step is short. Time is
   * taken from the first part on: that one also waits for what all of them need.
   */
  count(name: string, total: number): () => void {
    const { isTerminal, write, now } = this.#view;
    let [done, begun, told] = [0, 0, 0];
    return () => {
      done += 1;
      const time = now();
      if (done === 1) {
        begun = told = time;
        return;
      }
      const isDone = done === total;
      if (time - told < (isTerminal ? RENEWED_EVERY : LOGGED_EVERY) && !(isDone && isTerminal)) return;
      told = time;
      const left = timeLeft(((time - begun) / (done - 1)) * (total - done));
      const line = this.#line(`${name}: ${formatNumber(done)} of ${formatNumber(total)}, ${left}`);
      if (isTerminal) write(isDone ? WIPE : WIPE + line);
      else write(`${line}\n`);
    };
  }

  #line(text: string): string {
    return `${this.seconds().padStart(6)} s  ${forTerminal(text)}`;
  }
}
