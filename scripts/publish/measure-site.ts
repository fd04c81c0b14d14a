import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './file-hashes.ts';

/** How many pages a built site has, and the bytes of all its files. */
export function measureSite(folder: string): { pages: number; bytes: number } {
  const files = listFiles(folder);
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  };
}
