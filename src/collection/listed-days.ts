import { compareText } from './language/compare-text.ts';
import type { Paper } from './paper.ts';

/** The days on which papers were listed, YYYY-MM-DD, the newest first; none where no dump is dated. */
export function daysOf(papers: readonly Pick<Paper, 'listed'>[]): string[] {
  return [...new Set(papers.flatMap(({ listed }) => listed ?? []))].sort((a, b) => compareText(b, a));
}

/** Papers in the order in which they were listed, the last ones first; those without a day keep their order at the end. */
export function lastListedFirst<Listed extends Pick<Paper, 'listed'>>(papers: readonly Listed[]): Listed[] {
  return [...papers].sort((a, b) => compareText(b.listed ?? '', a.listed ?? ''));
}

/**
 * Papers in the order in which they came: the last listed first, then those without a day, of which those of the last
 * of the `files` come first. Papers of one day, or of one file, keep their order.
 */
export function newestFirst<Dated extends Pick<Paper, 'listed' | 'source'>>(
  papers: readonly Dated[],
  files: readonly string[],
): Dated[] {
  const places = new Map(files.map((file, place) => [file, place]));
  const placeOf = ({ listed, source }: Dated) => (listed === null ? (places.get(source.file) ?? -1) : -1);
  return lastListedFirst([...papers].sort((a, b) => placeOf(b) - placeOf(a)));
}
