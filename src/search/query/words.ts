import { foldText, nameGreekLetters } from '../../collection/language/fold.ts';
import { UNSPACED } from '../../collection/language/scripts.ts';
import { stopWords } from '../../collection/language/words/stop-words.ts';

/** Common words that are the beginning or end of others: upsampling, dropout. */
export const particles: ReadonlySet<string> = new Set(
  'by down in off on out over through under up'.split(' '),
);

/** One run of letters and digits as it stands in a text, joined ones such as "text-to-image" included, or one sign. */
export interface Word {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** All its pieces, folded, in order; none of a sign. */
  readonly pieces: readonly string[];
  /** The index terms of its pieces, in order; stop words and single letters and digits are left out. */
  readonly parts: readonly string[];
  /** Its pieces written as one (`gpt4`, `finetuning`); null when it has only one, or more than three. */
  readonly joined: string | null;
  /** A single letter or digit, or a sign: it is looked for in titles alone. */
  readonly mark: string | null;
  /** Written as one with the word before and after it; null where something else than a space lies between. */
  readonly withPrevious: string | null;
  readonly withNext: string | null;
}

/** In characters: of longer words, which only faulty texts have, the beginning is indexed and searched. */
const LONGEST_TERM = 60;
const JOINERS = String.raw`\-\u2010-\u2013\u2212\ufe63\uff0d_\uff3f&\uff06.\uff0e'\u2018\u2019\u02bc\uff07`;
const CORE = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{DI}]*`;
const SIGN = String.raw`(?![+<=>|~\u00ac\u00b1\u00d7\u00f7\u00a9\u00ae\u2122\u2044\u2212\u2800\ufffd])[\p{So}\p{Sm}\p{Extended_Pictographic}]`;
const wordPattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\p{M}])\p{L}\/\p{L}(?![\p{L}\p{N}\p{M}])`,
    String.raw`${CORE}(?:[${JOINERS}]\p{DI}*${CORE})*(?:(?:[+#\uff0b\uff03\u266f]+|[*\uff0a])(?![\p{L}\p{N}]))?`,
    SIGN,
  ].join('|'),
  'gu',
);
const joiner = new RegExp(`[${JOINERS}/]`, 'u');
const onlySign = new RegExp(`^${SIGN}$`, 'u');
/** Between words that may belong together: white space, after a hyphen where a line ended within a word. */
const narrowGap = /^[-\u2010]?\s+$/u;

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A character of two code units is kept whole. */
const cutTerm = (term: string) =>
  term.length <= LONGEST_TERM ? term : term.slice(0, LONGEST_TERM).replace(/[\ud800-\udbff]$/, '');

/** Scripts without spaces between words are indexed by pairs of characters. */
function termsOfPiece(piece: string): string[] {
  const terms = UNSPACED.test(piece) ? pairsOf(piece) : /^[a-z0-9]?$/.test(piece) ? [] : [piece];
  return terms.filter((term) => !stopWords.has(term));
}

/**
 * Folded pieces: Greek letters by name unless the word is Greek, a name and its number apart (llama2 -> llama, 2).
 * An asterisk belongs to a single letter alone; after a longer word it is a footnote's.
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

function readWord(match: RegExpExecArray): Found {
  const [text] = match;
  const place = { start: match.index, end: match.index + text.length, withPrevious: null, withNext: null };
  // Most words are plain: for them the rest of this would come to the same, slower.
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

/** Two neighbours written as one: words of one piece, or such a word and a number; null for others. */
function closeUp(word: Word, next: Word): string | null {
  const [first = '', ...rest] = word.pieces;
  const closed = first + next.pieces.join('');
  if (rest.length > 0 || !isPartOfOther(first) || closed === first) return null;
  const isNumber = /^\d+$/.test(next.pieces.join(''));
  return isNumber || (next.pieces.length === 1 && isPartOfOther(next.pieces[0]!)) ? closed : null;
}

/** The words of a text, in order, stop words included (their `parts` are empty). */
export function findWords(text: string): Word[] {
  const words = Array.from(text.matchAll(wordPattern), readWord);
  for (let at = 1; at < words.length; at++) {
    const [word, next] = [words[at - 1]!, words[at]!];
    if (!narrowGap.test(text.slice(word.end, next.start))) continue;
    word.withNext = closeUp(word, next);
    next.withPrevious = word.withNext;
  }
  return words;
}

/** The pieces of a compound that can be searched, as words of their own. */
export function divideWord({ start, end, pieces }: Word): Word[] {
  const own = { start, end, joined: null, mark: null, withPrevious: null, withNext: null };
  return pieces
    .map((piece) => ({ ...own, pieces: [piece], parts: termsOfPiece(piece) }))
    .filter(({ parts }) => parts.length > 0);
}

/** A name together with the number that follows it (`llama2` of "Llama 2"); null where none does. */
export function numberedName({ parts, withNext }: Word): string | null {
  const [name = ''] = parts;
  if (withNext === null || parts.length !== 1 || !/^\p{L}{2,}$/u.test(name)) return null;
  return /^\d{1,3}$/.test(withNext.slice(name.length)) ? withNext : null;
}

/** Every index term of a word by itself: single characters of scripts without spaces are among them. */
export function termsOfWord({ parts, joined, pieces }: Word): string[] {
  const runs = pieces.filter((piece) => piece.length > 1 && UNSPACED.test(piece));
  const characters = runs.flatMap((run) => [...run].filter((character) => UNSPACED.test(character)));
  return [...parts, ...(joined === null ? [] : [joined]), ...characters];
}

/**
 * Every index term of a text, in order, with repetitions. Two neighbours are a term as well where `isTerm` knows
 * them as one word, or where they are a name and a number.
 */
export function termsOf(text: string, isTerm: (closed: string) => boolean = () => false): string[] {
  return findWords(text).flatMap((word) => {
    const own = termsOfWord(word);
    const { withNext } = word;
    const isClosed = withNext !== null && (numberedName(word) !== null || isTerm(withNext));
    return isClosed ? [...own, withNext] : own;
  });
}

/**
 * Every index term of a title: single letters, digits and signs as well, and the whole title as one where it has
 * no other term, such as "To Be or Not to Be".
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
