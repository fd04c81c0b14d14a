import type { Unit } from '../answer/occurrences.ts';
import type { IndexStore } from '../index/index-store.ts';
import { ShardMap, Vocabulary } from '../index/vocabulary.ts';
import type { Choice, ClauseUnits } from '../rare/choices.ts';
import type { Lookup } from '../rare/settle.ts';
import { addClosedForms, findClosedRuns } from './closed-runs.ts';
import {
  addSynonyms,
  alternativesFor,
  candidateTerms,
  excludedAlternatives,
  findSynonymRuns,
  isBeginning,
  joinNumbers,
  knownSynonyms,
  prefixOf,
  type QueryWord,
  type SynonymRun,
  synonymTerms,
  unitOf,
  wordsOf,
  wordsOfClause,
} from './expand.ts';
import { parseQuery, type Query, wantedMarks } from './query.ts';
import { withoutRequestWords } from './request-words.ts';

/** Longer forms of the last word are left out where finding them would cost more than this. */
const MOST_PREFIX_BYTES = 200_000;

/** A misspelt word and the words that were searched instead, the likeliest first. */
export interface Correction {
  readonly from: string;
  readonly to: readonly string[];
}

/** A word that no paper has, and a word that may have been meant. */
export interface Offer {
  readonly from: string;
  readonly to: string;
  /** The whole query with the other word. */
  readonly query: string;
}

/** What became of a word of the query. */
export interface Settled {
  /** More than one where it is a compound that is known in parts only; none where it is an id. */
  readonly units: readonly Unit[];
  readonly corrections: readonly Correction[];
  readonly offers: readonly Offer[];
  readonly unknown: readonly string[];
  /** The search number of the paper that it is the id of; null for other words. */
  readonly named: number | null;
}

/** Some words and the other ways of writing them that were searched too. */
export interface AlsoSearched {
  readonly from: string;
  readonly to: readonly string[];
}

/** What a query means in a given index. */
export interface Understood {
  readonly query: Query;
  /** What a paper should have, a word each, or one of several. */
  readonly units: readonly Unit[];
  /** What a paper must not have, clause by clause; unwanted phrases are not among them. */
  readonly excluded: readonly (readonly Unit[])[];
  /** Clauses of which one is enough, where a phrase is among them. */
  readonly choices: readonly Choice[];
  readonly known: Vocabulary;
  readonly corrections: readonly Correction[];
  /** Corrections that were not made. */
  readonly offers: readonly Offer[];
  readonly alsoSearched: readonly AlsoSearched[];
  /** Words that no paper has, as they were typed. */
  readonly unknown: readonly string[];
  /** The last word where it is no word of the collection and too short to look for longer ones; else null. */
  readonly begun: string | null;
  /** The search number of the paper whose id is in the query; null without one. */
  readonly named: number | null;
  /** Words were left out that only ask for papers. */
  readonly isShortened: boolean;
}

/** The shards of the longer forms of the last word; none when there is none, or they are too large. */
function prefixShards(words: readonly QueryWord[], map: ShardMap): number[] {
  const prefix = words.map(prefixOf).find((found) => found !== null);
  const shards = prefix ? map.shardsWithPrefix(prefix) : [];
  return map.bytesOf(shards) <= MOST_PREFIX_BYTES ? shards : [];
}

function describe(
  words: readonly QueryWord[],
  run: SynonymRun,
  known: Vocabulary,
  cleaned: string,
): AlsoSearched[] {
  const [first, last] = [words[run.first]!, words[run.first + run.count - 1]!];
  const from = cleaned.slice(first.word.start, last.word.end);
  const to = knownSynonyms(run, known);
  return to.length > 0 ? [{ from, to }] : [];
}

/** The terms of an index as they are needed. */
class Terms {
  readonly known = new Vocabulary();
  readonly map: ShardMap;
  readonly #store: IndexStore;

  constructor(map: ShardMap, store: IndexStore) {
    this.map = map;
    this.#store = store;
  }

  readonly load = async (terms: Iterable<string>, shards: readonly number[] = []): Promise<void> => {
    const wanted = [...Array.from(terms, (term) => this.map.shardOf(term)), ...shards];
    for (const shard of await this.#store.shards(wanted)) this.known.add(shard);
  };
}

/** Each word once: what was said again counts so many times. */
function mergeRepeated(units: readonly Unit[]): Unit[] {
  const merged = new Map<string, Unit>();
  for (const unit of units) {
    const key = JSON.stringify([unit.field, unit.isRequired, unit.text.toLowerCase()]);
    const before = merged.get(key);
    merged.set(key, before ? { ...before, times: (before.times ?? 1) + 1 } : unit);
  }
  return [...merged.values()];
}

const isFound = ({ alternatives }: Unit) => alternatives.length > 0;

/** What is done about words that are unknown as they stand is loaded when there is one. */
async function settleAll(words: readonly QueryWord[], units: readonly Unit[], lookup: Lookup) {
  const known = (unit: Unit): Settled => ({
    units: [unit],
    corrections: [],
    offers: [],
    unknown: [],
    named: null,
  });
  if (units.every(isFound)) return units.map(known);
  const { settle } = await import('../rare/settle.ts');
  return Promise.all(units.map((unit, place) => settle(words[place]!, unit, lookup)));
}

/** Phrases and words with OR between them are rare: what reads them is loaded with the first. */
async function merge(
  clauses: readonly ClauseUnits[],
): Promise<{ units: Unit[]; choices: readonly Choice[] }> {
  const isSimple = clauses.every(({ clause: { isOr, phrase } }) => !isOr && phrase === null);
  if (isSimple) return { units: clauses.flatMap(({ units }) => units), choices: [] };
  return (await import('../rare/choices.ts')).mergeChoices(clauses);
}

/** Letters, digits and signs that stand alone are rare: what looks for them is loaded with the first. */
async function withMarks(query: Query, units: readonly Unit[], isTitle: boolean, known: Vocabulary) {
  const marks = wantedMarks(query);
  if (!isTitle && marks.length === 0) return units;
  const { addMarks, titleUnits } = await import('../rare/marks.ts');
  return (isTitle ? titleUnits(query, known) : null) ?? addMarks(units, marks, known);
}

/** Adds to each word the other ways of writing it: closed up with a neighbour, acronyms and their long forms. */
async function widen(words: readonly QueryWord[], typed: readonly Unit[], { known, load }: Terms) {
  const runs = findSynonymRuns(words, known);
  const closed = findClosedRuns(words, known, (place) => !isFound(typed[place]!));
  await load([...synonymTerms(runs), ...closed.flatMap((run) => run.terms)]);
  return { runs, widened: addSynonyms(addClosedForms(typed, closed, known), runs, known) };
}

/** Fetches what can hold the words as typed; tells whether longer forms of the last one are among it. */
async function loadTyped(
  query: Query,
  words: readonly QueryWord[],
  others: readonly QueryWord[],
  terms: Terms,
) {
  const longer = prefixShards(words, terms.map);
  const whole = mayBeTitle(words) && query.whole !== '' ? [query.whole] : [];
  await terms.load(
    [...[...words, ...others].flatMap(candidateTerms), ...wantedMarks(query), ...whole],
    [...longer, ...whole.flatMap((title) => terms.map.shardsWithPrefix(`${title} `))],
  );
  return longer.length > 0;
}

/** Whether a query has no word by which a title is found. */
const mayBeTitle = (words: readonly QueryWord[]) => words.every(({ word }) => word.parts.length === 0);

/**
 * Reads a query and finds out which terms of the index it asks for, fetching the shards that can hold them:
 * first those of its words as typed, then those of other ways of writing them. Misspelt words are corrected on
 * demand; in a plain query signs, quotes and operators mean nothing.
 */
export async function understandQuery(
  typed: string,
  store: IndexStore,
  corrects: boolean,
  isPlain = false,
): Promise<Understood> {
  const query = parseQuery(typed, isPlain);
  const terms = new Terms(new ShardMap(await store.base()), store);
  const { known, load } = terms;
  const typedWords = wordsOf(query);
  const unwanted = query.unwanted
    .filter(({ phrase }) => phrase === null)
    .map((clause) => wordsOfClause(clause, query.cleaned));
  const hasLonger = await loadTyped(query, typedWords, unwanted.flat(), terms);
  const allWords = joinNumbers(typedWords, known);
  const words = isPlain ? allWords : withoutRequestWords(allWords, query);
  const typedUnits = words.map((word) => unitOf(word, alternativesFor(word, known, hasLonger)));
  const { widened, runs } = await widen(words, typedUnits, terms);
  // It would only say that no paper has all words until its third letter is there.
  const isBegun = isBeginning(words.at(-1)) && widened.at(-1)!.alternatives.length === 0;
  const settled = await settleAll(words, isBegun ? widened.slice(0, -1) : widened, {
    store,
    known,
    load,
    corrects,
    cleaned: query.cleaned,
  });
  const { units, choices } = await merge(
    settled.map(({ units }, place) => ({ units, clause: words[place]!.clause })),
  );
  const isTitle = mayBeTitle(typedWords) && !units.some(isFound);
  return {
    query,
    units: await withMarks(query, mergeRepeated(units), isTitle, known),
    excluded: unwanted.map((clause) => clause.map((word) => unitOf(word, excludedAlternatives(word, known)))),
    choices,
    known,
    corrections: settled.flatMap(({ corrections }) => corrections),
    offers: settled.flatMap(({ offers }) => offers),
    alsoSearched: runs.flatMap((run) => describe(words, run, known, query.cleaned)),
    unknown: settled.flatMap(({ unknown }) => unknown),
    begun: isBegun ? widened.at(-1)!.text : null,
    named: settled.find(({ named }) => named !== null)?.named ?? null,
    isShortened: words.length < allWords.length,
  };
}
