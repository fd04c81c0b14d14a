import { z } from 'zod';
import type { Problem } from '../report.ts';
import { MOST_CHARACTERS, settingsList, settingsObject, settingsText } from './settings-text.ts';
import type { LineOf } from './yaml-file.ts';

/** The kinds of thing that a name can stand for. */
export const mentionKindSchema = z.enum(['model', 'dataset', 'benchmark'], {
  error: 'Expected model, dataset or benchmark',
});
export type MentionKind = z.infer<typeof mentionKindSchema>;

const MOST_NAMES = 20_000;
const nameSchema = settingsText('a name', MOST_CHARACTERS.phrase).min(2, {
  error: 'Expected a name of two characters or more',
});

const lexiconNameSchema = settingsObject(
  {
    name: nameSchema,
    kind: mentionKindSchema,
    aliases: settingsList(nameSchema, 200, 'other spellings').default([]),
  },
  'a name with its kind, such as { name: ImageNet, kind: dataset }',
);

/** `content/lexicon.yaml`: names that papers mention, and words to ignore. Case-sensitive. */
export const lexiconSchema = settingsObject(
  {
    names: settingsList(lexiconNameSchema, MOST_NAMES, 'names').default([]),
    ignore: settingsList(nameSchema, MOST_NAMES, 'names to ignore').default([]),
  },
  'the lists "names" and "ignore"',
);
export type Lexicon = z.infer<typeof lexiconSchema>;

/** An error for each spelling that the lexicon lists a second time, for the same name or for another. */
export function repeatedNames({ names }: Lexicon, file: string, lineOf: LineOf): Problem[] {
  const owner = new Map<string, string>();
  return names.flatMap(({ name, aliases }, index) =>
    [name, ...aliases].flatMap((written, place) => {
      const other = owner.get(written);
      if (other === undefined) {
        owner.set(written, name);
        return [];
      }
      const message = `"${written}" already stands for "${other}". Delete it in one place.`;
      const path = ['names', index, ...(place === 0 ? ['name'] : ['aliases', place - 1])];
      return [{ file, line: lineOf(path), code: 'repeated-name', message }];
    }),
  );
}
