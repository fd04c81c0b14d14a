import { formsOf } from '../../collection/language/words/word-forms.ts';
import { ID_LENGTH, isPaperId } from '../../collection/paper-id.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { IndexStore } from '../index/index-store.ts';
import type { TermLookup } from '../index/term-lookup.ts';
import { candidateTerms, wantedUnit, waysOfTerm } from '../query/alternatives.ts';
import type { SearchedFor } from '../query/expand.ts';
import type { QueryWord } from '../query/query-words.ts';
import { divideWord } from '../query/words.ts';
import { partings } from './closed-forms.ts';
import { correctionsFor, editsAllowed, isSlip, type Near } from './spelling.ts';

/** A word that no paper has, and a word that may have been meant. */
export interface Offer {
  readonly from: string;
  readonly to: string;
  /** The whole query with the other word. */
  readonly query: string;
}

/** What became of the words of a query. */
export interface SettledWords {
  /** For each word what is searched: more than one where it is a compound known in parts, none where it is an id. */
  readonly units: readonly (readonly Unit[])[];
  /** Misspelt words, each with those that are searched instead, the likeliest first. */
  readonly corrections: readonly SearchedFor[];
  /** Corrections that were not made. */
  readonly offers: readonly Offer[];
  /** Words that no paper has, as they were typed. */
  readonly unknown: readonly string[];
  /** The search number of the paper whose id is among the words; null without one. */
  readonly named: number | null;
}

/** What settling a word needs besides the word. */
export interface Lookup {
  readonly index: TermLookup;
  /** The query in which the words stand. */
  readonly cleaned: string;
  readonly corrects: boolean;
}

/** A word for which these are searched, and nothing is to be said. */
const searched = (...units: readonly Unit[]): SettledWords => ({
  units: [units],
  corrections: [],
  offers: [],
  unknown: [],
  named: null,
});

/** Two known words that an unknown one is when written apart. */
async function openForms(term: string, { index }: Lookup): Promise<Alternative[]> {
  const pairs = partings(term);
  await index.load(pairs.map(([head]) => head));
  const begun = pairs.filter(([head]) => index.known.has(head));
  await index.load(begun.map(([, tail]) => tail));
  return begun.filter(([, tail]) => index.known.has(tail)).map((terms) => ({ terms, weight: 1 }));
}

/** The search number of the paper with an id; null when the term is none. */
async function paperOf(term: string, store: IndexStore): Promise<number | null> {
  if (!isPaperId(term)) return null;
  const { ids } = await store.columns();
  for (let at = ids.indexOf(term); at >= 0; at = ids.indexOf(term, at + 1)) {
    if (at % ID_LENGTH === 0) return at / ID_LENGTH;
  }
  return null;
}

/** What a correction counts. */
const CORRECTION_WEIGHT = 0.3;

/** The ways of finding corrections: in all their forms, as words that were typed are. */
async function correctedWays(found: readonly Near[], { index }: Lookup): Promise<Alternative[]> {
  await index.load(found.flatMap(({ term }) => [term, ...formsOf(term)]));
  const ways = found.flatMap(({ term }) =>
    waysOfTerm(term, index.known).map((way) => ({ ...way, weight: way.weight * CORRECTION_WEIGHT })),
  );
  // A word may be a form of several of them.
  return ways.filter(({ terms }, place) => ways.findIndex((way) => way.terms[0] === terms[0]) === place);
}

/** The words nearest to one that no paper has, none where it is taken as it stands. */
async function nearWords(term: string, unit: Unit, { index: { store }, corrects }: Lookup): Promise<Near[]> {
  if (!corrects || unit.isRequired || editsAllowed(term) === 0) return [];
  const found = correctionsFor(term, await store.spellings(term));
  // The list is cut by first letters: a slip in the first two hides the word from its own part of it.
  return found.length > 0 ? found : correctionsFor(term, await store.spellings(term.slice(1)));
}

/** What is done about a word that is near to others: it is corrected where it is a slip, else that is offered. */
async function correct(queryWord: QueryWord, unit: Unit, lookup: Lookup): Promise<SettledWords | null> {
  const { word } = queryWord;
  const term = word.joined ?? word.parts.find((part) => !lookup.index.known.has(part))!;
  // With two letters changed, the first among them, nothing is left of a likeness: federated, generated.
  const isLike = (one: Near) => one.edits < 2 || one.term[0] === term[0];
  const near = (await nearWords(term, unit, lookup)).filter(isLike);
  if (near.length === 0) return null;
  const slips = near.filter((one) => isSlip(term, one.term));
  if (slips.length > 0) {
    const alternatives = await correctedWays(slips, lookup);
    const to = slips.map((one) => one.term);
    return { ...searched({ ...unit, alternatives }), corrections: [{ from: unit.text, to }] };
  }
  const to = near[0]!.term;
  const query = lookup.cleaned.slice(0, word.start) + to + lookup.cleaned.slice(word.end);
  const guess = { ...unit, isGuess: true, alternatives: await correctedWays(near, lookup) };
  return { ...searched(guess), offers: [{ from: unit.text, to, query }], unknown: [unit.text] };
}

/** The parts of a compound as words of their own; those that are unknown count for nothing where another is known. */
async function settleParts(queryWord: QueryWord, lookup: Lookup): Promise<SettledWords | null> {
  const parts = queryWord.word.pieces.length < 2 ? [] : divideWord(queryWord.word);
  const words = parts.map(
    (word): QueryWord => ({ ...queryWord, word, text: word.pieces[0]!, isLast: false }),
  );
  await lookup.index.load(words.flatMap(candidateTerms));
  const units = words.map((word) => wantedUnit(word, lookup.index.known, false));
  const settled = await settleWords(words, units, lookup);
  const found = settled.units.flat().filter(({ alternatives }) => alternatives.length > 0);
  return found.length === 0 && settled.named === null ? null : { ...settled, units: [found] };
}

/**
 * Finds out what a reader meant by a word for which no way of finding it is known yet: two words written as one,
 * the id of a paper, a slip of the fingers, or a compound of which some parts are known.
 */
async function settle(queryWord: QueryWord, unit: Unit, lookup: Lookup): Promise<SettledWords> {
  if (unit.alternatives.length > 0) return searched(unit);
  const { word } = queryWord;
  const term = word.joined ?? (word.parts.length === 1 ? word.parts[0]! : '');
  const opened = await openForms(term, lookup);
  if (opened.length > 0) return searched({ ...unit, alternatives: opened });
  const isOddId = /\d/.test(term);
  const named = isOddId ? await paperOf(term, lookup.index.store) : null;
  if (named !== null) return { ...searched(), named };
  const corrected = await correct(queryWord, unit, lookup);
  if (corrected) return corrected;
  // Ten letters may be an id as well, if rarely: the list of ids is not fetched for every word that is new.
  const namedLate = isOddId ? null : await paperOf(term, lookup.index.store);
  if (namedLate !== null) return { ...searched(), named: namedLate };
  const parts = await settleParts(queryWord, lookup);
  return parts ?? { ...searched(...(queryWord.isPart ? [] : [unit])), unknown: [unit.text] };
}

/** Settles all words that are not found as they stand; `units` are what is known of each of the `words`. */
export async function settleWords(
  words: readonly QueryWord[],
  units: readonly Unit[],
  lookup: Lookup,
): Promise<SettledWords> {
  const settled = await Promise.all(units.map((unit, place) => settle(words[place]!, unit, lookup)));
  return {
    units: settled.flatMap((one) => one.units),
    corrections: settled.flatMap(({ corrections }) => corrections),
    offers: settled.flatMap(({ offers }) => offers),
    unknown: settled.flatMap(({ unknown }) => unknown),
    named: settled.find(({ named }) => named !== null)?.named ?? null,
  };
}
