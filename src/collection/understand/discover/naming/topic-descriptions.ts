import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import type { NameTerm } from './name-terms.ts';

const FEWEST_LISTED = 2;
const MOST_LISTED = 4;
/** The share of the papers that a single word, or a wide subject, must cover to be listed. */
const LEAST_WORD = 0.2;

/**
 * A sentence on what the papers of a topic have in common beside what its name says, from its terms, the best first:
 * two to four, phrases of the papers rather than subjects and single words.
 */
export function describeTopic(terms: readonly NameTerm[], named: readonly NameTerm[]): string {
  const listed: NameTerm[] = [];
  const list = (more: readonly NameTerm[], most: number) => {
    for (const term of more) {
      if (listed.length >= most) return;
      const isSaid = named.some(({ sense }) => areAlike(sense, term.sense));
      if (!isSaid && !listed.some(({ sense }) => shareRoot(sense, term.sense))) listed.push(term);
    }
  };
  list(ofKind(terms, 'phrase'), MOST_LISTED);
  list(ofKind(terms, 'subject'), FEWEST_LISTED);
  list(
    ofKind(terms, 'word').filter(({ fit }) => fit.share >= LEAST_WORD),
    FEWEST_LISTED,
  );
  // A sentence that repeats the name would say nothing.
  return listed.length < FEWEST_LISTED ? 'Papers with this in common.' : `Papers on ${listTerms(listed)}.`;
}

const ofKind = (terms: readonly NameTerm[], kind: NameTerm['kind']) => terms.filter((term) => term.kind === kind);

function listTerms(terms: readonly NameTerm[]): string {
  const written = terms.map((term) => term.written);
  return `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
}
