import { compareText } from '../../language/compare-text.ts';
import type { Paper } from '../../paper.ts';

/** A name that several papers mention, and the number of papers. */
export interface CommonMention {
  readonly name: string;
  readonly papers: number;
}

/** The maximum length of the list: a longer one would be no help in choosing. */
const MOST_NAMES = 100;

/** The names that at least two papers mention, the most frequent first, at most 100. */
export function commonMentions(papers: readonly Pick<Paper, 'mentions'>[]): CommonMention[] {
  const counts = new Map<string, number>();
  for (const { name } of papers.flatMap(({ mentions }) => mentions)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name, count]) => ({ name, papers: count }))
    .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name))
    .slice(0, MOST_NAMES);
}
