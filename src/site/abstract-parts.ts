import type { Paper } from '../collection/paper.ts';
import { findLinks } from '../collection/read/links.ts';
import { findBareUse } from '../collection/understand/acronym-table.ts';
import { studiedAbstract } from '../collection/understand/studied-text.ts';

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

/** Of spans in order, none of which overlap, the one that holds a place. */
function spanAt<T extends Span>(spans: readonly T[], place: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && holds(span, place) ? span : undefined;
}

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
  const isLinked = (place: number) => spanAt(links, place) !== undefined;
  // The acronyms were found there; beyond, each would cost a search of the whole text.
  const studied = studiedAbstract(abstract);
  const acronyms = paper.acronyms.flatMap((acronym) => {
    const use = findBareUse(studied, acronym, isLinked);
    return use ? [{ start: use[0], end: use[1], long: acronym.long }] : [];
  });
  const spans = [gist, result, ...links, ...acronyms];
  const cuts = new Set([0, abstract.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const longForms = longFormsAt(places, acronyms);
  return places.slice(0, -1).map((start, index) => ({
    text: abstract.slice(start, places[index + 1]),
    url: spanAt(links, start)?.url ?? null,
    mark: holds(gist, start) ? 'gist' : holds(result, start) ? 'result' : null,
    long: longForms.get(start) ?? null,
  }));
}

/** For each of the places that stands in an acronym its long form; of acronyms that overlap the first given wins. */
function longFormsAt(
  places: readonly number[],
  acronyms: readonly (Span & { readonly long: string })[],
): Map<number, string> {
  const order = new Map(places.map((place, index) => [place, index]));
  const longForms = new Map<number, string>();
  for (const { start, end, long } of acronyms) {
    for (let index = order.get(start)!; places[index]! < end; index++) {
      const place = places[index]!;
      if (!longForms.has(place)) longForms.set(place, long);
    }
  }
  return longForms;
}
