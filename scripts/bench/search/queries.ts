import { foldText } from '../../../src/collection/language/fold.ts';
import { stopWords } from '../../../src/collection/language/words/stop-words.ts';
import { sample, seededRandom } from './random.ts';

/** What the reader remembers of the one paper that a query is about, or does while typing. */
export const queryKinds = ['title words', 'typo', 'half typed', 'abstract words'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A query and the title of the paper it was drawn from. */
export interface KnownItem {
  readonly kind: QueryKind;
  readonly text: string;
  readonly title: string;
}

interface Text {
  readonly title: string;
  readonly abstract: string | null;
}

const SHORTEST_WORD = 4;
const SHORTEST_MISTYPED = 5;

/** The different words of four letters or more that are no stop words, in the order of the text. */
export function contentWords(text: string): string[] {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words)].filter(
    (word) => word.length >= SHORTEST_WORD && /^\p{L}+$/u.test(word) && !stopWords.has(word),
  );
}

/** Some of the words in the order in which they stand; null when there are too few. */
function pick(words: readonly string[], count: number, random: () => number): string[] | null {
  if (words.length < count) return null;
  const picked = new Set(sample(words, count, random));
  return words.filter((word) => picked.has(word));
}

/** The word with two neighbours swapped, a letter left out, or a letter put in: never the word itself. */
export function mistype(word: string, random: () => number): string {
  const edit = Math.floor(random() * 3);
  const at = Math.floor(random() * (word.length - 1));
  const [before, after] = [word.slice(0, at), word.slice(at)];
  if (edit === 0 && after[0] !== after[1]) return before + after[1] + after[0] + after.slice(2);
  if (edit <= 1) return before + after.slice(1);
  return before + String.fromCharCode(97 + Math.floor(random() * 26)) + after;
}

function mistypeOne(words: readonly string[], random: () => number): string[] | null {
  const long = words.filter((word) => word.length >= SHORTEST_MISTYPED);
  if (long.length === 0) return null;
  const chosen = long[Math.floor(random() * long.length)];
  return words.map((word) => (word === chosen ? mistype(word, random) : word));
}

/** The words with the last one cut to 40-80 % of its letters. */
function cutLast(words: readonly string[], random: () => number): string[] {
  const last = words.at(-1)!;
  return [...words.slice(0, -1), last.slice(0, Math.round(last.length * (0.4 + 0.4 * random())))];
}

function drawWords({ title, abstract }: Text, kind: QueryKind, random: () => number): string[] | null {
  if (kind === 'abstract words') {
    const inTitle = new Set(contentWords(title));
    return pick(
      contentWords(abstract ?? '').filter((word) => !inTitle.has(word)),
      4,
      random,
    );
  }
  const words = pick(contentWords(title), 3, random);
  if (!words || kind === 'title words') return words;
  return kind === 'typo' ? mistypeOne(words, random) : cutLast(words, random);
}

/**
 * Known-item queries: `perKind` of each kind, fewer where too few papers have the words. The same papers and
 * seed give the same queries.
 */
export function drawQueries(papers: readonly Text[], perKind: number, seed: number): KnownItem[] {
  return queryKinds.flatMap((kind, place) => {
    const random = seededRandom(seed + place);
    const queries: KnownItem[] = [];
    for (const paper of sample(papers, papers.length, random)) {
      if (queries.length === perKind) break;
      const words = drawWords(paper, kind, random);
      if (words) queries.push({ kind, text: words.join(' '), title: paper.title });
    }
    return queries;
  });
}
