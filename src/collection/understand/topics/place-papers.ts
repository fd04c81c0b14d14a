import type { Settings } from '../../settings/settings.ts';
import type { Corpus } from '../corpus.ts';
import { discoverTopics } from '../discover/discover.ts';
import type { Candidates } from '../keyphrases/phrase-candidates.ts';
import { assignTopics, type TopicPlacement } from './topics.ts';

/**
 * Assigns papers to the topics that a curator has written, or finds topics where there are none. `candidates` are
 * the phrases of the papers, parallel to the corpus, by which topics are named.
 */
export function placePapers(
  corpus: Corpus,
  candidates: readonly Candidates[],
  { topics, keptTopics }: Pick<Settings, 'topics' | 'keptTopics'>,
): TopicPlacement {
  if (keptTopics !== null) return discoverTopics(corpus, candidates, keptTopics);
  return { topics, assignments: assignTopics(corpus, topics), agreement: null };
}
