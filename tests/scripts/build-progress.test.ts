import { describe, expect, test } from 'vitest';
import { BuildProgress } from '../../scripts/build-progress.ts';

/** What is written while a clock stands still unless it is moved. */
function watch(isTerminal: boolean) {
  const view = { text: '', time: 0 };
  const progress = new BuildProgress({
    isTerminal,
    write: (text) => {
      view.text += text;
    },
    now: () => view.time,
  });
  /** Runs a count of `total` parts that take `each` milliseconds. */
  const run = (total: number, each: number) => {
    const tell = progress.count('rendering pages', total);
    for (let done = 0; done < total; done++) {
      view.time += each;
      tell();
    }
  };
  return { view, progress, run };
}

describe('the progress of a build', () => {
  test('has a line a step, with the seconds so far', () => {
    const { view, progress } = watch(false);
    view.time = 1234;
    progress.step('reading the dumps');
    view.time = 123_456;
    progress.step('rendering pages');
    expect(view.text).toBe('   1.2 s  reading the dumps\n 123.5 s  rendering pages\n');
    expect(progress.seconds()).toBe('123.5');
  });

  test('takes a line of a log now and then, with the time left', () => {
    const { view, run } = watch(false);
    run(4000, 10);
    expect(view.text).toBe(
      '  15.0 s  rendering pages: 1,501 of 4,000, 25 s left\n  30.0 s  rendering pages: 3,001 of 4,000, 10 s left\n',
    );
  });

  test('has no line for a step that is soon done', () => {
    const { view, run } = watch(false);
    run(212, 5);
    expect(view.text).toBe('');
  });

  test('judges the time left without what the first part waits for', () => {
    const { view, progress } = watch(false);
    const tell = progress.count('rendering pages', 33_256);
    view.time = 120_000;
    tell();
    for (let done = 1; done <= 1000; done++) {
      view.time += 15;
      tell();
    }
    expect(view.text).toBe(' 135.0 s  rendering pages: 1,001 of 33,256, 8 minutes left\n');
  });

  test('renews one line of a terminal, and leaves it empty', () => {
    const { view, run } = watch(true);
    run(3, 120_000);
    expect(view.text).toBe('\r\u001b[K 240.0 s  rendering pages: 2 of 3, 2 minutes left\r\u001b[K');
  });

  test('does not renew it more often than one can see', () => {
    const { view, run } = watch(true);
    run(1000, 1);
    expect(view.text.split('\r').length - 1).toBeLessThan(10);
  });
});
