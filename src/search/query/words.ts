import { foldText, nameGreekLetters } from '../../collection/language/fold.ts';
import { UNSPACED } from '../../collection/language/scripts.ts';
import { stopWords } from '../../collection/language/words/stop-words.ts';

/** Stop words that are also the beginning or end of words: upsampling, dropout. */
export const particles: ReadonlySet<string> = new Set(
  'by down in off on out over through under up'.split(' '),
);

/** One run of letters and digits in a text, or a compound such as "text-to-image", or one sign. */
export interface Word {
  /** The offset in the text. */
  readonly start: number;
  readonly end: number;
  /** All its parts, folded, in order; none for a sign. */
  readonly pieces: readonly string[];
  /** The index terms of its parts, in order, without stop words and single letters and digits. */
  readonly parts: readonly string[];
  /** Its parts joined (`gpt4`, `finetuning`); null when it has only one, or more than three. */
  readonly joined: string | null;
  /** A single letter, digit or sign, which is searched in titles only. */
  readonly mark: string | null;
  /** The word joined with the one before and after it; null where they are separated by more than a space. */
  readonly withPrevious: string | null;
  readonly withNext: string | null;
}

/** In characters: longer words, found only in faulty texts, are cut for index and search. */
const LONGEST_TERM = 60;
const JOINERS = String.raw`\-\u2010-\u2013\u2212\ufe63\uff0d_\uff3f&\uff06.\uff0e'\u2018\u2019\u02bc\uff07`;
const CORE = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{DI}]*`;
const SIGN = String.raw`(?![+<=>|~\u00ac\u00b1\u00d7\u00f7\u00a9\u00ae\u2122\u2044\u2212\u2800\ufffd])[\p{So}\p{Sm}\p{Extended_Pictographic}]`;
export const wordPattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\p{M}])\p{L}\/\p{L}(?![\p{L}\p{N}\p{M}])`,
    String.raw`${CORE}(?:[${JOINERS}]\p{DI}*${CORE})*(?:(?:[+#\uff0b\uff03\u266f]+|[*\uff0a])(?![\p{L}\p{N}]))?`,
    SIGN,
  ].join('|'),
  'gu',
);
const joiner = new RegExp(`[${JOINERS}/]`, 'u');
const onlySign = new RegExp(`^${SIGN}$`, 'u');
/** The gap between words that may belong together: white space, or a hyphen at a line break. */
export const narrowGap = /^[-\u2010]?\s+$/u;

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Surrogate pairs are not split. */
const cutTerm = (term: string) =>
  term.length <= LONGEST_TERM ? term : term.slice(0, LONGEST_TERM).replace(/[\ud800-\udbff]$/, '');

/** Scripts without spaces between words are indexed by pairs of characters. */
function termsOfPiece(piece: string): string[] {
  const terms = UNSPACED.test(piece) ? pairsOf(piece) : /^[a-z0-9]?$/.test(piece) ? [] : [piece];
  return terms.filter((term) => !stopWords.has(term));
}

/**
 * Folded parts: Greek letters are named unless the word is Greek, and a name and its number are separated
 * (llama2 -> llama, 2). An asterisk belongs to a single letter only; after a longer word it marks a footnote.
 */
function piecesOf(text: string): string[] {
  const folded = foldText(text).replace(/(?<=..)\*$/, '');
  const isMixed = /[a-z0-9]/.test(folded);
  return folded
    .replaceAll('♯', '#')
    .split(joiner)
    .filter(Boolean)
    .map((piece) => (isMixed || piece.length === 1 ? nameGreekLetters(piece) : piece))
    .flatMap((piece) => /^(\p{L}{2,})(\d+)$/u.exec(piece)?.slice(1) ?? [piece])
    .map((piece) => (UNSPACED.test(piece) ? piece : cutTerm(piece)));
}

type Found = { -readonly [Key in keyof Word]: Word[Key] };

/** Reads one word, which starts at this place of its text, apart from its neighbours. */
export function readWord(text: string, start = 0): Found {
  const place = { start, end: start + text.length, withPrevious: null, withNext: null };
  // A fast path for plain words, with the same result.
  if (text.length <= LONGEST_TERM && /^[A-Za-z]{2,}$/.test(text)) {
    const piece = text.toLowerCase();
    const parts = stopWords.has(piece) ? [] : [piece];
    return { ...place, pieces: [piece], parts, joined: null, mark: null };
  }
  if (onlySign.test(text)) return { ...place, pieces: [], parts: [], joined: null, mark: foldText(text) };
  const pieces = piecesOf(text);
  const joined = pieces.length > 1 && pieces.length <= 3 ? cutTerm(pieces.join('')) : null;
  return {
    ...place,
    pieces,
    parts: pieces.flatMap(termsOfPiece),
    joined: joined !== null && joined.length > 1 && !stopWords.has(joined) ? joined : null,
    mark: pieces.length === 1 && /^[b-hj-z0-9]$/.test(pieces[0]!) ? pieces[0]! : null,
  };
}

const isPartOfOther = (piece: string) => !stopWords.has(piece) || particles.has(piece);

/** Two neighbours joined: single-part words, or such a word and a number; null otherwise. */
export function closeUp({ pieces }: Word, next: Word): string | null {
  const first = pieces[0] ?? '';
  if (pieces.length > 1 || !isPartOfOther(first)) return null;
  const second = next.pieces.join('');
  const isWord = next.pieces.length === 1 && isPartOfOther(second);
  return second !== '' && (isWord || /^\d+$/.test(second)) ? first + second : null;
}

/**
 * The words of a text, in order, stop words included (their `parts` are empty).
 * @example findWords('Text-to-image').map(({ parts }) => parts) // => [['text', 'image']]
 */
export function findWords(text: string): Word[] {
  const words = Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => readWord(word, index));
  for (let at = 1; at < words.length; at++) {
    const [word, next] = [words[at - 1]!, words[at]!];
    const gap = text.slice(word.end, next.start);
    if (gap !== ' ' && !narrowGap.test(gap)) continue;
    word.withNext = closeUp(word, next);
    next.withPrevious = word.withNext;
  }
  return words;
}

/** The searchable parts of a compound, as words of their own. */
export function divideWord({ start, end, pieces }: Word): Word[] {
  const own = { start, end, joined: null, mark: null, withPrevious: null, withNext: null };
  return pieces
    .map((piece) => ({ ...own, pieces: [piece], parts: termsOfPiece(piece) }))
    .filter(({ parts }) => parts.length > 0);
}

/**
 * A name joined with the number after it (`llama2` for "Llama 2"); null otherwise.
 * @example numberedName(findWords('Llama 2')[0]) // => 'llama2'
 */
export function numberedName({ parts, withNext }: Word): string | null {
  const [name = ''] = parts;
  if (withNext === null || parts.length !== 1 || !/^\p{L}{2,}$/u.test(name)) return null;
  return /^\d{1,3}$/.test(withNext.slice(name.length)) ? withNext : null;
}

/** Every index term of a word on its own, with single characters of scripts without spaces between words. */
export function termsOfWord({ parts, joined, pieces }: Word): readonly string[] {
  const own = joined === null ? parts : [...parts, joined];
  const runs = pieces.filter((piece) => piece.length > 1 && UNSPACED.test(piece));
  if (runs.length === 0) return own;
  return [...own, ...runs.flatMap((run) => [...run].filter((character) => UNSPACED.test(character)))];
}

/**
 * Every index term of a text, in order, with repetitions. Two neighbours are a term as well where `isTerm`
 * knows them as one word, or where they are a name and a number.
 * @example termsOf('Fine-tuning of Llama 2') // => ['fine', 'tuning', 'finetuning', 'llama', 'llama2']
 */
export function termsOf(text: string, isTerm: (closed: string) => boolean = () => false): string[] {
  const terms: string[] = [];
  for (const word of findWords(text)) {
    terms.push(...termsOfWord(word));
    const { withNext } = word;
    if (withNext !== null && (numberedName(word) !== null || isTerm(withNext))) terms.push(withNext);
  }
  return terms;
}

/**
 * Every index term of a title: single letters, digits and signs as well, and the whole title as one where it
 * has no other term, such as "To Be or Not to Be".
 * @example termsOfTitle('To Be or Not to Be') // => ['to be or not to be']
 */
export function termsOfTitle(title: string, isTerm?: (closed: string) => boolean): string[] {
  const terms = termsOf(title, isTerm);
  const words = findWords(title);
  const marks = words.flatMap(({ mark }) => mark ?? []);
  const whole = terms.length > 0 ? '' : wholeTerm(words);
  return [...terms, ...marks, ...(whole === '' || marks.includes(whole) ? [] : [whole])];
}

/** All words of a title as one term; it has a space unless it is one word. */
export function wholeTerm(words: readonly Word[]): string {
  return words.flatMap(({ pieces }) => pieces).join(' ');
}
