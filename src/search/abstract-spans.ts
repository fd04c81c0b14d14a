/** A stretch of an abstract, from `start` up to `end`, and what it is. A link whose text is its address has no other. */
export type AbstractSpan = readonly [
  start: number,
  end: number,
  what: 'gist' | 'result' | 'link',
  url?: string,
];

/** A run of an abstract: its text, where it begins, the address it links to, and the mark it carries. */
export interface AbstractRun {
  readonly start: number;
  readonly text: string;
  readonly url: string | null;
  readonly mark: 'gist' | 'result' | null;
}

/**
 * The whole abstract in order, split wherever a span begins or ends, and at these other places. Of two spans of
 * a kind over one place the first holds; the gist goes before the result.
 */
export function splitAtSpans(
  abstract: string,
  spans: readonly AbstractSpan[],
  others: readonly number[] = [],
): AbstractRun[] {
  const starts = spans.map(([start]) => start);
  const ends = spans.map(([, end]) => end);
  const cuts = new Set([0, abstract.length, ...starts, ...ends, ...others]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const text = abstract.slice(start, places[index + 1]);
    const here = spans.filter(([from, to]) => from <= start && start < to);
    const is = (what: AbstractSpan[2]) => here.find((span) => span[2] === what);
    const link = is('link');
    return {
      start,
      text,
      url: link ? (link[3] ?? text) : null,
      mark: is('gist') ? 'gist' : is('result') ? 'result' : null,
    };
  });
}
