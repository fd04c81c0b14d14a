import type { IgnoredLine, Problem } from './report.ts';

type Entry = Pick<Problem, 'file' | 'line'>;

/** So many of a kind are told one by one. */
const MOST_ALIKE = 5;
const FIRST = 3;
const MOST_PLACES = 20;

/**
 * Problems as people read them: where more than five of one code are about one file, or say the same of whole files,
 * the first three, and in place of the others one that counts them and names their lines or files. Each wrong setting
 * has a message and a remedy of its own: of these only those are alike whose messages differ in numbers alone.
 */
export function groupProblems(problems: readonly Problem[]): Problem[] {
  const kindOf = ({ file, line, code, message }: Problem) => {
    if (line === null) return [message];
    return code === 'invalid-setting' ? [file, withoutNumbers(message)] : [file, code];
  };
  return groupRepeats(problems, kindOf, (problem, message) => ({ ...problem, message }));
}

/** Lines left out, in the same way: alike are those whose reasons differ in places and numbers alone. */
export function groupIgnored(ignored: readonly IgnoredLine[]): IgnoredLine[] {
  const kindOf = ({ file, reason }: IgnoredLine) => [file, withoutNumbers(reason)];
  return groupRepeats(ignored, kindOf, (entry, reason) => ({ ...entry, reason }));
}

const withoutNumbers = (text: string) => text.replaceAll(/\S*\d\S*/g, '#');

function groupRepeats<T extends Entry>(
  entries: readonly T[],
  kindOf: (entry: T) => readonly string[],
  buildSum: (first: T, others: string) => T,
): T[] {
  const alike = Map.groupBy(entries, (entry) => JSON.stringify(kindOf(entry)));
  const told = new Map<T, T>();
  for (const group of alike.values()) {
    const shown = group.length > MOST_ALIKE ? FIRST : group.length;
    for (const entry of group.slice(0, shown)) told.set(entry, entry);
    const [first, ...rest] = group.slice(shown);
    if (first) told.set(first, buildSum(first, othersText([first, ...rest])));
  }
  return entries.flatMap((entry) => told.get(entry) ?? []);
}

const named = (places: readonly string[]) =>
  places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ' and further ones' : '');

function othersText(others: readonly Entry[]): string {
  const lines = others.flatMap(({ line }) => line ?? []).sort((a, b) => a - b);
  if (lines.length > 0) return `${others.length} more like this, on lines ${named(rangesOf(lines))}.`;
  return `${others.length} more files like this: ${named(others.map(({ file }) => file))}.`;
}

/** Numbers in order as ranges: `3-5` for three in a row. */
function rangesOf(lines: readonly number[]): string[] {
  const ranges: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
}
