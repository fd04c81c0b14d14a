import { compareText } from '../collection/language/compare-text.ts';
import { singularAcronym } from '../collection/language/words/singular.ts';
import type { Acronym, Paper } from '../collection/paper.ts';

/** An acronym with its long form and the number of papers that use it so. */
export interface UsedAcronym extends Acronym {
  readonly papers: number;
}

/**
 * The acronyms that most papers use, at most `limit`, in alphabetical order, each with the long form that most
 * papers give it. Those of a single paper come last in rank.
 */
export function usedAcronyms(papers: readonly Pick<Paper, 'acronyms'>[], limit: number): UsedAcronym[] {
  const uses = new Map<string, Map<string, number>>();
  for (const { short, long } of papers.flatMap(({ acronyms }) => acronyms)) {
    const key = singularAcronym(short);
    const forms = uses.get(key) ?? new Map<string, number>();
    uses.set(key, forms.set(long, (forms.get(long) ?? 0) + 1));
  }
  const used = [...uses].map(([short, forms]) => {
    const [long] = [...forms].sort((a, b) => b[1] - a[1] || compareText(b[0], a[0]))[0]!;
    return { short, long, papers: [...forms.values()].reduce((sum, count) => sum + count, 0) };
  });
  return used
    .sort((a, b) => b.papers - a.papers || compareText(a.short, b.short))
    .slice(0, limit)
    .sort(
      (a, b) => compareText(a.short.toLowerCase(), b.short.toLowerCase()) || compareText(a.short, b.short),
    );
}
