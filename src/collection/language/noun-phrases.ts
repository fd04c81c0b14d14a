import { rememberSlices } from './slice-memo.ts';
import { buildWordScanner } from './word-scan.ts';
import { classifyWord, type WordClass } from './words/word-classes.ts';

/** A word of a text and the parts of speech that it can be. */
export interface PhraseWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly kind: WordClass;
  /** A noun phrase may end with this word. */
  readonly closes: boolean;
  /** Only a space separates this word from the one before. */
  readonly adjoins: boolean;
}

const scanWords = buildWordScanner(
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑’'+]|\.(?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy,
  "-'+.",
);
const MOST_WORDS = 6;
const DETERMINER = /^(?:an?|the|its?|their|our|this|these|each|no|every)$/u;
/** "The gap leads to", "robots subject to": no nouns before "to". */
const BEFORE_TO = /^(?:leads?|subject)$/u;
const AFTER_VERB = /^(?:how|why|whether|into|onto)$/u;
/** Nouns that form a compound with a gerund before them: "learning rate", "steering vectors". */
const AFTER_GERUND =
  /^(?:data|datasets?|rates?|dynamics|time|process(?:es)?|algorithms?|method|objectives?|signals?|stages?|phase|regimes?|curves?|paradigms?|schemes?|pipelines?|theory|mechanisms?|model|network|vectors?|layers?|space|matrix|functions?|loss(?:es)?|heads?|classifiers?|windows?|budgets?|steps?|examples?|corpus|corpora|speed|laws?|traces?|trajector(?:y|ies)|chains?|weights?|agents?|scores?|modules?)$/u;

/** "chains of thought", "structure from motion": terms in which a preposition joins two nouns. */
const JOINS =
  /^(?:mixtures?|chains?|bags?|trees?|graphs?|programs?|theory|internet|curse|degrees?) of$|^structure from$/u;

/** A word of a text as `readWords` finds it. */
export interface Word extends PhraseWord {
  readonly hasInnerCapital: boolean;
}

interface KnownWord {
  readonly lower: string;
  readonly kind: WordClass;
  readonly closes: boolean;
  readonly hasInnerCapital: boolean;
}

/** Classifies a word as it is written; cached, because texts repeat their words. */
const describeWord = rememberSlices((written): KnownWord => {
  const lower = written.toLowerCase().replaceAll("'", '’');
  const kind = classifyWord(lower);
  // GPT-4 and ImageNet are names, whatever their ending looks like.
  const isName = /^\p{L}.*(?:\p{Lu}|\p{N})/u.test(written) && !/-\p{Lu}\p{Ll}+$/u.test(written);
  const closes = isName || !(kind.isAdjective || kind.isParticiple || kind.isOutside);
  return { lower, kind, closes, hasInnerCapital: /^.+\p{Lu}/u.test(written) };
});

/** Splits a text into its words and classifies each. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let endBefore = -1;
  scanWords(text, (start, end) => {
    const adjoins = start === endBefore + 1 && text[endBefore] === ' ';
    endBefore = end;
    const { lower, kind, hasInnerCapital, closes: mayClose } = describeWord(text, start, end);
    // In "inter- and" and "force/torque sensing" the noun follows later.
    const closes = mayClose && text[end] !== '-' && text[end] !== '/';
    words.push({ start, end, lower, kind, closes, hasInnerCapital, adjoins });
  });
  return words;
}

/**
 * Finds the noun phrases of a text, in order, each as long as possible: nouns with the adjectives,
 * participles and gerunds before them. A phrase ends at function words, verbs, adverbs, numbers, punctuation
 * and plurals. Words are classified by short word lists and suffixes; there is no parser. `words` are those of the
 * text, where they are known.
 * @example findNounPhrases('We study large models.')[0].map(({ kind }) => kind.key) // => ['large', 'model']
 */
export function findNounPhrases(text: string, words: readonly Word[] = readWords(text)): PhraseWord[][] {
  const phrases: PhraseWord[][] = [];
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
    // Without its last word "lane keeping" would be half a term, so the whole phrase is dropped.
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
  if (kind.isOutside || (next?.lower === 'to' && BEFORE_TO.test(lower))) return true;
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

/** Whether a phrase breaks off at the gerund of a known verb. */
const endsHalfway = ({ kind }: Word, next: Neighbour) =>
  kind.isGerund && kind.isVerbForm && !kind.isNamingGerund && !opensPhrase(next);

/** Whether a noun phrase can begin, or continue, with this word. */
const opensPhrase = (next: Neighbour) => next !== undefined && !next.kind.isOutside;

/** "for training networks", "merging the models"; but not "the training data", "of model merging". */
function breaksAsGerund(kind: WordClass, before: Neighbour, next: Neighbour, phrase: readonly Word[]) {
  if (!kind.isNamingGerund) return phrase.length === 0 || kind.isVerbForm;
  if (phrase.length === 0 && next && DETERMINER.test(next.lower)) return true;
  if (next && /ly$/u.test(next.lower) && next.kind.isOutside) return true;
  if (phrase.length > 0 || !opensPhrase(next)) return false;
  return !(before && DETERMINER.test(before.lower)) && !AFTER_GERUND.test(next!.lower);
}

/**
 * Whether a word that can be noun or verb is a verb here: "the network transfers its", "models transfer"; but
 * not "knowledge transfer", "the transfer of".
 */
function isVerbHere(lower: string, before: Neighbour, next: Neighbour, phrase: readonly Word[]): boolean {
  if (phrase.length === 0) return before?.kind.isPlural ?? false;
  if (!next) return false;
  if (DETERMINER.test(next.lower)) return true;
  if (!lower.endsWith('s')) return next.kind.isAdjective && opensPhrase(next);
  return AFTER_VERB.test(next.lower) || (opensPhrase(next) && !next.kind.isVerb);
}
