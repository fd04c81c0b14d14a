import { askHost } from '../../hosts/host-checks.ts';
import { generationOf } from './generation-site.ts';

/** Reads a site over and over, as its readers do: a page, then the files that it names. */
export interface SiteReader {
  /** How often the pages were read through. */
  readonly polls: number;
  /** What was not as it should be. */
  readonly faults: readonly string[];
  /** Reads through all pages once. */
  poll(): Promise<void>;
}

const hashedFile = /"\/((?:_astro|cards|search)\/[^"]+)"/g;

/**
 * A reader of the site on a port. Every page must be there, with all hashed files that it names, and no page may be
 * of an older generation than one that was read before.
 */
export function readSite(port: number, pages: readonly string[]): SiteReader {
  const faults: string[] = [];
  let polls = 0;
  let newest = Number.NEGATIVE_INFINITY;
  const ask = async (path: string): Promise<{ status: number | string; text: string }> => {
    try {
      const { status, body } = await askHost(port, `/${path}`, 'identity');
      return { status, text: body.toString('utf8') };
    } catch (error) {
      return { status: (error as NodeJS.ErrnoException).code ?? 'no answer', text: '' };
    }
  };
  const readAssets = async (page: string, html: string) => {
    for (const [, named = ''] of html.matchAll(hashedFile)) {
      // Pages name the folder of the index; what is in it begins with this.
      const path = named.endsWith('/') ? `${named}base.json` : named;
      const { status } = await ask(path);
      // Who takes longer than two builds gets another page by now.
      if (status === 200 || generationOf((await ask(page)).text) > generationOf(html) + 1) continue;
      faults.push(`${status} for /${path}, which /${page} names`);
    }
  };
  const readPage = async (page: string) => {
    const { status, text } = await ask(page);
    if (status !== 200) faults.push(`${status} for /${page}`);
    const generation = generationOf(text);
    if (generation < newest) faults.push(`/${page} is of generation ${generation} after ${newest}`);
    if (generation > newest) newest = generation;
    await readAssets(page, text);
  };
  return {
    get polls() {
      return polls;
    },
    faults,
    async poll() {
      for (const page of pages) await readPage(page);
      polls += 1;
    },
  };
}
