import type { Verdict } from './bars.ts';
import type { Figures } from './figures.ts';
import { queryKinds } from './queries.ts';

const engineTitles = {
  papershelf: 'Papershelf',
  pagefind: 'Pagefind',
  flexsearch: 'FlexSearch',
  lunr: 'lunr',
  minisearch: 'MiniSearch, whole',
} as const;

const or = (value: number | null, text: (value: number) => string) => (value === null ? '-' : text(value));

/** In thousands of bytes, with one decimal below a hundred. */
export const kilobytes = (bytes: number): string =>
  bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${Math.round(bytes / 1000)} KB`;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const milliseconds = (time: number) =>
  time < 10
    ? `${time.toFixed(1)} ms`
    : time < 1000
      ? `${Math.round(time)} ms`
      : `${(time / 1000).toFixed(1)} s`;

const columns: readonly (readonly [head: string, cell: (figures: Figures) => string])[] = [
  ['engine', ({ engine }) => engineTitles[engine]],
  ['bytes before first result', ({ bytes }) => or(bytes, kilobytes)],
  ['requests', ({ requests }) => or(requests, String)],
  ['first result', ({ firstResult }) => or(firstResult, milliseconds)],
  ['on slow 4G', ({ firstResultSlow }) => or(firstResultSlow, milliseconds)],
  ['per key p50', ({ keyMedian }) => or(keyMedian, milliseconds)],
  ['p95', ({ keySlowest }) => or(keySlowest, milliseconds)],
  ...queryKinds.map(
    (kind) =>
      [
        `MRR ${kind}`,
        ({ quality }: Figures) => or(quality?.[kind] ?? null, (mean) => mean.toFixed(3)),
      ] as const,
  ),
  ['MRR all', ({ meanQuality }) => or(meanQuality, (quality) => quality.toFixed(3))],
  ['files', ({ files }) => or(files, String)],
  ['heap', ({ heap }) => or(heap, megabytes)],
  ['build', ({ build }) => or(build, milliseconds)],
];

/** A table in Markdown, the first column aligned left and the others right; the first line is its head. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const row = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!, fill) : cell.padStart(widths[i]!, fill))).join(' | ')} |`;
  const rule = row(
    widths.map((_, i) => (i === 0 ? '-' : ':')),
    '-',
  ).replaceAll(/-+:/g, (dashes) => dashes);
  return [row(lines[0]!), rule, ...lines.slice(1).map((line) => row(line))].join('\n');
}

/** One row an engine, in Markdown, with the reasons for missing figures below. */
export function engineTable(figures: readonly Figures[]): string {
  const rows = figures.map((engine) => columns.map(([, cell]) => cell(engine)));
  const notes = figures.flatMap(({ engine, notes }) =>
    notes.map((note) => `- ${engineTitles[engine]}: ${note}`),
  );
  const table = markdownTable([columns.map(([head]) => head), ...rows]);
  return notes.length > 0 ? `${table}\n\n${notes.join('\n')}` : table;
}

function amount({ name }: Verdict, value: number): string {
  if (/^bytes before|heap/.test(name)) return kilobytes(value);
  if (/ in ms$/.test(name)) return value.toFixed(1);
  return value.toFixed(3);
}

/** One row a bar, in Markdown. Absolute times and memory depend on the machine and are not judged. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.name,
    amount(verdict, verdict.measured),
    `${verdict.isLeast ? '≥' : '≤'} ${amount(verdict, verdict.bar)}`,
    verdict.isJudged ? (verdict.passes ? 'pass' : 'FAIL') : verdict.passes ? 'within' : 'above',
  ]);
  return markdownTable([['bar', 'measured', 'asked', ''], ...rows]);
}
