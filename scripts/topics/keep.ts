import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatKeptTopics } from '../../src/collection/settings/topics-file.ts';
import type { KeptTopic } from '../../src/collection/topic.ts';
import { discoverTopics } from '../../src/collection/understand/discover/discover.ts';
import { renewKept } from '../../src/collection/understand/topics/renew-kept.ts';
import { countOf } from '../../src/site/shared/wording.ts';
import { CommandError, forTerminal } from '../command.ts';
import { readContentPapers } from './content-papers.ts';
import { topicsInWords } from './topics-account.ts';
import type { TopicsOutput } from './topics-options.ts';

const HEAD = [
  'Topics that were found in the papers, kept so that their names and addresses last. Written by',
  '"npm run topics -- keep", which writes it anew for topics found anew, and keeps what it can of this one.',
  '',
  'slug         the address of the page; corrections.yaml can pin papers to it. Leave it as it is.',
  'name         yours to edit, as is the description.',
  'parent       the slug of the area that holds the topic.',
  'aliases      former slugs, which lead to the page.',
  'papers       the ids of the most typical papers, by which a build finds the topic again.',
];

/**
 * Writes the topics that are found in the papers of a content folder into its `kept-topics.yaml`; topics kept before
 * that are still there keep their addresses. Throws a CommandError where the curator has written topics, or the papers
 * are too few to find any.
 */
export function keepTopics(folder: string): TopicsOutput {
  const { settings, corpus, candidates, remarks } = readContentPapers(folder);
  const kept = settings.keptTopics;
  const file = join(folder, 'kept-topics.yaml');
  if (kept === null) {
    throw new CommandError(
      `"${join(folder, 'topics.yaml')}" says which topics there are, so none are found and there is nothing to keep. Move that file away to have topics found; nothing was written`,
    );
  }
  const found = discoverTopics(corpus, candidates, []);
  if (found.topics.length === 0) {
    throw new CommandError(
      `too few papers with words in common to find topics in: "${folder}" has ${countOf(corpus.papers.length, 'paper')}; nothing was written`,
    );
  }
  const { assignments } = kept.length === 0 ? found : discoverTopics(corpus, candidates, kept);
  const renewed = renewKept({ topics: kept, assignments }, found);
  writeFileSync(file, formatKeptTopics(renewed, HEAD));
  const lines = [`Wrote ${file}: ${topicsInWords(renewed)}.`, ...changeLines(kept, renewed), ADVICE];
  return { text: `${lines.map(forTerminal).join('\n')}\n`, remarks };
}

const ADVICE =
  'Keep it with your other settings (commit it): builds find these topics again and no others. Names and descriptions in it are yours to edit.';

/** What became of topics that had been kept before; nothing where there were none. */
function changeLines(before: readonly KeptTopic[], after: readonly KeptTopic[]): string[] {
  if (before.length === 0) return [];
  const slugs = new Set(after.map(({ slug }) => slug));
  const heirs = new Map(after.flatMap(({ slug, aliases }) => aliases.map((alias) => [alias, slug])));
  const gone = before.filter(({ slug }) => !slugs.has(slug));
  const lasting = before.length - gone.length;
  return [
    `${countOf(lasting, 'topic')} of ${before.length} kept ${lasting === 1 ? 'its address' : 'their addresses'}, ${after.length - lasting} are new.`,
    ...gone.map(({ slug, name }) => {
      const heir = heirs.get(slug);
      return heir === undefined
        ? `"${name}" (${slug}) is gone with its papers; its address leads nowhere.`
        : `"${name}" (${slug}) is gone; its address leads to ${heir}.`;
    }),
  ];
}
