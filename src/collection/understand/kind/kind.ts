import { buildPatternSieve } from '../../language/sieve/pattern-sieve.ts';
import { type Kind, kindSchema } from '../../paper.ts';
import type { PaperReading } from '../corpus.ts';
import { CLAIMING, KIND_CUES, type KindCue, type KindCueName, MAKING, SIDE } from './kind-cues.ts';
import { type KindWeights, kindWeights } from './kind-weights.ts';

const CUES = Object.entries(KIND_CUES) as [KindCueName, KindCue][];
/** The maximum number of parts of a paper for which a cue counts, by where it is searched. */
const MOST_TIMES: Readonly<Record<KindCue['zone'], number>> = { title: 1, announcement: 1, text: 3 };
const ZONES = (Object.keys(MOST_TIMES) as KindCue['zone'][]).map((zone) => {
  const cues = CUES.flatMap(([, cue], place) => (cue.zone === zone ? { place, pattern: cue.pattern } : []));
  return { zone, cues, findCues: buildPatternSieve(cues.map(({ pattern }) => pattern)) };
});

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
  const times = countCues(parts);
  CUES.forEach(([name, { kind }], cue) => {
    totals.set(kind, totals.get(kind)! + weights[name] * times[cue]!);
  });
  return [...totals].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

function announcements(sentences: readonly string[]): string[] {
  const claiming = sentences.find((sentence) => CLAIMING.test(sentence)) ?? sentences[0];
  const making = sentences.find((sentence) => MAKING.test(sentence) && !SIDE.test(sentence));
  return [claiming, making].filter((sentence) => sentence !== undefined);
}

/** For each cue the number of parts of its zone that have it, as far as they count. */
function countCues(parts: Record<KindCue['zone'], readonly string[]>): Uint8Array {
  const times = new Uint8Array(CUES.length);
  for (const { zone, cues, findCues } of ZONES) {
    for (const part of parts[zone]) {
      for (const cue of findCues(part)) {
        const { place, pattern } = cues[cue]!;
        if (times[place]! < MOST_TIMES[zone] && pattern.test(part)) times[place]! += 1;
      }
    }
  }
  return times;
}
