import { z } from 'zod';
import { correctPapers } from './corrections.ts';
import { paperId, paperSlug } from './identity.ts';
import { splitSentences } from './language/sentences.ts';
import { type Paper, paperSchema } from './paper.ts';
import { findPartlyStudied } from './partly-studied.ts';
import { cleanText } from './read/clean-text.ts';
import { type DumpFile, type DumpRecord, readDumps } from './read/dumps.ts';
import { spellOutInvisible } from './read/invisible.ts';
import { findLinks, uniqueLinks } from './read/links.ts';
import { findRedirects, type Redirect, redirectSchema } from './redirects.ts';
import { type Report, reportSchema } from './report.ts';
import { collectionSettingsSchema } from './settings/collection-settings.ts';
import type { Settings } from './settings/settings.ts';
import { topicSchema } from './topic.ts';
import { buildAcronymTable, explainAcronyms, findWellKnown } from './understand/acronyms/acronym-table.ts';
import { findKeySentences } from './understand/gist/gist.ts';
import { findKeyphrases } from './understand/keyphrases/keyphrases.ts';
import { classifyKind } from './understand/kind/kind.ts';
import { findMentions } from './understand/mentions/mentions.ts';
import { findSimilar } from './understand/similar/similar.ts';
import { studiedText } from './understand/studied-text.ts';
import { shelveTopics } from './understand/topics/build-topics.ts';
import { reviewTopics, topicReviewSchema } from './understand/topics/topic-review.ts';
import { assignTopics, type TopicAssignment } from './understand/topics/topics.ts';

/** Everything the pages, the search index and the exports are made from. Papers are in source order. */
export const collectionSchema = z.strictObject({
  ...collectionSettingsSchema.shape,
  papers: z.array(paperSchema),
  topics: z.array(topicSchema),
  topicReview: topicReviewSchema,
  redirects: z.array(redirectSchema),
  report: reportSchema,
});
export type Collection = z.infer<typeof collectionSchema>;

/** A paper as the dump has it, with its identity and its text cleaned for display. */
export interface Entry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly source: DumpRecord['source'];
  readonly pinnedTopics: readonly string[];
}

function identify(record: DumpRecord): Entry {
  // Text that is nothing but markup is shown as it is: a paper is never left without a title or an abstract.
  const title = cleanText(record.title) || spellOutInvisible(record.title);
  return {
    id: paperId(record.title),
    slug: paperSlug(record.title, title),
    title,
    abstract: cleanText(record.abstract) || spellOutInvisible(record.abstract),
    source: record.source,
    pinnedTopics: [],
  };
}

const MOST_SIMILAR = 8;

/** What a person has pinned is beyond doubt, and needs no reason. */
function pinTopics(assignment: TopicAssignment, pinned: readonly string[]): TopicAssignment {
  if (pinned.length === 0) return assignment;
  return { ...assignment, topics: [...pinned], reasons: {}, confidence: 1 };
}

/** Weaker phrases speak for a topic only in company. */
const isTelling = ({ weight }: { readonly weight: number }) => weight >= 1;

function understand(whole: readonly Entry[], settings: Settings) {
  const entries = whole.map(studiedText);
  const assignments = assignTopics(entries, settings.topics).map((assignment, i) =>
    pinTopics(assignment, entries[i]!.pinnedTopics),
  );
  const sentences = entries.map((entry) => splitSentences(entry.abstract));
  const kinds = entries.map(({ title }, index) => classifyKind(title, sentences[index]!));
  const keySentences = entries.map(({ title }, index) =>
    findKeySentences(title, sentences[index]!, kinds[index]!),
  );
  const abstracts = entries.map(({ abstract }) => abstract);
  const table = buildAcronymTable(abstracts);
  const wellKnown = findWellKnown(abstracts, table);
  const acronyms = abstracts.map((abstract) => explainAcronyms(abstract, table, wellKnown));
  const phrases = findKeyphrases(
    entries.map((paper, i) => ({ paper, gist: keySentences[i]!.gist, acronyms: acronyms[i]! })),
    settings.topics.flatMap((topic) => topic.phrases.filter(isTelling).map(({ phrase }) => phrase)),
  );
  const affinities = assignments.map((assignment) => assignment.affinities);
  const similar = findSimilar(entries, MOST_SIMILAR, affinities, phrases);
  const mentions = findMentions(entries, settings.lexicon);
  const papers = whole.map(({ pinnedTopics: _, ...entry }, index): Paper => {
    const { topics, reasons } = assignments[index]!;
    const { abstract } = entries[index]!;
    return {
      ...entry,
      topics,
      topicReasons: reasons,
      kind: kinds[index]!,
      ...keySentences[index]!,
      keyphrases: phrases.keyphrases[index]!,
      mentions: mentions[index]!,
      acronyms: acronyms[index]!,
      links: uniqueLinks(findLinks(abstract)),
      similar: similar[index]!,
    };
  });
  const slugs = settings.topics.map(({ slug }) => slug);
  const ids = entries.map(({ id }) => id);
  return { papers, phrases, topicReview: reviewTopics(ids, assignments, slugs) };
}

/** How far the work has come, for whoever waits for it. */
export type Progress = (step: string) => void;

/** The papers as corrected, before anything is derived from them. */
export interface Reading {
  readonly entries: Entry[];
  readonly redirects: Redirect[];
  readonly report: Report;
}

/**
 * Reads dumps in the order given and applies a curator's corrections. It never throws on bad input: what is
 * wrong stands in the report, which accounts for every line, and the papers concerned are left out.
 */
export function readEntries(
  dumps: readonly DumpFile[],
  settings: Pick<Settings, 'corrections' | 'topics'>,
  correctionsFile = 'corrections.yaml',
): Reading {
  const { records, report } = readDumps(dumps);
  const { entries, settled, warnings } = correctPapers(
    records.map(identify),
    settings.corrections,
    correctionsFile,
  );
  const slugs = entries.map((entry) => entry.slug);
  const moved = findRedirects(settings.topics, settled, slugs, correctionsFile);
  return {
    entries,
    redirects: moved.redirects,
    report: {
      ...report,
      warnings: [...report.warnings, ...findPartlyStudied(entries), ...warnings, ...moved.warnings],
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
  const { entries, ...reading } = readEntries(dumps, settings);
  progress(`understanding ${entries.length} papers`);
  const { papers, phrases, topicReview } = understand(entries, settings);
  const topics = shelveTopics(papers, settings.topics, phrases.common);
  return { ...settings.collection, papers, topics, topicReview, ...reading };
}
