import type { TermSpace } from './term-vectors.ts';

/**
 * The terms of both papers by their part in the cosine, as people write them, at most `most`; a pair of words
 * takes the place of its words.
 */
export function findSharedTerms({ vectors, surface }: TermSpace, a: number, b: number, most: number) {
  const [mine, yours] = [vectors[a]!, vectors[b]!];
  const common: { term: number; weight: number }[] = [];
  let j = 0;
  mine.terms.forEach((term, i) => {
    while (j < yours.terms.length && yours.terms[j]! < term) j++;
    if (yours.terms[j] === term) common.push({ term, weight: mine.weights[i]! * yours.weights[j]! });
  });
  common.sort((x, y) => y.weight - x.weight || x.term - y.term);
  const named: string[] = [];
  for (const { term } of common) {
    const words = surface(term);
    if (named.some((other) => holds(other, words))) continue;
    const inside = named.findIndex((other) => holds(words, other));
    if (inside >= 0) named.splice(inside, 1, words);
    else named.push(words);
    if (named.length > most) break;
  }
  return named.slice(0, most);
}

function holds(longer: string, shorter: string): boolean {
  return spaced(longer).includes(spaced(shorter));
}

function spaced(words: string): string {
  return ` ${words.toLowerCase().replace(/[\s\-‐‑]+/gu, ' ')} `;
}
