import type { Settings } from '../../src/collection/settings/settings.ts';
import { type KeptTopic, LEAST_AGREEMENT } from '../../src/collection/topic.ts';
import { parentsOf } from '../../src/collection/topic-tree.ts';
import { readCorpus } from '../../src/collection/understand/corpus.ts';
import { discoverTopics } from '../../src/collection/understand/discover/discover.ts';
import { readCandidates } from '../../src/collection/understand/keyphrases/phrase-candidates.ts';
import type { PaperText } from '../../src/collection/understand/paper-text.ts';
import { countOf } from '../../src/site/shared/wording.ts';
import { npmRun } from '../command.ts';

/**
 * The numbers of topics and areas in words; an area is not counted as a topic.
 * @example topicsInWords([{ slug: 'birds' }, { slug: 'owls', parent: 'birds' }]) // => '1 topic in 1 area'
 */
export function topicsInWords(topics: readonly Pick<KeptTopic, 'slug' | 'parent'>[]): string {
  const areas = new Set(parentsOf(topics).values()).size;
  const text = countOf(topics.length - areas, 'topic');
  return areas === 0 ? text : `${text} in ${countOf(areas, 'area')}`;
}

/**
 * How the topics of a content folder come about, in one line: written, kept, or found in its papers, as a build would.
 */
export function topicsAccount(
  folder: string,
  papers: readonly PaperText[],
  { topics, keptTopics }: Pick<Settings, 'topics' | 'keptTopics'>,
): string {
  if (keptTopics === null) return `${topicsInWords(topics)}, written in topics.yaml`;
  if (keptTopics.length > 0) return `${topicsInWords(keptTopics)}, found once and kept in kept-topics.yaml`;
  const corpus = readCorpus(papers);
  const candidates = corpus.papers.map((paper) => readCandidates(paper));
  const found = discoverTopics(corpus, candidates, []);
  if (found.topics.length === 0)
    return `no topics: too few papers with words in common to find any (${countOf(papers.length, 'paper')})`;
  const { agreement } = found;
  const loose = agreement !== null && agreement < LEAST_AGREEMENT ? ': loose groups' : '';
  const sureness = agreement === null ? '' : ` (agreement ${agreement.toFixed(2)}${loose})`;
  return `${topicsInWords(found.topics)} found${sureness}; keep them with "${npmRun('topics -- keep', folder)}"`;
}
