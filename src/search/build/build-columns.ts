import { type Author, authorKey, findAuthors, firstAuthorKey } from '../../collection/authors/authors.ts';
import { compareText } from '../../collection/language/compare-text.ts';
import { foldText } from '../../collection/language/fold.ts';
import { abstractLength } from '../../collection/language/word-count.ts';
import { kindSchema, type Paper } from '../../collection/paper.ts';
import { codeLink, hasMeasuredResult, isGiven } from '../../collection/paper-facts.ts';
import { withAreas } from '../../collection/topic-tree.ts';
import { commonMentions } from '../../collection/understand/mentions/common-mentions.ts';
import {
  type ColumnName,
  type Columns,
  type OrderColumn,
  packLists,
  packRanks,
  type ValueColumn,
} from '../columns.ts';
import { type PlaceLists, packPlaces } from '../place-column.ts';

/** Where papers lie on the map, in units of its wide sheet. */
export type PlacesById = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The rank of each paper in this order. */
function ranksOf(papers: readonly Paper[], order: (a: Paper, b: Paper) => number): number[] {
  const ranks = new Map([...papers].sort(order).map((paper, rank) => [paper.id, rank]));
  return papers.map((paper) => ranks.get(paper.id)!);
}

/** The search numbers of these papers, which are in search-number order, in the order of the dumps. */
export function sourceOrderOf(papers: readonly Paper[]): number[] {
  const sources = papers.map(({ source }, number) => ({ ...source, number }));
  const sorted = sources.sort((a, b) => compareText(a.file, b.file) || a.position - b.position);
  return sorted.map(({ number }) => number);
}

/** The sort key of a title: without accents, capitals and leading punctuation. */
const titleKey = ({ title }: Paper) => foldText(title).replace(/^[^\p{L}\p{N}]+/u, '');

/** The values of all papers; `names` are all values, in the order of the column. */
function valueColumn(names: readonly string[], valuesOf: readonly (readonly string[])[]): ValueColumn {
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    names,
    papers: packLists(
      valuesOf.map((values) => values.flatMap((value) => numbers.get(value) ?? [])),
      names.length,
    ),
  };
}

/** A column of values that not every input has, sorted; none where no paper has one. */
function givenColumn<Name extends ColumnName>(
  name: Name,
  valuesOf: readonly (string | null | undefined)[],
  order: (a: string, b: string) => number = compareText,
): { readonly [name in Name]?: ValueColumn } {
  const lists = valuesOf.map((value) => (value == null ? [] : [value]));
  const names = [...new Set(lists.flat())].sort(order);
  return names.length === 0 ? {} : ({ [name]: valueColumn(names, lists) } as { [name in Name]: ValueColumn });
}

/** The columns about authors; none where no author is known. */
function authorColumns(
  papers: readonly Paper[],
  known: ReadonlyMap<string, Author>,
): Pick<Columns, 'facet-author' | 'order-author'> {
  if (!isGiven(papers, 'authors')) return {};
  const nameOf = (key: string) => known.get(key)?.name ?? [];
  const keys = new Map(papers.map((paper) => [paper.id, firstAuthorKey(paper)]));
  // Papers without an author come last: no name has this character.
  const sortKey = ({ id }: Paper) => keys.get(id) ?? '\uffff';
  const byAuthor = (a: Paper, b: Paper) => compareText(sortKey(a), sortKey(b)) || compareText(a.id, b.id);
  return {
    'facet-author': valueColumn(
      [...known.values()].map(({ name }) => name),
      papers.map((paper) => distinct(paper.authors ?? []).flatMap(nameOf)),
    ),
    'order-author': {
      ...orderColumn(papers, byAuthor),
      known: papers.filter((paper) => paper.authors).length,
    },
  };
}

/** The column of topics, whose areas are among its values. */
function topicColumn(
  topics: readonly (readonly string[])[],
  parents: ReadonlyMap<string, string>,
): ValueColumn {
  const names = [...new Set(topics.flatMap((slugs) => withAreas(slugs, parents)))].sort(compareText);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const areas = names.map((name) => placeOf.get(parents.get(name) ?? '') ?? -1);
  return { ...valueColumn(names, topics), ...(areas.some((place) => place >= 0) && { parents: areas }) };
}

/** The keys of authors, each once. */
const distinct = (authors: readonly string[]) => [...new Set(authors.map(authorKey))];

/** An order in which each paper has its place. */
const orderColumn = (papers: readonly Paper[], order: (a: Paper, b: Paper) => number): OrderColumn => ({
  ranks: packRanks(ranksOf(papers, order)),
  known: papers.length,
});

function placesOf(papers: readonly Paper[], places: PlacesById): PlaceLists {
  const own = papers.map(({ id }) => places.get(id)!);
  return { x: own.map(({ x }) => x), y: own.map(({ y }) => y) };
}

/**
 * The columns for these papers, which are in search-number order; `authors` are those of `findAuthors`, `parents` has
 * the area of each topic that is in one, and `places` has where each paper lies on the map by its id, if that is told.
 */
export function columnsOf(
  papers: readonly Paper[],
  authors: ReadonlyMap<string, Author> = findAuthors(papers),
  parents: ReadonlyMap<string, string> = new Map(),
  places?: PlacesById,
): Columns {
  const mentioned = commonMentions(papers).map(({ name }) => name);
  const lengths = papers.map(abstractLength);
  return {
    'facet-topic': topicColumn(
      papers.map((paper) => paper.topics),
      parents,
    ),
    'facet-kind': valueColumn(
      kindSchema.options,
      papers.map(({ kind }) => [kind]),
    ),
    'facet-code': valueColumn(
      ['no', 'yes'],
      papers.map((paper) => [codeLink(paper) ? 'yes' : 'no']),
    ),
    'facet-result': valueColumn(
      ['other', 'measured'],
      papers.map((paper) => [hasMeasuredResult(paper) ? 'measured' : 'other']),
    ),
    'facet-length': lengths.map((length, i) => length - (lengths[i - 1] ?? 0)),
    ...(mentioned.length > 0 && {
      'facet-mention': valueColumn(
        mentioned,
        papers.map(({ mentions }) => mentions.map(({ name }) => name)),
      ),
    }),
    ...givenColumn(
      'facet-year',
      papers.map(({ year }) => year?.toString()),
    ),
    ...givenColumn(
      'facet-venue',
      papers.map(({ venue }) => venue),
    ),
    ...givenColumn(
      'facet-listed',
      papers.map(({ listed }) => listed),
      (a, b) => compareText(b, a),
    ),
    ...authorColumns(papers, authors),
    'order-title': orderColumn(
      papers,
      (a, b) => compareText(titleKey(a), titleKey(b)) || compareText(a.id, b.id),
    ),
    ids: papers.map((paper) => paper.id).join(''),
    ...(places && { places: packPlaces(placesOf(papers, places)) }),
  };
}
