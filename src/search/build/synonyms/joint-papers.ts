import { TITLE_FACTOR } from '../../answer/occurrences.ts';
import type { JointPostings, Synonym, TermEntry } from '../../index/index-files.ts';
import { decodePostings, encodePostings } from '../../index/postings.ts';
import { waysOfForm } from '../../query/word-runs.ts';

/**
 * In characters of posting lists: so little costs less than the files in which the terms of a synonym stand, which can
 * only be asked for when it is known.
 */
const MOST_LISTED = 240;

type Counts = ReadonlyMap<number, number>;

/** How often each paper has a term: in its title, in its abstract, and in its names. */
interface TermCounts {
  readonly title: Counts;
  readonly abstract: Counts;
  readonly names: readonly Counts[];
}

/** Adds to synonyms the papers that have them, where these are few. */
export class JointPapers {
  readonly #entries: ReadonlyMap<string, TermEntry>;
  /** Most synonyms have frequent words. */
  readonly #counts = new Map<string, TermCounts>();

  constructor(entries: readonly TermEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry[0], entry]));
  }

  /** The synonym of this form, as papers write it, with its papers if there are few; alone otherwise. */
  listed(written: string): Synonym {
    const lists = waysOfForm(written).flatMap((terms) => this.#jointPostings(terms));
    const size = lists.reduce((sum, list) => sum + list.length, 0);
    const last = lists.findLastIndex((list) => list !== '');
    return size > 0 && size <= MOST_LISTED ? [written, ...lists.slice(0, last + 1)] : written;
  }

  #countsOf(term: string): TermCounts {
    const known = this.#counts.get(term);
    if (known) return known;
    const [, title = '', abstract = '', ...names] = this.#entries.get(term) ?? [];
    const countsIn = (postings = '') => new Map(decodePostings(postings));
    const counts = { title: countsIn(title), abstract: countsIn(abstract), names: names.map(countsIn) };
    this.#counts.set(term, counts);
    return counts;
  }

  /** The papers that have all terms, so that they count as in `Occurrences.intersect`. */
  #jointPostings(terms: readonly string[]): JointPostings {
    const all = terms.map((term) => this.#countsOf(term));
    const lists = { title: [], abstract: [], apart: [] } as Record<string, [number, number][]>;
    for (const number of commonPapers(all)) {
      const counts = all.map(({ title, abstract, names }) => {
        const [inTitle, inAbstract] = [title.get(number) ?? 0, abstract.get(number) ?? 0];
        const inNames = names.reduce((sum, name) => sum + (name.get(number) ?? 0), 0);
        return { inTitle, inAbstract, frequency: TITLE_FACTOR * inTitle + inAbstract + inNames };
      });
      const inTitle = Math.min(...counts.map((count) => count.inTitle));
      const rest = Math.min(...counts.map(({ frequency }) => frequency)) - TITLE_FACTOR * inTitle;
      const hasAbstract = counts.every(({ inAbstract }) => inAbstract > 0);
      if (inTitle > 0) lists.title!.push([number, inTitle]);
      if (rest > 0) lists[hasAbstract ? 'abstract' : 'apart']!.push([number, rest]);
    }
    return [encodePostings(lists.title!), encodePostings(lists.abstract!), encodePostings(lists.apart!)];
  }
}

const papersOf = ({ title, abstract, names }: TermCounts) =>
  new Set([title, abstract, ...names].flatMap((counts) => [...counts.keys()]));

/** The papers that have all terms, in order. */
function commonPapers(all: readonly TermCounts[]): number[] {
  const sizeOf = ({ title, abstract, names }: TermCounts) =>
    title.size + abstract.size + names.reduce((sum, { size }) => sum + size, 0);
  const rarest = all.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
  const has = ({ title, abstract, names }: TermCounts, number: number) =>
    title.has(number) || abstract.has(number) || names.some((name) => name.has(number));
  return rarest === undefined
    ? []
    : [...papersOf(rarest)].filter((number) => all.every((term) => has(term, number))).sort((a, b) => a - b);
}
