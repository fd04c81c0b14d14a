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
    .string({ error: ({ input }) => `Expected ${what}${quotesNeeded(input)}` })
    .trim()
    .min(1, { error: `Expected ${what}; this is empty` })
    .max(most, {
      error: ({ input }) =>
        `Expected ${what} of at most ${most} characters; this has ${(input as string).length}`,
    });
}

/**
 * What a message adds where YAML takes a text for something else.
 * @example quotesNeeded(1984) // => ', found a number; write it in quotes: "1984"'
 * @example quotesNeeded(undefined) // => ''
 */
export function quotesNeeded(input: unknown): string {
  const kind = typeof input;
  if (kind !== 'number' && kind !== 'boolean') return '';
  return `, found ${kind === 'number' ? 'a number' : 'true or false'}; write it in quotes: "${input}"`;
}

/**
 * Schema of settings by name, all of those there are. `what` says in error messages what is expected where something
 * else stands.
 */
export function settingsObject<T extends z.core.$ZodLooseShape>(shape: T, what: string) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no setting "${issue.keys.join('", "')}" here; there are ${Object.keys(shape).join(', ')}`
        : `Expected ${what}`,
  });
}

/** Schema of a list of at most `most` entries; `what` names them in error messages. */
export function settingsList<T extends z.ZodType>(entry: T, most: number, what: string) {
  return z.array(entry, { error: `Expected a list of ${what}` }).max(most, {
    error: ({ input }) => `Expected at most ${most} ${what}; these are ${(input as unknown[]).length}`,
  });
}
