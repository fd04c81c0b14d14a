import { findOccurrences, type Unit } from '../answer/occurrences.ts';
import type { TermLookup } from '../index/term-lookup.ts';
import type { ShardMap, Vocabulary } from '../index/vocabulary.ts';
import type { TellingWords } from '../rare/telling-words.ts';
import { candidateTerms, prefixOf, SHORTEST_PREFIX, wantedUnit } from './alternatives.ts';
import { type Query, wantedMarks } from './query.ts';
import { joinNumbers, type QueryWord, wordsOf } from './query-words.ts';
import { withoutRequestWords } from './request-words.ts';
import { addRuns, findClosedRuns, findSynonymRuns, knownSynonyms, termsOfRuns } from './word-runs.ts';

/** In KiB: the last word is not completed where the shards to load would be larger. */
const MOST_PREFIX_KIB = 200;

/** A lone beginning that more papers have, and more than half of all, is not completed: it tells nothing. */
const MOST_PREFIX_PAPERS = 2_000;

/** A query of more words is searched by the most telling of them. */
const MOST_WORDS = 16;

/** Some words of a query as typed, and the words that were searched instead or as well. */
export interface SearchedFor {
  readonly from: string;
  readonly to: readonly string[];
}

/** The words of a query that are searched, each with its alternatives. */
export interface ExpandedQuery {
  readonly words: readonly QueryWord[];
  /** A unit for each of the words; without alternatives where the word is unknown. */
  readonly units: readonly Unit[];
  /** Acronyms and long forms of the query, each with the other forms that are searched as well. */
  readonly alsoSearched: readonly SearchedFor[];
  /** Whether words were left out: those that only ask for papers, or the less telling of many. */
  readonly isShortened: boolean;
  /** Which of many words are searched, in a sentence for readers; null where all are. */
  readonly note: string | null;
  /** The terms that the title has if it equals the query, as far as their shards are loaded. */
  readonly titleTerms: readonly string[];
  /** Whether the last word, if it is unfinished, was completed. */
  readonly isCompleted: boolean;
  /** Whether no word is indexed: the query can only be a whole title, such as "To be or not to be". */
  readonly isWordless: boolean;
}

/** The shards for completing the last word; none when it is not completed or they are too large. */
function prefixShards(words: readonly QueryWord[], map: ShardMap): number[] {
  const prefix = words.map(prefixOf).find((found) => found !== null);
  const shards = prefix ? map.shardsWithPrefix(prefix) : [];
  return map.sizeOf(shards) <= MOST_PREFIX_KIB ? shards : [];
}

/** A last word that has one letter less than it needs to be completed, as the next letter will; else null. */
function begunPiece(words: readonly QueryWord[]): string | null {
  const last = words.at(-1);
  const [piece = '', ...others] = last?.isLast ? last.word.pieces : [];
  return piece.length === SHORTEST_PREFIX - 1 && others.length === 0 ? piece : null;
}

/** Whether so many of all papers have a unit that it tells nothing. */
const isInMost = (unit: Unit, known: Vocabulary, papers: number): boolean =>
  papers > MOST_PREFIX_PAPERS &&
  findOccurrences(unit, known, papers).fields.filter(Boolean).length >
    Math.max(papers / 2, MOST_PREFIX_PAPERS);

/** The words of a query that are searched, without those that only ask for papers. */
async function searchedWords(
  query: Query,
  typed: readonly QueryWord[],
  map: ShardMap,
): Promise<TellingWords> {
  const words = withoutRequestWords(typed, query.cleaned);
  if (words.length <= MOST_WORDS) return { words, isCut: false, note: null };
  return (await import('../rare/telling-words.ts')).tellingWords(words, query.wanted, MOST_WORDS, map);
}

/**
 * Finds the index terms that match the words of a query, and loads their shards: first those for the words as
 * typed and for the `unwanted` ones, then those for closed forms, acronyms and long forms. `papers` is the number
 * of papers in the collection.
 */
export async function expandQuery(
  query: Query,
  unwanted: readonly QueryWord[],
  terms: TermLookup,
  papers: number,
): Promise<ExpandedQuery> {
  const { known, map } = terms;
  const typed = wordsOf(query);
  const { words: searched, isCut, note } = await searchedWords(query, typed, map);
  const titleTerms = isCut ? searched.flatMap(({ word }) => word.parts) : query.titleTerms;
  const longer = isCut ? [] : prefixShards(searched, map);
  const begun = isCut ? null : begunPiece(searched);
  if (begun !== null) terms.fetchBeginning(begun);
  const isWordless = searched.every(({ word }) => word.parts.length === 0);
  const whole = isWordless && query.whole !== '' ? [query.whole] : [];
  await terms.load(
    [...[...searched, ...unwanted].flatMap(candidateTerms), ...wantedMarks(query), ...titleTerms, ...whole],
    [...longer, ...whole.flatMap((title) => map.shardsWithPrefix(`${title} `))],
  );
  const words = joinNumbers(searched, known);
  const unitsOf = (completes: boolean) => words.map((word) => wantedUnit(word, known, completes));
  const completed = unitsOf(longer.length > 0);
  // Beside other words even such a beginning helps to order the papers.
  const isCompleted = longer.length > 0 && (words.length > 1 || !isInMost(completed[0]!, known, papers));
  const units = isCompleted ? completed : unitsOf(false);
  const isUnknown = (place: number) => units[place]!.alternatives.length === 0;
  // Of many words, those that are searched were no neighbours.
  const closed = isCut ? [] : findClosedRuns(words, known, isUnknown);
  const synonyms = isCut ? [] : findSynonymRuns(words, known);
  const runs = [...closed, ...synonyms];
  await terms.load(termsOfRuns(runs));
  return {
    words,
    units: addRuns(units, runs, known),
    alsoSearched: synonyms
      .map((run) => ({
        from: query.cleaned.slice(words[run.first]!.word.start, words[run.first + run.count - 1]!.word.end),
        to: knownSynonyms(run, known),
      }))
      .filter(({ to }) => to.length > 0),
    isShortened: searched.length < typed.length,
    note,
    titleTerms,
    isCompleted,
    isWordless,
  };
}
