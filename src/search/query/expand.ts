import type { Unit } from '../answer/occurrences.ts';
import type { TermLookup } from '../index/term-lookup.ts';
import type { ShardMap } from '../index/vocabulary.ts';
import { candidateTerms, prefixOf, wantedUnit } from './alternatives.ts';
import { type Query, wantedMarks } from './query.ts';
import { joinNumbers, type QueryWord, wordsOf } from './query-words.ts';
import { withoutRequestWords } from './request-words.ts';
import { addRuns, findClosedRuns, findSynonymRuns, knownSynonyms } from './word-runs.ts';

/** In KiB: the last word is not completed where the shards to load would be larger. */
const MOST_PREFIX_KIB = 200;

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
  /** Whether words that only ask for papers were left out. */
  readonly isShortened: boolean;
  /** Whether no word is indexed: the query can only be a whole title, such as "To be or not to be". */
  readonly isWordless: boolean;
}

/** The shards for completing the last word; none when it is not completed or they are too large. */
function prefixShards(words: readonly QueryWord[], map: ShardMap): number[] {
  const prefix = words.map(prefixOf).find((found) => found !== null);
  const shards = prefix ? map.shardsWithPrefix(prefix) : [];
  return map.sizeOf(shards) <= MOST_PREFIX_KIB ? shards : [];
}

/**
 * Finds the index terms that match the words of a query, and loads their shards: first those for the words as
 * typed and for the `unwanted` ones, then those for closed forms, acronyms and long forms.
 */
export async function expandQuery(
  query: Query,
  unwanted: readonly QueryWord[],
  terms: TermLookup,
): Promise<ExpandedQuery> {
  const { known, map } = terms;
  const typed = wordsOf(query);
  const longer = prefixShards(typed, map);
  const isWordless = typed.every(({ word }) => word.parts.length === 0);
  const whole = isWordless && query.whole !== '' ? [query.whole] : [];
  await terms.load(
    [
      ...[...typed, ...unwanted].flatMap(candidateTerms),
      ...wantedMarks(query),
      ...query.titleTerms,
      ...whole,
    ],
    [...longer, ...whole.flatMap((title) => map.shardsWithPrefix(`${title} `))],
  );
  const all = joinNumbers(typed, known);
  const words = withoutRequestWords(all, query.cleaned);
  const units = words.map((word) => wantedUnit(word, known, longer.length > 0));
  const closed = findClosedRuns(words, known, (place) => units[place]!.alternatives.length === 0);
  const synonyms = findSynonymRuns(words, known);
  const runs = [...closed, ...synonyms];
  await terms.load(runs.flatMap(({ ways }) => ways.flatMap((way) => way.terms)));
  return {
    words,
    units: addRuns(units, runs, known),
    alsoSearched: synonyms
      .map((run) => ({
        from: query.cleaned.slice(words[run.first]!.word.start, words[run.first + run.count - 1]!.word.end),
        to: knownSynonyms(run, known),
      }))
      .filter(({ to }) => to.length > 0),
    isShortened: words.length < all.length,
    isWordless,
  };
}
