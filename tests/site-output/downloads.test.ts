import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { distinctKeys } from '../../src/export/citation/citation-keys.ts';
import { formatBytes } from '../../src/site/shared/wording.ts';
import { readBibliography, readCitations, readTable } from '../export/foreign-readers.ts';
import { type ListedPaper, readPapers, readSiteFile, readTopics, sites } from './sites.ts';

/** The papers in each file, as a reader of its format finds them: titles, in BibTeX the keys. */
const readers: Record<string, (text: string) => (string | undefined)[]> = {
  json: (text) => JSON.parse(text).papers.map(({ title }: ListedPaper) => title),
  'csl.json': (text) => JSON.parse(text).map(({ title }: ListedPaper) => title),
  csv: (text) => readTable(text).map(({ title }) => title),
  ris: (text) => readCitations(text, '@ris/file').map(({ title }) => title as string),
  bib: (text) => readBibliography(text).map(({ key }) => key),
};

describe.for(sites)('the downloads of the site "$name"', (site) => {
  const { papers } = readPapers(site);
  const { topics } = readTopics(site);
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const keys = distinctKeys(papers.map(({ slug }) => slug));
  const stems = [
    { stem: 'data/papers', listed: papers, extensions: Object.keys(readers) },
    ...topics.map(({ slug, papers: ids }) => ({
      stem: `data/topics/${slug}`,
      listed: ids.map((id) => byId.get(id)!),
      extensions: ['json', 'bib'],
    })),
  ].filter(({ listed }) => listed.length > 0);

  test('hold the same papers in each format, those of a topic in the order of its page', () => {
    // The slow readers have read all that matters once they have read all papers and one topic.
    const slow = new Set(stems.slice(2).map(({ stem }) => stem));
    for (const { stem, listed, extensions } of stems) {
      for (const extension of extensions) {
        if (slow.has(stem) && extension === 'bib') continue;
        const expected = listed.map(({ title, slug }) => (extension === 'bib' ? keys.get(slug) : title));
        expect(
          readers[extension]!(readSiteFile(site, `${stem}.${extension}`)),
          `${stem}.${extension}`,
        ).toEqual(expected);
      }
    }
  });

  test('name the page of a paper where the site has an address, and none where it has not', () => {
    const urls = readTable(readSiteFile(site, 'data/papers.csv')).map(({ url }) => url);
    const hasAddress = site.base !== '/';
    expect(urls).toEqual(papers.map(({ url }) => (hasAddress ? `https://example.org${url}` : undefined)));
  });

  test('follow the JSON Schemas that lie beside them', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);
    const follows = (schema: string, file: string) => {
      const validate = ajv.compile(JSON.parse(readSiteFile(site, `data/${schema}.schema.json`)));
      validate(JSON.parse(readSiteFile(site, file)));
      return validate.errors;
    };
    expect(follows('papers', 'data/papers.json')).toBeNull();
    ajv.removeSchema();
    expect(follows('papers', `data/topics/${topics[0]!.slug}.json`)).toBeNull();
    expect(follows('topics', 'data/topics.json')).toBeNull();
  });

  test('are offered with their sizes, all papers on the page of data, those of a topic on its own', () => {
    for (const { stem, extensions } of stems) {
      const topic = /topics\/(.+)/.exec(stem)?.[1];
      const html = readSiteFile(site, topic ? `topics/${topic}/index.html` : 'data/index.html');
      for (const extension of extensions) {
        const file = `${stem}.${extension}`;
        const size = formatBytes(statSync(join(site.folder, file)).size);
        const link = new RegExp(
          `<a href="${site.base}${file.replaceAll('.', '\\.')}"[^>]* download>.*?</li>`,
          's',
        );
        expect(link.exec(html)?.[0], file).toContain(`>${size}<`);
      }
    }
  });
});
