import { type Kind, kindSchema } from '../../paper.ts';
import type { PaperReading } from '../corpus.ts';
import { CLAIMING, KIND_CUES, type KindCue, type KindCueName, MAKING, SIDE } from './kind-cues.ts';
import { type KindWeights, kindWeights } from './kind-weights.ts';

const CUES = Object.entries(KIND_CUES) as [KindCueName, KindCue][];
/** The maximum number of sentences of the abstract for which a cue counts. */
const MOST_SENTENCES = 3;

/**
 * Classifies the contribution of a paper by its title and the statements of its abstract in order, which
 * exclude the availability of code and data. The weights of each kind's cues are added up, and the highest
 * sum wins; without any cue, the weights under "any" decide. A paper without an abstract has no statements: its
 * title decides alone, which is right less often, and a title that says nothing counts as the commonest kind.
 */
export function classifyKind(
  { title, statements }: Pick<PaperReading, 'title' | 'statements'>,
  weights: KindWeights = kindWeights,
): Kind {
  const totals = new Map<Kind, number>(kindSchema.options.map((kind) => [kind, weights[`any ${kind}`] ?? 0]));
  const told = statements.filter((statement) => statement !== '');
  const parts: Record<KindCue['zone'], readonly string[]> = {
    title: [title],
    announcement: announcements(told),
    text: told,
  };
  for (const [name, { kind, zone, pattern }] of CUES) {
    const most = zone === 'text' ? MOST_SENTENCES : 1;
    let times = 0;
    for (const part of parts[zone]) {
      if (pattern.test(part)) times++;
      if (times === most) break;
    }
    totals.set(kind, totals.get(kind)! + weights[name] * times);
  }
  return [...totals].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

function announcements(sentences: readonly string[]): string[] {
  const claiming = sentences.find((sentence) => CLAIMING.test(sentence)) ?? sentences[0];
  const making = sentences.find((sentence) => MAKING.test(sentence) && !SIDE.test(sentence));
  return [claiming, making].filter((sentence) => sentence !== undefined);
}
