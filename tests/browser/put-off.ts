import type { Page } from 'playwright-core';

/**
 * Has the pages to come never do what they put off for a second or more, for a slow machine reaches that before it has
 * what a quick one has by then.
 */
export const dropWhatIsPutOff = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (run: TimerHandler, delay = 0, ...rest: unknown[]) =>
        delay >= 1000 ? 0 : setTimeout(run, delay, ...rest),
    });
  });
