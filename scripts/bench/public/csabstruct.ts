import { z } from 'zod';
import { withoutAvailability } from '../../../src/collection/understand/availability.ts';
import { findKeySentences } from '../../../src/collection/understand/gist/gist.ts';
import { classifyKind } from '../../../src/collection/understand/kind/kind.ts';
import { readJsonLines } from '../json-lines.ts';
import type { Benchmark } from './benchmark.ts';

const abstractSchema = z.object({ sentences: z.array(z.string()), labels: z.array(z.string()) });
type LabelledAbstract = z.infer<typeof abstractSchema>;

const percent = (things: readonly boolean[]) => (100 * things.filter(Boolean).length) / things.length;

/** The roles of the sentences chosen from an abstract without its title; null where none is chosen. */
function rolesOf({ sentences, labels }: LabelledAbstract) {
  const kind = classifyKind({ title: '', statements: sentences.map(withoutAvailability) });
  const { gist, result } = findKeySentences('', sentences, kind);
  const roleOf = (sentence: string | null) =>
    sentence === null ? null : labels[sentences.indexOf(sentence)]!;
  return { gist: roleOf(gist), result: roleOf(result), hasResult: labels.includes('result') };
}

/**
 * The role of each sentence of computer-science abstracts, named by the crowd. Source: Cohan et al.,
 * "Pretrained language models for sequential sentence classification", EMNLP 2019.
 */
export const csabstruct: Benchmark = {
  folder: 'csabstruct',
  title: 'CSAbstruct',
  measure(folder, half) {
    const roles = readJsonLines(folder, `${half}.jsonl`, abstractSchema).map(rolesOf);
    const said = roles.filter(({ result }) => result !== null);
    return [
      {
        figure: 'gist is objective or method',
        measured: percent(roles.map(({ gist }) => gist === 'objective' || gist === 'method')),
        published: '-',
      },
      {
        figure: `finding is result, of the ${said.length} named`,
        measured: percent(said.map(({ result }) => result === 'result')),
        published: '-',
      },
      {
        figure: 'no finding named where no sentence is result',
        measured: percent(roles.filter(({ hasResult }) => !hasResult).map(({ result }) => result === null)),
        published: '-',
      },
    ];
  },
};
