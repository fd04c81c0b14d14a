import { z } from 'zod';

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

/**
 * What became of every line of the input. `lines` counts non-blank lines of the dumps, `used` those inside
 * papers; each other line is one entry of `ignored` or `errors`, so
 * `used + ignored + errors with a line = lines`.
 */
export const reportSchema = z.strictObject({
  papers: z.int().nonnegative(),
  lines: z.int().nonnegative(),
  used: z.int().nonnegative(),
  ignored: z.array(ignoredLineSchema),
  warnings: z.array(problemSchema),
  errors: z.array(problemSchema),
});
export type Report = z.infer<typeof reportSchema>;
