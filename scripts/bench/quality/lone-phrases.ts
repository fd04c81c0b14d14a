import { buildPhraseFinder } from '../../../src/collection/language/phrases.ts';
import type { TopicSettings } from '../../../src/collection/topic.ts';
import { type PaperText, studiedText } from '../../../src/collection/understand/paper-text.ts';

/**
 * The topics without the phrases that exactly one of the papers has: what they find then does not rest on words that
 * somebody took from the very paper. A phrase counts whether or not its `with` and `unless` hold.
 */
export function withoutLonePhrases(
  topics: readonly TopicSettings[],
  papers: readonly PaperText[],
): TopicSettings[] {
  const find = buildPhraseFinder(topics.flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase)));
  const holders = new Map<number, number>();
  for (const { title, abstract } of papers.map(studiedText)) {
    const met = new Set([...find(title), ...find(abstract)].map(({ phrase }) => phrase));
    for (const phrase of met) holders.set(phrase, (holders.get(phrase) ?? 0) + 1);
  }
  let number = 0;
  return topics.map((topic) => ({
    ...topic,
    phrases: topic.phrases.filter(() => holders.get(number++) !== 1),
  }));
}
