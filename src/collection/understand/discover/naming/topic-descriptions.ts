import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import type { NameTerm } from './name-terms.ts';

const FEWEST_LISTED = 2;
const MOST_LISTED = 4;
/** The share of the papers that a term must cover to be listed: wide ones say little. */
const LEAST_SHARES = { phrase: 0, part: 0, subject: 0.12, word: 0.15, field: 1 } as const;

/**
 * A sentence on what the papers of a topic have in common beside what its name says, from its terms, the best first:
 * two to four, phrases of the papers rather than subjects and single words.
 */
export function describeTopic(terms: readonly NameTerm[], named: readonly NameTerm[]): string {
  const listed: NameTerm[] = [];
  const list = (kind: NameTerm['kind'], { most, isNew }: { most: number; isNew: typeof areUnlike }) => {
    for (const term of terms) {
      if (listed.length >= most) return;
      const isLeast = term.fit.share >= LEAST_SHARES[kind];
      const isSaid = [...named, ...listed].some(({ sense }) => areAlike(sense, term.sense));
      if (term.kind === kind && isLeast && !isSaid && listed.every((other) => isNew(other, term))) listed.push(term);
    }
  };
  for (const kind of ['phrase', 'part'] as const) list(kind, { most: MOST_LISTED, isNew: areUnlike });
  for (const kind of ['phrase', 'subject', 'word'] as const) list(kind, { most: FEWEST_LISTED, isNew: () => true });
  // A sentence that repeats the name would say nothing.
  return listed.length < FEWEST_LISTED ? 'Papers with this in common.' : `Papers on ${listTerms(listed)}.`;
}

const areUnlike = (one: NameTerm, other: NameTerm): boolean => !shareRoot(one.sense, other.sense);

function listTerms(terms: readonly NameTerm[]): string {
  const written = terms.map((term) => term.written);
  return `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
}
