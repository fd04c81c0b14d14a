import { readTokens, type Token } from './tokens.ts';
import { rememberWords } from './word-memo.ts';
import { americanSpelling, spellingsOf } from './words/spelling-variants.ts';

/** A phrase found in a text: its index in the list of phrases, and its position. */
export interface PhraseMention {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in a text, ordered by position; of those at one position the longer comes first. */
export type PhraseFinder = (text: string) => PhraseMention[];

/**
 * The form in which phrases are compared: folded words joined by single spaces.
 * @example phraseKey('Fine-tuned Language Models') // => 'finetuned language model'
 */
export function phraseKey(phrase: string): string {
  return readTokens(phrase)
    .map(({ term }) => term)
    .join(' ');
}

/** A node of the trie of phrases: the words that can follow, and the phrases that end here. */
interface Step {
  readonly words: Map<string, Step>;
  /** Next words of which only the beginning is given ("generaliz*"). */
  readonly stems: Map<string, Step>;
  /** The length of the longest of these beginnings, in characters. */
  longestStem: number;
  readonly phrases: number[];
}

const SHORTEST_STEM = 3;

/** A word in American spelling, for comparing whole words, and in all spellings, for comparing beginnings. */
const writingsOf = rememberWords((term: string) => ({
  american: americanSpelling(term),
  all: [...new Set([term, ...spellingsOf(term)])],
}));

/**
 * Builds a finder for a list of phrases. Case, accents, plurals, hyphens and British or American spelling
 * make no difference; a word that ends in `*` matches every word that begins so.
 * @example buildPhraseFinder(['model merging'])('Merging is old; model-merging is new.').length // => 1
 */
export function buildPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const start = newStep();
  phrases.forEach((phrase, number) => {
    const words = readTokens(phrase);
    if (words.length === 0) return;
    const last = words.reduce((step, word) => addWord(step, word, phrase[word.end] === '*'), start);
    last.phrases.push(number);
  });
  // Most words begin no phrase, and that is known of a word once it was met.
  const firstSteps = rememberWords((term: string) => nextSteps(start, term));
  return (text) => {
    const tokens = readTokens(text);
    const found: PhraseMention[] = [];
    for (const [i, token] of tokens.entries()) {
      const first = firstSteps(token.term);
      if (first.length === 0) continue;
      for (const { phrase, end } of phrasesFrom(tokens, i, first).reverse())
        found.push({ phrase, start: token.start, end });
    }
    return found;
  };
}

function newStep(): Step {
  return { words: new Map(), stems: new Map(), longestStem: 0, phrases: [] };
}

function addWord(step: Step, { term }: Token, isStem: boolean): Step {
  const word = isStem ? term : writingsOf(term).american;
  const branches = isStem ? step.stems : step.words;
  const known = branches.get(word) ?? newStep();
  branches.set(word, known);
  if (isStem) step.longestStem = Math.max(step.longestStem, word.length);
  return known;
}

/** The phrases that begin at a token, the shorter first; `first` are the steps to which its word leads. */
function phrasesFrom(
  tokens: readonly Token[],
  from: number,
  first: readonly Step[],
): { phrase: number; end: number }[] {
  const found: { phrase: number; end: number }[] = [];
  let steps = first;
  for (let i = from; steps.length > 0; i++) {
    for (const { phrases } of steps)
      for (const phrase of phrases) found.push({ phrase, end: tokens[i]!.end });
    const next = tokens[i + 1];
    if (next === undefined || !next.follows) break;
    steps = steps.flatMap((step) => nextSteps(step, next.term));
  }
  return found;
}

function nextSteps({ words, stems, longestStem }: Step, term: string): Step[] {
  const next: Step[] = [];
  const exact = words.get(writingsOf(term).american);
  if (exact !== undefined) next.push(exact);
  if (stems.size === 0) return next;
  for (const form of writingsOf(term).all) {
    for (let length = SHORTEST_STEM; length <= Math.min(form.length, longestStem); length++) {
      const step = stems.get(form.slice(0, length));
      if (step !== undefined && !next.includes(step)) next.push(step);
    }
  }
  return next;
}
