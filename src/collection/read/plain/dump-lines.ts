import { boilerplateReason, withoutGluedLabel } from './boilerplate.ts';

/** A non-blank line that may be part of a paper. `number` is 1-based; `text` is trimmed. */
export interface DumpLine {
  number: number;
  text: string;
  afterBlank: boolean;
  /** Whether it is certain to be the first line of a title. */
  isTitle?: true;
}

/** The non-blank lines of a dump: those that may belong to a paper and those that do not. */
export interface SortedLines {
  content: DumpLine[];
  ignored: { line: number; reason: string }[];
  /** The lines that are a bare number: page numbers that were left out, and numbers among the content. */
  numbers: DumpLine[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\u200b\u2060]/g;
const ODD_SPACE = /[\t\v\f\u0085\u2028\u2029]+/g;

/** A number alone, such as "1984", "3.14" or "10,000". With a slash it is a page count or a date. */
const BARE_NUMBER = /^(?!.*\/)[\p{P}\p{S}]?\p{N}[\p{N}\p{P}\p{S} ]{0,20}$/u;

/** Sorts the lines of a dump. Control characters, byte order marks and leftover button labels are removed. */
export function sortLines(lines: readonly string[]): SortedLines {
  const content: DumpLine[] = [];
  const ignored: SortedLines['ignored'] = [];
  const numbers: DumpLine[] = [];
  let afterBlank = false;
  let afterBoilerplate = true;
  lines.forEach((raw, index) => {
    const number = index + 1;
    if (raw.trim() === '') {
      afterBlank = true;
      return;
    }
    const text = raw.replace(CONTROL, '').replace(ODD_SPACE, ' ').trim();
    const reason = text === '' ? 'only control characters' : boilerplateReason(text);
    if (BARE_NUMBER.test(text)) numbers.push({ number, text, afterBlank });
    if (reason !== undefined) {
      ignored.push({ line: number, reason });
      afterBlank = true;
    } else {
      content.push({ number, text: afterBoilerplate ? withoutGluedLabel(text) : text, afterBlank });
      afterBlank = false;
    }
    afterBoilerplate = reason !== undefined;
  });
  return { content, ignored, numbers };
}
