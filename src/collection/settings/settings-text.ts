import { z } from 'zod';

/** How many characters a text of the settings may have: more than anybody writes, less than a page can bear. */
export const MOST_CHARACTERS = {
  /** What a header, a button or a tab shows. */
  name: 200,
  title: 400,
  /** A phrase that is looked for, or a name that papers mention. */
  phrase: 200,
  description: 5000,
  /** The title of a paper, which is as long as its authors made it. */
  paper: 2000,
  address: 2000,
} as const;

/** A text that a curator writes, such as `what`: not empty, and not longer than its place can bear. */
export function settingsText(what: string, most: number) {
  return z
    .string({ error: `Expected ${what}` })
    .trim()
    .min(1, { error: `Expected ${what}; this is empty` })
    .max(most, {
      error: ({ input }) =>
        `Expected ${what} of at most ${most} characters; this has ${(input as string).length}`,
    });
}

/** A list with at most so many entries; `what` they are. */
export function settingsList<T extends z.ZodType>(entry: T, most: number, what: string) {
  return z.array(entry).max(most, {
    error: ({ input }) => `Expected at most ${most} ${what}; these are ${(input as unknown[]).length}`,
  });
}
