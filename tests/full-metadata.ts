import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEntry, type PaperEntry } from '../src/collection/entry.ts';
import type { Paper } from '../src/collection/paper.ts';
import { collectionSettingsSchema } from '../src/collection/settings/collection-settings.ts';
import { understand } from '../src/collection/understand/understand.ts';

/** The content folder of a collection of which everything is known, from authors to identifiers. */
export const fullMetadata = join(import.meta.dirname, 'fixtures', 'full-metadata');

type GivenRecord = Omit<Parameters<typeof buildEntry>[0], 'source'> & {
  readonly url?: string;
  readonly type?: NonNullable<PaperEntry['publicationType']>;
};

function readEntries(): PaperEntry[] {
  const file = 'papers.json';
  const records = JSON.parse(readFileSync(join(fullMetadata, 'dumps', file), 'utf8')) as GivenRecord[];
  return records.map(({ url, type, ...record }, index) =>
    buildEntry({
      ...record,
      ...(url !== undefined && { sourceUrl: url }),
      ...(type !== undefined && { publicationType: type }),
      source: { file, line: index + 2, position: index + 1 },
    }),
  );
}

/** The papers of that collection. */
export const fullPapers: readonly Paper[] = understand(readEntries(), {
  collection: collectionSettingsSchema.parse({ title: 'A shelf', description: 'Papers.' }),
  topics: [],
  corrections: [],
  lexicon: { names: [], ignore: [] },
}).papers;

/** The paper whose title begins so. */
export const fullPaper = (beginning: string): Paper =>
  fullPapers.find(({ title }) => title.startsWith(beginning))!;
