import type { PhraseWord } from '../../language/noun-phrases.ts';
import { emptyModifiers, STOCK_PHRASE } from '../../language/words/empty-words.ts';

/** Two neighbouring words of a title, and their positions in the abstract. */
export interface TitlePair {
  readonly words: readonly [PhraseWord, PhraseWord];
  readonly places: readonly (readonly [start: number, end: number])[];
  /** The key of the three words of the title within which the abstract always says it; null where there are none. */
  readonly longer: string | null;
}

/** The number of mentions in the abstract that make a pair of the title a term, whatever its words. */
const FEWEST_MENTIONS = 2;

/**
 * The pairs of words of a title that its abstract repeats, by their keys; given are the words of both texts in order.
 * The repetition shows that they are terms of the paper, even where all words are generic ("task vectors", "source
 * tasks").
 */
export function findTitlePairs(
  title: readonly PhraseWord[],
  abstract: readonly PhraseWord[],
): Map<string, TitlePair> {
  const inTitle = new Map<string, WordPair>();
  for (let i = 1; i < title.length; i++) {
    const pair = pairAt(title, i);
    if (pair && canBeTerm(pair) && !STOCK_PHRASE.test(keyOf(pair))) inTitle.set(keyOf(pair), pair);
  }
  if (inTitle.size === 0) return new Map();
  const found = new Map<string, { places: [start: number, end: number][]; longer: (string | null)[] }>();
  // Few words of an abstract begin a pair of its title, and only of these are keys joined.
  const firstWords = new Set([...inTitle.values()].map(([first]) => first.kind.key));
  for (let i = 1; i < abstract.length; i++) {
    if (!firstWords.has(abstract[i - 1]!.kind.key)) continue;
    const pair = pairAt(abstract, i);
    const key = pair && keyOf(pair);
    if (!key || !inTitle.has(key)) continue;
    const { places, longer } = found.get(key) ?? { places: [], longer: [] };
    places.push([pair[0].start, pair[1].end]);
    longer.push(
      tripleOf(pairAt(abstract, i - 1), pair, inTitle) ?? tripleOf(pair, pairAt(abstract, i + 1), inTitle),
    );
    found.set(key, { places, longer });
  }
  const repeated = [...found].filter(([, { places }]) => places.length >= FEWEST_MENTIONS);
  return new Map(
    repeated.map(([key, { places, longer }]) => [
      key,
      { words: inTitle.get(key)!, places, longer: new Set(longer).size === 1 ? longer[0]! : null },
    ]),
  );
}

type WordPair = readonly [PhraseWord, PhraseWord];

/** The key of three words in a row, both pairs of which are in the title; null where they are not. */
function tripleOf(
  first: WordPair | undefined,
  second: WordPair | undefined,
  inTitle: ReadonlyMap<string, WordPair>,
): string | null {
  if (!first || !second) return null;
  return inTitle.has(keyOf(first)) && inTitle.has(keyOf(second))
    ? `${keyOf(first)} ${second[1].kind.key}`
    : null;
}

const keyOf = ([first, second]: WordPair) => `${first.kind.key} ${second.kind.key}`;

/** The word at a place and the one before it; undefined where more than a space is between them. */
function pairAt(words: readonly PhraseWord[], place: number): WordPair | undefined {
  const [first, second] = [words[place - 1], words[place]];
  return first && second?.adjoins ? [first, second] : undefined;
}

/** "task vectors" and "model merging", but neither "vectors transfer" nor "improving models". */
function canBeTerm([first, last]: WordPair): boolean {
  const [before, head] = [first.kind, last.kind];
  if (before.isOutside || head.isOutside || emptyModifiers.has(first.lower)) return false;
  if (before.isVerb || (before.isGerund && before.isVerbForm && !before.isNamingGerund)) return false;
  if (!last.closes || head.isVerb || (head.isGerund && !head.isNamingGerund)) return false;
  return !(before.isPlural && head.mayBeVerb);
}
