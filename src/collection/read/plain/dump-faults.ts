import type { Fault } from '../fault.ts';
import type { DumpLine } from './dump-lines.ts';
import type { Stretch } from './layout/segment-lines.ts';

export const EMPTY_FILE: Fault = {
  line: null,
  code: 'empty-file',
  message:
    'Expected paper titles and abstracts, but the file is empty. Save the dump into it again, or remove the file.',
};
export const NO_PAPERS: Fault = {
  line: null,
  code: 'no-papers',
  message:
    'Expected each paper as a line with its title and a line with its abstract, but found no paper. Check that this is the right file, or remove it.',
};
export const TITLES_ALONE: Fault = {
  line: null,
  code: 'no-papers',
  message:
    'Expected each paper as a line with its title and a line with its abstract, but found a list of titles. Put each abstract on the line below its title, or export the papers as BibTeX, RIS or CSV, where abstracts may be missing.',
};
export const NOT_TEXT: Fault = {
  line: null,
  code: 'not-text',
  message:
    'Expected a text file in UTF-8, but most of this file cannot be read as text. Save it as plain text with the encoding UTF-8, or remove it.',
};

/** The warning for a line with bytes that are not UTF-8. */
export function invalidUtf8(line: number): Fault {
  return {
    line,
    code: 'invalid-utf8',
    message:
      'Expected UTF-8, but some bytes of this line are in another encoding and are shown as "\ufffd". Save the file with the encoding UTF-8, or type the characters again.',
  };
}

/** The warning for a line that is read in another encoding than those around it. */
export function guessedLine(line: number): Fault {
  return {
    line,
    code: 'guessed-encoding',
    message:
      'Expected UTF-8, but some bytes of this line are not; it is read as Windows-1252. If letters such as é are wrong on the pages, type them again.',
  };
}

/** The errors for a title without an abstract, or an abstract without a title: one for each of its lines. */
export function loneStretch(
  stretch: Stretch,
  next: Stretch | undefined,
  content: readonly DumpLine[],
): Fault[] {
  const found = next === undefined ? 'the end of the file' : FOUND[next.kind];
  return content.slice(stretch.start, stretch.end).map(({ number }, index) => {
    if (stretch.kind === 'title-only') return missingAbstract(number, found);
    return index === 0 ? missingTitle(number) : missingTitleAbove(number, content[stretch.start]!.number);
  });
}

const FOUND = {
  paper: 'another title',
  'title-only': 'another title',
  'abstract-only': 'text that does not seem to belong to it',
};

function missingAbstract(line: number, found: string): Fault {
  return {
    line,
    code: 'missing-abstract',
    message: `Expected an abstract after this title, found ${found}. Add the abstract on the line below, or delete this line.`,
  };
}

function missingTitle(line: number): Fault {
  return {
    line,
    code: 'missing-title',
    message:
      'Expected a title before this abstract, found none. Add the title on a line above; if this is the end of the abstract before, join it to that line; or delete this line.',
  };
}

function missingTitleAbove(line: number, first: number): Fault {
  return {
    line,
    code: 'missing-title',
    message: `This line continues the abstract without a title that starts on line ${first}. Add its title above line ${first}, or delete this line too.`,
  };
}
