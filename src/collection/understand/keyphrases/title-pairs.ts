import { type PhraseWord, readWords } from '../../language/noun-phrases.ts';
import { emptyModifiers } from '../../language/words/empty-words.ts';

/** Two neighbouring words of a title, and where the abstract says them. */
export interface TitlePair {
  readonly words: readonly [PhraseWord, PhraseWord];
  readonly places: readonly (readonly [start: number, end: number])[];
}

/** So often must an abstract say what the title says for it to be a term, whatever its words. */
const FEWEST_MENTIONS = 2;

/**
 * The pairs of words of a title that its abstract says again and again, by their keys. What authors repeat so is
 * what the paper is about, though it be made of general words alone ("task vectors", "source tasks").
 */
export function findTitlePairs(title: string, abstract: string): Map<string, TitlePair> {
  const inTitle = new Map<string, [PhraseWord, PhraseWord]>();
  for (const pair of neighboursIn(title)) {
    if (canBeTerm(pair)) inTitle.set(keyOf(pair), pair);
  }
  const places = new Map<string, [number, number][]>();
  if (inTitle.size > 0) {
    for (const [first, second] of neighboursIn(abstract)) {
      const key = keyOf([first, second]);
      if (!inTitle.has(key)) continue;
      const known = places.get(key) ?? [];
      known.push([first.start, second.end]);
      places.set(key, known);
    }
  }
  const repeated = [...places].filter(([, found]) => found.length >= FEWEST_MENTIONS);
  return new Map(repeated.map(([key, found]) => [key, { words: inTitle.get(key)!, places: found }]));
}

const keyOf = ([first, second]: readonly [PhraseWord, PhraseWord]) => `${first.kind.key} ${second.kind.key}`;

function neighboursIn(text: string): [PhraseWord, PhraseWord][] {
  const words = readWords(text);
  return words
    .slice(1)
    .flatMap((word, i) => (word.adjoins ? [[words[i]!, word]] : []) as [PhraseWord, PhraseWord][]);
}

/** "task vectors" and "model merging", but neither "vectors transfer" nor "improving models". */
function canBeTerm([first, last]: readonly [PhraseWord, PhraseWord]): boolean {
  const [before, head] = [first.kind, last.kind];
  if (before.isOutside || head.isOutside || emptyModifiers.has(first.lower)) return false;
  if (before.isVerb || (before.isGerund && before.isVerbForm && !before.isNamingGerund)) return false;
  if (!last.closes || head.isVerb || (head.isGerund && !head.isNamingGerund)) return false;
  return !(before.isPlural && head.mayBeVerb);
}
