import type { Paper } from '../../collection/paper.ts';
import { findLinks } from '../../collection/read/text/links.ts';
import type { AbstractSpan } from '../abstract-spans.ts';

/** The start and end of a sentence in a text; null where it does not occur. */
function findSentence(text: string, sentence: string | null): [start: number, end: number] | null {
  const start = sentence === null ? -1 : text.indexOf(sentence);
  return start < 0 ? null : [start, start + sentence!.length];
}

/** The spans of an abstract: contribution, finding and links; none without one. */
export function abstractSpans({
  abstract,
  gist,
  result,
}: Pick<Paper, 'abstract' | 'gist' | 'result'>): AbstractSpan[] {
  if (abstract === null) return [];
  const gistAt = findSentence(abstract, gist);
  const resultAt = result === gist ? null : findSentence(abstract, result);
  return [
    ...(gistAt ? [[...gistAt, 'gist'] as const] : []),
    ...(resultAt ? [[...resultAt, 'result'] as const] : []),
    ...findLinks(abstract).map(
      ({ start, end, url }): AbstractSpan =>
        abstract.slice(start, end) === url ? [start, end, 'link'] : [start, end, 'link', url],
    ),
  ];
}
