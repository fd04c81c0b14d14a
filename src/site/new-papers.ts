import { daysOf, lastListedFirst } from '../collection/listed-days.ts';
import type { Paper } from '../collection/paper.ts';

/** Papers of one day: those that the page shows, and how many there are. */
export interface DayOfPapers {
  readonly day: string;
  readonly papers: readonly Paper[];
  readonly count: number;
}

/** What the page of new papers shows, newest first. */
export interface NewPapers {
  readonly days: readonly DayOfPapers[];
  /** How many papers were listed on each day, the newest first. */
  readonly counts: readonly (readonly [day: string, count: number])[];
  /** Days, or where there are many of them months, whose papers the page only counts. */
  readonly older: readonly { readonly value: string; readonly count: number }[];
}

/** With more older days, the page counts the papers of their months. */
const MOST_DAYS = 31;

/**
 * The last `most` papers that were listed, by day, and the counts of what was listed before. A day with more papers
 * than there is room for shows its first ones.
 */
export function findNewPapers(papers: readonly Paper[], most = 100): NewPapers {
  const counts = countBy(papers, ({ listed }) => listed);
  const shown = lastListedFirst(papers.filter(({ listed }) => listed !== null)).slice(0, most);
  const days = daysOf(shown);
  const all = daysOf(papers);
  const before = all.slice(days.length);
  const months = [...new Set(before.map(monthOf))];
  const byMonth = countBy(papers, ({ listed }) => listed && monthOf(listed));
  return {
    days: days.map((day) => ({
      day,
      papers: shown.filter(({ listed }) => listed === day),
      count: counts.get(day)!,
    })),
    counts: all.map((day) => [day, counts.get(day)!] as const),
    older:
      before.length <= MOST_DAYS
        ? before.map((day) => ({ value: day, count: counts.get(day)! }))
        : months.map((month) => ({ value: month, count: byMonth.get(month)! })),
  };
}

const monthOf = (day: string) => day.slice(0, 'YYYY-MM'.length);

function countBy(papers: readonly Paper[], keyOf: (paper: Paper) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    const key = keyOf(paper);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
