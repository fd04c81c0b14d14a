import { z } from 'zod';
import { formatSchema } from './read/format.ts';

/** A line that belongs to no paper, and the reason why that is no fault. */
export const ignoredLineSchema = z.strictObject({
  file: z.string(),
  line: z.int().positive(),
  reason: z.string(),
});
export type IgnoredLine = z.infer<typeof ignoredLineSchema>;

/**
 * A problem in an input file. `line` is 1-based, null only when the whole file is at fault; `code` is for
 * programs; `message` says what was expected and how to fix it.
 */
export const problemSchema = z.strictObject({
  file: z.string(),
  line: z.int().positive().nullable(),
  code: z.string(),
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

/** What became of the records of one file: `records = papers + duplicates + leftOut + errors`. */
export const fileReportSchema = z.strictObject({
  file: z.string(),
  format: formatSchema,
  /** Such as utf-8 or windows-1252. */
  encoding: z.string(),
  records: z.int().nonnegative(),
  papers: z.int().nonnegative(),
  duplicates: z.int().nonnegative(),
  /** Records that are no papers, such as a volume of proceedings. */
  leftOut: z.int().nonnegative(),
  errors: z.int().nonnegative(),
});
export type FileReport = z.infer<typeof fileReportSchema>;

/**
 * What became of every line of the input. `lines` counts non-blank lines of plain dumps, and in other formats
 * records and stretches of text outside them; `used` counts those inside papers; each other one is one entry of
 * `ignored` or `errors`, so `used + ignored + errors with a line = lines`. `files` has every file that could be read
 * in some format.
 */
export const reportSchema = z.strictObject({
  papers: z.int().nonnegative(),
  lines: z.int().nonnegative(),
  used: z.int().nonnegative(),
  ignored: z.array(ignoredLineSchema),
  warnings: z.array(problemSchema),
  errors: z.array(problemSchema),
  files: z.array(fileReportSchema),
});
export type Report = z.infer<typeof reportSchema>;
