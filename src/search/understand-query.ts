import {
  addSynonyms,
  alternativesFor,
  candidateTerms,
  correctedAlternatives,
  excludedAlternatives,
  findSynonymRuns,
  isBeginning,
  prefixOf,
  type QueryWord,
  type SynonymRun,
  synonymTerms,
  wordsOf,
} from './expand.ts';
import type { IndexStore } from './index-store.ts';
import { type Clause, parseQuery, type Query } from './query.ts';
import type { Alternative, Unit } from './rank.ts';
import { correctionsFor, editsAllowed } from './spelling.ts';
import { ShardMap, Vocabulary } from './vocabulary.ts';

/** Longer forms of the last word are left out where finding them would cost more than this. */
const MOST_PREFIX_BYTES = 200_000;

/** A misspelt word and the words that were searched instead, the likeliest first. */
export interface Correction {
  readonly from: string;
  readonly to: readonly string[];
}

/** Some words and the other ways of writing them that were searched too. */
export interface AlsoSearched {
  readonly from: string;
  readonly to: readonly string[];
}

/** What a query means in a given index. */
export interface Understood {
  readonly query: Query;
  /** What a paper should have, a word each. */
  readonly units: readonly Unit[];
  /** What a paper must not have, clause by clause; unwanted phrases are not among them. */
  readonly excluded: readonly (readonly Unit[])[];
  readonly known: Vocabulary;
  readonly corrections: readonly Correction[];
  readonly alsoSearched: readonly AlsoSearched[];
  /** Words that nothing in the collection resembles. */
  readonly unknown: readonly string[];
  /** The last word where it is no word of the collection and too short to look for longer ones; else null. */
  readonly begun: string | null;
}

async function loadTerms(terms: Iterable<string>, map: ShardMap, store: IndexStore, known: Vocabulary) {
  for (const shard of await store.shards([...terms].map((term) => map.shardOf(term)))) known.add(shard);
}

/** The shards of the longer forms of the last word; none when there is none, or they are too large. */
function prefixShards(words: readonly QueryWord[], map: ShardMap): number[] {
  const prefix = words.map(prefixOf).find((found) => found !== null);
  const shards = prefix ? map.shardsWithPrefix(prefix) : [];
  return map.bytesOf(shards) <= MOST_PREFIX_BYTES ? shards : [];
}

function unitOf(word: QueryWord, alternatives: readonly Alternative[]): Unit {
  const { clause } = word;
  const text = clause.text.slice(word.word.start, word.word.end);
  const isRequired = clause.phrase !== null;
  return { text, field: clause.field, isRequired, alternatives };
}

/** Looks for what a reader meant by a word that no paper has. */
async function correct(
  word: QueryWord,
  unit: Unit,
  store: IndexStore,
  known: Vocabulary,
): Promise<Unit & { corrected: string[] }> {
  const term = word.word.joined ?? word.word.parts.find((part) => !known.has(part))!;
  if (unit.isRequired || editsAllowed(term) === 0) return { ...unit, corrected: [] };
  let found = correctionsFor(term, await store.spellings(term));
  // The list is cut by first letters: a slip in the first two hides the word from its own part of it.
  if (found.length === 0) found = correctionsFor(term, await store.spellings(term.slice(1)));
  return { ...unit, alternatives: correctedAlternatives(found), corrected: found.map((near) => near.term) };
}

function describe(words: readonly QueryWord[], { first, count, others }: SynonymRun): AlsoSearched {
  const from = words
    .slice(first, first + count)
    .map(({ word, clause }) => clause.text.slice(word.start, word.end));
  return { from: from.join(' '), to: others.map((terms) => terms.join(' ')) };
}

const exactWord = (clause: Clause) =>
  clause.words.map((word): QueryWord => ({ word, clause, isLast: false }));

/**
 * Reads a query and finds out which terms of the index it asks for, fetching the shards that can hold them:
 * first those of its words as typed, then those of other ways of writing them.
 */
export async function understandQuery(
  typed: string,
  store: IndexStore,
  corrects: boolean,
): Promise<Understood> {
  const query = parseQuery(typed);
  const map = new ShardMap(await store.base());
  const known = new Vocabulary();
  const words = wordsOf(query);
  const unwanted = query.unwanted.filter(({ phrase }) => phrase === null).map(exactWord);
  const longer = prefixShards(words, map);
  for (const shard of await store.shards([
    ...[...words, ...unwanted.flat()].flatMap(candidateTerms).map((term) => map.shardOf(term)),
    ...longer,
  ])) {
    known.add(shard);
  }
  const runs = findSynonymRuns(words, known);
  const typedUnits = words.map((word) => unitOf(word, alternativesFor(word, known, longer.length > 0)));
  // It would only say that no paper has all words until its third letter is there.
  const isBegun =
    isBeginning(words.at(-1)) &&
    typedUnits.at(-1)!.alternatives.length === 0 &&
    !runs.some(({ first, count }) => first + count === words.length);
  const units = isBegun ? typedUnits.slice(0, -1) : typedUnits;
  const settled = await Promise.all(
    units.map((unit, index) =>
      unit.alternatives.length === 0 && corrects
        ? correct(words[index]!, unit, store, known)
        : { ...unit, corrected: [] as string[] },
    ),
  );
  await loadTerms(
    [...synonymTerms(runs), ...settled.flatMap(({ corrected }) => corrected)],
    map,
    store,
    known,
  );
  return {
    query,
    units: addSynonyms(settled, runs, known),
    excluded: unwanted.map((clause) => clause.map((word) => unitOf(word, excludedAlternatives(word, known)))),
    known,
    corrections: settled.flatMap(({ text, corrected }) =>
      corrected.length > 0 ? { from: text, to: corrected } : [],
    ),
    alsoSearched: runs.map((run) => describe(words, run)),
    unknown: settled.filter((unit) => unit.alternatives.length === 0).map((unit) => unit.text),
    begun: isBegun ? typedUnits.at(-1)!.text : null,
  };
}
