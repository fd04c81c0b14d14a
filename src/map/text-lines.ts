/** The width of a text in ems: times the size of letters it is that on a sheet. */
export type MeasureText = (text: string) => number;

/** A text broken into lines; `width` is that of the widest, in ems. */
export interface BrokenText {
  readonly lines: readonly string[];
  readonly width: number;
}

const MOST_LINES = 3;

/** A line may be this many times as wide as lines are to be, where a word is; beyond that it is cut. */
const LONGEST = 2;

/**
 * Breaks a text between words into as few lines as make it no wider than `most` ems, three at most, all about as long.
 * A line of one endless word is cut.
 * @example breakText('learning to merge', (text) => text.length, 12) // => { lines: ['learning', 'to merge'], width: 8 }
 */
export function breakText(text: string, measure: MeasureText, most: number): BrokenText {
  const words = text.split(' ');
  let broken: BrokenText = { lines: [text], width: measure(text) };
  for (let lines = 2; lines <= Math.min(MOST_LINES, words.length) && broken.width > most; lines += 1) {
    broken = breakInto(words, lines, measure);
  }
  const lines = broken.lines.map((line) => cutLine(line, measure, LONGEST * most));
  return { lines, width: Math.max(...lines.map(measure)) };
}

function cutLine(line: string, measure: MeasureText, most: number): string {
  if (measure(line) <= most) return line;
  let kept = '';
  for (const letter of line) {
    if (measure(`${kept}${letter}…`) > most) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** The words in this number of lines, the widest of which is as narrow as can be. */
function breakInto(words: readonly string[], lines: number, measure: MeasureText): BrokenText {
  if (lines === 1) {
    const line = words.join(' ');
    return { lines: [line], width: measure(line) };
  }
  let best: BrokenText | undefined;
  for (let first = 1; first <= words.length - lines + 1; first += 1) {
    const line = words.slice(0, first).join(' ');
    const rest = breakInto(words.slice(first), lines - 1, measure);
    const width = Math.max(measure(line), rest.width);
    if (!best || width < best.width) best = { lines: [line, ...rest.lines], width };
  }
  return best!;
}
