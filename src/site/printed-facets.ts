import { type FacetId, facetIds } from '../browse/facet-choices.ts';
import { countValues } from '../browse/facet-values.ts';
import { lengthBounds, PaperFacts } from '../browse/paper-facts.ts';
import { compareText } from '../collection/language/compare-text.ts';
import { kindSchema } from '../collection/paper.ts';
import { ID_LENGTH } from '../collection/paper-id.ts';
import { type Topic, UNSORTED } from '../collection/topic.ts';
import type { Columns } from '../search/columns.ts';
import { labels } from './labels.ts';
import { formatDay, formatMonth, kindNames } from './shared/wording.ts';

/** One value of a facet, as printed into the page. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** A facet with its values. */
export interface FacetGroup {
  readonly id: FacetId;
  readonly name: string;
  readonly values: readonly FacetValue[];
  /** How many values are not printed. */
  readonly further: number;
}

/** Of venues and authors there can be thousands: the most frequent ones are printed, others can be found. */
const MOST_VALUES = 12;
const MOST_YEARS = 30;
/** With more days, months are printed. */
const MOST_DAYS = 14;

type Named = readonly [value: string, name: string];

const names: Readonly<Record<FacetId, string>> = {
  topic: 'Topic',
  kind: labels.paperType,
  mention: labels.mentioned,
  code: 'Code',
  result: 'Result',
  length: 'Abstract length',
  year: 'Year',
  venue: 'Venue',
  author: 'Author',
  listed: labels.listed,
};

function lengthNames({ lengths }: PaperFacts): Named[] {
  const [short, middling] = lengthBounds(lengths);
  return [
    ['short', `Up to ${short} words`],
    ['medium', `${short + 1}–${middling} words`],
    ['long', `Over ${middling} words`],
    ['none', 'No abstract'],
  ];
}

/** The days, or where there are many the months, newest first. */
function listedNames(values: readonly string[]): Named[] {
  const isMonth = (value: string) => value.length === 'YYYY-MM'.length;
  const days = values.filter((value) => !isMonth(value));
  const [shown, nameOf] =
    days.length <= MOST_DAYS
      ? ([days, formatDay] as const)
      : ([values.filter(isMonth), formatMonth] as const);
  return [...shown].sort((a, b) => compareText(b, a)).map((value) => [value, nameOf(value)]);
}

/**
 * The facets that divide a collection, with counts over all papers; read as in the browser.
 * Topics are in the order given; there is no facet of them where no paper has one.
 */
export function facetGroups(columns: Columns, topics: readonly Pick<Topic, 'slug' | 'name'>[]): FacetGroup[] {
  const facts = new PaperFacts(columns, columns.ids.length / ID_LENGTH);
  const frequent = (counts: ReadonlyMap<string, number>, most = MOST_VALUES): Named[] =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
      .slice(0, most)
      .map(([value]) => [value, value]);
  const namesOf: Readonly<Record<FacetId, (counts: ReadonlyMap<string, number>) => readonly Named[]>> = {
    topic: () =>
      topics.every(({ slug }) => slug === UNSORTED) ? [] : topics.map(({ slug, name }) => [slug, name]),
    kind: () => kindSchema.options.map((kind) => [kind, kindNames[kind]]),
    mention: (counts) => frequent(counts, counts.size),
    code: () => [['yes', 'Links to code']],
    result: () => [['measured', 'Reports numbers']],
    length: () => lengthNames(facts),
    year: (counts) => frequent(counts, MOST_YEARS).sort(([a], [b]) => compareText(b, a)),
    venue: (counts) => frequent(counts),
    author: (counts) => frequent(counts),
    listed: (counts) => listedNames([...counts.keys()]),
  };
  return facetIds
    .map((id) => {
      const of = facts.values(id);
      const ofNames = countValues(of);
      const counts = new Map(of.names.map((name, place) => [name, ofNames[place]!] as const));
      const values = namesOf[id](counts)
        .map(([value, name]) => ({ value, name, count: counts.get(value) ?? 0 }))
        .filter(({ count }) => count > 0);
      const isCut = id === 'author' || id === 'venue';
      return { id, name: names[id], values, further: isCut ? counts.size - values.length : 0 };
    })
    .filter(({ values }) => values.length > 0);
}
