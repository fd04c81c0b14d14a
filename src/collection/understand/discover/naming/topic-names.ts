import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import { type Fit, fitOf, type NameTerm, type Shelf } from './name-terms.ts';
import { isAbout, joinCovers } from './term-cover.ts';

/** A name that a group of papers may have. */
export interface TopicName {
  readonly name: string;
  readonly terms: readonly NameTerm[];
  /** The share of the papers that it covers, from 0 to 1. */
  readonly share: number;
  /** How well it fits: to compare names. */
  readonly value: number;
}

/** A group to be named, with terms for it. */
export interface NamelessGroup {
  readonly shelf: Shelf;
  readonly terms: readonly NameTerm[];
  /** Keys of terms that do not name it, such as those of its area. */
  readonly taken: readonly string[];
}

interface Draft {
  readonly terms: readonly NameTerm[];
  readonly fit: Fit;
  readonly value: number;
}

/** Two terms make the name where they fit so many times as well as one. */
const PAIR_LEAD = 1.25;
/** The least share of the papers that a term of two covers, and that the second one adds. */
const LEAST_PART = 0.15;
const LEAST_ADDED = 0.1;
/** Two terms are akin where so many times as many papers are on both as chance would have it. */
const LEAST_LIFT = 1.6;
/** A name that covers a smaller share of the papers is worth less. */
const MUCH = 0.6;
/** The share of a group that its subject covers, and the share of an area that may be about one of its topics. */
const LEAST_OF_GROUP = 0.25;
const MOST_OF_AREA = 0.22;
const MOST_SUBJECTS = 2;
/** In papers: an area of so many may have a name of three terms. */
const FEWEST_IN_WIDE = 60;
const MOST_TERMS = 3;
const MOST_PAIRED = 16;
/** In characters: what a heading and a list of topics can show. */
const LONGEST_NAME = 60;

/**
 * Names for groups, parallel to them, of which no two have a term in common. The group that a name fits best is named
 * first. Undefined where a group has no term.
 */
export function chooseNames(groups: readonly NamelessGroup[]): (TopicName | undefined)[] {
  const used: string[] = [];
  const choose = ({ terms, shelf, taken }: NamelessGroup) =>
    chooseName(
      terms.filter(({ key }) => ![...taken, ...used].some((other) => areOne(other, key))),
      shelf,
    );
  const wishes = groups.map(choose);
  const order = [...groups.keys()].sort((a, b) => (wishes[b]?.value ?? 0) - (wishes[a]?.value ?? 0) || a - b);
  const chosen = new Map<number, TopicName | undefined>();
  for (const place of order) {
    const name = choose(groups[place]!);
    chosen.set(place, name);
    for (const { key } of name?.terms ?? []) used.push(key);
  }
  return groups.map((_, place) => chosen.get(place));
}

/** Whether two terms, by their keys, would be one name. */
const areOne = (a: string, b: string): boolean =>
  a === b || (a.includes(' ') && b.includes(' ') && areAlike(a, b));

/**
 * The terms, the best first, that may be the subject of a topic of an area (places of its papers): such as cover much
 * of the group in which they were found, and are not about a great part of the area.
 */
export function chooseSubjects(terms: readonly NameTerm[], area: readonly number[]): NameTerm[] {
  const aboutIn = ({ cover }: NameTerm) => area.filter((paper) => isAbout(cover, paper)).length;
  return terms
    .filter(({ kind, fit }) => kind !== 'word' && kind !== 'part' && fit.share >= LEAST_OF_GROUP)
    .filter((term) => aboutIn(term) <= MOST_OF_AREA * area.length)
    .sort((a, b) => worthOf(b.fit) - worthOf(a.fit))
    .slice(0, MOST_SUBJECTS);
}

/**
 * The name that fits a group best, of one of its terms (the best first) or of two that are akin: the more of the
 * papers it covers, and the fewer of the others, the better. Parts of subjects and single words only where there is
 * nothing else.
 */
export function chooseName(terms: readonly NameTerm[], shelf: Shelf): TopicName | undefined {
  const subjects = terms.filter(({ kind }) => kind !== 'word' && kind !== 'part');
  const phrases = terms.filter(({ kind }) => kind !== 'word');
  const able = [subjects, phrases, terms].find(({ length }) => length > 0) ?? [];
  if (able.length === 0) return undefined;
  const best = able.reduce((one, other) => (worthOf(other.fit) > worthOf(one.fit) ? other : one));
  let name: Draft = { terms: [best], fit: best.fit, value: worthOf(best.fit) };
  let least = name.value * PAIR_LEAD;
  const paired = able.slice(0, MOST_PAIRED).filter(({ fit }) => fit.share >= LEAST_PART);
  for (const [i, second] of paired.entries()) {
    for (const first of paired.slice(0, i)) {
      if (!fitsBeside(first, second, shelf)) continue;
      const fit = fitOf(joinCovers([first.cover, second.cover]), shelf);
      const added = fit.share - Math.max(first.fit.share, second.fit.share);
      const value = worthOf(fit);
      if (added < LEAST_ADDED || value <= least || !areAkin(first, second, shelf)) continue;
      name = { terms: [first, second], fit, value };
      least = value;
    }
  }
  if (name.fit.share < MUCH && isWide(shelf)) name = widen(name, able, shelf);
  const { value, fit } = name;
  return { name: nameOf(name.terms), terms: name.terms, share: fit.share, value };
}

/** Whether a group is so wide that it may hold unlike subjects. */
const isWide = ({ papers, around }: Shelf): boolean => around.length === 1 && papers.size >= FEWEST_IN_WIDE;

/** Adds subjects to the name of a wide area, up to three, as long as it fits better: it may hold unlike ones. */
function widen(name: Draft, terms: readonly NameTerm[], shelf: Shelf): Draft {
  if (name.terms.length === MOST_TERMS) return name;
  let best: Draft = name;
  for (const term of terms.slice(0, MOST_PAIRED)) {
    const isOneThing = !/ and /u.test(`${joined(name.terms.slice(0, 1))} ${term.written}`);
    const isNew = name.terms.every(({ sense }) => !shareRoot(sense, term.sense));
    const longer = [...name.terms, term];
    if (!isOneThing || !isNew || term.fit.share < LEAST_PART || joined(longer).length > LONGEST_NAME)
      continue;
    const fit = fitOf(joinCovers(longer.map(({ cover }) => cover)), shelf);
    const draft = { terms: longer, fit, value: worthOf(fit) };
    if (fit.share >= name.fit.share + LEAST_ADDED && draft.value > best.value) best = draft;
  }
  return best === name ? name : widen(best, terms, shelf);
}

const worthOf = ({ share, score }: Fit): number => score * Math.min(1, share / MUCH) ** 2;

/** Whether two terms make a name that is not too long, says nothing twice, and holds a field only in a name of an area. */
function fitsBeside(first: NameTerm, second: NameTerm, { around }: Shelf): boolean {
  const isOneThing = !/ and /u.test(`${first.written} ${second.written}`);
  const areEqual = around.length === 1 || (first.kind === 'field') === (second.kind === 'field');
  const isTwice = shareRoot(first.sense, second.sense);
  return isOneThing && areEqual && !isTwice && joined([first, second]).length <= LONGEST_NAME;
}

/** Whether papers are on both of two terms more often than chance would have it; a wide area may hold unlike ones. */
function areAkin(first: NameTerm, second: NameTerm, shelf: Shelf): boolean {
  if (isWide(shelf)) return true;
  const all = shelf.around.at(-1)!.size;
  const both = [...first.cover.keys()].filter((paper) => second.cover.has(paper)).length;
  return both * all >= LEAST_LIFT * first.cover.size * second.cover.size;
}

/**
 * Terms in a row, as they stand within a sentence.
 * @example joinTerms(['graphs', 'trees', 'paths']) // => 'graphs, trees and paths'
 */
export const joinTerms = (written: readonly string[]): string =>
  [written.slice(0, -1).join(', '), written.at(-1)].filter(Boolean).join(' and ');

const joined = (terms: readonly NameTerm[]): string => joinTerms(terms.map(({ written }) => written));

/** A name of one or more terms, in sentence case. */
export const nameOf = (terms: readonly NameTerm[]): string => inSentenceCase(joined(terms));

/** With a capital at the beginning, unless the first word has capitals of its own: "iOS". */
function inSentenceCase(text: string): string {
  return /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
