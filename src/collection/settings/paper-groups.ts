import { z } from 'zod';
import { MOST_CHARACTERS, settingsList, settingsText } from './settings-text.ts';

const example = 'such as ["10.1000/one", "Title of the other"]';

const nameSchema = z
  .custom((name) => typeof name !== 'number', {
    error: ({ input }) =>
      `Expected the name of a paper, found a number; write an arXiv id in quotes, with all its digits: "${input}"`,
    abort: true,
  })
  .pipe(
    settingsText(
      'the DOI, the arXiv id, the id, the slug or the title of a paper, or its place as file:line, in quotes where it has commas or colons',
      MOST_CHARACTERS.paper,
    ),
  );

/** Names of two papers or more that a curator knows to be one, or to be different. */
const groupSchema = z
  .array(nameSchema, { error: `Expected the papers of each group in square brackets, ${example}` })
  .min(2, { error: `Expected two papers or more in a group, ${example}` })
  .max(100, { error: 'Expected at most 100 papers in a group' });

/** Schema of `same` and of `different` in `content/corrections.yaml`. */
export const paperGroupsSchema = settingsList(groupSchema, 5000, 'groups of papers').default([]);

/** A group of names, and the 1-based line on which it begins. */
export interface PaperGroup {
  readonly papers: readonly string[];
  readonly line: number;
}

/** Which records of the dumps a curator says to be one paper, and which to be different ones. */
export interface PaperGroups {
  readonly same: readonly PaperGroup[];
  readonly different: readonly PaperGroup[];
}

export const NO_GROUPS: PaperGroups = { same: [], different: [] };
