import { askHost } from '../../hosts/host-checks.ts';
import { generationOf } from './generation-site.ts';

/** Reads a site repeatedly like a browser: pages, then the files that they use. */
export interface SiteReader {
  /** The number of times that all pages were read. */
  readonly polls: number;
  /** The errors found. */
  readonly faults: readonly string[];
  /** Reads all pages once. */
  poll(): Promise<void>;
}

const hashedFile = /"\/((?:_astro|cards|search)\/[^"]+)"/g;

/**
 * A reader of the site on a port. Every page must exist with all its hashed files, and no page may be of an
 * older generation than one read before.
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
      // Pages contain the folder of the index; its base is the first file to load.
      const path = named.endsWith('/') ? `${named}base.json` : named;
      const { status } = await ask(path);
      // A reader slower than two builds may get files of a later site.
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
