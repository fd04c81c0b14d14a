import type { DumpLine } from './dump-lines.ts';
import type { Stretch } from './layout/segment-lines.ts';

const SENTENCE_START = /^["'“‘([]*[\p{Lu}\p{Lo}\p{N}]/u;
const SENTENCE_END = /[.?!。！？]["'”’)\]]*$/u;
/** What has a number as its title is at least this share of what abstracts of the dump usually are. */
const LEAST_SHARE = 0.5;
/** In characters, where no other paper tells how long they are. */
const USUAL_ABSTRACT = 300;

/** The lines of an abstract from one bare number to the next. `after` is the number before it, if there is one. */
interface Part {
  readonly after: DumpLine | null;
  readonly lines: DumpLine[];
}

/**
 * Finds the bare numbers that are titles ("1984") and no page numbers: those between two abstracts that were read
 * as one, and those before an abstract that has no title. Numbers that count up are pages, or count the papers.
 * `numbers` are all lines that are a bare number, in order, some of which may be among the `content`, which was
 * read as `stretches`. Takes time in proportion to the lines.
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

/** Tells whether a number is one more than the number before it, or one less than the one after it. */
function countsUp(numbers: readonly DumpLine[], place: number): boolean {
  const value = (index: number) => Number.parseFloat(numbers[index]?.text.replace(/^\D+/, '') ?? '');
  return value(place) - value(place - 1) === 1 || value(place + 1) - value(place) === 1;
}

/** For each stretch its abstract, in parts. The first part is what stands before the first number. */
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
