import type { RecordFormat } from '../formats.ts';

/** A way to tag the lines of a record. */
interface TagSystem {
  readonly format: RecordFormat;
  /** Matches a line that begins a field; its first group is the tag. */
  readonly tag: RegExp;
  /** Matches a line that continues a field, where such lines can be told. */
  readonly more?: RegExp;
  /** Whether these tags (each seen at least once) make the format. */
  isKnownBy(tags: ReadonlyMap<string, number>): boolean;
}

/** Of the lines that are not blank, so many must be of the format: a dump may hold an example of a record. */
const LEAST_SHARE = 0.15;

const has = (tags: ReadonlyMap<string, number>, ...names: string[]) => names.some((name) => tags.has(name));

/** In the order in which they are tried: RIS has tags of PubMed too. */
const SYSTEMS: readonly TagSystem[] = [
  {
    format: 'ris',
    tag: /^([A-Z][A-Z0-9]) {2}-(?: |$)/,
    isKnownBy: (tags) => tags.size >= 3 && has(tags, 'TY', 'ER'),
  },
  {
    format: 'nbib',
    tag: /^([A-Z]{4}|[A-Z]{3} |[A-Z]{2} {2})- /,
    more: /^ {6}\S/,
    isKnownBy: (tags) => tags.size >= 3 && has(tags, 'PMID', 'OWN ', 'TI  '),
  },
  {
    format: 'wos',
    tag: /^(PT(?= [A-Z]\s*$)|(?!PT)[A-Z][A-Z0-9])(?: |$)/,
    more: /^ {3}\S/,
    isKnownBy: (tags) => tags.size >= 4 && has(tags, 'PT') && has(tags, 'TI', 'AU', 'UT'),
  },
  {
    format: 'refer',
    tag: /^(%[A-Z0-9!@+&*~$#(>^?[\]<=])(?: |$)/,
    isKnownBy: (tags) => tags.size >= 3 && (tags.get('%0') ?? 0) + (tags.get('%T') ?? 0) >= 2,
  },
];

/** The format whose tags begin the lines of a text; undefined where there are too few of them. */
export function findTaggedFormat(lines: readonly string[]): RecordFormat | undefined {
  const written = lines.filter((line) => line.trim() !== '');
  return SYSTEMS.find(({ tag, more, isKnownBy }) => {
    const tags = new Map<string, number>();
    let count = 0;
    for (const line of written) {
      const name = tag.exec(line)?.[1];
      if (name !== undefined) tags.set(name, (tags.get(name) ?? 0) + 1);
      if (name !== undefined || more?.test(line)) count += 1;
    }
    return count >= written.length * LEAST_SHARE && isKnownBy(tags);
  })?.format;
}

/** Whether the text is a mail with new papers of arXiv: blocks between lines of two backslashes. */
export function isArxivMail(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line, index) => (/^\s*\\\\\s*$/.test(line) ? [index] : []));
  const begins = numbers.filter((index) => /^\s*arXiv:\s*\S/i.test(lines[index + 1] ?? ''));
  return begins.length > 0 && lines.some((line) => /^Title:\s/i.test(line));
}
