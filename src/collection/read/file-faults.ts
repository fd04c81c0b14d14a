import type { Fault } from './fault.ts';
import { type Format, formatNames } from './format.ts';
import type { Refusal } from './signs/refusal.ts';

/** The error for a file that is refused by its kind. */
export function refusedFile({ refused, advice }: Refusal): Fault {
  const message = `Expected papers in a format that can be read, but this is ${refused}. ${advice}`;
  return { line: null, code: 'refused-format', message };
}

/** The error for a file in which no record is a paper, and nothing else says why. */
export function noPapers(format: Format, records: number): Fault {
  const found = records === 0 ? 'no record' : `${records} that are none`;
  const message = `Expected records of papers in ${formatNames[format]}, but found ${found}. Export the file again, or remove it.`;
  return { line: null, code: 'no-papers', message };
}

/** The warning for a file of `papers` papers, of which `bare` (at least one) have no abstract. */
export function noAbstracts(bare: number, papers: number): Fault {
  const which =
    papers === 1
      ? 'the one paper of this file has none'
      : bare === papers
        ? `none of the ${papers} papers of this file has one`
        : `${bare} of the ${papers} papers of this file ${bare === 1 ? 'has' : 'have'} none`;
  const message = `Expected abstracts, but ${which}. Such papers are shown with their titles alone; export the file again with abstracts if its source has them.`;
  return { line: null, code: 'no-abstracts', message };
}

/** The warning for a file whose encoding is none that it should have. */
export const GUESSED_ENCODING: Fault = {
  line: null,
  code: 'guessed-encoding',
  message:
    'Expected UTF-8, but some bytes of this file are not; it is read as Windows-1252. If letters such as é or signs such as ° are wrong on the pages, save the file with the encoding UTF-8.',
};

/** The warning for a column that collection.yaml names and no file has; `found` are those of this file. */
export function unknownColumn(field: string, column: string, found: readonly string[]): Fault {
  const message = `Expected the column or key "${column}" for the ${field}, as collection.yaml says, but this file has ${listOf(found)}. Correct the name under "columns" there, or remove it.`;
  return { line: null, code: 'unknown-column', message };
}

const MOST_NAMED = 20;

function listOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map((name) => `"${shortened(name)}"`);
  const rest = names.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The error for a title from which no id can be made. */
export function titleWithoutLetters(line: number): Fault {
  return {
    line,
    code: 'title-without-letters',
    message:
      'Expected a title with at least one letter or digit, because the address of a paper is made from them. Complete the title - corrections.yaml can give the paper its signs alone as the title to show - or delete this paper.',
  };
}

/** A paper that is left out because an earlier paper has the same normalised title. */
export interface Duplicate {
  readonly line: number;
  readonly title: string;
  /** The position of the earlier one as file:line, its title, and whether it is in another file. */
  readonly first: { readonly place: string; readonly title: string; readonly isElsewhere: boolean };
  /** Undefined where one of the two has no abstract. */
  readonly sameAbstract: boolean | undefined;
}

/** The warning for a duplicate; where it may be a different paper, it says how to keep both. */
export function duplicateTitle({ line, title, first, sameAbstract }: Duplicate): Fault {
  const code = 'duplicate-paper';
  if (sameAbstract !== false) {
    const what = sameAbstract ? 'its title and abstract already stand' : 'its title already stands';
    const remedy = first.isElsewhere
      ? ', as it should be where each file is the listing of a day; else delete it'
      : '; delete it';
    const message = `Expected each paper once, but ${what} at ${first.place}. The later one is left out${remedy}.`;
    return { line, code, message };
  }
  const what =
    plain(title) === plain(first.title)
      ? `this title already stands at ${first.place}`
      : `“${shortened(title)}” differs only in signs from “${shortened(first.title)}” at ${first.place}, and the address of a paper is made from letters and digits`;
  const message = `Expected each paper once, but ${what}, and the two abstracts differ. The later one is left out; delete one of them. If these are two papers, change the words of one title here (a year after it, say), and have corrections.yaml show its own title: "paper" is the title as changed, "title" the one to show.`;
  return { line, code, message };
}

const plain = (title: string) => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
const shortened = (title: string) => (title.length > 80 ? `${title.slice(0, 80)}…` : title);
