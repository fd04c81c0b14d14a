import { type Kind, kindSchema, type Paper } from '../../../collection/paper.ts';
import { type Topic, UNSORTED } from '../../../collection/topic.ts';
import { parentsOf } from '../../../collection/topic-tree.ts';
import type { Addresses } from '../../shared/addresses.ts';
import { countOf, formatNumber, kindNames, kindPlurals } from '../../shared/wording.ts';
import { huesOf } from '../../topic-hue.ts';
import { browseQuery } from '../browse-link.ts';
import type { BarColumn, BarRow, CountedPapers } from '../drawing/bars.ts';

/** With more topics, only the largest have rows. */
const MOST_TOPICS = 30;
const LARGEST = 12;

/** What the bars of topics and kinds are made of. */
export interface TopicKindsSource {
  readonly papers: readonly Pick<Paper, 'id' | 'kind'>[];
  readonly topics: readonly Topic[];
  readonly addresses: Pick<Addresses, 'browse' | 'topic' | 'topics'>;
}

/** Rows of bars, the largest first, with a column of all papers and then one for each kind, the commonest first. */
export interface BarTable {
  readonly rows: readonly BarRow[];
  readonly columns: readonly BarColumn[];
  /** What a row is of. */
  readonly one: 'topic' | 'area';
}

/** The topics that have rows, the largest first, and those that share one. */
interface ChosenTopics {
  readonly shown: readonly Topic[];
  readonly further: readonly Topic[];
  readonly one: BarTable['one'];
}

/**
 * All topics where there are at most thirty, else the areas and other topics of the upper level; where these are more
 * than thirty, the twelve largest.
 */
function chooseTopics(topics: readonly Topic[]): ChosenTopics {
  const areas = new Set(parentsOf(topics).values());
  const lowest = topics.filter(({ slug }) => !areas.has(slug));
  const areAreas = areas.size > 0 && lowest.length > MOST_TOPICS;
  const level = areAreas ? topics.filter(({ parent }) => parent === null) : lowest;
  const bySize = level.toSorted((a, b) => b.papers.length - a.papers.length);
  const places = bySize.length <= MOST_TOPICS ? bySize.length : LARGEST;
  return { shown: bySize.slice(0, places), further: bySize.slice(places), one: areAreas ? 'area' : 'topic' };
}

/** The kinds that papers are of, the commonest first. */
function kindsOf(papers: TopicKindsSource['papers']): (readonly [kind: Kind, count: number])[] {
  return kindSchema.options
    .map((kind) => [kind, papers.filter((paper) => paper.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
}

/** A row for each kind with the number of its papers. */
export function kindRows({ papers, addresses }: TopicKindsSource): BarRow[] {
  return kindsOf(papers).map(([kind, count]) => {
    const url = addresses.browse + browseQuery({ kind: [kind] });
    const link = { url, name: countOf(count, ...kindPlurals[kind]) };
    return { name: kindNames[kind], link, hue: '', cells: [{ count, link }] };
  });
}

/** Counts the papers of topics by kind; a row holds the further topics together, each paper once. */
export function countTopicKinds(source: TopicKindsSource): BarTable {
  const { papers, topics, addresses } = source;
  const { shown, further, one } = chooseTopics(topics);
  const cellsOf = cellCounter(papers);
  const hues = huesOf(topics);
  const rows = shown.map(({ slug, name, papers: ids }): BarRow => {
    const link = { url: addresses.topic(slug), name: `${name}: ${countOf(ids.length, 'paper')}` };
    const linkOf = (kind: Kind, count: number) => ({
      url: addresses.browse + browseQuery({ topic: [slug], kind: [kind] }),
      name: `${name}: ${countOf(count, ...kindPlurals[kind])}`,
    });
    return { name, link, hue: hues.get(slug)!, cells: cellsOf(ids, link, linkOf) };
  });
  if (further.length > 0) {
    const ids = [...new Set(further.flatMap((topic) => topic.papers))];
    const name = `${formatNumber(further.length)} further ${one}s`;
    const link = { url: addresses.topics, name: `${name}: ${countOf(ids.length, 'paper')}` };
    const cells = cellsOf(ids, link, () => null).map((cell) => ({ ...cell, isSum: true }));
    rows.push({ name, link, hue: '', cells });
  }
  return { rows, columns: columnsOf(source), one };
}

/** The column of all papers, and those of the kinds. */
function columnsOf(source: TopicKindsSource): BarColumn[] {
  const count = source.papers.length;
  const link = { url: source.addresses.browse, name: countOf(count, 'paper') };
  return [
    { name: 'Papers', count, link },
    ...kindRows(source).map(({ name, cells: [cell] }) => ({ name, ...cell! })),
  ];
}

/** What makes the numbers of a row, in the order of the columns: of the ids of its papers, and of where they lead. */
function cellCounter(papers: TopicKindsSource['papers']) {
  const kinds = kindsOf(papers).map(([kind]) => kind);
  const kindOf = new Map(papers.map(({ id, kind }) => [id, kind]));
  return (
    ids: readonly string[],
    link: CountedPapers['link'],
    linkOf: (kind: Kind, count: number) => CountedPapers['link'],
  ): CountedPapers[] => {
    const found = ids.map((id) => kindOf.get(id));
    const ofKinds = kinds.map((kind) => {
      const count = found.filter((other) => other === kind).length;
      return { count, link: linkOf(kind, count) };
    });
    return [{ count: ids.length, link }, ...ofKinds];
  };
}

/** Tells whether a collection has topics: papers that fit none are no topic. */
export const hasTopics = (topics: readonly Topic[]): boolean => topics.some(({ slug }) => slug !== UNSORTED);
