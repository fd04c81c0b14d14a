import type { Engine, OpenEngine } from './engine.ts';

/** What the bench asks of a page. */
export interface BenchPage {
  find(query: string, count: number): Promise<string[]>;
  /** Shows the first results; resolves to how long that took, in milliseconds. */
  show(query: string): Promise<number>;
  /**
   * Types a query letter by letter, each after the answer to the one before, and stops when the milliseconds
   * are used up; how long each answer took.
   */
  type(query: string, milliseconds: number): Promise<number[]>;
}

const RESULTS_SHOWN = 5;

async function loadJson(name: string): Promise<unknown> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/**
 * Wires an engine to the page. A query in the fragment of its address is answered as soon as it can be.
 * @public the script of every page calls it, which is put together when it is bundled
 */
export function setUpPage(open: OpenEngine): void {
  const list = document.querySelector('ol')!;
  let engine: Promise<Engine> | null = null;
  const page: BenchPage = {
    async find(query, count) {
      engine ??= open(loadJson);
      return (await engine).find(query, count);
    },
    async show(query) {
      const started = performance.now();
      const titles = await page.find(query, RESULTS_SHOWN);
      list.replaceChildren(
        ...titles.map((title) => {
          const item = document.createElement('li');
          item.textContent = title;
          return item;
        }),
      );
      return performance.now() - started;
    },
    async type(query, milliseconds) {
      const times: number[] = [];
      const end = performance.now() + milliseconds;
      for (let length = 1; length <= query.length && performance.now() < end; length++) {
        times.push(await page.show(query.slice(0, length)));
      }
      return times;
    },
  };
  (window as unknown as { bench: BenchPage }).bench = page;
  const query = decodeURIComponent(location.hash.slice(1));
  if (query === '') return;
  const settle = (outcome: string) => {
    document.body.dataset.outcome = outcome;
  };
  page.show(query).then(
    () => settle(String(performance.now())),
    (error) => settle(String(error)),
  );
}
