import type { Settings } from '../../settings/settings.ts';
import type { TopicSettings } from '../../topic.ts';
import type { Corpus } from '../corpus.ts';
import { discoverTopics } from '../discover/discover.ts';
import { assignTopics, type TopicAssignment } from './topics.ts';

/** The topics of a collection, areas before their topics, and the papers in them, parallel to the corpus. */
export interface TopicPlacement {
  readonly topics: readonly TopicSettings[];
  readonly assignments: readonly TopicAssignment[];
  /** How well topics that were found can be told apart, see `discoverTopics`; null where they were written. */
  readonly agreement: number | null;
}

/** Assigns papers to the topics that a curator has written, or finds topics where there are none. */
export function placePapers(
  corpus: Corpus,
  { topics, keptTopics }: Pick<Settings, 'topics' | 'keptTopics'>,
): TopicPlacement {
  if (keptTopics !== null) return discoverTopics(corpus, keptTopics);
  return { topics, assignments: assignTopics(corpus, topics), agreement: null };
}
