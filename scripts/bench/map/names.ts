import type { Browser } from 'playwright-core';

/** The names on the map of a page of one width. */
export interface NamesAt {
  /** Of the window, in pixels. */
  readonly width: number;
  /** Names on the whole map. */
  readonly shown: number;
  /** Names at any zoom. */
  readonly named: number;
  /** Pairs of names that overlap at some zoom. */
  readonly overlapping: number;
}

const WIDTHS = [360, 768, 1440];

const ZOOMS = [1, 1.2, 1.5, 1.7, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24];

/**
 * Opens the map at three widths and reads its names as the browser sets them: they keep their size while the sheet
 * grows about their places. Rejects where a page shows no names.
 */
export async function measureNames(browser: Browser, url: string): Promise<NamesAt[]> {
  const measured: NamesAt[] = [];
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    try {
      const page = await context.newPage();
      await page.goto(`${url}map/`);
      const names = await page.evaluate(async () => {
        await document.fonts.ready;
        const groups = [...document.querySelectorAll('[data-map-names]')];
        const group = groups.find((one) => one.checkVisibility());
        if (!group) throw new Error('the map shows no names');
        return [...group.querySelectorAll('text')].map((text) => {
          // Those of other zooms have no size before.
          text.style.display = 'inline';
          const { width: wide } = text.getBBox();
          const lines = [...text.children].map((line) => Number(line.getAttribute('y')));
          // From the top of the first line's letters to the last base line.
          const high = lines.at(-1)! - lines[0]! + 0.7 * Number.parseFloat(getComputedStyle(text).fontSize);
          const { from = '1', to = 'Infinity' } = text.dataset;
          const [x, y] = ['x', 'y'].map((axis) => Number(text.getAttribute(axis))) as [number, number];
          return { x, y, wide, high, from: Number(from), to: Number(to) };
        });
      });
      const shownAt = (zoom: number) => names.filter(({ from, to }) => from <= zoom && zoom < to);
      const overlapping = ZOOMS.flatMap((zoom) => {
        const shown = shownAt(zoom);
        return shown.flatMap((a, at) =>
          shown
            .slice(0, at)
            .filter(
              (b) =>
                Math.abs(a.x - b.x) * zoom < (a.wide + b.wide) / 2 &&
                Math.abs(a.y - b.y) * zoom < (a.high + b.high) / 2,
            ),
        );
      });
      measured.push({
        width,
        shown: shownAt(1).length,
        named: names.length,
        overlapping: overlapping.length,
      });
    } finally {
      await context.close();
    }
  }
  return measured;
}
