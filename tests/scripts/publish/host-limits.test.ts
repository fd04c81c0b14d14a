import { describe, expect, test } from 'vitest';
import { hostLimitTexts } from '../../../scripts/publish/host-limits.ts';

/** So many files of one size, whose names end in a number and `end`. */
const files = (count: number, folder: string, end: string, bytes = 10) =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index}${end}`, bytes }));
const pages = (count: number, bytes?: number) => files(count, 'papers', '/index.html', bytes);
const twins = (count: number, bytes?: number) => files(count, 'papers', '.md', bytes);
const hostsOf = (lines: readonly string[]) => lines.map((line) => line.split(/ takes/)[0]);

describe('the limits of hosts', () => {
  test('are no matter for a small site', () => {
    expect(hostLimitTexts([...pages(179), ...twins(179)])).toEqual([]);
  });

  test('are told with what helps, where that suffices', () => {
    expect(hostLimitTexts([...pages(15_000), ...twins(9_000)])).toEqual([
      'Cloudflare Pages takes 20,000 files on its free plan: this site has 24,000. Set "twins: false" in collection.yaml, which leaves 15,000, or take a paid plan (100,000 files), or publish on another host',
    ]);
  });

  test('are told without what helps too little', () => {
    expect(hostLimitTexts([...pages(23_381), ...twins(20_000)])).toEqual([
      'Cloudflare Pages takes 20,000 files on its free plan: this site has 43,381. Take a paid plan (100,000 files), or publish on another host',
    ]);
    expect(hostLimitTexts([...pages(1_000, 1.1e6), ...twins(1_000, 4e3)])[0]).toBe(
      'GitHub Pages takes sites of at most 1 GB: this site has 1104 MB. Publish on another host',
    );
  });

  test('count copies for compression, and take them away first', () => {
    const plain = [...pages(10_000), ...twins(8_000)];
    const copies = plain.flatMap(({ path }) => [
      { path: `${path}.gz`, bytes: 5 },
      { path: `${path}.br`, bytes: 4 },
    ]);
    const further = files(5_000, 'search', '.json');
    expect(hostLimitTexts([...plain, ...copies])[0]).toContain(
      'Build without --compress, which leaves 18,000, or',
    );
    expect(hostLimitTexts([...plain, ...copies, ...further])[0]).toContain(
      'Build without --compress and set "twins: false" in collection.yaml, which leaves 15,000, or',
    );
  });

  test('are told before they are crossed', () => {
    expect(hostLimitTexts(pages(1_000, 0.89e6))).toEqual([]);
    expect(hostLimitTexts([...pages(1_000, 0.91e6), ...twins(1_000, 4e3)])).toEqual(
      ['GitHub', 'GitLab'].map(
        (host) =>
          `${host} Pages takes sites of at most 1 GB: this site has 914 MB. Once it has more, publish on another host`,
      ),
    );
    expect(hostLimitTexts([...pages(12_000), ...twins(6_500)])[0]).toContain(
      'has 18,500. Once it has more, set "twins: false" in collection.yaml, which leaves 12,000, or take',
    );
  });

  test('are told once a host, of two on the same the higher one', () => {
    const lines = hostLimitTexts([...pages(55_000), ...twins(55_000), ...files(50_000, 'data', '/a/b.json')]);
    expect(hostsOf(lines)).toEqual(['Cloudflare Pages', 'GitLab Pages', 'Netlify']);
    expect(lines[0]).toContain('no site of more than 100,000 files: this site has 160,000. Publish on');
    expect(lines[1]).toContain('this site has 315,002. Publish on');
    expect(lines[2]).toContain('one of this site has 55,000. Set "twins: false" in collection.yaml, which');
  });

  test('are both told where the lower one is crossed and the higher one is near', () => {
    const lines = hostLimitTexts(pages(95_000)).filter((line) => line.startsWith('Cloudflare'));
    expect(lines.map((line) => /no site of more than|on its free plan/.exec(line)?.[0])).toEqual([
      'no site of more than',
      'on its free plan',
    ]);
    expect(lines[0]).toContain('Once it has more, publish on');
    expect(lines[1]).toContain('Take a paid plan');
  });

  test('name the files that are too large, and whether they can be left out', () => {
    const papers = ['json', 'ris', 'bib', 'csl.json', 'csv'].map((type) => ({
      path: `data/papers.${type}`,
      bytes: 52e6,
    }));
    expect(hostLimitTexts([{ path: 'sw.js', bytes: 9e3 }, ...papers])).toEqual([
      'Cloudflare Pages takes no file above 25 MiB: this site has data/papers.json (52 MB), data/papers.ris (52 MB), data/papers.bib (52 MB) and 2 more. Leave them out of the upload: their parts lie beside them',
    ]);
    expect(hostLimitTexts(papers.slice(0, 1))).toEqual([
      'Cloudflare Pages takes no file above 25 MiB: this site has data/papers.json (52 MB). Leave it out of the upload: its parts lie beside it',
    ]);
    expect(hostLimitTexts([{ path: 'topics/a.md', bytes: 30e6 }])).toEqual([
      'Cloudflare Pages takes no file above 25 MiB: this site has topics/a.md (30 MB). Publish on another host',
    ]);
  });
});
