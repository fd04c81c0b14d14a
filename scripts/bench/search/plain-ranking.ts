import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Paper } from '../../../src/collection/paper.ts';
import { withPlainFormulas } from '../../../src/collection/read/text/formulas.ts';
import {
  type Alternative,
  IN_ABSTRACT,
  IN_TITLE,
  TITLE_FACTOR,
  type Unit,
} from '../../../src/search/answer/occurrences.ts';
import { combineScores, type Ranked, rankingOptions } from '../../../src/search/answer/rank.ts';
import { buildWholeIndex } from '../../../src/search/build/whole-index.ts';
import { fieldTerms, type SearchField, searchFields } from '../../../src/search/index/options.ts';
import { closedFormTest } from '../../../src/search/rare/closed-forms.ts';

type Counts = ReadonlyMap<string, number>;

function countTerms(terms: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** How often a text has a term, or any that begins with it. */
function countOf(counts: Counts, term: string, isPrefix: boolean): number {
  if (!isPrefix) return counts.get(term) ?? 0;
  let sum = 0;
  for (const [one, count] of counts) if (one.startsWith(term)) sum += count;
  return sum;
}

/**
 * The ranking of the search, the plain way: every word of every paper is counted in its text, and one MiniSearch
 * index of all papers has the words of the query as its terms. It shares with the engine the reading of queries,
 * the values of BM25 and the sum over words, and none of the pieces, postings and lengths.
 */
export class PlainRanking {
  readonly #papers: readonly { readonly title: Counts; readonly abstract: Counts }[];
  /** The papers that have a term, by the term: all others need not be counted in. */
  readonly #having = new Map<string, Set<number>>();

  constructor(papers: readonly Paper[]) {
    const { ordered, words } = buildWholeIndex(papers.map(withPlainFormulas));
    const isTerm = closedFormTest(words.terms);
    this.#papers = ordered.map(({ title, abstract }) => ({
      title: countTerms(fieldTerms(title, 'title', isTerm)),
      abstract: countTerms(fieldTerms(abstract ?? '', 'abstract', isTerm)),
    }));
    for (const [number, { title, abstract }] of this.#papers.entries()) {
      for (const term of [...title.keys(), ...abstract.keys()]) {
        const having = this.#having.get(term);
        if (having) having.add(number);
        else this.#having.set(term, new Set([number]));
      }
    }
  }

  /** The papers that may match a unit, in order. */
  #candidates({ alternatives }: Unit): number[] {
    const numbers = new Set<number>();
    const add = (term: string) => {
      for (const number of this.#having.get(term) ?? []) numbers.add(number);
    };
    for (const { terms, prefix = false } of alternatives) {
      const [first = ''] = terms;
      if (!prefix) add(first);
      else for (const term of this.#having.keys()) if (term.startsWith(first)) add(term);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  /** Every paper that has any of the units, with its score and the number of units that it has. */
  rank(units: readonly Unit[]): Ranked {
    const candidates = units.map((unit) => this.#candidates(unit));
    const index = this.#index(units, candidates);
    const scores = units.map((unit, place) => {
      const results = index.search(String(place), { tokenize: (name) => [name] });
      const inOrder = results.toSorted((a, b) => a.id - b.id);
      return {
        numbers: Uint32Array.from(inOrder, ({ id }) => id),
        scores: Float64Array.from(inOrder, ({ score }) => score),
        fields: this.#fieldsOf(unit, candidates[place]!),
      };
    });
    const titleLengths = Uint16Array.from(this.#papers, ({ title }) => title.size);
    return combineScores(units, scores, titleLengths);
  }

  #fieldsOf(unit: Unit, candidates: readonly number[]): Uint8Array {
    const fields = new Uint8Array(this.#papers.length);
    for (const number of candidates) fields[number] = this.#fields(unit, number);
    return fields;
  }

  #index(units: readonly Unit[], candidates: readonly (readonly number[])[]): MiniSearch {
    const lengths = this.#papers.map(({ title, abstract }) => TITLE_FACTOR * title.size + abstract.size);
    const numbers = lengths.map((_, number) => [number, number] as const);
    const frequencies = units.map((unit, place) => {
      const found = candidates[place]!.map((number) => [number, this.#frequency(unit, number)] as const);
      return [String(place), { 0: Object.fromEntries(found.filter(([, frequency]) => frequency > 0)) }];
    });
    const plain = {
      index: frequencies,
      documentIds: Object.fromEntries(numbers),
      fieldLength: Object.fromEntries(lengths.map((length, number) => [number, [length]])),
      documentCount: lengths.length,
      nextId: lengths.length,
      fieldIds: { text: 0 },
      averageFieldLength: [lengths.reduce((sum, length) => sum + length, 0) / lengths.length],
      storedFields: {},
      dirtCount: 0,
      serializationVersion: 2,
    };
    return MiniSearch.loadJS(plain as unknown as AsPlainObject, rankingOptions);
  }

  /** How often the terms of a way stand in each field of a paper. */
  #counts({ terms, prefix = false }: Alternative, unit: Unit, number: number) {
    return terms.map((term, place) => {
      const [title, abstract] = searchFields.map((field) =>
        unit.field === 'title' && field === 'abstract'
          ? 0
          : countOf(this.#papers[number]![field], term, prefix && place === 0),
      ) as [number, number];
      return { title, abstract };
    });
  }

  #frequency(unit: Unit, number: number): number {
    return unit.alternatives.reduce((sum, way) => {
      const each = this.#counts(way, unit, number).map(
        ({ title, abstract }) => TITLE_FACTOR * title + abstract,
      );
      return sum + way.weight * Math.min(...each);
    }, 0);
  }

  /** The fields in which a way stands wholly, as a sum of bits. */
  #fields(unit: Unit, number: number): number {
    const ways = unit.alternatives.map((way) => this.#counts(way, unit, number));
    const isIn = (field: SearchField) => ways.some((way) => way.every((counts) => counts[field] > 0));
    return (isIn('title') ? IN_TITLE : 0) + (isIn('abstract') ? IN_ABSTRACT : 0);
  }
}
