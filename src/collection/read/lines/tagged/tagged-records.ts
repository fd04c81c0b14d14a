import { withLineFeeds } from '../line-numbers.ts';

/** How the lines of a format are tagged, and how they make records. */
export interface TagRules {
  /** A line with a tag: its groups are the tag and the value. */
  readonly line: RegExp;
  /** Whether a line with this tag begins another record than the open one. */
  begins(tag: string, open: TaggedRecord, afterBlank: boolean): boolean;
  /** The line that ends a record; absent where none does. */
  readonly end?: RegExp;
  /** Tags of lines that belong to the file, not to a record. */
  readonly ofFile?: ReadonlySet<string>;
}

/** The values of each tag in their order; the lines of a value are parted by `\n`. */
export type TagValues = Map<string, string[]>;

export interface TaggedRecord {
  /** The 1-based line on which it begins. */
  readonly line: number;
  readonly values: TagValues;
  /** Whether its last line is there, or the format needs none. */
  hasEnd: boolean;
  /** The tag in whose value the file ends, in the middle of a line. */
  cutTag?: string;
}

/** The records of a file, and the stretches between them by their first lines. */
export interface TaggedText {
  readonly records: readonly TaggedRecord[];
  readonly outside: readonly { readonly line: number; readonly isOfFile: boolean }[];
}

/**
 * Parts a text into records of tagged lines. Inside a record, a line without a tag continues the value before it,
 * also after blank lines. Linear in time; never throws.
 */
export function parseTaggedRecords(text: string, rules: TagRules): TaggedText {
  const lines = withLineFeeds(text).split('\n');
  const records: TaggedRecord[] = [];
  const outside: { line: number; isOfFile: boolean }[] = [];
  let open: TaggedRecord | undefined;
  let lastTag = '';
  let afterBlank = false;
  let isOutside = false;

  lines.forEach((content, index) => {
    if (content.trim() === '') {
      afterBlank = true;
      return;
    }
    const isEnd = rules.end?.test(content) ?? false;
    const [, tag, value = ''] = isEnd ? [] : (rules.line.exec(content) ?? []);
    const isOfFile = tag !== undefined && rules.ofFile?.has(tag) === true;
    if (isOfFile || (open === undefined && tag === undefined)) {
      if (!isOutside) outside.push({ line: index + 1, isOfFile });
      isOutside = true;
      open = undefined;
    } else if (isEnd) {
      open!.hasEnd = true;
      open = undefined;
    } else if (tag === undefined) {
      continueValue(open!, lastTag, content.trim());
    } else {
      if (open === undefined || rules.begins(tag, open, afterBlank)) {
        open = { line: index + 1, values: new Map(), hasEnd: rules.end === undefined };
        records.push(open);
        isOutside = false;
      }
      addValue(open, tag, value.trim());
      lastTag = tag;
    }
    afterBlank = false;
  });

  if (open && !open.hasEnd && lines.at(-1) !== '') open.cutTag = lastTag;
  return { records, outside };
}

function addValue({ values }: TaggedRecord, tag: string, value: string): void {
  const earlier = values.get(tag);
  if (earlier) earlier.push(value);
  else values.set(tag, [value]);
}

function continueValue({ values }: TaggedRecord, tag: string, line: string): void {
  const list = values.get(tag)!;
  list[list.length - 1] += `\n${line}`;
}
