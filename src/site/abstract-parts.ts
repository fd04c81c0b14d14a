import type { Paper } from '../collection/paper.ts';
import { findLinks } from '../collection/read/links.ts';

/** A run of an abstract: its text, the address it links to, and the mark it carries. */
export interface AbstractPart {
  readonly text: string;
  readonly url: string | null;
  readonly mark: 'gist' | 'result' | null;
}

/** Start and end of a sentence in the abstract; empty when there is none. */
function spanOf(abstract: string, sentence: string | null): [number, number] {
  const start = sentence === null ? -1 : abstract.indexOf(sentence);
  return start < 0 ? [0, 0] : [start, start + sentence!.length];
}

/** The abstract in order, split wherever a link, the gist or the result begins or ends. */
export function splitAbstract(paper: Pick<Paper, 'abstract' | 'gist' | 'result'>): AbstractPart[] {
  const { abstract } = paper;
  const links = findLinks(abstract);
  const gist = spanOf(abstract, paper.gist);
  const result = spanOf(abstract, paper.result);
  const cuts = new Set([0, abstract.length, ...gist, ...result, ...links.flatMap((l) => [l.start, l.end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const inside = (place: number, [start, end]: [number, number]) => place >= start && place < end;
  return places.slice(0, -1).map((start, index) => ({
    text: abstract.slice(start, places[index + 1]),
    url: links.find((link) => inside(start, [link.start, link.end]))?.url ?? null,
    mark: inside(start, gist) ? 'gist' : inside(start, result) ? 'result' : null,
  }));
}
