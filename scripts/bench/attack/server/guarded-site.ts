import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { secret } from './hostile-requests.ts';

/** In bytes: large enough to abort a download. */
const LARGE_BYTES = 4_000_000;

/**
 * Writes a site with difficult files: private files, links to the outside, a pipe, an unreadable file, a
 * large file. Returns the folder of the site, below `home`.
 */
export function writeGuardedSite(home: string): string {
  const site = join(home, 'site');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  write('secret.txt', secret);
  write('site/.papershelf.json', `{ "generator": "papershelf", "base": "/", "note": "${secret}" }`);
  for (const path of ['.git/config', '_headers', '_redirects', 'redirects.map', '.papershelf/last/a']) {
    write(`site/${path}`, secret);
  }
  for (const path of ['index.html', 'topics/index.html', '404.html'])
    write(`site/${path}`, '<h1>A page</h1>');
  write('site/data.json', JSON.stringify('x'.repeat(LARGE_BYTES)));
  write('site/all.bib', '@misc{a}');
  // Root can read this one as well.
  write('site/unreadable.txt', 'sealed');
  chmodSync(join(site, 'unreadable.txt'), 0);
  symlinkSync(join(home, 'secret.txt'), join(site, 'out.txt'));
  symlinkSync(home, join(site, 'outside'));
  symlinkSync(join(site, '.git', 'config'), join(site, 'link-to-guarded'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(site, 'pipe')]);
  return site;
}

/** Creates and deletes a file of the site repeatedly until it is stopped. */
export function flicker(site: string): () => void {
  const path = join(site, 'flicker.txt');
  const timer = setInterval(() => {
    writeFileSync(path, 'here'.repeat(5000));
    setImmediate(() => rmSync(path, { force: true }));
  }, 1);
  return () => clearInterval(timer);
}
