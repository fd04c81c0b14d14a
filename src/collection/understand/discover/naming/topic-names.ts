import { areAlike } from '../../keyphrases/phrase-roots.ts';

/**
 * A term of a topic: its key and how people write it, its share of the papers and whether that is much for a term of a
 * topic of this size, and how well it tells the topic.
 */
export interface TopicTerm {
  readonly key: string;
  readonly written: string;
  readonly share: number;
  readonly isCommon: boolean;
  readonly score: number;
}

/** Two terms in the name, the next four in the description. */
const MOST_TERMS = 6;
/** A later term with a smaller share of the first one's score says little. */
const LEAST_SHARE = 0.25;
/** The least shares of the first term's score for the second part of a name: a phrase, and a single word. */
const SECOND_PHRASE = 0.4;
const SECOND_WORD = 0.75;
/** A phrase of this share of the papers and of the best score is preferred as the beginning of a name. */
const HEADING_COVERAGE = 0.03;
const HEADING_SHARE = 0.25;
/** In characters: what a heading and a list of topics can show. */
const LONGEST_NAME = 60;

/** Words joined by hyphens, such as "low-resolution", mostly stand before a noun. */
const isPhrase = ({ written }: TopicTerm): boolean => written.includes(' ');

/**
 * The terms of a topic for name and description, the first for the name: the best of those given (best first) of which
 * none is nearly another, a phrase before single words.
 */
export function chooseTerms(terms: readonly TopicTerm[]): TopicTerm[] {
  const [best] = terms;
  if (best === undefined) return [];
  const heads = (term: TopicTerm) =>
    isPhrase(term) && term.share >= HEADING_COVERAGE && term.score >= HEADING_SHARE * best.score;
  const chosen: TopicTerm[] = [];
  for (const term of [terms.find(heads) ?? best, ...terms]) {
    if (chosen.length === MOST_TERMS || term.score < LEAST_SHARE * best.score) break;
    if (chosen.every((other) => !areAlike(other.key, term.key))) chosen.push(term);
  }
  return chosen;
}

/**
 * A name for a topic from its terms, at least one, and a sentence from the others. The name is the first term, with the
 * second where that says nearly as much; where it is taken (names in lower case), later terms stand in for the second,
 * and at last a number.
 */
export function nameAndDescribe(
  terms: readonly TopicTerm[],
  taken: ReadonlySet<string> = new Set(),
): { name: string; description: string } {
  const [first, ...others] = terms as [TopicTerm, ...TopicTerm[]];
  const seconds = others
    .filter((second) => fitsBeside(first, second))
    .sort((a, b) => Number(isPhrase(b)) - Number(isPhrase(a)));
  const isGood = (term: TopicTerm) =>
    term.isCommon && term.score >= (isPhrase(term) ? SECOND_PHRASE : SECOND_WORD) * first.score;
  const choices = [
    ...seconds.filter(isGood).map((second) => [first, second]),
    [first],
    ...seconds.filter((second) => !isGood(second)).map((second) => [first, second]),
  ].map((used) => ({ name: joinTerms(used), used }));
  const { name, used } = choices.find((choice) => !taken.has(choice.name.toLowerCase())) ?? choices[0]!;
  const rest = terms.filter((term) => !used.includes(term));
  return {
    name: inSentenceCase(withNumber(name, taken)),
    // A sentence that repeats the name would say nothing.
    description: rest.length === 0 ? 'Papers with this in common.' : `Papers on ${listTerms(rest)}.`,
  };
}

const joinTerms = (terms: readonly TopicTerm[]): string => terms.map(({ written }) => written).join(' and ');

/** Whether two terms make a name that is not too long and says no word twice. */
function fitsBeside(first: TopicTerm, second: TopicTerm): boolean {
  const isOneThing = !/ and /u.test(`${first.written} ${second.written}`);
  const words = new Set(first.key.split(' '));
  const repeats = second.key.split(' ').some((word) => words.has(word));
  return isOneThing && !repeats && joinTerms([first, second]).length <= LONGEST_NAME;
}

function listTerms(terms: readonly TopicTerm[]): string {
  const written = terms.map((term) => term.written);
  return [written.slice(0, -1).join(', '), written.at(-1)].filter(Boolean).join(' and ');
}

function withNumber(name: string, taken: ReadonlySet<string>): string {
  let numbered = name;
  for (let number = 2; taken.has(numbered.toLowerCase()); number++) numbered = `${name} ${number}`;
  return numbered;
}

/** With a capital at the beginning, unless the first word has capitals of its own: "iOS". */
function inSentenceCase(text: string): string {
  return /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
