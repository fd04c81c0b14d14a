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
