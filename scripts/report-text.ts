import { groupIgnored, groupProblems } from '../src/collection/repeated-problems.ts';
import type { Problem, Report } from '../src/collection/report.ts';
import { filesWorthTelling, fileText } from '../src/site/file-account.ts';
import { countOf } from '../src/site/shared/wording.ts';
import { forTerminal } from './command.ts';

const place = ({ file, line }: { file: string; line: number | null }) =>
  line === null ? file : `${file}:${line}`;

/** One problem as a line: position, then message. */
export function problemText(level: 'error' | 'warning', problem: Problem): string {
  return forTerminal(`${level}: ${place(problem)}: ${problem.message}`);
}

/** Each error, warning and record or line that was left out on a line; repeats are grouped, see `groupProblems`. */
export function problemLines({ errors, warnings, ignored }: Report): string[] {
  return [
    ...groupProblems(errors).map((problem) => problemText('error', problem)),
    ...groupProblems(warnings).map((problem) => problemText('warning', problem)),
    ...groupIgnored(ignored).map((entry) => forTerminal(`left out: ${place(entry)}: ${entry.reason}`)),
  ];
}

/** The report: its problems, the files, then a summary that accounts for every line. */
export function reportText(report: Report): string {
  const withLine = report.errors.filter((error) => error.line !== null).length;
  return [
    ...problemLines(report),
    ...filesWorthTelling(report.files).map((file) => forTerminal(`${file.file}: ${fileText(file)}`)),
    `${countOf(report.papers, 'paper')}, ${countOf(report.errors.length, 'error')}, ${countOf(report.warnings.length, 'warning')}`,
    `${countOf(report.lines, 'line')}: ${report.used} in papers, ${report.ignored.length} left out on purpose, ${withLine} faulty`,
  ].join('\n');
}
