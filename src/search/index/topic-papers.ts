import { indexFileNames, type TopicPapers } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import { readPostings } from './postings.ts';
import { lastNotAfter } from './vocabulary.ts';

/**
 * The search numbers of the papers with a topic, or with one in an area, ascending; none where the collection does not
 * have it. Only for an index that has files of topics. Rejects when a file cannot be loaded.
 */
export async function loadTopicPapers(store: IndexStore, topic: string): Promise<readonly number[]> {
  const { topicPapers } = await store.base();
  const name = indexFileNames.topicPapers(lastNotAfter(topicPapers, topic));
  const found = (await store.file<TopicPapers>(name)).find(([slug]) => slug === topic);
  const papers: number[] = [];
  if (found) readPostings(found[1], (number) => papers.push(number));
  return papers;
}
