import { z } from 'zod';
import type { Problem } from '../report.ts';
import { MOST_CHARACTERS, settingsList, settingsText } from './settings-text.ts';
import type { LineOf } from './yaml-file.ts';

/** The kinds of thing that a name can stand for. */
export const mentionKindSchema = z.enum(['model', 'dataset', 'benchmark']);
export type MentionKind = z.infer<typeof mentionKindSchema>;

const nameSchema = settingsText('a name', MOST_CHARACTERS.phrase).min(2);

const lexiconNameSchema = z.strictObject({
  name: nameSchema,
  kind: mentionKindSchema,
  aliases: settingsList(nameSchema, 200, 'other spellings').default([]),
});

/** `content/lexicon.yaml`: names that papers mention, and words to ignore. Case-sensitive. */
export const lexiconSchema = z.strictObject({
  names: z.array(lexiconNameSchema).default([]),
  ignore: z.array(nameSchema).default([]),
});
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
