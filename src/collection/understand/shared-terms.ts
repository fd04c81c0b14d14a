import { genericWords } from './generic-words.ts';
import type { TermSpace } from './term-vectors.ts';
import { readTokens } from './terms.ts';

/** A term that has less than this share in the likeness, measured by the strongest one, is no reason. */
const LEAST_SHARE = 0.2;

/**
 * The terms of both papers by their part in the cosine, as people write them, at most `most`, and at least
 * one if they share any; a pair of words takes the place of its words. Words of which any research speaks
 * are named only where there is nothing else.
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
  const telling = common
    .filter(({ weight }) => weight >= LEAST_SHARE * common[0]!.weight)
    .map(({ term }) => surface(term))
    .filter(isTelling);
  return telling.length > 0 ? keepLonger(telling, most) : common.slice(0, 1).map(({ term }) => surface(term));
}

function isTelling(words: string): boolean {
  return readTokens(words).some(({ term }) => !genericWords.has(term));
}

function keepLonger(terms: readonly string[], most: number): string[] {
  let named: string[] = [];
  for (const words of terms) {
    if (named.some((other) => holds(other, words))) continue;
    const inside = named.findIndex((other) => holds(words, other));
    if (inside < 0) named.push(words);
    else named = named.with(inside, words).filter((other) => other === words || !holds(words, other));
    if (named.length > most) break;
  }
  return named.slice(0, most);
}

function holds(longer: string, shorter: string): boolean {
  return spaced(longer).includes(spaced(shorter));
}

function spaced(words: string): string {
  const terms = readTokens(words).map(({ term }) => term);
  return ` ${terms.join(' ')} `;
}
