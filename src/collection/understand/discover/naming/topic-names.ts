import { areAlike, shareRoot } from '../../keyphrases/phrase-roots.ts';
import { type Fit, fitOf, type NameTerm, type Shelf } from './name-terms.ts';
import { joinCovers } from './term-cover.ts';

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
}

/** Two terms make the name where they fit so many times as well as one. */
const PAIR_LEAD = 1.25;
/** The least share of the papers that a term of two covers, and that the second one adds. */
const LEAST_PART = 0.15;
const LEAST_ADDED = 0.1;
/** Two terms are akin where so many times as many papers are on both as chance would have it. */
const LEAST_LIFT = 1.2;
/** A name that covers a smaller share of the papers is worth less. */
const MUCH = 0.6;
const MOST_PAIRED = 16;
/** In characters: what a heading and a list of topics can show. */
const LONGEST_NAME = 60;

/**
 * Names for groups beside each other, parallel to them, all different and none with a term that is `taken`, by keys.
 * The group that a name fits best is named first. Undefined where a group has no term.
 */
export function chooseNames(
  groups: readonly NamelessGroup[],
  taken: readonly string[],
): (TopicName | undefined)[] {
  const used = [...taken];
  const choose = ({ terms, shelf }: NamelessGroup) =>
    chooseName(
      terms.filter(({ key }) => !used.some((other) => areOne(other, key))),
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
 * The name that fits a group best, of one of its terms (the best first) or of two that are akin: the more of the
 * papers it covers, and the fewer of the others, the better. Parts of subjects and single words only where there is
 * nothing else.
 */
export function chooseName(terms: readonly NameTerm[], shelf: Shelf): TopicName | undefined {
  const subjects = terms.filter(({ kind }) => kind !== 'word' && kind !== 'part');
  const phrases = terms.filter(({ kind }) => kind !== 'word');
  const able = [subjects, phrases, terms].find(({ length }) => length > 0) ?? [];
  if (able.length === 0) return undefined;
  const best = able.reduce((one, other) => (valueOf(other.fit) > valueOf(one.fit) ? other : one));
  let name = { terms: [best], fit: best.fit, value: valueOf(best.fit) };
  let least = name.value * PAIR_LEAD;
  const paired = able.slice(0, MOST_PAIRED).filter(({ fit }) => fit.share >= LEAST_PART);
  for (const [i, second] of paired.entries()) {
    for (const first of paired.slice(0, i)) {
      if (!fitsBeside(first, second, shelf)) continue;
      const fit = fitOf(joinCovers([first.cover, second.cover]), shelf);
      const added = fit.share - Math.max(first.fit.share, second.fit.share);
      const value = valueOf(fit);
      if (added < LEAST_ADDED || value <= least || !areAkin(first, second, shelf)) continue;
      name = { terms: [first, second], fit, value };
      least = value;
    }
  }
  const { value, fit } = name;
  return { name: inSentenceCase(joinTerms(name.terms)), terms: name.terms, share: fit.share, value };
}

const valueOf = ({ share, score }: Fit): number => score * Math.min(1, share / MUCH) ** 2;

/** Whether two terms make a name that is not too long, says nothing twice, and holds a field only in a name of an area. */
function fitsBeside(first: NameTerm, second: NameTerm, { around }: Shelf): boolean {
  const isOneThing = !/ and /u.test(`${first.written} ${second.written}`);
  const areEqual = around.length === 1 || (first.kind === 'field') === (second.kind === 'field');
  const isTwice = shareRoot(first.sense, second.sense);
  return isOneThing && areEqual && !isTwice && joinTerms([first, second]).length <= LONGEST_NAME;
}

/** Whether papers are on both of two terms more often than chance would have it; an area may hold unlike subjects. */
function areAkin(first: NameTerm, second: NameTerm, { around }: Shelf): boolean {
  if (around.length === 1 && first.kind !== 'phrase' && second.kind !== 'phrase') return true;
  const all = around.at(-1)!.size;
  const both = [...first.cover.keys()].filter((paper) => second.cover.has(paper)).length;
  return both * all >= LEAST_LIFT * first.cover.size * second.cover.size;
}

const joinTerms = (terms: readonly NameTerm[]): string => terms.map(({ written }) => written).join(' and ');

/** With a capital at the beginning, unless the first word has capitals of its own: "iOS". */
function inSentenceCase(text: string): string {
  return /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
