import type { Answer } from '../search/engine.ts';
import { countOf } from '../site/wording.ts';

const lacking = ['', 'all of these words but one', 'all of these words but two'];

/** In one sentence, how many papers were found and with how many of the words. */
export function searchStatus(answer: Answer, total: { count: number; isExact: boolean }): string {
  const { query, hits, understood } = answer;
  if (query.wanted.length === 0 && query.topics.length === 0 && query.kinds.length === 0) {
    return 'These words are in nearly every paper and are not searched. Add another one.';
  }
  if (total.count === 0 && total.isExact) {
    const unknown = understood.unknown.map((word) => `“${word}”`).join(' and ');
    return unknown ? `No paper found: none has ${unknown} or a word like it.` : 'No paper found.';
  }
  if (!total.isExact) return `At least ${countOf(total.count, 'paper')}.`;
  const complete = hits.filter(({ missing }) => missing === 0).length;
  const rest = total.count - complete;
  if (rest <= 0 || complete > total.count) return `${countOf(total.count, 'paper')}.`;
  if (complete > 0)
    return `${countOf(complete, 'paper')} with all of these words, ${rest} more with most of them.`;
  const most = lacking[hits[0]!.missing] ?? 'some of these words';
  return `No paper has all of these words. ${countOf(total.count, 'paper')} with ${most} or fewer.`;
}
