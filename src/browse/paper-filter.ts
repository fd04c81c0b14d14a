import { choiceOf, type FacetId, facetIds } from './facet-choices.ts';
import { countValues } from './facet-values.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { BrowseState } from './state.ts';

/** The choices by which papers are filtered. */
type Choices = Pick<BrowseState, 'choices' | 'allTopics'>;

/** The wanted or the unwanted values of one facet. */
interface Filter {
  readonly facet: FacetId;
  readonly isUnwanted: boolean;
  /** Whether a paper needs all of the values instead of any. */
  readonly isAll: boolean;
  fits(paper: number): boolean;
}

/** A filter for some values, distinct ones; unwanted values must all be absent. */
function filterFor(
  facts: PaperFacts,
  facet: FacetId,
  chosen: readonly string[],
  { isUnwanted, isAll }: Pick<Filter, 'isUnwanted' | 'isAll'>,
): Filter {
  const { names, places, numbers, starts } = facts.values(facet);
  const isChosen = new Uint8Array(names.length);
  for (const value of chosen) {
    const place = places.get(value);
    if (place !== undefined) isChosen[place] = 1;
  }
  const needed = isAll ? chosen.length : 1;
  const fits = (paper: number) => {
    let having = 0;
    for (let at = starts[paper]!; at < starts[paper + 1]!; at++) having += isChosen[numbers[at]!]!;
    return isUnwanted ? having === 0 : having >= needed;
  };
  return { facet, isUnwanted, isAll, fits };
}

/** Wanted and unwanted values are filters of their own: each is counted without the other values of its own. */
function filtersFor(facts: PaperFacts, { choices, allTopics }: Choices): Filter[] {
  return facetIds.flatMap((facet) => {
    const { wanted = [], unwanted = [] } = choices[facet] ?? {};
    const isAll = facet === 'topic' && allTopics;
    return [
      ...(wanted.length > 0 ? [filterFor(facts, facet, wanted, { isUnwanted: false, isAll })] : []),
      ...(unwanted.length > 0 ? [filterFor(facts, facet, unwanted, { isUnwanted: true, isAll: false })] : []),
    ];
  });
}

/** No filter, and more than one of them, among the places of filters. */
const NONE = 0;
const SEVERAL = 255;
/** The mark of papers that are not among the given ones. */
const NOT_GIVEN = 254;

/** The given papers that match the choices of a reader, and how many more or fewer another choice would leave. */
export class FilteredPapers {
  /** The search numbers of the papers that match, in the order given. */
  readonly matching: Uint32Array;
  readonly #facts: PaperFacts;
  readonly #choices: Choices;
  readonly #filters: readonly Filter[];
  /** For each paper by search number the place (from 1) of the only filter that it fails, or one of the marks. */
  readonly #failed: Uint8Array;
  readonly #counts = new Map<string, Uint32Array>();

  constructor(facts: PaperFacts, given: Uint32Array, choices: Choices) {
    this.#facts = facts;
    this.#choices = choices;
    this.#filters = filtersFor(facts, choices);
    this.#failed = new Uint8Array(facts.papers).fill(NOT_GIVEN);
    for (const paper of given) this.#failed[paper] = this.#failedBy(paper);
    this.matching = given.filter(this.isMatching);
  }

  /** Whether a paper matches; false for those that were not given. */
  readonly isMatching = (paper: number): boolean => this.#failed[paper] === NONE;

  #failedBy(paper: number): number {
    let failed = NONE;
    for (const [place, { fits }] of this.#filters.entries()) {
      if (fits(paper)) continue;
      if (failed !== NONE) return SEVERAL;
      failed = place + 1;
    }
    return failed;
  }

  /**
   * The number of papers that have a value and match all other choices. Choices of the same facet apply as well,
   * except for the other wanted values where any of them is enough; for an unwanted value it is the number of papers
   * that it excludes.
   */
  count(facet: FacetId, value: string): number {
    const values = this.#facts.values(facet);
    const place = values.places.get(value);
    if (place === undefined) return 0;
    const isUnwanted = choiceOf(this.#choices.choices, facet, value) === 'unwanted';
    const own = this.#filters.findIndex((one) => one.facet === facet && one.isUnwanted === isUnwanted);
    const waived = own >= 0 && !this.#filters[own]!.isAll ? own + 1 : NONE;
    const key = `${facet} ${waived}`;
    const isCounted = (paper: number) => this.#failed[paper] === NONE || this.#failed[paper] === waived;
    const counts = this.#counts.get(key) ?? countValues(values, isCounted);
    this.#counts.set(key, counts);
    return counts[place]!;
  }
}
