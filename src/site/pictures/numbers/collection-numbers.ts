import type { Paper } from '../../../collection/paper.ts';
import { labels } from '../../labels.ts';
import { countOf, formatNumber } from '../../shared/wording.ts';
import { browseQuery } from '../browse-link.ts';
import { type BarColumn, type BarRow, drawBars, drawNarrowBars } from '../drawing/bars.ts';
import type { Picture, PictureTable } from '../picture.ts';
import { listedPicture, notCounted, type TimeSource, yearsPicture } from './time-pictures.ts';
import { countTopicKinds, hasTopics, kindRows, type TopicKindsSource } from './topic-kinds.ts';

/** What the pictures of numbers are made of; `facets` are those that the search page prints. */
export interface NumbersSource extends TopicKindsSource, TimeSource {
  readonly papers: readonly Pick<Paper, 'id' | 'kind' | 'year' | 'venue'>[];
  readonly addresses: TopicKindsSource['addresses'];
}

/** The numbers of a collection as pictures: by topic and type, by year, by venue, by day; none of what is not known. */
export function buildNumbersPictures(source: NumbersSource): Picture[] {
  const pictures = [kindsPicture(source), yearsPicture(source), venuesPicture(source), listedPicture(source)];
  return pictures.filter((picture) => picture !== null);
}

/** The papers by topic and kind; by kind alone where there are no topics. */
function kindsPicture(source: NumbersSource): Picture | null {
  const kinds = kindRows(source);
  if (!hasTopics(source.topics)) {
    const wording = { name: 'papers-by-type', title: 'Papers by type', note: '' };
    return kinds.length < 2 ? null : barPicture(kinds, onlyPapers, labels.paperType, wording);
  }
  const { rows, columns, one } = countTopicKinds(source);
  return barPicture(rows, columns, one === 'area' ? 'Area' : 'Topic', {
    name: `papers-by-${one}`,
    title: `Papers by ${one} and type`,
    note: `Each paper has one type. A paper in several ${one}s counts in each.`,
    narrowNote: `A paper in several ${one}s counts in each. The table has the types.`,
  });
}

/** The papers of the venues with most papers, and of all others together. */
function venuesPicture({ papers, facets, addresses }: NumbersSource): Picture | null {
  const venues = facets.find(({ id }) => id === 'venue');
  if (!venues || venues.values.length < 2) return null;
  const rows = venues.values.map(({ value, name, count }): BarRow => {
    const url = addresses.browse + browseQuery({ venue: [value] });
    const link = { url, name: `${name}: ${countOf(count, 'paper')}` };
    return { name, link, hue: '', cells: [{ count, link }] };
  });
  const known = papers.filter(({ venue }) => venue !== undefined).length;
  const left = known - venues.values.reduce((sum, { count }) => sum + count, 0);
  if (venues.further > 0) {
    const name = `${formatNumber(venues.further)} further ${venues.further === 1 ? 'venue' : 'venues'}`;
    const link = { url: addresses.browse, name: `${name}: ${countOf(left, 'paper')}` };
    rows.push({ name, link, hue: '', cells: [{ count: left, link, isSum: true }] });
  }
  return barPicture(rows, onlyPapers, 'Venue', {
    name: 'papers-by-venue',
    title: 'Papers by venue',
    note: notCounted(papers.length - known, papers.length, 'venue'),
  });
}

/** Where bars have one column, it needs no head. */
const onlyPapers: readonly BarColumn[] = [{ name: 'Papers', count: 0, link: null }];

interface BarWording extends Pick<Picture, 'name' | 'title'> {
  readonly note: string;
  /** Where fewer columns are drawn; by default the same. */
  readonly narrowNote?: string;
}

function barPicture(
  rows: readonly BarRow[],
  columns: readonly BarColumn[],
  head: string,
  { note, narrowNote = note, ...wording }: BarWording,
): Picture {
  const table: PictureTable = {
    columns: [head, ...columns.map(({ name }) => name)],
    rows: rows.map(({ name, link, cells }) => ({
      head: { text: name, url: link?.url ?? null },
      cells: cells.map(({ count, link: to }, column) => [
        { text: formatNumber(count), url: column === 0 || count === 0 ? null : (to?.url ?? null) },
      ]),
    })),
  };
  return {
    ...wording,
    wide: { drawing: drawBars(rows, columns), note },
    narrow: { drawing: drawNarrowBars(rows), note: narrowNote },
    table,
  };
}
