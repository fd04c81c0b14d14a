import { compareText } from '../../../language/compare-text.ts';
import type { TermSpace } from '../../term-space.ts';

/**
 * The words and pairs of words that weigh most in some papers of a space together, the heaviest first, by their
 * numbers: what there is to say of papers without phrases.
 */
export function findCentralTerms(space: TermSpace, papers: readonly number[], most: number): number[] {
  const sums = new Map<number, number>();
  for (const paper of papers) {
    const { terms, weights } = space.vectors[paper]!;
    terms.forEach((term, i) => {
      sums.set(term, (sums.get(term) ?? 0) + weights[i]!);
    });
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1] || compareText(space.words(a[0]), space.words(b[0])))
    .slice(0, most)
    .map(([term]) => term);
}
