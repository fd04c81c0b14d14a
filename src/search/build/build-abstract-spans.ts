import type { Paper } from '../../collection/paper.ts';
import { findLinks } from '../../collection/read/links.ts';
import type { AbstractSpan } from '../abstract-spans.ts';

/** Start and end of a sentence in a text; nothing where it does not stand there. */
function findSentence(text: string, sentence: string | null): [start: number, end: number] | null {
  const start = sentence === null ? -1 : text.indexOf(sentence);
  return start < 0 ? null : [start, start + sentence!.length];
}

/** Where the abstract says what the paper contributes and what it found, and the addresses in it. */
export function abstractSpans({
  abstract,
  gist,
  result,
}: Pick<Paper, 'abstract' | 'gist' | 'result'>): AbstractSpan[] {
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
