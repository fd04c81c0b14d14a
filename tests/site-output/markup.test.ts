import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bootScript } from '../../src/site/boot.ts';
import { markupFaults } from './markup-faults.ts';
import {
  addressedSite,
  listFiles,
  pageTypes,
  plainSite,
  readPapers,
  readSiteFile,
  type Site,
  sites,
} from './sites.ts';

// What one site has in its markup and links, the other has too, but for addresses: each is tried on the one that
// has more of it.
describe('a site', () => {
  test('has only valid markup', async () => {
    const complaints: string[] = [];
    for (const page of listFiles(addressedSite, '.html')) {
      complaints.push(...(await markupFaults(page, readSiteFile(addressedSite, page))));
    }
    expect(complaints.slice(0, 20)).toEqual([]);
  });

  test('links only to pages and fragments that exist, and leads to every paper', () => {
    const pages = new Map(
      listFiles(plainSite, '.html').map((file) => {
        const html = readSiteFile(plainSite, file);
        const ids = idsIn(html);
        const address = plainSite.base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
        return [address, { ids, links: linksOf(html, address) }] as const;
      }),
    );
    const idsAt = (pathname: string) =>
      pages.get(pathname)?.ids ?? idsIn(readFileSync(fileOf(plainSite, pathname), 'utf8'));
    const isBroken = ({ pathname, hash }: URL) =>
      !existsSync(fileOf(plainSite, pathname)) ||
      (hash !== '' && !idsAt(pathname).has(decodeURIComponent(hash.slice(1))));
    const broken = [...pages].flatMap(([address, { links }]) =>
      links.filter(isBroken).map(({ href }) => `${address} -> ${href}`),
    );
    expect(broken).toEqual([]);
    // What is added to a set while it is gone through is gone through as well.
    const reached = new Set([plainSite.base]);
    for (const address of reached) {
      for (const { pathname } of pages.get(address)?.links ?? []) reached.add(pathname);
    }
    expect(readPapers(plainSite).papers.filter(({ url }) => !reached.has(url))).toEqual([]);
  });
});

describe.for(sites)('the site "$name"', (site) => {
  const pages = listFiles(site, '.html');

  test('keeps every address below its base path, and every one leads to a file', () => {
    const strays = pages.flatMap((page) =>
      localAddresses(readSiteFile(site, page))
        .filter((address) => !address.startsWith(site.base) || !existsSync(fileOf(site, address)))
        .map((address) => `${page}: ${address}`),
    );
    expect(strays).toEqual([]);
  });

  test('loads nothing from another place, and has neither inline styles nor inline handlers', () => {
    for (const page of pages) {
      const html = readSiteFile(site, page);
      const tags =
        html.replaceAll(/<script(?![^>]*\bsrc=)[^>]*>.*?<\/script>/gs, '').match(/<[a-z][^>]*>/g) ?? [];
      const faulty = tags.filter(
        (tag) =>
          /\s(?:style|on[a-z]+)=/.test(tag.replaceAll(/"[^"]*"/g, '""')) ||
          /\s(?:src|srcset|poster)="(?:https?:)?\/\//.test(tag) ||
          (/^<link\b/.test(tag) &&
            /href="(?:https?:)?\/\//.test(tag) &&
            !/rel="(?:canonical|sitemap)"/.test(tag)),
      );
      expect(faulty, page).toEqual([]);
    }
  });

  test('has a strict Content-Security-Policy on every page it renders', () => {
    for (const page of pages) {
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(
        readSiteFile(site, page),
      )?.[1];
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toMatch(/unsafe-(?:inline|eval)|https?:|data:/);
    }
  });

  test('allows the scripts that stand in a page by their hashes, the theme boot among them', () => {
    const isMoved = (html: string) => html.includes('http-equiv="refresh"');
    for (const page of pages) {
      const html = readSiteFile(site, page);
      const scripts = [
        ...html.matchAll(/<script(?![^>]*(?:\bsrc=|type="application\/))[^>]*>(.*?)<\/script>/gs),
      ].map(([, text]) => text);
      if (!isMoved(html)) expect(scripts, page).toContain(bootScript);
      const policy = /script-src ([^;]*)/.exec(html)?.[1];
      for (const script of scripts) {
        expect(policy, page).toContain(`'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
      }
    }
  });

  // A topic page has a filter and hands over its papers; a paper's page has neither. The map draws, and has styles of
  // its own; what a search of it needs is fetched by the first one.
  test.for([
    ['topic', 11_500, 12_000],
    ['paper', 10_000, 12_000],
    ['map', 20_000, 13_500],
  ] as const)('keeps the heaviest %s page within its byte budgets', ([type, scriptBytes, sheetBytes]) => {
    const path = pageTypes(site).find((page) => page.type === type)?.path ?? '';
    const html = readSiteFile(site, join(path, 'index.html'));
    const addresses = (pattern: RegExp) => [...new Set(html.match(pattern) ?? [])];
    expect(gzipSync(html).length).toBeLessThanOrEqual(45_000);
    const sheets = addresses(/(?<=<link rel="stylesheet" href=")[^"]+/g);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sum(sheets.map((sheet) => gzippedSize(site, sheet)))).toBeLessThanOrEqual(sheetBytes);
    const scripts = withImports(site, addresses(/(?<=<script\b[^>]*\bsrc=")[^"]+/g));
    expect(sum(scripts.map((script) => gzippedSize(site, script)))).toBeLessThanOrEqual(scriptBytes);
    const fonts = addresses(/(?<=<link rel="preload" href=")[^"]+\.woff2/g);
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts.map((font) => statSync(fileOf(site, font)).size))).toBeLessThanOrEqual(60_000);
  });
});

/** The ids of a page or a drawing, which addresses can point at. */
const idsIn = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));

const ownServer = 'http://localhost';

/** Where a page leads to on its own server; form actions are among it. */
function linksOf(html: string, address: string): URL[] {
  const links = new Set([...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link]) => link!));
  return [...links]
    .map((link) => new URL(link.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), ownServer + address))
    .filter(({ origin }) => origin === ownServer);
}

/** The addresses on this server that a page names in href or src, without query and fragment. */
function localAddresses(html: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src)="(\/(?!\/)[^"#?]*)/g)].map((match) => match[1] ?? '');
  return [...new Set(found)];
}

function fileOf(site: Site, address: string): string {
  const path = join(site.folder, decodeURIComponent(address.slice(site.base.length)));
  return address.endsWith('/') ? join(path, 'index.html') : path;
}

/** Scripts together with those that they import at once. */
function withImports(site: Site, scripts: string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const text = readSiteFile(site, script.slice(site.base.length));
    for (const [, name] of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
      all.add(new URL(name ?? '', `http://localhost${script}`).pathname);
    }
  }
  return [...all];
}

function gzippedSize(site: Site, address: string): number {
  return gzipSync(readSiteFile(site, address.slice(site.base.length))).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
