import type { Browser, Page } from 'playwright-core';

/** The durations of changes, in milliseconds from the click to painted results. */
export interface Changes {
  /** The first one, which loads the code for filtering and sorting. */
  readonly first: number;
  readonly facets: readonly number[];
  readonly sorts: readonly number[];
}

const CHANGES_OF_A_KIND = 10;
/** The timeout of a change. */
const MOST_MILLISECONDS = 60_000;

/**
 * Makes the page tick the filter or choose the order with this number, and measures the time until the frame
 * with the new results has been painted.
 */
async function timeChange(page: Page, kind: 'facet' | 'sort', number: number): Promise<number> {
  const change = page.evaluate(
    async ([what, place]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facet] [data-value] input')];
      const order = document.querySelector<HTMLSelectElement>('[data-sort-choice]')!;
      const results = document.querySelector<HTMLElement>('[data-search-results]')!;
      const started = performance.now();
      if (what === 'facet') boxes[place % boxes.length]!.click();
      else {
        order.selectedIndex = (order.selectedIndex + place) % order.options.length;
        order.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await new Promise<void>((resolve) => {
        const look = () => {
          if (results.dataset.query === undefined) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(results, { attributes: true });
        look();
      });
      // A task queued in a frame's callback runs after that frame has been painted.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - started;
    },
    [kind, number] as const,
  );
  const tooLong = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('a change took too long')), MOST_MILLISECONDS).unref();
  });
  return Promise.race([change, tooLong]);
}

/** Opens the browse page and changes filter and order in turn; `slowdown` is the CPU throttling factor. */
export async function measureChanges(browser: Browser, url: string, slowdown: number): Promise<Changes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector('[data-search-results][data-query]', { state: 'attached' });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const first = await timeChange(page, 'facet', 0);
    const facets: number[] = [];
    const sorts: number[] = [];
    for (let number = 1; number <= CHANGES_OF_A_KIND; number++) {
      facets.push(await timeChange(page, 'facet', number));
      sorts.push(await timeChange(page, 'sort', 1));
    }
    return { first, facets, sorts };
  } finally {
    await context.close();
  }
}
