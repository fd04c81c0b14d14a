import { compareText } from '../language/compare-text.ts';

/** The days of dumps that the curator has given, by the path of the file or the end of it. */
export type DumpDays = Readonly<Record<string, string>>;

/** What is written like a day, which the calendar may not have. */
export const WRITTEN_DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** Whether a text is YYYY-MM-DD, and the calendar has that day. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    text.length === 'YYYY-MM-DD'.length &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}

/** The days of the calendar in a text, YYYY-MM-DD, in order. */
export function daysIn(text: string): string[] {
  return (text.match(WRITTEN_DAY) ?? []).filter(isDay);
}

/** Whether a setting means this file: by its name, or by the end of its path. */
export function isNameOf(given: string, file: string): boolean {
  return file === given || file.endsWith(`/${given}`);
}

/**
 * The day of a dump, YYYY-MM-DD: the one that the curator has given, else the last day of the calendar in the name
 * of the file, as a range ends with the day on which it was taken; null where there is none.
 * @example dumpDay('dumps/arxiv-2026-11-22.xml.gz') // => '2026-11-22'
 */
export function dumpDay(file: string, given: DumpDays = {}): string | null {
  const setting = Object.keys(given).find((name) => isNameOf(name, file));
  if (setting !== undefined) return given[setting]!;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return daysIn(name).at(-1) ?? null;
}

/** Tells the days of files, each looked up once. */
export function buildDayOf(given?: DumpDays): (file: string) => string | null {
  const days = new Map<string, string | null>();
  return (file) => {
    if (!days.has(file)) days.set(file, dumpDay(file, given));
    return days.get(file)!;
  };
}

/**
 * The first of some days, null where there is none among them.
 * @example firstDay(['2026-11-22', null, '2026-11-20']) // => '2026-11-20'
 */
export function firstDay(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort(compareText)[0] ?? null;
}
