import { formatTopics } from '../../src/collection/settings/topics-file.ts';
import { UNSORTED } from '../../src/collection/topic.ts';
import { type SuggestedTopic, suggestTopics } from '../../src/collection/understand/topics/suggest-topics.ts';
import { countOf, shorten } from '../../src/site/shared/wording.ts';
import { npmRun } from '../command.ts';
import { type ContentPapers, placeContent, readContentPapers } from './content-papers.ts';
import { topicsInWords } from './topics-account.ts';
import type { TopicsOutput } from './topics-options.ts';

/** In characters. */
const LONGEST_TITLE = 95;

/**
 * Prints a topics file to edit: the topics of a collection that are found or kept, or, where its curator has written
 * some, topics for the papers that fit none of those. Nothing but a remark where the papers are too few to group.
 */
export function printSuggestedTopics(folder: string): TopicsOutput {
  const papers = readContentPapers(folder);
  const { keptTopics } = papers.settings;
  return keptTopics === null ? suggestBeside(papers) : suggestAll(papers);
}

function suggestAll({ folder, settings, corpus, candidates, remarks }: ContentPapers): TopicsOutput {
  const suggested = suggestTopics(corpus, candidates, { kept: settings.keptTopics ?? [] });
  const count = countOf(corpus.papers.length, 'paper');
  if (suggested.length === 0) {
    const remark = `Too few papers with words in common to find topics in: ${count}.`;
    return { text: '', remarks: [...remarks, remark] };
  }
  const head = [
    `${topicsInWords(suggested.map(({ topic }) => topic))}, found in the words of ${count}. No person has checked them.`,
    '',
    'Edit names, descriptions and phrases, join or delete topics, then save this as topics.yaml in the content folder:',
    `from then on no topics are found. "${npmRun('topics -- try FILE', folder)}" shows what a version of it would do.`,
    ...LEGEND,
  ];
  return { text: fileOf(suggested, head), remarks };
}

/** Papers that the curator has left without a topic on purpose are not among those that fit none. */
function suggestBeside(papers: ContentPapers): TopicsOutput {
  const { folder, settings, corpus, candidates, entries, remarks } = papers;
  const tryFile = npmRun('topics -- try FILE', folder);
  const { assignments } = placeContent(papers, settings);
  const pinned = new Set(entries.flatMap(({ id, pinnedTopics }) => (pinnedTopics.length > 0 ? [id] : [])));
  const among = corpus.papers.flatMap(({ id }, place) =>
    assignments[place]!.topics[0] === UNSORTED && !pinned.has(id) ? [place] : [],
  );
  if (among.length === 0)
    return { text: '', remarks: [...remarks, 'Every paper fits a topic of topics.yaml.'] };
  const count = countOf(among.length, 'paper');
  const fit = among.length === 1 ? 'fits' : 'fit';
  const taken = settings.topics.flatMap(({ slug, aliases }) => [slug, ...aliases]);
  const suggested = suggestTopics(corpus, candidates, { among, taken });
  if (suggested.length === 0) {
    const remark = `${count} ${fit} no topic of topics.yaml, too few to group; "${tryFile}" with that file lists them.`;
    return { text: '', remarks: [...remarks, remark] };
  }
  const head = [
    `${topicsInWords(suggested.map(({ topic }) => topic))}, found in the words of the ${count} that ${fit} no topic of topics.yaml. No person has checked them.`,
    '',
    'Edit names, descriptions and phrases, and append the entries to those of topics.yaml.',
    `"${tryFile}" shows what a version of that file would do.`,
    ...LEGEND,
  ];
  return { text: fileOf(suggested, head), remarks };
}

const LEGEND = [
  '',
  'A strong phrase places a paper even where its abstract mentions it once, a plain one from the title or together with',
  'others, a weak one only adds to others. Case, plurals and hyphens do not matter; prun* is prune, pruned, pruning.',
  'A topic with a parent stands in that area, which has the papers of all its topics.',
];

function fileOf(suggested: readonly SuggestedTopic[], head: readonly string[]): string {
  const noted = suggested.map(({ topic, papers, titles }) => ({
    topic,
    notes: notesOf(topic.slug, papers, titles),
  }));
  return formatTopics(noted, head);

  function notesOf(slug: string, papers: number, titles: readonly string[]): string[] {
    const parts = suggested.filter(({ topic }) => topic.parent === slug);
    if (parts.length > 0) {
      const all = parts.reduce((sum, part) => sum + part.papers, 0);
      return [`An area of ${countOf(parts.length, 'topic')} with ${countOf(all, 'paper')}.`];
    }
    return [
      `${countOf(papers, 'paper')}, such as`,
      ...titles.map((title) => `  ${shorten(title, LONGEST_TITLE)}`),
    ];
  }
}
