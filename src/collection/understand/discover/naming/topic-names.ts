import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import { type Fit, fitOf, type NameTerm, type Shelf } from './name-terms.ts';
import { joinCovers } from './term-cover.ts';

/** A name that a group of papers may have, and how well it fits. */
export interface ChosenName {
  readonly name: string;
  readonly terms: readonly NameTerm[];
  /** The share of the papers that the name covers. */
  readonly share: number;
  /** How well it fits: to compare names. */
  readonly value: number;
}

/** Two terms in a name say more than one where they fit so many times as well together. */
const PAIR_LEAD = 1.1;
/** The least share of the papers that the second term of a name adds, and that each of both covers. */
const LEAST_ADDED = 0.1;
const LEAST_PART = 0.15;
/** Two terms are akin where so many times as many papers are on both as chance would have it. */
const LEAST_LIFT = 1.2;
/** A name that covers less of the papers is worth less. */
const MUCH = 0.6;
const MOST_PAIRED = 16;
/** In characters: what a heading and a list of topics can show. */
const LONGEST_NAME = 60;
const FEWEST_LISTED = 2;
const MOST_LISTED = 4;

/** The name that fits a group best, of one term or two that are akin; terms, at least one, are given best first. */
export function chooseName(terms: readonly NameTerm[], shelf: Shelf): ChosenName {
  const named = terms.filter(({ kind }) => kind !== 'word');
  const singles = named.length > 0 ? named : terms;
  const best = singles.reduce((a, b) => (valueOf(b.fit) > valueOf(a.fit) ? b : a));
  let chosen = { terms: [best], fit: best.fit, value: valueOf(best.fit) * PAIR_LEAD };
  const paired = singles.slice(0, MOST_PAIRED).filter(({ fit }) => fit.share >= LEAST_PART);
  for (const [i, second] of paired.entries()) {
    for (const first of paired.slice(0, i)) {
      if (!fitsBeside(first, second)) continue;
      const fit = fitOf(joinCovers([first.cover, second.cover]), shelf);
      const added = fit.share - Math.max(first.fit.share, second.fit.share);
      if (added < LEAST_ADDED || valueOf(fit) <= chosen.value || !areAkin(first, second, shelf)) continue;
      chosen = { terms: [first, second], fit, value: valueOf(fit) };
    }
  }
  return { name: inSentenceCase(joinTerms(chosen.terms)), terms: chosen.terms, share: chosen.fit.share, value: chosen.value };
}

/** A sentence on what else the papers of a topic have in common, from terms (best first) that its name does not say. */
export function describe(terms: readonly NameTerm[], named: readonly NameTerm[]): string {
  const listed: NameTerm[] = [];
  for (const term of terms) {
    if (listed.length === MOST_LISTED) break;
    if ([...named, ...listed].every((other) => !areAlike(other.key, term.key))) listed.push(term);
  }
  // A sentence that repeats the name would say nothing.
  return listed.length < FEWEST_LISTED ? 'Papers with this in common.' : `Papers on ${listTerms(listed)}.`;
}

const valueOf = ({ share, score }: Fit): number => score * Math.min(1, share / MUCH);

const joinTerms = (terms: readonly NameTerm[]): string => terms.map(({ written }) => written).join(' and ');

/** Whether two terms make a name that is not too long and says nothing twice. */
function fitsBeside(first: NameTerm, second: NameTerm): boolean {
  const isOneThing = !/ and /u.test(`${first.written} ${second.written}`);
  const areLike = (first.kind === 'field') === (second.kind === 'field');
  return isOneThing && areLike && !shareRoot(first.key, second.key) && joinTerms([first, second]).length <= LONGEST_NAME;
}

/** Whether papers are on both of two terms more often than chance would have it. */
function areAkin(first: NameTerm, second: NameTerm, { around }: Shelf): boolean {
  const all = around.at(-1)!.size;
  const both = [...first.cover.keys()].filter((paper) => second.cover.has(paper)).length;
  return both * all >= LEAST_LIFT * first.cover.size * second.cover.size;
}

function listTerms(terms: readonly NameTerm[]): string {
  const written = terms.map((term) => term.written);
  return [written.slice(0, -1).join(', '), written.at(-1)].filter(Boolean).join(' and ');
}

/** With a capital at the beginning, unless the first word has capitals of its own: "iOS". */
function inSentenceCase(text: string): string {
  return /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
