import type { Unit } from '../answer/occurrences.ts';
import type { TermLookup } from '../index/term-lookup.ts';
import type { ShardMap } from '../index/vocabulary.ts';
import { candidateTerms, prefixOf, wantedUnit } from './alternatives.ts';
import { type Query, wantedMarks } from './query.ts';
import { joinNumbers, type QueryWord, wordsOf } from './query-words.ts';
import { withoutRequestWords } from './request-words.ts';
import { addRuns, findClosedRuns, findSynonymRuns, knownSynonyms } from './word-runs.ts';

/** Longer forms of the last word are left out where finding them would cost more than this. */
const MOST_PREFIX_BYTES = 200_000;

/** Some words of a query as they were typed, and words that were searched for them. */
export interface SearchedFor {
  readonly from: string;
  readonly to: readonly string[];
}

/** The words of a query that are searched, each with all that it may be found by. */
export interface ExpandedQuery {
  readonly words: readonly QueryWord[];
  /** What a paper should have for each of the words; without alternatives where the word is unknown. */
  readonly units: readonly Unit[];
  /** Acronyms and their long forms, each with the other ways of writing it that are searched too. */
  readonly alsoSearched: readonly SearchedFor[];
  /** Words were left out that only ask for papers. */
  readonly isShortened: boolean;
  /** No word of it is indexed: it can only be a whole title, as "To be or not to be". */
  readonly isWordless: boolean;
}

/** The shards of the longer forms of the last word; none when there is none, or they are too large. */
function prefixShards(words: readonly QueryWord[], map: ShardMap): number[] {
  const prefix = words.map(prefixOf).find((found) => found !== null);
  const shards = prefix ? map.shardsWithPrefix(prefix) : [];
  return map.bytesOf(shards) <= MOST_PREFIX_BYTES ? shards : [];
}

/**
 * Finds the terms of the index by which the words of a query are found, and fetches their shards: those of the
 * words as typed and of the `unwanted` ones first, then those of other ways of writing them, which are closed up
 * with a neighbour, acronyms and their long forms.
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
