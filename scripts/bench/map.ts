import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEntries } from '../../src/collection/collection.ts';
import type { PaperEntry } from '../../src/collection/entry.ts';
import { parseSettings, type Settings } from '../../src/collection/settings/settings.ts';
import { parseWholeNumber, withUsage } from '../command.ts';
import { readContentFolder } from '../content-folder.ts';
import { soundSettings } from '../sound-settings.ts';
import { measureSite } from './map/frames.ts';
import { measureLayouts } from './map/layouts.ts';
import { layoutSection, siteSection } from './map/table.ts';
import { paperOptions } from './paper-options.ts';
import { sampleRecords } from './search/records.ts';

const usage =
  'usage: npm run bench -- map [--content DIR | --records FILE.jsonl[.gz] [--papers N,N,...] [--seed S] [--found] | --site DIR] [--json]';

const parseMapArguments = (args: string[]) =>
  withUsage(usage, () => {
    const own = { found: { type: 'boolean' }, site: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options: { ...paperOptions, ...own } });
    const { content, records, papers, found = false, site, json } = values;
    if ((papers !== undefined || found) && records === undefined) {
      throw new Error('--papers and --found are for the file of --records: a folder is laid out as it is');
    }
    const sizes = (papers ?? '1000,10000').split(',').map((size) => parseWholeNumber('papers', size));
    return { content, records, sizes, seed: parseWholeNumber('seed', values.seed), found, site, json };
  });

interface ReadPapers {
  readonly entries: readonly PaperEntry[];
  readonly settings: Settings;
}

function readFolder(folder: string): ReadPapers {
  const content = readContentFolder(folder);
  const settings = soundSettings(content, `the settings in "${folder}" are wrong`).value;
  return { entries: readEntries(content.dumps, settings).entries, settings };
}

const topicsFile = join(import.meta.dirname, '..', '..', 'content', 'topics.yaml');

/** Papers drawn from a file, with the topics of this repository or, where they are to be found, with none. */
function readSample(file: string, size: number, seed: number, isFound: boolean): ReadPapers {
  const lines = sampleRecords(file, size, seed).map(({ title, abstract }) =>
    JSON.stringify({ title, abstract }),
  );
  const topics = { name: 'topics.yaml', text: isFound ? '' : readFileSync(topicsFile, 'utf8') };
  const settings = parseSettings(isFound ? {} : { topics }).value!;
  const dump = { name: 'papers.jsonl', bytes: Buffer.from(lines.join('\n')) };
  return { entries: readEntries([dump], settings).entries, settings };
}

/**
 * Lays out the papers of a content folder, or some drawn from a file, and prints how well the map tells which are alike,
 * how far it moves when papers are added, and what it takes, beside umap-js: a section a size. With `--site DIR` it
 * opens the map of a built site in a browser instead, and prints whether its names overlap and how long its frames take
 * while it moves.
 */
export async function run(args: string[]): Promise<void> {
  const { content, records, sizes, seed, found, site, json } = parseMapArguments(args);
  if (site !== undefined) {
    const figures = await measureSite(resolve(site));
    console.log(json ? JSON.stringify(figures) : siteSection(figures));
    return;
  }
  const wanted = records === undefined ? [0] : sizes;
  for (const size of wanted) {
    const { entries, settings } =
      records === undefined ? readFolder(resolve(content)) : readSample(resolve(records), size, seed, found);
    const figures = measureLayouts(entries, settings);
    console.log(json ? JSON.stringify(figures) : `${layoutSection(figures)}\n`);
  }
}
