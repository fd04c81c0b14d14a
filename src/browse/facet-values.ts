import { listOf, type NumberLists, unpackLists, type ValueColumn } from '../search/columns.ts';

/** The values of one facet: for each paper, by search number, a list of places in `names`. */
export interface FacetValues extends NumberLists {
  readonly names: readonly string[];
  /** The place of each name. */
  readonly places: ReadonlyMap<string, number>;
}

/** Values from lists of places in `names`. */
const valuesFrom = (names: readonly string[], lists: NumberLists): FacetValues => ({
  ...lists,
  names,
  places: new Map(names.map((name, place) => [name, place])),
});

/** The values of a column; none where it is absent. */
export function readValues(column: ValueColumn | undefined, papers: number): FacetValues {
  if (!column) return valuesFrom([], { numbers: new Uint32Array(), starts: new Uint32Array(papers + 1) });
  const lists = unpackLists(column.papers, column.names.length, papers);
  return valuesFrom(column.names, column.parents ? withParents(lists, column.parents) : lists);
}

/** Values from the papers that have each, by search numbers; every paper has its values in the order of the map. */
export function valuesOfPapers(
  papersOf: ReadonlyMap<string, readonly number[]>,
  papers: number,
): FacetValues {
  const starts = new Uint32Array(papers + 1);
  for (const list of papersOf.values()) for (const paper of list) starts[paper + 1]!++;
  for (let paper = 0; paper < papers; paper++) starts[paper + 1]! += starts[paper]!;
  const numbers = new Uint32Array(starts[papers]!);
  const ends = starts.slice();
  for (const [place, list] of [...papersOf.values()].entries())
    for (const paper of list) numbers[ends[paper]!++] = place;
  return valuesFrom([...papersOf.keys()], { numbers, starts });
}

/** The same lists, each followed by what holds its values, once. */
function withParents(lists: NumberLists, parents: readonly number[]): NumberLists {
  const numbers = new Uint32Array(2 * lists.numbers.length);
  const starts = new Uint32Array(lists.starts.length);
  let length = 0;
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    const own = listOf(lists, paper);
    numbers.set(own, length);
    length += own.length;
    for (const number of own) {
      const parent = parents[number]!;
      if (parent >= 0 && !numbers.subarray(starts[paper], length).includes(parent))
        numbers[length++] = parent;
    }
    starts[paper + 1] = length;
  }
  return { numbers: numbers.slice(0, length), starts };
}

/** The values of papers that have one each, given as places in `names`. */
export function singleValues(names: readonly string[], places: Uint32Array): FacetValues {
  const starts = Uint32Array.from({ length: places.length + 1 }, (_, paper) => paper);
  return valuesFrom(names, { numbers: places, starts });
}

/** The same days with their months: a collection of many days is filtered by months. */
export function withMonths({ names: days, numbers, starts }: FacetValues): FacetValues {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const monthOf = days.map((day) => days.length + months.indexOf(day.slice(0, 7)));
  const doubled = new Uint32Array(2 * numbers.length);
  for (const [at, day] of numbers.entries()) doubled.set([day, monthOf[day]!], 2 * at);
  return valuesFrom([...days, ...months], { numbers: doubled, starts: starts.map((start) => 2 * start) });
}

/** How many of the papers for which `isCounted` is true have each value. */
export function countValues(
  { names, numbers, starts }: FacetValues,
  isCounted: (paper: number) => boolean = () => true,
): Uint32Array {
  const counts = new Uint32Array(names.length);
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    if (!isCounted(paper)) continue;
    for (let at = starts[paper]!; at < starts[paper + 1]!; at++) counts[numbers[at]!]!++;
  }
  return counts;
}
