import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostileVariables } from '../../scripts/bench/attack/environments.ts';
import { differences, hashSite } from '../../scripts/bench/attack/folder-hash.ts';
import { paperSchema } from '../../src/collection/paper.ts';
import { UNSORTED } from '../../src/collection/topic.ts';
import { firstCollection } from '../first-collection.ts';
import { fullMetadata } from '../full-metadata.ts';
import { runScript } from './command.ts';
import { builtSite, listFiles, plainSite, readPapers, readSiteFile, readTopics, sites } from './sites.ts';

describe.for(sites)('the data of the site "$name"', (site) => {
  const { version, collection, papers } = readPapers(site);
  const { topics } = readTopics(site);

  test('counts its papers and names the collection', () => {
    expect({ version, ...collection }).toEqual({
      version: 2,
      title: expect.stringMatching(/\S/),
      papers: papers.length,
      snapshot: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test('has papers as the schema says, with the address of a page that exists', () => {
    for (const { url, ...paper } of papers) {
      expect(paperSchema.parse(paper)).toEqual(paper);
      expect(url).toBe(`${site.base}papers/${paper.slug}/`);
      expect(existsSync(join(site.folder, 'papers', paper.slug, 'index.html')), url).toBe(true);
    }
  });

  test('has each id once, and similar papers and topics that exist', () => {
    const ids = new Set(papers.map((paper) => paper.id));
    const slugs = new Set(topics.map((topic) => topic.slug));
    expect(ids.size).toBe(papers.length);
    for (const paper of papers) {
      expect(paper.similar.filter(({ id }) => id === paper.id || !ids.has(id))).toEqual([]);
      expect(paper.topics.filter((slug) => !slug || !slugs.has(slug))).toEqual([]);
    }
  });

  test('lists on each topic page exactly the papers of topics.json, in that order', () => {
    for (const topic of topics) {
      expect(Object.keys(topic).sort()).toEqual(['description', 'name', 'papers', 'parent', 'slug', 'url']);
      expect(topic.url).toBe(`${site.base}topics/${topic.slug}/`);
      const page = readSiteFile(site, `topics/${topic.slug}/index.html`);
      expect([...page.matchAll(/data-paper-id="([^"]+)"/g)].map((match) => match[1])).toEqual(topic.papers);
    }
  });

  test('agrees with itself about which paper is in which topic', () => {
    for (const topic of topics) {
      const members = papers.filter((paper) => paper.topics.includes(topic.slug)).map((paper) => paper.id);
      expect([...topic.papers].sort()).toEqual(members.sort());
    }
  });
});

const full = await builtSite('full metadata');

describe('papers of which everything is known', () => {
  test('are built over themselves to the same bytes in other surroundings, and over nothing that a person put there', async () => {
    const again = mkdtempSync(join(tmpdir(), 'papershelf-again-'));
    const put = { CNAME: 'papers.example', 'papers/notes.txt': 'mine', '.git/HEAD': 'ref: refs/heads/main' };
    try {
      cpSync(full.folder, again, { recursive: true });
      mkdirSync(join(again, '.git'));
      for (const [name, text] of Object.entries(put)) writeFileSync(join(again, name), text);
      const args = ['--content', fullMetadata, '--site', 'https://example.org', '--out', again];
      const { code, stdout, stderr } = await runScript('build', args, tmpdir(), hostileVariables);
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(
        /, 0 of \d+ files changed\nnot Papershelf's, left alone: CNAME, papers\/notes\.txt\n/,
      );
      for (const [name, text] of Object.entries(put)) {
        expect(readFileSync(join(again, name), 'utf8')).toBe(text);
        rmSync(join(again, name));
      }
      rmSync(join(again, '.git'), { recursive: true });
      const site = hashSite(again);
      expect([...site.keys()]).toContain('licences.txt');
      expect(differences(hashSite(full.folder), site)).toEqual([]);
    } finally {
      rmSync(again, { recursive: true });
    }
  });
});

describe('the first collection', () => {
  test('has a page for each of its 179 papers and 25 topics', () => {
    const { topics: settings } = parse(readFileSync(join(firstCollection, 'topics.yaml'), 'utf8')) as {
      topics: { slug: string }[];
    };
    const listed = readTopics(plainSite).topics.map((topic) => topic.slug);
    const pages = listFiles(plainSite, 'index.html');
    expect(pages.filter((page) => page.startsWith('papers/'))).toHaveLength(179);
    expect(settings).toHaveLength(25);
    expect(listed.filter((slug) => slug !== UNSORTED)).toEqual(settings.map((topic) => topic.slug));
    expect(listed.filter((slug) => !pages.includes(`topics/${slug}/index.html`))).toEqual([]);
  });

  test('has canonical addresses and a sitemap only where the site has an address', () => {
    const [plain, addressed] = ['plain', 'addressed'].map(
      (name) => sites.find((site) => site.name === name)!,
    );
    expect(readSiteFile(plain!, 'index.html')).not.toContain('rel="canonical"');
    expect(listFiles(plain!, '.xml')).toEqual([]);
    expect(readSiteFile(addressed!, 'index.html')).toContain(
      '<link rel="canonical" href="https://example.org/papers/"',
    );
    const sitemap = readSiteFile(addressed!, 'sitemap-0.xml');
    for (const paper of readPapers(addressed!).papers)
      expect(sitemap).toContain(`https://example.org${paper.url}<`);
  });
});
