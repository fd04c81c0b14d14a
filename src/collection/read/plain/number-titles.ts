import type { DumpLine } from './dump-lines.ts';
import type { Stretch } from './layout/segment-lines.ts';

const SENTENCE_START = /^["'“‘([]*[\p{Lu}\p{Lo}\p{N}]/u;
const SENTENCE_END = /[.?!。！？]["'”’)\]]*$/u;
/** The least length of an abstract whose title is a number, relative to the usual length in the dump. */
const LEAST_SHARE = 0.5;
/** In characters; used when there is no other paper to compare with. */
const USUAL_ABSTRACT = 300;

/** The lines of an abstract between two bare numbers. `after` is the number before them, if any. */
interface Part {
  readonly after: DumpLine | null;
  readonly lines: DumpLine[];
}

/**
 * Finds the bare numbers that are titles ("1984") rather than page numbers: between two abstracts that were
 * read as one, or before an abstract without a title. Numbers that count up are page numbers or number the
 * papers. `numbers` are all lines that are a bare number, in order; some may be in `content`, which was read
 * as `stretches`. Linear in the number of lines.
 */
export function findNumberTitles(
  numbers: readonly DumpLine[],
  content: readonly DumpLine[],
  stretches: readonly Stretch[],
): DumpLine[] {
  const candidates = numbers.filter((_, place) => !countsUp(numbers, place));
  if (candidates.length === 0) return [];
  const abstracts = partAbstracts(candidates, content, stretches);
  const whole = abstracts.filter((parts) => parts.length === 1).map((parts) => lengthOf(parts[0]!));
  const usual = whole.toSorted((a, b) => a - b)[whole.length >> 1] ?? USUAL_ABSTRACT;
  return abstracts.flatMap((parts, place) =>
    parts.flatMap((part, index) => {
      if (part.after === null || !isAbstract(part, usual * LEAST_SHARE)) return [];
      const before = parts[index - 1]!;
      const isTitle =
        before.lines.length === 0
          ? index === 1 && stretches[place]!.kind === 'abstract-only'
          : lengthOf(before) >= usual * LEAST_SHARE && SENTENCE_END.test(before.lines.at(-1)!.text);
      return isTitle ? [part.after] : [];
    }),
  );
}

/** Whether a number is one more than the number before it, or one less than the one after it. */
function countsUp(numbers: readonly DumpLine[], place: number): boolean {
  const value = (index: number) => Number.parseFloat(numbers[index]?.text.replace(/^\D+/, '') ?? '');
  return value(place) - value(place - 1) === 1 || value(place + 1) - value(place) === 1;
}

/** The abstract of each stretch, split at its bare numbers; the first part is before the first number. */
function partAbstracts(
  candidates: readonly DumpLine[],
  content: readonly DumpLine[],
  stretches: readonly Stretch[],
): Part[][] {
  let next = 0;
  return stretches.map(({ start, abstract, end }) => {
    const parts: Part[] = [{ after: null, lines: [] }];
    for (let place = start; place < end; place += 1) {
      const line = content[place]!;
      let isCandidate = false;
      for (; (candidates[next]?.number ?? Number.POSITIVE_INFINITY) <= line.number; next += 1) {
        isCandidate = candidates[next]!.number === line.number;
        if (place >= abstract) parts.push({ after: candidates[next]!, lines: [] });
      }
      if (place >= abstract && !isCandidate) parts.at(-1)!.lines.push(line);
    }
    return parts;
  });
}

const lengthOf = ({ lines }: Part) => lines.reduce((sum, { text }) => sum + text.length + 1, 0);

function isAbstract(part: Part, least: number): boolean {
  const [first] = part.lines;
  return first !== undefined && lengthOf(part) >= least && SENTENCE_START.test(first.text);
}
