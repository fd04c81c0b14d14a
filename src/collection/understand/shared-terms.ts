import { genericWords } from './generic-words.ts';
import type { TermSpace } from './term-vectors.ts';

/** A term that has less than this share in the likeness, measured by the strongest one, is no reason. */
const LEAST_SHARE = 0.2;

/**
 * The terms of both papers by their part in the cosine, as people write them, at most `most`, and at least
 * one if they share any; a pair of words takes the place of its words. Words of which any research speaks
 * are named only where there is nothing else.
 */
export function findSharedTerms(space: TermSpace, a: number, b: number, most: number): string[] {
  const [mine, yours] = [space.vectors[a]!, space.vectors[b]!];
  const common: { term: number; weight: number }[] = [];
  let j = 0;
  mine.terms.forEach((term, i) => {
    while (j < yours.terms.length && yours.terms[j]! < term) j++;
    if (yours.terms[j] === term) common.push({ term, weight: mine.weights[i]! * yours.weights[j]! });
  });
  common.sort((x, y) => y.weight - x.weight || x.term - y.term);
  const telling = common
    .filter(({ weight }) => weight >= LEAST_SHARE * common[0]!.weight)
    .map(({ term }) => ({ term, words: space.words(term) }))
    .filter(({ words }) => words.split(' ').some((word) => !genericWords.has(word)));
  const named = telling.length > 0 ? keepLonger(telling, most) : common.slice(0, 1);
  return named.map(({ term }) => space.surface(term));
}

interface Named {
  readonly term: number;
  readonly words: string;
}

function keepLonger(terms: readonly Named[], most: number): Named[] {
  let named: Named[] = [];
  for (const entry of terms) {
    if (named.some((other) => holds(other, entry))) continue;
    const inside = named.findIndex((other) => holds(entry, other));
    if (inside < 0) named.push(entry);
    else named = named.with(inside, entry).filter((other) => other === entry || !holds(entry, other));
    if (named.length > most) break;
  }
  return named.slice(0, most);
}

const holds = (longer: Named, shorter: Named) => ` ${longer.words} `.includes(` ${shorter.words} `);
