import { formsOf } from '../../collection/language/words/word-forms.ts';
import { isPaperId } from '../../collection/paper-id.ts';
import { type Alternative, findOccurrences, type Unit } from '../answer/occurrences.ts';
import type { Spellings } from '../index/index-files.ts';
import type { IndexStore } from '../index/index-store.ts';
import { loadPaperNumbers } from '../index/paper-numbers.ts';
import type { TermLookup } from '../index/term-lookup.ts';
import { loadAll, loadOnce } from '../load-once.ts';
import { candidateTerms, wantedUnit, waysOfTerm } from '../query/alternatives.ts';
import type { SearchedFor } from '../query/expand.ts';
import type { QueryWord } from '../query/query-words.ts';
import { divideWord } from '../query/words.ts';
import { partings } from './closed-forms.ts';
import { correctionsFor, editsAllowed, isSlip, type Near } from './spelling.ts';

/** An unknown word, and a word that may have been meant. */
export interface Offer {
  readonly from: string;
  readonly to: string;
  /** The whole query with the other word. */
  readonly query: string;
}

/** The result for the words of a query. */
export interface SettledWords {
  /** The units for each word: several where it is a compound with known parts, none where it is an id. */
  readonly units: readonly (readonly Unit[])[];
  /** Misspelt words, each with those searched instead, the likeliest first. */
  readonly corrections: readonly SearchedFor[];
  /** Possible corrections that were not applied. */
  readonly offers: readonly Offer[];
  /** Words that no paper has, as typed. */
  readonly unknown: readonly string[];
  /** The search number of the paper whose id is in the query; null without one. */
  readonly named: number | null;
}

/** What resolving a word needs besides the word. */
export interface Lookup {
  readonly index: TermLookup;
  /** The normalised text of the query. */
  readonly cleaned: string;
  readonly corrects: boolean;
}

/** The result for a word that needs no note: just its units. */
const searched = (...units: readonly Unit[]): SettledWords => ({
  units: [units],
  corrections: [],
  offers: [],
  unknown: [],
  named: null,
});

/**
 * The pairs of known words that an unknown word may consist of, as far as a paper has both. In a large collection
 * nearly any letters are known for a word, so that a typo has such parts as well: `learnign`.
 */
async function openForms(term: string, unit: Unit, { index }: Lookup): Promise<Alternative[]> {
  const pairs = partings(term);
  await index.load(pairs.map(([head]) => head));
  const begun = pairs.filter(([head]) => index.known.has(head));
  await index.load(begun.map(([, tail]) => tail));
  const { papers } = await index.store.base();
  return begun
    .map((terms) => ({ terms, weight: 1 }))
    .filter((way) => {
      const found = findOccurrences({ ...unit, alternatives: [way] }, index.known, papers);
      return found.fields.some((field) => field !== 0);
    });
}

/** The search number of the paper with this id; null when the term is no id. */
async function paperOf(term: string, store: IndexStore): Promise<number | null> {
  if (!isPaperId(term)) return null;
  return (await loadPaperNumbers(store)).get(term) ?? null;
}

/** The weight of a correction. */
const CORRECTION_WEIGHT = 0.3;

/** The alternatives for corrections, in all their forms, as for typed words. */
async function correctedWays(found: readonly Near[], { index }: Lookup): Promise<Alternative[]> {
  await index.load(found.flatMap(({ term }) => [term, ...formsOf(term)]));
  const ways = found.flatMap(({ term }) =>
    waysOfTerm(term, index.known).map((way) => ({ ...way, weight: way.weight * CORRECTION_WEIGHT })),
  );
  // Several corrections may have the same form.
  return ways.filter(({ terms }, place) => ways.findIndex((way) => way.terms[0] === terms[0]) === place);
}

/**
 * The words that begin with the same two letters, as those of most typos do. Alone in a large collection, those with the
 * same first letter are ten files.
 */
const alikeWords = (term: string, store: IndexStore): Promise<Spellings> => store.spellings(term.slice(0, 2));

/** Whether a word is corrected, or similar ones are offered. */
const isCorrected = (term: string, unit: Unit, { corrects }: Lookup) =>
  corrects && !unit.isRequired && editsAllowed(term) > 0;

async function findNear(term: string, store: IndexStore): Promise<Near[]> {
  const found = correctionsFor(term, await alikeWords(term, store));
  if (found.some((near) => isSlip(term, near.term))) return found;
  // A typo may be among the two letters, or there is one too many at the beginning.
  const [likely, others] = await loadAll([store.spellings(term[0]!), store.spellings(term[1]!)]);
  const near = correctionsFor(term, likely);
  return near.some((one) => isSlip(term, one.term)) ? near : correctionsFor(term, [...likely, ...others]);
}

/** What is near to the unknown words so far: while a reader types on, each key asks for those before it again. */
const nearByStore = new WeakMap<IndexStore, Map<string, () => Promise<Near[]>>>();

/** The known words nearest to an unknown word. */
function nearWords(term: string, store: IndexStore): Promise<Near[]> {
  const found = nearByStore.get(store) ?? new Map<string, () => Promise<Near[]>>();
  nearByStore.set(store, found);
  const find = found.get(term) ?? loadOnce(() => findNear(term, store));
  found.set(term, find);
  return find();
}

/** Corrects a word where it is likely misspelt, else offers similar words. */
async function correct(queryWord: QueryWord, unit: Unit, lookup: Lookup): Promise<SettledWords | null> {
  const { word } = queryWord;
  const term = word.joined ?? word.parts.find((part) => !lookup.index.known.has(part))!;
  // With two edits, one of them in the first letter, words are not similar: federated, generated.
  const isLike = (one: Near) => one.edits < 2 || one.term[0] === term[0];
  if (!isCorrected(term, unit, lookup)) return null;
  const near = (await nearWords(term, lookup.index.store)).filter(isLike);
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

/** The parts of a compound as separate words; unknown parts are ignored where another is known. */
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

/** Interprets an unknown word: two words without a space, an id, a typo, or a partly known compound. */
async function settle(queryWord: QueryWord, unit: Unit, lookup: Lookup): Promise<SettledWords> {
  if (unit.alternatives.length > 0) return searched(unit);
  const { word } = queryWord;
  const term = word.joined ?? (word.parts.length === 1 ? word.parts[0]! : '');
  // Most unknown words are typos: what corrects them is fetched beside what may part them.
  if (isCorrected(term, unit, lookup)) void alikeWords(term, lookup.index.store).catch(() => {});
  const opened = await openForms(term, unit, lookup);
  if (opened.length > 0) return searched({ ...unit, alternatives: opened });
  const isOddId = /\d/.test(term);
  const named = isOddId ? await paperOf(term, lookup.index.store) : null;
  if (named !== null) return { ...searched(), named };
  const corrected = await correct(queryWord, unit, lookup);
  if (corrected) return corrected;
  // Some ten-letter words may also be ids, but rarely: the list of ids is not fetched for every unknown word.
  const namedLate = isOddId ? null : await paperOf(term, lookup.index.store);
  if (namedLate !== null) return { ...searched(), named: namedLate };
  const parts = await settleParts(queryWord, lookup);
  return parts ?? { ...searched(...(queryWord.isPart ? [] : [unit])), unknown: [unit.text] };
}

/** Resolves all words that are unknown as typed; `units` are parallel to `words`. */
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
