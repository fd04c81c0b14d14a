import type { FacetId } from '../browse/facets.ts';
import { lengthBounds } from '../browse/rows.ts';
import type { Collection } from '../collection/collection.ts';
import { compareText } from '../collection/language/compare-text.ts';
import { countWords } from '../collection/language/word-count.ts';
import { kindSchema, type Paper } from '../collection/paper.ts';
import { hasMeasuredNumber } from '../collection/understand/gist/measured-number.ts';
import { commonMentions } from '../collection/understand/mentions/common-mentions.ts';
import { labels } from './labels.ts';
import { kindNames } from './shared/wording.ts';

/** One value of a facet as the page prints it before any script runs. */
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
}

/** Venues and authors can be thousands; the most frequent ones are offered. */
const MOST_VALUES = 30;

function counted(
  papers: readonly Paper[],
  valuesOf: (paper: Paper) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of papers.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequent(papers: readonly Paper[], valuesOf: (paper: Paper) => readonly string[]): FacetValue[] {
  return [...counted(papers, valuesOf)]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, name: value, count }));
}

function lengthValues(papers: readonly Paper[]): FacetValue[] {
  const lengths = papers.map((paper) => countWords(paper.abstract));
  const [short, middling] = lengthBounds(lengths);
  const between = (least: number, most: number) =>
    lengths.filter((words) => words > least && words <= most).length;
  return [
    { value: 'short', name: `Up to ${short} words`, count: between(-1, short) },
    { value: 'medium', name: `${short + 1}–${middling} words`, count: between(short, middling) },
    { value: 'long', name: `Over ${middling} words`, count: between(middling, Number.POSITIVE_INFINITY) },
  ];
}

/** The facets of a collection that divide it, with the counts of all papers. */
export function facetGroups({ papers, topics }: Collection): FacetGroup[] {
  const kinds = counted(papers, (paper) => [paper.kind]);
  const withCode = papers.filter((paper) => paper.links.some((link) => link.kind === 'code')).length;
  const measured = papers.filter(({ result }) => result !== null && hasMeasuredNumber(result)).length;
  const groups: FacetGroup[] = [
    {
      id: 'topic',
      name: 'Topic',
      values: topics.map(({ slug, name, papers: ids }) => ({ value: slug, name, count: ids.length })),
    },
    {
      id: 'kind',
      name: 'Kind',
      values: kindSchema.options.map((kind) => ({
        value: kind,
        name: kindNames[kind],
        count: kinds.get(kind) ?? 0,
      })),
    },
    {
      id: 'mention',
      name: labels.mentioned,
      values: commonMentions(papers).map(({ name, papers: count }) => ({ value: name, name, count })),
    },
    { id: 'code', name: 'Code', values: [{ value: 'yes', name: 'Links to code', count: withCode }] },
    {
      id: 'result',
      name: 'Result',
      values: [{ value: 'measured', name: 'Reports numbers', count: measured }],
    },
    { id: 'length', name: 'Abstract length', values: lengthValues(papers) },
    {
      id: 'year',
      name: 'Year',
      values: mostFrequent(papers, ({ year }) => (year === undefined ? [] : [String(year)])).sort((a, b) =>
        compareText(b.value, a.value),
      ),
    },
    {
      id: 'venue',
      name: 'Venue',
      values: mostFrequent(papers, ({ venue }) => (venue === undefined ? [] : [venue])),
    },
    { id: 'author', name: 'Author', values: mostFrequent(papers, ({ authors = [] }) => authors) },
  ];
  return groups
    .map((group) => ({ ...group, values: group.values.filter(({ count }) => count > 0) }))
    .filter(({ values }) => values.length > 0);
}
