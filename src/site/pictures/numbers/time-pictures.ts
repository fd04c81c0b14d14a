import type { FacetId } from '../../../browse/facet-choices.ts';
import type { Paper } from '../../../collection/paper.ts';
import type { FacetGroup } from '../../printed-facets.ts';
import type { Addresses } from '../../shared/addresses.ts';
import { countOf, formatDay, formatMonth, formatNumber } from '../../shared/wording.ts';
import { browseQuery } from '../browse-link.ts';
import { drawColumns, type TimeColumn } from '../drawing/columns.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Picture } from '../picture.ts';
import { lastPeriods, monthBefore, yearBefore } from './periods.ts';

/** What pictures of time are made of. */
export interface TimeSource {
  readonly papers: readonly Pick<Paper, 'year'>[];
  readonly addresses: Pick<Addresses, 'browse'>;
  readonly facets: readonly FacetGroup[];
}

/** Widths in pixels, and how many columns are readable there. */
const WIDE = { width: 760, most: 18 };
const NARROW = { width: 328, most: 11 };

/** How papers are counted by time. */
interface TimeScale {
  readonly facet: FacetId;
  /** By value of the facet, the oldest first. */
  readonly counts: ReadonlyMap<string, number>;
  readonly before: (value: string) => string;
  readonly nameOf: (value: string) => string;
  /** What stands below the column of a value that comes after another one, or is the first. */
  readonly linesOf: (value: string, after: string | undefined) => string[];
}

/** The papers by year, where there are several years. */
export function yearsPicture({ papers, addresses }: TimeSource): Picture | null {
  const years = papers.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const counts = new Map<string, number>();
  for (const year of years) counts.set(`${year}`, (counts.get(`${year}`) ?? 0) + 1);
  const scale: TimeScale = {
    facet: 'year',
    counts,
    before: yearBefore,
    nameOf: (year) => year,
    linesOf: (year) => [year],
  };
  return timePicture(scale, addresses, {
    name: 'papers-by-year',
    title: 'Papers by year',
    head: 'Year',
    note: notCounted(papers.length - years.length, papers.length, 'year'),
  });
}

/** The papers by the day on which they were listed, or where there are many days by month. */
export function listedPicture({ papers, facets, addresses }: TimeSource): Picture | null {
  const values = facets.find(({ id }) => id === 'listed')?.values.toReversed() ?? [];
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const days = [...counts.keys()];
  const areMonths = days[0]?.length === 'YYYY-MM'.length;
  const known = values.reduce((sum, { count }) => sum + count, 0);
  const scale: TimeScale = areMonths
    ? { facet: 'listed', counts, before: monthBefore, nameOf: formatMonth, linesOf: monthLines }
    : {
        facet: 'listed',
        counts,
        before: (day) => days[days.indexOf(day) - 1]!,
        nameOf: formatDay,
        linesOf: dayLines,
      };
  const unit = areMonths ? 'month' : 'day';
  return timePicture(scale, addresses, {
    name: 'papers-by-day',
    title: `Papers by ${unit} of listing`,
    head: areMonths ? 'Month' : 'Day',
    note: notCounted(papers.length - known, papers.length, unit),
  });
}

/** The sentence that says of how many papers it is not known what they are counted by; empty where it is of all. */
export function notCounted(unknown: number, papers: number, what: string): string {
  if (unknown === 0) return '';
  return `Of ${countOf(papers, 'paper')}, ${formatNumber(unknown)} ${unknown === 1 ? 'has' : 'have'} no ${what} and ${unknown === 1 ? 'is' : 'are'} not counted.`;
}

const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const monthOf = (value: string) => value.slice(0, 'YYYY-MM'.length);
const yearOf = (value: string) => value.slice(0, 'YYYY'.length);
const monthName = (value: string) => shortMonth.format(new Date(`${monthOf(value)}-01T00:00:00Z`));

function monthLines(month: string, after?: string): string[] {
  return [monthName(month), ...(after && yearOf(after) === yearOf(month) ? [] : [yearOf(month)])];
}

function dayLines(day: string, after?: string): string[] {
  const isSameMonth = after !== undefined && monthOf(after) === monthOf(day);
  return [`${Number(day.slice(-2))}`, ...(isSameMonth ? [] : [monthName(day)])];
}

interface TimeWording extends Pick<Picture, 'name' | 'title'> {
  readonly note: string;
  readonly head: string;
}

function timePicture(
  scale: TimeScale,
  addresses: TimeSource['addresses'],
  { head, note, ...wording }: TimeWording,
): Picture | null {
  const { facet, counts, nameOf } = scale;
  if (counts.size < 2) return null;
  const urlOf = (values: readonly string[]) => addresses.browse + browseQuery({ [facet]: values });
  return {
    ...wording,
    wide: { drawing: drawTime(scale, urlOf, WIDE), note },
    narrow: { drawing: drawTime(scale, urlOf, NARROW), note },
    table: {
      columns: [head, 'Papers'],
      rows: [...counts].map(([value, count]) => ({
        head: { text: nameOf(value), url: urlOf([value]) },
        cells: [[{ text: formatNumber(count), url: null }]],
      })),
    },
  };
}

function drawTime(
  { counts, before, nameOf, linesOf }: TimeScale,
  urlOf: (values: readonly string[]) => string,
  { width, most }: typeof WIDE,
): Drawing {
  const { shown, earlier } = lastPeriods(counts, most, before);
  const linkOf = (values: readonly string[], name: string, count: number) =>
    count === 0 ? null : { url: urlOf(values), name: `${name}: ${countOf(count, 'paper')}` };
  const columns = shown.map(({ value, count }, place): TimeColumn => {
    const lines = linesOf(value, shown[place - 1]?.value);
    return { count, link: linkOf([value], nameOf(value), count), lines };
  });
  if (earlier.values.length === 0) return drawColumns(columns, width);
  const name = `Before ${nameOf(shown[0]!.value)}`;
  const { values, count } = earlier;
  return drawColumns(
    [{ count, link: linkOf(values, name, count), lines: ['older'], isSum: true }, ...columns],
    width,
  );
}
