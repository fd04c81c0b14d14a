import { z } from 'zod';

/** The maximum length of the texts of the settings, in characters: generous for people, safe for pages. */
export const MOST_CHARACTERS = {
  /** Shown in a header, a button or a tab. */
  name: 200,
  title: 400,
  /** A phrase to search for, or a name that papers mention. */
  phrase: 200,
  description: 5000,
  /** The title of a paper, which may be long. */
  paper: 2000,
  address: 2000,
} as const;

/** Schema of a required text of at most `most` characters; `what` names it in error messages. */
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

/** Schema of a list of at most `most` entries; `what` names them in error messages. */
export function settingsList<T extends z.ZodType>(entry: T, most: number, what: string) {
  return z.array(entry).max(most, {
    error: ({ input }) => `Expected at most ${most} ${what}; these are ${(input as unknown[]).length}`,
  });
}
