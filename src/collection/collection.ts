import { z } from 'zod';
import { correctPapers, groupProblem } from './corrections.ts';
import { buildEntry, type PaperEntry, slugsOfOthers } from './entry.ts';
import { findPartlyStudied } from './overlong-papers.ts';
import { paperSchema } from './paper.ts';
import { buildDayOf } from './read/dump-day.ts';
import { readDumps } from './read/dumps.ts';
import type { DumpFile } from './read/input-file.ts';
import { findRedirects, type Redirect, redirectSchema } from './redirects.ts';
import { type Report, reportSchema } from './report.ts';
import { collectionSettingsSchema } from './settings/collection-settings.ts';
import type { Settings } from './settings/settings.ts';
import { topicSchema } from './topic.ts';
import { mapLayoutSchema } from './understand/map/map-layout.ts';
import { topicReviewSchema } from './understand/topics/topic-review.ts';
import { type Understanding, understand } from './understand/understand.ts';

/** Everything the pages, the search index and the exports are made from. Papers are in source order. */
export const collectionSchema = z.strictObject({
  ...collectionSettingsSchema.shape,
  papers: z.array(paperSchema),
  /** Areas stand before their topics. */
  topics: z.array(topicSchema),
  /** How well topics that were found, not written, can be told apart; null where they were written. */
  topicAgreement: z.number().min(-1).max(1).nullable(),
  topicReview: topicReviewSchema,
  map: mapLayoutSchema.nullable(),
  redirects: z.array(redirectSchema),
  report: reportSchema,
});
export type Collection = z.infer<typeof collectionSchema>;

/** Receives the name of each step of the build, to report progress. */
export type Progress = (step: string) => void;

/** The papers as corrected, before anything is derived from them. */
export interface ReadEntries {
  readonly entries: PaperEntry[];
  readonly redirects: Redirect[];
  readonly report: Report;
}

/**
 * Reads dumps in the order given and applies a curator's corrections. It never throws on bad input: the
 * report accounts for every line and lists every problem, and the papers concerned are left out.
 */
export function readEntries(
  dumps: readonly DumpFile[],
  settings: Pick<Settings, 'corrections' | 'topics'> &
    Partial<Pick<Settings, 'keptTopics' | 'collection' | 'groups'>>,
  correctionsFile = 'corrections.yaml',
): ReadEntries {
  const { columns, papersWithoutAbstract, dates } = settings.collection ?? {};
  const { records, report, faults } = readDumps(dumps, columns, papersWithoutAbstract, settings.groups);
  const dayOf = buildDayOf(dates);
  const read = records.map((record) => buildEntry(record, dayOf));
  const joined = records.flatMap((record, index) =>
    slugsOfOthers(record).map((from) => ({ from, to: read[index]!.slug })),
  );
  const { entries, settled, warnings } = correctPapers(read, settings.corrections, correctionsFile, joined);
  const slugs = entries.map((entry) => entry.slug);
  const moved = findRedirects(
    settings.keptTopics ?? settings.topics,
    settled,
    slugs,
    correctionsFile,
    joined,
  );
  const groupWarnings = faults.map((fault) => groupProblem(fault, correctionsFile));
  return {
    entries,
    redirects: moved.redirects,
    report: {
      ...report,
      warnings: [
        ...report.warnings,
        ...findPartlyStudied(entries),
        ...groupWarnings,
        ...warnings,
        ...moved.warnings,
      ],
    },
  };
}

/** Turns dumps and settings into the collection; bad input is treated as in `readEntries`. */
export function buildCollection(
  dumps: readonly DumpFile[],
  settings: Settings,
  progress: Progress = () => {},
): Collection {
  progress('reading the dumps');
  const reading = readEntries(dumps, settings);
  progress(`understanding ${reading.entries.length} papers`);
  return completeCollection(reading, settings, understand(reading.entries, settings));
}

/** The collection of what was read and what was found out about it. */
export function completeCollection(
  { redirects: read, report }: ReadEntries,
  settings: Settings,
  understanding: Understanding,
): Collection {
  const slugs = new Set(understanding.topics.map(({ slug }) => slug));
  // Topics that were kept, and whose papers are all gone, are not found again.
  const redirects = read.filter(({ kind, to }) => kind === 'paper' || slugs.has(to));
  return { ...settings.collection, ...understanding, redirects, report };
}
