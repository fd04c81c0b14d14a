/** The text of one record of an XML file: from its start tag to its end tag or, without one, to the next record. */
export interface RecordText {
  /** Its local name. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly hasEnd: boolean;
}

/** An XML text cut into its records. */
export interface CutText {
  readonly records: readonly RecordText[];
  /** What stands before the first record. */
  readonly head: string;
  /** Stretches after the first record that are more than tags and white space: the words, and their line. */
  readonly between: readonly { readonly line: number; readonly text: string }[];
}

const COMMENT = ['<!--', '-->'] as const;
const CDATA = ['<![CDATA[', ']]>'] as const;

/**
 * Cuts an XML text at the elements that are records, by their local names, without parsing it: a record that is
 * not well-formed then costs itself alone. Records inside records are not known to the formats. Linear in time.
 */
export function cutRecords(text: string, names: readonly string[]): CutText {
  const records: RecordText[] = [];
  const between: { line: number; text: string }[] = [];
  const lineAt = countLines(text);
  let head = text;
  let from = 0;
  const addGap = (end: number) => {
    const gap = text.slice(from, end);
    if (records.length === 0) head = gap;
    else {
      const words = WORDS.exec(gap);
      if (words) between.push({ line: lineAt(from + words.index + words[0].length), text: withoutTags(gap) });
    }
  };
  const addRecord = ({ name, start }: OpenTag, end: number, hasEnd: boolean) => {
    addGap(start);
    records.push({ name, line: lineAt(start), text: text.slice(start, end), hasEnd });
    from = end;
  };
  let open: OpenTag | undefined;
  for (const tag of findTags(text, names)) {
    if (open && !tag.isEnd) addRecord(open, tag.start, false);
    if (tag.isEnd) {
      if (open?.name === tag.name) {
        addRecord(open, tag.end, true);
        open = undefined;
      }
    } else if (tag.isEmpty) {
      addRecord(tag, tag.end, true);
      open = undefined;
    } else open = tag;
  }
  if (open) addRecord(open, text.length, false);
  addGap(text.length);
  return { records, head, between };
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
}

interface Tag extends OpenTag {
  readonly end: number;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
}

/** The tags of elements with these local names, outside comments and CDATA. */
function* findTags(text: string, names: readonly string[]): Generator<Tag> {
  const pattern = new RegExp(
    `<!--|<!\\[CDATA\\[|<(/?)(?:[\\w.-]{1,40}:)?(${names.join('|')})(?=[\\s/>])`,
    'g',
  );
  const skipComment = skipStretch(text, ...COMMENT);
  const skipCdata = skipStretch(text, ...CDATA);
  let close = -1;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [sign, slash, name] = match;
    if (name === undefined) {
      const skip = sign === COMMENT[0] ? skipComment : skipCdata;
      pattern.lastIndex = skip(pattern.lastIndex);
      continue;
    }
    if (close < pattern.lastIndex) close = text.indexOf('>', pattern.lastIndex);
    const end = close < 0 ? text.length : close + 1;
    yield { name, start: match.index, end, isEnd: slash === '/', isEmpty: text[end - 2] === '/' };
    if (close < 0) return;
  }
}

/**
 * Where a comment or CDATA ends whose inside begins at the offset given, in ascending order. One that is not
 * closed before the next begins is not skipped, so that it cannot swallow records.
 */
function skipStretch(text: string, begin: string, close: string): (from: number) => number {
  let nextEnd = 0;
  return (from) => {
    if (nextEnd < from) {
      const found = text.indexOf(close, from);
      nextEnd = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    const next = text.indexOf(begin, from);
    return nextEnd === Number.POSITIVE_INFINITY || (next >= 0 && next < nextEnd)
      ? from
      : nextEnd + close.length;
  };
}

/** Leads to the first sign outside tags. */
const WORDS = /(?:^|>)\s*(?=[^<\s])/;
const withoutTags = (stretch: string) => stretch.replace(/<[^<>]*>/g, ' ').trim();

/** Gives the 1-based line of an offset; offsets are asked for in ascending order. */
function countLines(text: string): (offset: number) => number {
  const lineEnd = /\r\n|\n|\r/g;
  let line = 1;
  let next = lineEnd.exec(text);
  return (offset) => {
    while (next && next.index < offset) {
      line += 1;
      next = lineEnd.exec(text);
    }
    return line;
  };
}
