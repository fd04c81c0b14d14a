import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import type { NameTerm } from './name-terms.ts';
import { joinTerms } from './topic-names.ts';

const FEWEST_LISTED = 2;
const MOST_LISTED = 4;
/** The share of the papers that a term must cover to be listed: wide ones say little. */
const LEAST_SHARES = { phrase: 0, part: 0, word: 0.12, subject: 0.15, field: 1 } as const;

/**
 * A sentence on what the papers of a topic have in common beside what its name says, from its terms, the best first:
 * two to four, phrases of the papers rather than words and subjects.
 */
export function describeTopic(terms: readonly NameTerm[], named: readonly NameTerm[]): string {
  const listed = listBeside(terms, named);
  // A sentence that repeats the name would say nothing.
  return listed.length === 0 ? 'Papers with this in common.' : `Papers on ${joinTerms(listed)}.`;
}

/** A sentence on the papers of an area that none of its topics holds, from the terms that they have most in common. */
export function describeRest(terms: readonly NameTerm[]): string {
  const listed = listBeside(terms, []);
  const examples = listed.length === 0 ? '' : `, such as ${joinTerms(listed)}`;
  return `Papers on further subjects of this area${examples}.`;
}

function listBeside(terms: readonly NameTerm[], named: readonly NameTerm[]): string[] {
  const listed: NameTerm[] = [];
  const isUnlike = (term: NameTerm) => named.every(({ sense }) => !areAlike(sense, term.sense));
  const isNarrower = (term: NameTerm) => named.every(({ sense }) => !sense.includes(term.sense));
  const list = (kind: NameTerm['kind'], most: number, isNew: (term: NameTerm) => boolean) => {
    for (const term of terms) {
      if (listed.length >= most) return;
      if (term.kind !== kind || term.fit.share < LEAST_SHARES[kind] || !isNew(term)) continue;
      if (listed.every(({ sense }) => !shareRoot(sense, term.sense))) listed.push(term);
    }
  };
  list('phrase', MOST_LISTED, isUnlike);
  list('phrase', FEWEST_LISTED, isNarrower);
  for (const kind of ['part', 'subject'] as const) list(kind, FEWEST_LISTED, isUnlike);
  if (listed.length === 0) list('word', FEWEST_LISTED, isUnlike);
  return listed.map(({ written }) => written);
}
