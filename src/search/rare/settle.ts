import { formsOf } from '../../collection/language/words/word-forms.ts';
import { ID_LENGTH, isPaperId } from '../../collection/paper-id.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { IndexStore } from '../index/index-store.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { alternativesFor, candidateTerms, type QueryWord, unitOf, waysOfTerm } from '../query/expand.ts';
import type { Settled } from '../query/resolve-query.ts';
import { divideWord } from '../query/words.ts';
import { partings } from './closed-forms.ts';
import { correctionsFor, editsAllowed, isSlip, type Near } from './spelling.ts';

/** What settling a word needs of the index. */
export interface Lookup {
  readonly store: IndexStore;
  readonly known: Vocabulary;
  /** Brings terms into `known` where they exist. */
  readonly load: (terms: Iterable<string>) => Promise<void>;
  readonly corrects: boolean;
  /** The query in which the words stand. */
  readonly cleaned: string;
}

const plain = { corrections: [], offers: [], unknown: [], named: null };

/** Two known words that an unknown one is when written apart. */
async function openForms(term: string, { known, load }: Lookup): Promise<Alternative[]> {
  const pairs = partings(term);
  await load(pairs.map(([head]) => head));
  const begun = pairs.filter(([head]) => known.has(head));
  await load(begun.map(([, tail]) => tail));
  return begun.filter(([, tail]) => known.has(tail)).map((terms) => ({ terms, weight: 1 }));
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
async function correctedWays(found: readonly Near[], { known, load }: Lookup): Promise<Alternative[]> {
  await load(found.flatMap(({ term }) => [term, ...formsOf(term)]));
  const ways = found.flatMap(({ term }) =>
    waysOfTerm(term, known).map((way) => ({
      ...way,
      weight: way.weight * CORRECTION_WEIGHT,
    })),
  );
  // A word may be a form of several of them.
  return ways.filter(({ terms }, place) => ways.findIndex((way) => way.terms[0] === terms[0]) === place);
}

/** The words nearest to one that no paper has, none where it is taken as it stands. */
async function nearWords(term: string, unit: Unit, { store, corrects }: Lookup): Promise<Near[]> {
  if (!corrects || unit.isRequired || editsAllowed(term) === 0) return [];
  const found = correctionsFor(term, await store.spellings(term));
  // The list is cut by first letters: a slip in the first two hides the word from its own part of it.
  return found.length > 0 ? found : correctionsFor(term, await store.spellings(term.slice(1)));
}

/** What is done about a word that is near to others: it is corrected where it is a slip, else that is offered. */
async function correct(queryWord: QueryWord, unit: Unit, lookup: Lookup): Promise<Settled | null> {
  const { word } = queryWord;
  const term = word.joined ?? word.parts.find((part) => !lookup.known.has(part))!;
  // With two letters changed, the first among them, nothing is left of a likeness: federated, generated.
  const isLike = (one: Near) => one.edits < 2 || one.term[0] === term[0];
  const near = (await nearWords(term, unit, lookup)).filter(isLike);
  if (near.length === 0) return null;
  const slips = near.filter((one) => isSlip(term, one.term));
  if (slips.length > 0) {
    const alternatives = await correctedWays(slips, lookup);
    const to = slips.map((one) => one.term);
    return { ...plain, units: [{ ...unit, alternatives }], corrections: [{ from: unit.text, to }] };
  }
  const to = near[0]!.term;
  const query = lookup.cleaned.slice(0, word.start) + to + lookup.cleaned.slice(word.end);
  const guess = { ...unit, isGuess: true, alternatives: await correctedWays(near, lookup) };
  return { ...plain, units: [guess], offers: [{ from: unit.text, to, query }], unknown: [unit.text] };
}

/** The parts of a compound as words of their own; those that are unknown count for nothing where another is known. */
async function settleParts(queryWord: QueryWord, lookup: Lookup): Promise<Settled | null> {
  const parts = queryWord.word.pieces.length < 2 ? [] : divideWord(queryWord.word);
  const words = parts.map(
    (word): QueryWord => ({ ...queryWord, word, text: word.pieces[0]!, isLast: false }),
  );
  await lookup.load(words.flatMap(candidateTerms));
  const settled = await Promise.all(
    words.map((word) => settle(word, unitOf(word, alternativesFor(word, lookup.known, false)), lookup)),
  );
  const units = settled.flatMap((one) => one.units.filter(({ alternatives }) => alternatives.length > 0));
  const named = settled.find((one) => one.named !== null)?.named ?? null;
  if (units.length === 0 && named === null) return null;
  return {
    units,
    named,
    corrections: settled.flatMap(({ corrections }) => corrections),
    offers: settled.flatMap(({ offers }) => offers),
    unknown: settled.flatMap(({ unknown }) => unknown),
  };
}

/**
 * Finds out what a reader meant by a word for which no way of finding it is known yet: two words written as one,
 * the id of a paper, a slip of the fingers, or a compound of which some parts are known.
 */
export async function settle(queryWord: QueryWord, unit: Unit, lookup: Lookup): Promise<Settled> {
  if (unit.alternatives.length > 0) return { ...plain, units: [unit] };
  const { word } = queryWord;
  const term = word.joined ?? (word.parts.length === 1 ? word.parts[0]! : '');
  const opened = await openForms(term, lookup);
  if (opened.length > 0) return { ...plain, units: [{ ...unit, alternatives: opened }] };
  const isOddId = /\d/.test(term);
  const named = isOddId ? await paperOf(term, lookup.store) : null;
  if (named !== null) return { ...plain, units: [], named };
  const corrected = await correct(queryWord, unit, lookup);
  if (corrected) return corrected;
  // Ten letters may be an id as well, if rarely: the list of ids is not fetched for every word that is new.
  const namedLate = isOddId ? null : await paperOf(term, lookup.store);
  if (namedLate !== null) return { ...plain, units: [], named: namedLate };
  const parts = await settleParts(queryWord, lookup);
  return parts ?? { ...plain, units: queryWord.isPart ? [] : [unit], unknown: [unit.text] };
}
