import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { normalizeTitle } from '../../../src/collection/identity.ts';
import { kindSchema } from '../../../src/collection/paper.ts';
import { CommandError } from '../../command.ts';

/** The labels of one paper. Sentences are verbatim; several may be right. */
const labelledPaperSchema = z.object({
  title: z.string().min(1),
  acceptablePrimary: z.array(z.string()).min(1),
  topics: z.array(z.string()),
  /** Topics that are neither right nor wrong. */
  optionalTopics: z.array(z.string()),
  kind: z.array(kindSchema).min(1),
  gist: z.object({
    best: z.array(z.string()),
    acceptable: z.array(z.string()).min(1),
    result: z.array(z.string()),
  }),
});
export type LabelledPaper = z.infer<typeof labelledPaperSchema>;

/** The papers that readers want beside one: by title, 2 for clearly, 1 for somewhat. */
const relatedPapersSchema = z.object({ title: z.string().min(1), related: z.record(z.string(), z.number()) });
export type RelatedPapers = z.infer<typeof relatedPapersSchema>;

/** Labels made by hand: `papers.json` of a folder, and `related.json` if it exists. */
export interface Labels {
  readonly papers: readonly LabelledPaper[];
  readonly related: readonly RelatedPapers[];
}

function readList<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}; expected a JSON list of labelled papers`);
  }
  const labels = z.array(schema).safeParse(json);
  if (!labels.success) throw new CommandError(`${file}: ${z.prettifyError(labels.error)}`);
  const titles = new Set<string>();
  for (const { title } of labels.data as { title: string }[]) {
    const key = normalizeTitle(title);
    if (titles.has(key)) throw new CommandError(`${file}: "${title}" is labelled twice; keep one of them`);
    titles.add(key);
  }
  return labels.data;
}

/** Reads the labels of a folder. Throws a CommandError with the file and the error in it. */
export function readLabels(folder: string): Labels {
  const related = join(folder, 'related.json');
  return {
    papers: readList(join(folder, 'papers.json'), labelledPaperSchema),
    related: existsSync(related) ? readList(related, relatedPapersSchema) : [],
  };
}
