import { loadAll } from '../load-once.ts';
import { indexFileNames, type TopicPapers } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import { readPostings } from './postings.ts';
import { lastNotAfter, partsWithBeginning } from './vocabulary.ts';

/** The search numbers in the lists of some files for which `isWanted` is true of the topic, list by list. */
async function numbersIn(
  store: IndexStore,
  files: readonly number[],
  isWanted: (topic: string) => boolean,
): Promise<number[]> {
  const lists = files.map((file) => store.file<TopicPapers>(indexFileNames.topicPapers(file)));
  const numbers: number[] = [];
  for (const [topic, papers] of (await loadAll(lists)).flat())
    if (isWanted(topic)) readPostings(papers, (number) => numbers.push(number));
  return numbers;
}

/**
 * The search numbers of the papers with a topic, or with one in an area, ascending; none where the collection does not
 * have it. Only for an index that has files of topics. Rejects when a file cannot be loaded.
 */
export async function loadTopicPapers(store: IndexStore, topic: string): Promise<readonly number[]> {
  const { topicPapers } = await store.base();
  return numbersIn(store, [lastNotAfter(topicPapers, topic)], (slug) => slug === topic);
}

/** The same for all topics and areas whose slug begins with this; a paper is there as often as it has such topics. */
export async function loadPapersOfTopics(store: IndexStore, beginning: string): Promise<readonly number[]> {
  const { topicPapers } = await store.base();
  return numbersIn(store, partsWithBeginning(topicPapers, beginning), (slug) => slug.startsWith(beginning));
}
