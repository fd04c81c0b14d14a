import { rememberWords } from './word-memo.ts';
import { classifyWord, type WordClass } from './words/word-classes.ts';

/** A word of a text with what it can be. */
export interface PhraseWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly kind: WordClass;
  /** A phrase may end with it. */
  readonly closes: boolean;
  /** Only a space stands between the word before and this one. */
  readonly adjoins: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑’'+]|\.(?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const MOST_WORDS = 6;
const DETERMINER = /^(?:an?|the|its?|their|our|this|these|each|no|every)$/u;
const AFTER_VERB = /^(?:how|why|whether|into|onto)$/u;
/** Nouns that make a compound of a gerund before them: "learning rate", "steering vectors". */
const AFTER_GERUND =
  /^(?:data|datasets?|rates?|dynamics|time|process(?:es)?|algorithms?|method|objectives?|signals?|stages?|phase|regimes?|curves?|paradigms?|schemes?|pipelines?|theory|mechanisms?|model|network|vectors?|layers?|space|matrix|functions?|loss(?:es)?|heads?|classifiers?|windows?|budgets?|steps?|examples?|corpus|corpora|speed|laws?|traces?|trajector(?:y|ies)|chains?|weights?|agents?|scores?|modules?)$/u;

/** "chains of thought", "structure from motion": terms that a preposition does not end. */
const JOINS =
  /^(?:mixtures?|chains?|bags?|trees?|graphs?|programs?|theory|internet|curse|degrees?) of$|^structure from$/u;

interface Word extends PhraseWord {
  readonly hasInnerCapital: boolean;
}

interface KnownWord {
  readonly lower: string;
  readonly kind: WordClass;
  readonly closes: boolean;
  readonly hasInnerCapital: boolean;
}

/** What is known of a word as it is written. */
const describeWord = rememberWords((written): KnownWord => {
  const lower = written.toLowerCase().replaceAll("'", '’');
  const kind = classifyWord(lower);
  // GPT-4 and ImageNet are names, whatever their ending.
  const isName = /^\p{L}.*(?:\p{Lu}|\p{N})/u.test(written) && !/-\p{Lu}\p{Ll}+$/u.test(written);
  const closes = isName || !(kind.isAdjective || kind.isParticiple || kind.isOutside);
  return { lower, kind, closes, hasInnerCapital: /^.+\p{Lu}/u.test(written) };
});

/** Reads the words of a text with what each can be. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const adjoins = start === end + 1 && text[end] === ' ';
    end = start + written.length;
    const { lower, kind, hasInnerCapital, closes: mayClose } = describeWord(written);
    // "inter- and" and "force/torque sensing" leave the noun to a later word.
    const closes = mayClose && text[end] !== '-' && text[end] !== '/';
    words.push({ start, end, lower, kind, closes, hasInnerCapital, adjoins });
  }
  return words;
}

/**
 * Finds the noun phrases of a text, in order, each as long as it goes: nouns with the adjectives, participles
 * and gerunds before them. A sentence is cut at function words, verbs, adverbs, numbers and punctuation, and
 * after plurals, by small word lists and suffixes; no grammar is tried.
 */
export function findNounPhrases(text: string): PhraseWord[][] {
  const phrases: PhraseWord[][] = [];
  const words = readWords(text);
  let phrase: Word[] = [];
  const close = () => {
    while (phrase.length > 0 && !phrase.at(-1)!.closes) phrase.pop();
    if (phrase.length > 0 && phrase.length <= MOST_WORDS) phrases.push(phrase);
    phrase = [];
  };
  words.forEach((word, i) => {
    if (!word.adjoins) close();
    const before = word.adjoins ? words[i - 1] : undefined;
    const next = words[i + 1]?.adjoins ? words[i + 1] : undefined;
    const last = phrase.at(-1);
    const joins = last !== undefined && JOINS.test(`${last.lower} ${word.lower}`) && opensPhrase(next);
    if (joins) phrase.push({ ...word, closes: false });
    // "lane keeping" without its last word is half a term; what else it may be cannot be told.
    else if (last && endsHalfway(word, next)) phrase = [];
    else if ((last?.kind.isPlural && last.closes) || breaks(word, before, next, phrase)) close();
    else phrase.push(word);
  });
  close();
  return phrases;
}

type Neighbour = Word | undefined;

function breaks(word: Word, before: Neighbour, next: Neighbour, phrase: readonly Word[]): boolean {
  const { kind, lower } = word;
  if (kind.isAdverb)
    return phrase.length > 0 || !next?.adjoins || !(next.kind.isParticiple || next.kind.isAdjective);
  if (kind.isOutside) return true;
  if (word.hasInnerCapital) return false;
  if (phrase.length === 0 && before) {
    if (before.kind.announcesVerb && before.lower !== 'to' && !kind.isNamingGerund) return true;
    if (kind.mayBeVerb && (before.lower === 'to' || before.lower === 'that')) return true;
  }
  if (kind.isVerb) return true;
  if (kind.isParticiple) return !opensPhrase(next) || phrase.some(({ closes }) => closes);
  if (kind.isGerund) return breaksAsGerund(kind, before, next, phrase);
  return kind.mayBeVerb && isVerbHere(lower, before, next, phrase);
}

/** Tells of the gerund of a known verb that nothing follows. */
const endsHalfway = ({ kind }: Word, next: Neighbour) =>
  kind.isGerund && kind.isVerbForm && !kind.isNamingGerund && !opensPhrase(next);

/** Tells whether a noun phrase can begin, or go on, with a word. */
const opensPhrase = (next: Neighbour) => next !== undefined && !next.kind.isOutside;

/** "the training data" and "of model merging", but not "for training networks" nor "merging the models". */
function breaksAsGerund(kind: WordClass, before: Neighbour, next: Neighbour, phrase: readonly Word[]) {
  if (!kind.isNamingGerund) return phrase.length === 0 || kind.isVerbForm;
  if (phrase.length === 0 && next && DETERMINER.test(next.lower)) return true;
  if (next && /ly$/u.test(next.lower) && next.kind.isOutside) return true;
  if (phrase.length > 0 || !opensPhrase(next)) return false;
  return !(before && DETERMINER.test(before.lower)) && !AFTER_GERUND.test(next!.lower);
}

/** "the network transfers its", "models transfer"; but "knowledge transfer" and "the transfer of". */
function isVerbHere(lower: string, before: Neighbour, next: Neighbour, phrase: readonly Word[]): boolean {
  if (phrase.length === 0) return before?.kind.isPlural ?? false;
  if (!next) return false;
  if (DETERMINER.test(next.lower)) return true;
  if (!lower.endsWith('s')) return next.kind.isAdjective && opensPhrase(next);
  return AFTER_VERB.test(next.lower) || (opensPhrase(next) && !next.kind.isVerb);
}
