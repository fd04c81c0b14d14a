import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a rendered page below `folder`, the place of the address `home`, and returns an answer without a body, of which
 * Astro writes nothing: it would leave the folder and the file of every page to other threads, and waking these takes
 * longer than writing. The error page, whose file is not named by its address, is returned as it is. Rejects with file
 * system errors.
 */
export async function writePage(
  folder: string,
  home: string,
  url: string,
  page: Response,
): Promise<Response> {
  const address = decodeURI(new URL(url).pathname);
  if (page.status !== 200 || !address.endsWith('/')) return page;
  const place = join(folder, address.slice(home.length));
  mkdirSync(place, { recursive: true });
  const file = openSync(join(place, 'index.html'), 'w');
  try {
    // Asked for all its bytes at once, an answer first copies them: that takes longer than writing them.
    for await (const piece of page.body ?? []) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
  return new Response(null);
}
