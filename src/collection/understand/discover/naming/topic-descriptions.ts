import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import type { NameTerm } from './name-terms.ts';
import { joinTerms } from './topic-names.ts';

const FEWEST_LISTED = 2;
const MOST_LISTED = 4;
const MOST_EXAMPLES = 3;
/** The share of the papers that a term must cover to be listed: wide ones say little. */
const LEAST_SHARES = { phrase: 0.05, part: 0.1, word: 0.12, subject: 0.15, field: 1 } as const;
/** In papers: what fewer are on may be the jargon of one of them. */
const FEWEST_ON_TERM = 3;
/** In papers, where nothing else can be said. */
const FEWEST_AT_NEED = 2;

/**
 * A sentence on what the papers of a topic have in common beside what its name says, from its terms, the best first:
 * two to four, phrases of the papers rather than words and subjects. Where there is nothing, it says the name again.
 */
export function describeTopic(terms: readonly NameTerm[], named: readonly NameTerm[]): string {
  const listed = [
    listBeside(terms, named, FEWEST_ON_TERM),
    listBeside(terms, named, FEWEST_AT_NEED),
    named.map(({ written }) => written),
  ].find(({ length }) => length > 0);
  return listed === undefined ? 'Papers with words in common.' : `Papers on ${joinTerms(listed)}.`;
}

/** A sentence on the papers of an area that none of its topics holds, from the terms that they have most in common. */
export function describeRest(terms: readonly NameTerm[]): string {
  const subjects = terms
    .filter(({ kind, fit }) => (kind === 'subject' || kind === 'phrase') && fit.held >= FEWEST_ON_TERM)
    .sort((a, b) => b.fit.share - a.fit.share);
  const listed = distinct(subjects, MOST_EXAMPLES).map(({ written }) => written);
  const examples = listed.length === 0 ? '' : `, such as ${joinTerms(listed)}`;
  return `Papers on further subjects of this area${examples}.`;
}

/** A sentence on an area that is divided: the largest of its topics, given by what they are about. */
export const describeArea = (parts: readonly NameTerm[]): string =>
  `Papers on ${joinTerms(parts.slice(0, MOST_LISTED).map(({ written }) => written))}.`;

function listBeside(terms: readonly NameTerm[], named: readonly NameTerm[], fewest: number): string[] {
  const able = terms.filter(({ kind, fit }) => fit.held >= fewest && fit.share >= LEAST_SHARES[kind]);
  const unlike = able.filter((term) => named.every(({ sense }) => !areAlike(sense, term.sense)));
  const narrower = able.filter((term) => named.every(({ sense }) => !sense.includes(term.sense)));
  const of = (kind: NameTerm['kind'], ones = unlike) => ones.filter((term) => term.kind === kind);
  const phrases = distinct(of('phrase'), MOST_LISTED);
  const further = [...phrases, ...of('phrase', narrower), ...of('part'), ...of('subject')];
  const listed = phrases.length >= FEWEST_LISTED ? phrases : distinct(further, FEWEST_LISTED);
  return (listed.length > 0 ? listed : distinct(of('word'), FEWEST_LISTED)).map(({ written }) => written);
}

/** The first terms of which none has a word in common with one before. */
function distinct(terms: readonly NameTerm[], most: number): NameTerm[] {
  const listed: NameTerm[] = [];
  for (const term of terms) {
    if (listed.length === most) break;
    if (listed.every(({ sense }) => !shareRoot(sense, term.sense))) listed.push(term);
  }
  return listed;
}
