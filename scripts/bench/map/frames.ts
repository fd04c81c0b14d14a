import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/browser.ts';
import { serveFolder } from '../../folder-server.ts';
import { readMarker } from '../../output-folder.ts';
import { measureNames, type NamesAt } from './names.ts';

/** The times from one frame to the next while the map moves in each of them, in milliseconds. */
export interface Frames {
  readonly zooming: readonly number[];
  readonly panning: readonly number[];
  /** What a frame takes of the CPU in the thread of the page, which tells more than its time on a busy machine. */
  readonly cpu: number;
}

/** The number of frames of a movement: half of them there, half of them back. */
const FRAMES = 80;

type Movement = 'zoom' | 'pan';

/** Makes the page move the map a little in each frame, and measures the frames. */
function timeFrames(page: Page, movement: Movement, at: { x: number; y: number }): Promise<number[]> {
  return page.evaluate(
    async ([how, { x, y }, frames]) => {
      const sheets = [...document.querySelectorAll('[data-map-sheet]')];
      const sheet = sheets.find((one) => one.checkVisibility())!;
      const act = (frame: number) => {
        const way = frame < frames / 2 ? -1 : 1;
        const place = { bubbles: true, cancelable: true, clientX: x, clientY: y };
        if (how === 'zoom') sheet.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: way * 40 }));
        else {
          const moved = frame < frames / 2 ? frame : frames - frame;
          const pointer = { ...place, clientX: x - 5 * moved, clientY: y - 3 * moved };
          sheet.dispatchEvent(
            new PointerEvent('pointermove', { ...pointer, pointerId: 1, pointerType: 'mouse' }),
          );
        }
      };
      const times: number[] = [];
      let before = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        act(frame);
        const now = await new Promise(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      return times;
    },
    [movement, at, FRAMES] as const,
  );
}

/** The CPU time of the tasks of the page so far, in milliseconds. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

/** Opens the map and zooms and pans it; `slowdown` is the CPU throttling factor. */
async function measureFrames(browser: Browser, url: string, slowdown: number): Promise<Frames> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${url}map/?at=500,300,1.5`);
    await page.waitForSelector('.map-canvas', { state: 'attached' });
    const box = (await page.locator('[data-map-stage]').boundingBox())!;
    const at = { x: box.x + box.width * 0.6, y: box.y + Math.min(box.height / 2, 300) };
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.mouse.move(at.x, at.y);
    const before = await taskTime(cdp);
    const zooming = await timeFrames(page, 'zoom', at);
    await page.mouse.down();
    const panning = await timeFrames(page, 'pan', at);
    const cpu = ((await taskTime(cdp)) - before) / (2 * FRAMES);
    await page.mouse.up();
    return { zooming, panning, cpu };
  } finally {
    await context.close();
  }
}

/** The frames at a CPU that is slowed down so many times. */
export interface SlowedFrames extends Frames {
  readonly slowdown: number;
}

const SLOWDOWNS = [1, 4];

/** What is measured of the map of a built site. */
export interface MapFigures {
  readonly frames: readonly SlowedFrames[];
  readonly names: readonly NamesAt[];
}

/** Reads the names on the map of a built site, and moves it at full speed and at a quarter of it. */
export async function measureSite(folder: string): Promise<MapFigures> {
  const server = await serveFolder({ folder, base: readMarker(folder)?.base ?? '/' });
  const browser = await launchBrowser();
  try {
    const names = await measureNames(browser, server.url);
    const frames: SlowedFrames[] = [];
    for (const slowdown of SLOWDOWNS) {
      frames.push({ slowdown, ...(await measureFrames(browser, server.url, slowdown)) });
    }
    return { frames, names };
  } finally {
    await browser.close();
    await server.close();
  }
}
