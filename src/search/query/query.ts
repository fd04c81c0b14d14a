import { foldText } from '../../collection/language/fold.ts';
import { type NamedField, namedFields } from '../index/options.ts';
import { phraseOf } from './phrases.ts';
import { isSentence } from './sentence.ts';
import { findWords, type Word, wholeTerm } from './words.ts';

/** A condition on papers: some words, or a phrase. */
export interface Clause {
  /** As typed, without its sign, field and quotes. */
  readonly text: string;
  /** The words that can be searched. */
  readonly words: readonly Word[];
  /** The field that must contain them; null for any. */
  readonly field: NamedField | null;
  /** The words in order, folded, when they must be adjacent; null otherwise. */
  readonly phrase: string | null;
  /** Whether it ends the query without a closing quote: its last word may be unfinished. */
  readonly isUnfinished: boolean;
  /** Whether OR joins it to the clause before: a paper needs only one of them. */
  readonly isOr: boolean;
}

/** A topic, kind or year that a query names: the beginning of a slug, a year or a span such as `2019-2021`. */
export interface Condition {
  readonly facet: 'topic' | 'kind' | 'year';
  /** See `conditionText`. */
  readonly text: string;
  readonly isUnwanted: boolean;
}

/** A parsed query. */
export interface Query {
  /** As typed, trimmed. */
  readonly text: string;
  /** The normalised text, see `plainQuery` and `cleanQuery`; offsets of words refer to it. */
  readonly cleaned: string;
  readonly wanted: readonly Clause[];
  readonly unwanted: readonly Clause[];
  /** Wanted single letters, digits and signs: they distinguish titles that contain the words. */
  readonly marks: readonly Word[];
  /** All its words as one term, for titles without any other term. */
  readonly whole: string;
  /** The terms of a title that equals the query word by word. */
  readonly titleTerms: readonly string[];
  /** What a paper must be of besides its words, and what it must not be of. */
  readonly conditions: readonly Condition[];
  /** Whether part of it was read as an operator, which a title may contain as plain text. */
  readonly hasOperators: boolean;
  /** Whether NOT was read as an operator. */
  readonly hasNot: boolean;
}

const itemPattern =
  /(?<sign>-?)(?:(?<field>title|author|venue|topic|kind|year):)?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/dgiu;

/** One item of a query: a word, a phrase or an operator. */
interface Item {
  readonly body: string;
  readonly words: readonly Word[];
  readonly field: string | undefined;
  readonly isMinus: boolean;
  readonly isPhrase: boolean;
  /** Whether nothing follows it, not even a quote. */
  readonly isLast: boolean;
}

/** The items of a text with these words. */
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

/** The operator that an item is, ignoring parentheses; undefined for other items. */
const operatorOf = ({ body, field, isMinus, isPhrase }: Item): string | undefined =>
  field !== undefined || isMinus || isPhrase ? undefined : /^[([]*(AND|OR|NOT)[)\]]*$/.exec(body)?.[1];

/** An item and its operators. */
interface JoinedItem extends Item {
  readonly isUnwanted: boolean;
  readonly isOr: boolean;
}

/**
 * Applies AND, OR and NOT in capitals as library catalogues do, with parentheses after NOT. In a text without
 * lower-case letters they are words: it is a title in capitals.
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

/** Whether papers without the words in this field are no hits: a name is a condition, as a topic is. */
export const isRequiredField = (field: NamedField | null) => field === 'author' || field === 'venue';

function clauseOf({ body, words, isPhrase, ...item }: JoinedItem, isLoose: boolean): Clause {
  const side = phraseOf(words);
  const field = namedFields.find((name) => name === item.field) ?? null;
  // Only titles and abstracts are read for phrases; of a name, all words are required.
  const isExact = !isRequiredField(field) && (item.isUnwanted || (isPhrase && !isLoose));
  const phrase = isExact && side.trim().includes(' ') ? side : null;
  return {
    text: body,
    words: words.filter(isSearchable),
    field,
    phrase,
    isUnfinished: item.isLast && phrase === null,
    isOr: item.isOr,
  };
}

/**
 * Whether quotes are not required: in a sentence they are wanted like its other words, as a question with a
 * quote would otherwise often find nothing.
 */
function quotesLoosely(items: readonly Item[]): boolean {
  const prose = items.filter(({ isPhrase }) => !isPhrase);
  return (
    prose.every(({ field }) => field === undefined) && isSentence(prose.map(({ body }) => body).join(' '))
  );
}

const isText = ({ field = 'title' }: Item) => namedFields.some((name) => name === field);

const clausesOf = (items: readonly JoinedItem[], isLoose: boolean) =>
  items
    .filter(isText)
    .map((one) => clauseOf(one, isLoose))
    .filter(({ words }) => words.length > 0);

/**
 * What a condition asks for, as slugs and spans of years are written: in quotes there may be spaces instead.
 * @example conditionText('Model merging') // => 'model-merging'
 * @example conditionText('2019 - 2021') // => '2019-2021'
 */
export const conditionText = (body: string): string =>
  foldText(body).replace(/\s*([-–])\s*|\s+/g, (_, dash = '-') => dash);

const conditionOf = ({ field, body, isUnwanted }: JoinedItem): Condition => ({
  facet: field as Condition['facet'],
  text: conditionText(body),
  isUnwanted,
});

/**
 * Parses a typed or pasted query, of which `cleaned` is the normalised text: words, `"a phrase"`, `-word`, `NOT word`, `this OR that`, `title:word`,
 * `author:name`, `venue:name`, `year:2020-2022`, `topic:slug`, `kind:survey`. It never throws; an unclosed quote ends with the text, and other punctuation
 * is ignored. An unwanted compound is a phrase: `-text-to-image` does not exclude papers about texts and
 * images.
 * @example parseQuery('merging -survey').unwanted.map(({ text }) => text) // => ['survey']
 * @example parseQuery('"task vectors"').wanted[0].phrase // => ' task vectors '
 */
export function parseQuery(typed: string, cleaned: string = typed): Query {
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
    conditions: joined.filter((item) => !isText(item)).map(conditionOf),
    hasOperators:
      joined.length < items.length || unwanted.length > 0 || items.some(({ field }) => field !== undefined),
    hasNot: unwanted.some(({ isMinus }) => !isMinus),
  };
}

/**
 * The distinct single letters, digits and signs of a query, without lower-case letters, which are usually the
 * beginning of a word.
 * @example wantedMarks(parseQuery('R 2 x')) // => ['r', '2']
 */
export const wantedMarks = ({ marks, cleaned }: Query): string[] => [
  ...new Set(
    marks.filter(({ start, end }) => !/^\p{Ll}$/u.test(cleaned.slice(start, end))).map(({ mark }) => mark!),
  ),
];
