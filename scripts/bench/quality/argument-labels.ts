import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { kindSchema } from '../../../src/collection/paper.ts';
import { readPaper } from '../../../src/collection/understand/corpus.ts';
import { findKeySentences } from '../../../src/collection/understand/gist/gist.ts';
import { classifyKind } from '../../../src/collection/understand/kind/kind.ts';
import { readJsonLines } from '../json-lines.ts';
import { isOneOf } from './marks.ts';

/** One paper of any collection: the numbers of the sentences that are right, and its kind. */
const labelledArgumentSchema = z.object({
  title: z.string(),
  sentences: z.array(z.string()).min(1),
  gist: z.number(),
  /** Null where the abstract states no finding. */
  result: z.number().nullable(),
  /** Sentences that are as good as the result. */
  also: z.array(z.number()),
  kind: kindSchema,
});
export type LabelledArgument = z.infer<typeof labelledArgumentSchema>;

const NAME = 'conference.jsonl';

/** Reads `conference.jsonl`, gzipped or not, from a folder; none where there is no such file. */
export function readArgumentLabels(folder: string): readonly LabelledArgument[] {
  const exists = [NAME, `${NAME}.gz`].some((name) => existsSync(join(folder, name)));
  return exists ? readJsonLines(folder, NAME, labelledArgumentSchema) : [];
}

/** A figure with the number of papers that it is about. */
export type ArgumentFigure = readonly [figure: string, right: number, papers: number];

/** Reads and judges each paper by itself, from its title and its abstract, and counts what is right. */
export function markArguments(labels: readonly LabelledArgument[]): ArgumentFigure[] {
  const marks = labels.map((label) => {
    const { sentences, also } = label;
    const reading = readPaper({ id: '', title: label.title, abstract: sentences.join(' ') });
    const kind = classifyKind(reading);
    const { gist, result } = findKeySentences(label.title, reading.sentences, kind);
    const findings = label.result === null ? [] : [label.result, ...also];
    return {
      gist: isOneOf(gist, [sentences[label.gist]!]),
      isNone: label.result === null,
      finding:
        findings.length === 0
          ? Number(result === null)
          : isOneOf(
              result,
              findings.map((at) => sentences[at]!),
            ),
      kind: Number(kind === label.kind),
    };
  });
  const figure = (name: string, of: readonly number[]): ArgumentFigure => [
    name,
    of.reduce((sum, mark) => sum + mark, 0),
    of.length,
  ];
  const findings = (isNone: boolean) =>
    marks.filter((mark) => mark.isNone === isNone).map(({ finding }) => finding);
  return [
    figure(
      'gist',
      marks.map(({ gist }) => gist),
    ),
    figure('main finding, where there is one', findings(false)),
    figure('no finding named, where there is none', findings(true)),
    figure(
      'kind',
      marks.map(({ kind }) => kind),
    ),
  ];
}
