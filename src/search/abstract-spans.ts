/** A stretch of an abstract and its kind. A link whose text is its address has no address here. */
export type AbstractSpan = readonly [
  start: number,
  end: number,
  what: 'gist' | 'result' | 'link',
  url?: string,
];

/** A run of an abstract: its text, its offset, the address it links to, and its mark. */
export interface AbstractRun {
  readonly start: number;
  readonly text: string;
  readonly url: string | null;
  readonly mark: 'gist' | 'result' | null;
}

/** Finds the span of one kind at an offset; offsets must ascend. Spans of a kind do not overlap. */
function follow(spans: readonly AbstractSpan[], what: AbstractSpan[2]) {
  const own = spans.filter((span) => span[2] === what).sort((a, b) => a[0] - b[0]);
  let next = 0;
  return (place: number): AbstractSpan | undefined => {
    while (next < own.length && own[next]![1] <= place) next++;
    const span = own[next];
    return span && span[0] <= place ? span : undefined;
  };
}

/**
 * The whole abstract as runs, split at the ends of spans and at the given other offsets. Where gist and
 * result overlap, the run is marked as gist.
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
  const [linkAt, gistAt, resultAt] = [follow(spans, 'link'), follow(spans, 'gist'), follow(spans, 'result')];
  return places.slice(0, -1).map((start, index) => {
    const text = abstract.slice(start, places[index + 1]);
    const link = linkAt(start);
    return {
      start,
      text,
      url: link ? (link[3] ?? text) : null,
      mark: gistAt(start) ? 'gist' : resultAt(start) ? 'result' : null,
    };
  });
}
