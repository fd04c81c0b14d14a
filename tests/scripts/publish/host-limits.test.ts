import { describe, expect, test } from 'vitest';
import { hostLimitTexts } from '../../../scripts/publish/host-limits.ts';

const small = { pages: 200, files: 750, folders: 300, bytes: 15e6, mostInFolder: 180, largest: [] };
const hostsOf = (lines: readonly string[]) => lines.map((line) => line.split(/ takes/)[0]);

describe('the limits of hosts', () => {
  test('are no matter for a small site', () => {
    expect(hostLimitTexts(small, 179)).toEqual([]);
  });

  test('are told with what the site has and what helps', () => {
    expect(hostLimitTexts({ ...small, files: 43_381 }, 20_000)).toEqual([
      'Cloudflare Pages takes 20,000 files on its free plan: this site has 43,381. Set "twins: false" in collection.yaml, which saves 20,000 files, or publish on another host',
    ]);
  });

  test('are told before they are crossed', () => {
    expect(hostsOf(hostLimitTexts({ ...small, bytes: 0.89e9 }, 0))).toEqual([]);
    expect(hostsOf(hostLimitTexts({ ...small, bytes: 0.91e9 }, 0))).toEqual(['GitHub Pages', 'GitLab Pages']);
  });

  test('are told once a host, of two on the same the higher one', () => {
    const lines = hostLimitTexts({ ...small, files: 107_890, folders: 90_000, mostInFolder: 50_001 }, 50_000);
    expect(hostsOf(lines)).toEqual(['Cloudflare Pages', 'GitLab Pages', 'Netlify']);
    expect(lines[0]).toContain('no site of more than 100,000 files: this site has 107,890.');
    expect(lines[1]).toContain('this site has 197,890.');
  });

  test('ask for nothing that was done already', () => {
    expect(hostLimitTexts({ ...small, files: 43_381 }, 0)).toEqual([
      'Cloudflare Pages takes 20,000 files on its free plan: this site has 43,381. Publish on another host',
    ]);
  });

  test('name the files that are too large, and whether they can be left out', () => {
    const papers = ['json', 'ris', 'bib', 'csl.json', 'csv'].map((type) => ({
      path: `data/papers.${type}`,
      bytes: 52e6,
    }));
    const twins = 20_000;
    expect(hostLimitTexts({ ...small, largest: [...papers, { path: 'sw.js', bytes: 9e3 }] }, twins)).toEqual([
      'Cloudflare Pages takes no file above 25 MiB: this site has data/papers.json (52 MB), data/papers.ris (52 MB), data/papers.bib (52 MB) and 2 more. Leave them out of the upload: their parts lie beside them',
    ]);
    expect(hostLimitTexts({ ...small, largest: papers.slice(0, 1) }, twins)).toEqual([
      'Cloudflare Pages takes no file above 25 MiB: this site has data/papers.json (52 MB). Leave it out of the upload: its parts lie beside it',
    ]);
    expect(hostLimitTexts({ ...small, largest: [{ path: 'topics/a.md', bytes: 30e6 }] }, twins)).toEqual([
      'Cloudflare Pages takes no file above 25 MiB: this site has topics/a.md (30 MB). Publish on another host',
    ]);
  });
});
