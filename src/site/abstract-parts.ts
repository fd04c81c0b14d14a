import type { Paper } from '../collection/paper.ts';
import { findLinks } from '../collection/read/links.ts';
import { findBareUse } from '../collection/understand/acronym-table.ts';

/** A run of an abstract: its text, the address it links to, the mark it carries, and what it stands for. */
export interface AbstractPart {
  readonly text: string;
  readonly url: string | null;
  readonly mark: 'gist' | 'result' | null;
  /** The long form of an acronym where the text first uses it without saying so itself. */
  readonly long: string | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const holds = ({ start, end }: Span, place: number) => place >= start && place < end;

/** Start and end of a sentence in the abstract; empty when there is none. */
function spanOf(abstract: string, sentence: string | null): Span {
  const start = sentence === null ? -1 : abstract.indexOf(sentence);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + sentence!.length };
}

/** The abstract in order, split wherever a link, the gist, the result or an acronym to explain begins or ends. */
export function splitAbstract(
  paper: Pick<Paper, 'abstract' | 'gist' | 'result' | 'acronyms'>,
): AbstractPart[] {
  const { abstract } = paper;
  const links = findLinks(abstract);
  const gist = spanOf(abstract, paper.gist);
  const result = spanOf(abstract, paper.result);
  const isLinked = (place: number) => links.some((link) => holds(link, place));
  const acronyms = paper.acronyms.flatMap((acronym) => {
    const use = findBareUse(abstract, acronym, isLinked);
    return use ? [{ start: use[0], end: use[1], long: acronym.long }] : [];
  });
  const spans = [gist, result, ...links, ...acronyms];
  const cuts = new Set([0, abstract.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    text: abstract.slice(start, places[index + 1]),
    url: links.find((link) => holds(link, start))?.url ?? null,
    mark: holds(gist, start) ? 'gist' : holds(result, start) ? 'result' : null,
    long: acronyms.find((acronym) => holds(acronym, start))?.long ?? null,
  }));
}
