import { areAlike } from '../../keyphrases/phrase-roots.ts';
import type { RankedPhrase } from './phrase-ranking.ts';

/** A term of a topic as people write it, and how well it says what the topic is about. */
export interface TopicTerm {
  readonly written: string;
  readonly score: number;
}

/** Two terms in the name, the next four in the description. */
const MOST_TERMS = 6;
/** A later term with a smaller share of the first one's score says little. */
const LEAST_SHARE = 0.25;
/** The second part of a name has at least this share of the first one's score. */
const SECOND_SHARE = 0.45;
/** A phrase of this share of the papers is preferred to a better single word as the beginning of a name. */
const HEADING_COVERAGE = 0.04;
/** In characters: what a heading and a list of topics can show. */
const LONGEST_NAME = 60;

/**
 * The phrases of a topic for name and description, the first for the name: the best ranked ones of which none is
 * nearly another, a phrase before single words. `papers` is the number of papers of the topic.
 */
export function choosePhrases(
  ranked: readonly RankedPhrase[],
  keys: readonly string[],
  papers: number,
): RankedPhrase[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const isHeading = ({ number, held, score }: RankedPhrase) =>
    keys[number]!.includes(' ') && held >= HEADING_COVERAGE * papers && score >= SECOND_SHARE * best.score;
  const heading = ranked.find(isHeading) ?? best;
  const chosen: RankedPhrase[] = [];
  for (const phrase of [heading, ...ranked]) {
    if (chosen.length === MOST_TERMS) break;
    if (chosen.length > 1 && phrase.score < LEAST_SHARE * best.score) continue;
    if (chosen.every((other) => !areAlike(keys[other.number]!, keys[phrase.number]!))) chosen.push(phrase);
  }
  return chosen;
}

/**
 * A name for a topic from its terms, at least one, and a sentence from the others. The name is the first term, with the
 * second where that says nearly as much; where it is taken (names in lower case), later terms stand in for the second,
 * and at last a number.
 * @example nameAndDescribe([{ written: 'pose estimation', score: 1 }, { written: 'depth', score: 0.8 }, { written: 'scenes', score: 0.7 }]) // => { name: 'Pose estimation and depth', description: 'Papers on scenes.' }
 */
export function nameAndDescribe(
  terms: readonly TopicTerm[],
  taken: ReadonlySet<string> = new Set(),
): { name: string; description: string } {
  const [first, ...others] = terms as [TopicTerm, ...TopicTerm[]];
  const seconds = others.filter((second) => fitsBeside(first, second));
  const isGood = ({ score }: TopicTerm) => score >= SECOND_SHARE * first.score;
  const choices = [
    ...seconds.filter(isGood).map((second) => [first, second]),
    [first],
    ...seconds.filter((second) => !isGood(second)).map((second) => [first, second]),
  ].map((used) => ({ name: joinTerms(used), used }));
  const { name, used } = choices.find((choice) => !taken.has(choice.name.toLowerCase())) ?? choices[0]!;
  const rest = terms.filter((term) => !used.includes(term));
  return {
    name: inSentenceCase(withNumber(name, taken)),
    description: `Papers on ${listTerms(rest.length === 0 ? used : rest)}.`,
  };
}

const joinTerms = (terms: readonly TopicTerm[]): string => terms.map(({ written }) => written).join(' and ');

const fitsBeside = (first: TopicTerm, second: TopicTerm): boolean =>
  joinTerms([first, second]).length <= LONGEST_NAME && !/ and /u.test(first.written + second.written);

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
