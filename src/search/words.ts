/** Words too common to tell papers apart; they are neither indexed nor searched. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about al also an and any are as at be been but by can could did do does each eg et etc for from had has have
  how however i ie if in into is it its less may more most not of on or other our ours out over own same she he should so
  some such than that the their them then there these they this those through thus to too under up use used uses
  using via was we were what when where whether which while who whose why will with within would you your`.split(
    /\s+/,
  ),
);

/** One run of letters and digits as it stands in a text, joined ones such as "text-to-image" included. */
export interface Word {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The index terms of its parts, in order; stop words and single characters are left out. */
  readonly parts: readonly string[];
  /** Its parts written as one (`gpt4`, `finetuning`); null when it has only one part, or more than three. */
  readonly joined: string | null;
}

const wordPattern =
  /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011_&.'\u2019][\p{L}\p{N}\p{M}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const joiner = /[-\u2010\u2011_&.'\u2019]/u;
/** In characters: of longer words, which only faulty texts have, the beginning is indexed and searched. */
const LONGEST_TERM = 60;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Lower case, compatibility forms unified, accents folded: naïve -> naive. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A character of two code units is kept whole. */
const cutTerm = (term: string) =>
  term.length <= LONGEST_TERM ? term : term.slice(0, LONGEST_TERM).replace(/[\ud800-\udbff]$/, '');

/** Scripts without spaces between words are indexed by pairs of characters. */
function termsOfPart(part: string): string[] {
  const terms = unspacedScript.test(part) ? pairsOf(part) : part.length > 1 ? [cutTerm(part)] : [];
  return terms.filter((term) => !stopWords.has(term));
}

function readWord(match: RegExpExecArray): Word {
  const folded = foldText(match[0]);
  const pieces = folded.split(joiner).filter(Boolean);
  const joined = pieces.length > 1 && pieces.length <= 3 ? cutTerm(pieces.join('')) : null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    parts: pieces.flatMap(termsOfPart),
    joined: joined !== null && joined.length > 1 && !stopWords.has(joined) ? joined : null,
  };
}

/** The words of a text, in order, stop words included (their `parts` are empty). */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), readWord);
}

/** Every index term of a text, in order, with repetitions. */
export function termsOf(text: string): string[] {
  return findWords(text).flatMap((word) =>
    word.joined === null ? word.parts : [...word.parts, word.joined],
  );
}
