import { type BibtexSource, closingIndex, endOfSpace, readValue } from './bibtex-values.ts';

/** Where the end of an entry was missed: the field, if in one, and the index at which that or the entry begins. */
export interface Break {
  readonly field?: string;
  readonly at: number;
  /** Whether the field is kept as far as it goes, because the file ends in it. */
  readonly isCut?: boolean;
}

/** An entry as it stands in the file: names in lower case, values as TeX. */
export interface BibtexEntry {
  readonly type: string;
  /** Empty where there is none. */
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The index after the entry. */
  readonly end: number;
  readonly broken?: Break;
  /** The index of the first text inside the entry that is no field. */
  readonly stray?: number;
}

/** How an entry begins: `@article{` or `@article(`. */
interface Opening {
  readonly type: string;
  /** The index of the brace. */
  readonly open: number;
  readonly closer: '}' | ')';
}

/** A field, or (named '') a stretch that is none; without a value where a brace or quote is not closed. */
interface Field {
  readonly name: string;
  readonly value?: string;
  readonly end: number;
}

const START = /@[ \t]*([a-z]+)\s*([{(])/iy;
const KEY = /\s*([^\s,={}"][^,={}"\n]*|)/y;
const NAME = /[^\s=,{}()"#%]+/y;
/** Inside a value: the value has run on over its own end. */
const NEXT_FIELD = /["}\d]\s*,\s*[a-z][\w.:-]*\s*=\s*["{\d]/i;
const MORE_FIELDS = /\s*,\s*[a-z][\w.:-]*\s*=\s*["{\d]/iy;

/**
 * Reads the entry that starts at `at`; undefined where none does. Never further than the end of the source.
 * A comma too many or too few, a missing key, and a brace after a backslash are no faults.
 */
export function readEntry(source: BibtexSource, at: number): BibtexEntry | undefined {
  START.lastIndex = at;
  const start = START.exec(source.text);
  if (start === null) return undefined;
  const type = start[1]!.toLowerCase();
  const opening: Opening = { type, open: START.lastIndex - 1, closer: start[2] === '{' ? '}' : ')' };
  if (type === 'comment' || type === 'preamble') {
    const close = closingIndex(source, opening.open);
    return { type, key: '', fields: new Map(), end: (close ?? source.end - 1) + 1 };
  }
  const entry = readBody(source, opening);
  if (!entry.broken) return entry;
  const lenient = readBody({ ...source, countsEscaped: false }, opening);
  return lenient.broken ? entry : lenient;
}

function readBody(source: BibtexSource, { type, open, closer }: Opening): BibtexEntry {
  const { text, end } = source;
  const fields = new Map<string, string>();
  let last = { field: '', at: open };
  let stray: number | undefined;
  let { key, at } = readKey(source, open + 1, type);
  const finish = (to: number, broken?: Break): BibtexEntry => {
    return { type, key, fields, end: to, ...(stray !== undefined && { stray }), ...(broken && { broken }) };
  };

  for (;;) {
    at = endOfSpace(text, at);
    if (at >= end) {
      if (!NEXT_FIELD.test(fields.get(last.field) ?? '')) return finish(end, { at: open });
      fields.delete(last.field);
      return finish(end, last);
    }
    if (text[at] === ',') at += 1;
    else if (text[at] === '%') at = endOfLine(text, at);
    else if (text[at] === closer) {
      if (!hasMoreFields(source, at + 1)) return finish(at + 1);
      stray ??= at;
      at += 1;
    } else {
      const { name, value, end: after } = readField(source, at);
      const found = value ?? cutValue(source, at);
      if (name === '') stray ??= at;
      else if (found !== undefined && !fields.get(name)?.trim()) fields.set(name, found);
      if (value === undefined) return finish(end, { field: name, at, isCut: found !== undefined });
      last = { field: name, at };
      at = after;
    }
  }
}

/** The key of an entry, which may be missing, as may be the comma after it; an abbreviation has none. */
function readKey({ text, end }: BibtexSource, from: number, type: string): { key: string; at: number } {
  KEY.lastIndex = from;
  const found = KEY.exec(text)?.[1] ?? '';
  const after = KEY.lastIndex;
  if (type === 'string' || after > end || text[after] === '=' || found === '') return { key: '', at: from };
  return { key: found.trim(), at: after };
}

function readField(source: BibtexSource, from: number): Field {
  const { text, end } = source;
  NAME.lastIndex = from;
  const name = NAME.exec(text)?.[0] ?? '';
  const equals = endOfSpace(text, from + name.length);
  if (name !== '' && equals < end && text[equals] === '=') {
    const value = readValue(source, equals + 1);
    return { name: name.toLowerCase(), end, ...(value && { value: value.text, end: value.end }) };
  }
  if (name !== '') return { name: '', value: '', end: from + name.length };
  const close = text[from] === '{' || text[from] === '"' ? closingIndex(source, from) : from;
  return { name: '', end, ...(close !== undefined && { value: '', end: close + 1 }) };
}

/** Whether the fields go on after the brace that seemed to close the entry: it was one too many. */
function hasMoreFields({ text, end }: BibtexSource, at: number): boolean {
  MORE_FIELDS.lastIndex = at;
  return MORE_FIELDS.test(text) && MORE_FIELDS.lastIndex <= end;
}

/** The beginning of a value in which the file ends; undefined where other fields follow, so that a brace is missing. */
function cutValue({ text, end }: BibtexSource, at: number): string | undefined {
  if (end < text.length) return undefined;
  const [, value] = text.slice(at).match(/^[^{"]*=\s*[{"](.*)$/s) ?? [];
  return value === undefined || NEXT_FIELD.test(value) ? undefined : value;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
