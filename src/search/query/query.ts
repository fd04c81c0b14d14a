import { foldText } from '../../collection/language/fold.ts';
import type { SearchField } from '../index/options.ts';
import { phraseOf } from './phrases.ts';
import { cleanQuery } from './query-text.ts';
import { isSentence } from './sentence.ts';
import { findWords, type Word, wholeTerm } from './words.ts';

/** Something a paper must have, or must not have: some words, or a phrase. */
export interface Clause {
  /** As typed, without its sign, field and quotes. */
  readonly text: string;
  /** The words that can be searched. */
  readonly words: readonly Word[];
  /** Where they must stand; null for anywhere. */
  readonly field: SearchField | null;
  /** Every word in order, folded, when they must stand side by side; null otherwise. */
  readonly phrase: string | null;
  /** It ends the query without a closing quote: its last word may be the beginning of a longer one. */
  readonly isUnfinished: boolean;
  /** A paper need not have it where it has the clause before: OR stands between them. */
  readonly isOr: boolean;
}

/** A query as it was read. */
export interface Query {
  /** As typed, without white space at its ends. */
  readonly text: string;
  /** As it is read, see `cleanQuery`; the places of words are those in it. */
  readonly cleaned: string;
  readonly wanted: readonly Clause[];
  readonly unwanted: readonly Clause[];
  /** Single letters, digits and signs among what is wanted: they tell titles apart that have the words. */
  readonly marks: readonly Word[];
  /** All its words as the one term of a title that has no other. */
  readonly whole: string;
  /** Terms that a title has which is this query word by word. */
  readonly titleTerms: readonly string[];
  /** Slugs, or beginnings of slugs, of which a paper must have one each. */
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  /** Likewise, but a paper must have none of them. */
  readonly unwantedTopics: readonly string[];
  readonly unwantedKinds: readonly string[];
  /** Something in it was read as more than words: a title may have it all the same. */
  readonly hasOperators: boolean;
  /** NOT was read as a minus. */
  readonly hasNot: boolean;
}

const itemPattern =
  /(?<sign>-?)(?:(?<field>title|topic|kind):)?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/dgiu;

/** One item of a query, as it stands there. */
interface Item {
  readonly body: string;
  readonly words: readonly Word[];
  readonly field: string | undefined;
  readonly isMinus: boolean;
  readonly isPhrase: boolean;
  /** Nothing follows it, not even a quote. */
  readonly isLast: boolean;
}

/** The items of a text whose words are these. */
function findItems(text: string, words: readonly Word[]): Item[] {
  let at = 0;
  const passWords = (end: number) => {
    while (at < words.length && words[at]!.start < end) at++;
    return at;
  };
  return Array.from(text.matchAll(itemPattern), (match) => {
    const { sign, field, phrase, word } = match.groups!;
    const [start, end] = match.indices!.groups![phrase === undefined ? 'word' : 'phrase']!;
    return {
      body: phrase ?? word ?? '',
      words: words.slice(passWords(start), passWords(end)),
      field: field?.toLowerCase(),
      isMinus: sign === '-',
      isPhrase: phrase !== undefined,
      isLast: match.index + match[0].length === text.length && !text.endsWith('"'),
    };
  });
}

/** The operator that an item is, parentheses aside; undefined for others. */
const operatorOf = ({ body, field, isMinus, isPhrase }: Item): string | undefined =>
  field !== undefined || isMinus || isPhrase ? undefined : /^[([]*(AND|OR|NOT)[)\]]*$/.exec(body)?.[1];

/** An item, and how it is joined to the others. */
interface JoinedItem extends Item {
  readonly isUnwanted: boolean;
  readonly isOr: boolean;
}

/**
 * Reads AND, OR and NOT in capitals as library catalogues mean them, with parentheses after NOT. In a text
 * without a small letter they are words: a title in capitals.
 */
function joinItems(items: readonly Item[], areOperators: boolean): JoinedItem[] {
  const joined: JoinedItem[] = [];
  let [isNot, isOr, isInside] = [false, false, false];
  for (const [place, item] of items.entries()) {
    const operator = areOperators && place < items.length - 1 ? operatorOf(item) : undefined;
    if (operator === 'NOT') isNot = true;
    else if (operator === 'OR') isOr = joined.length > 0;
    if (operator !== undefined) continue;
    const isUnwanted = item.isMinus || isNot || isInside;
    joined.push({ ...item, isUnwanted, isOr: isOr && !isUnwanted && !joined.at(-1)!.isUnwanted });
    if (!item.isPhrase && isUnwanted && areOperators && item.body.startsWith('(')) isInside = true;
    if (!item.isPhrase && item.body.endsWith(')')) isInside = false;
    isNot = false;
    isOr = false;
  }
  return joined;
}

const isSearchable = ({ parts, joined }: Word) => parts.length > 0 || joined !== null;

function clauseOf({ body, words, isPhrase, ...item }: JoinedItem, isLoose: boolean): Clause {
  const side = phraseOf(words);
  const isExact = item.isUnwanted || (isPhrase && !isLoose);
  const phrase = isExact && side.trim().includes(' ') ? side : null;
  return {
    text: body,
    words: words.filter(isSearchable),
    field: item.field === 'title' ? 'title' : null,
    phrase,
    isUnfinished: item.isLast && phrase === null,
    isOr: item.isOr,
  };
}

/** What is quoted within a sentence is wanted like its other words: who asks one does not expect to get nothing. */
function quotesLoosely(items: readonly Item[]): boolean {
  const prose = items.filter(({ isPhrase }) => !isPhrase);
  return (
    prose.every(({ field }) => field === undefined) && isSentence(prose.map(({ body }) => body).join(' '))
  );
}

const isText = ({ field }: Item) => field === undefined || field === 'title';

const clausesOf = (items: readonly JoinedItem[], isLoose: boolean) =>
  items
    .filter(isText)
    .map((one) => clauseOf(one, isLoose))
    .filter(({ words }) => words.length > 0);

const slugsOf = (items: readonly Item[], field: 'topic' | 'kind') =>
  items.filter((item) => item.field === field).map(({ body }) => foldText(body));

/**
 * Reads what a reader typed or pasted: words, `"a phrase"`, `-word`, `NOT word`, `this OR that`, `title:word`,
 * `topic:slug`, `kind:survey`. It takes anything; a quote that is never closed ends with the text, and other
 * punctuation is no part of words. An unwanted compound is a phrase: `-text-to-image` is not about papers that
 * have a text and an image.
 * @example parseQuery('merging -survey').unwanted.map(({ text }) => text) // ['survey']
 * @example parseQuery('"task vectors"').wanted[0].phrase // ' task vectors '
 */
export function parseQuery(typed: string): Query {
  const cleaned = cleanQuery(typed);
  const words = findWords(cleaned);
  const items = findItems(cleaned, words);
  const joined = joinItems(items, /\p{Ll}/u.test(cleaned));
  const isLoose = quotesLoosely(items);
  const wanted = joined.filter(({ isUnwanted }) => !isUnwanted);
  const unwanted = joined.filter(({ isUnwanted }) => isUnwanted);
  const whole = wholeTerm(words);
  const parts = words.flatMap((word) => word.parts);
  return {
    text: typed.trim(),
    cleaned,
    wanted: clausesOf(wanted, isLoose),
    unwanted: clausesOf(unwanted, isLoose),
    marks: wanted.filter(isText).flatMap((item) => item.words.filter(({ mark }) => mark !== null)),
    whole,
    titleTerms: parts.length > 0 || whole === '' ? parts : [whole],
    topics: slugsOf(wanted, 'topic'),
    kinds: slugsOf(wanted, 'kind'),
    unwantedTopics: slugsOf(unwanted, 'topic'),
    unwantedKinds: slugsOf(unwanted, 'kind'),
    hasOperators:
      joined.length < items.length || unwanted.length > 0 || items.some(({ field }) => field !== undefined),
    hasNot: unwanted.some(({ isMinus }) => !isMinus),
  };
}

/**
 * The letters, digits and signs of a query that stand alone, once each. A small letter is not among them: as a rule
 * it is the beginning of a word.
 * @example wantedMarks(parseQuery('R 2 x')) // ['r', '2']
 */
export const wantedMarks = ({ marks, cleaned }: Query): string[] => [
  ...new Set(
    marks.filter(({ start, end }) => !/^\p{Ll}$/u.test(cleaned.slice(start, end))).map(({ mark }) => mark!),
  ),
];
