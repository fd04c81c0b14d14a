import { type BibtexSource, closingIndex, endOfSpace, readValue } from './bibtex-values.ts';

/** Why the end of an entry could not be read: the field, if in one, and the index at which it begins. */
export interface Break {
  readonly field?: string;
  readonly at: number;
  /** Whether the field is kept as far as it goes, because the file ends in it. */
  readonly isCut?: boolean;
}

/** An entry as it stands in the file: names in lower case, values as TeX. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The index after the entry. */
  readonly end: number;
  readonly broken?: Break;
  /** The indices of text inside the entry that is no field, in their order. */
  readonly stray: readonly number[];
}

/** `@article{`, at the index where it is looked for. */
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
  const entry = {
    type: start[1]!.toLowerCase(),
    open: START.lastIndex - 1,
    closer: start[2] === '{' ? '}' : ')',
  };
  if (entry.type === 'comment' || entry.type === 'preamble') {
    const close = closingIndex(source, entry.open);
    return { type: entry.type, key: '', fields: new Map(), end: (close ?? source.end - 1) + 1, stray: [] };
  }
  const read = readBody(source, entry);
  if (!read.broken) return read;
  const lenient = readBody({ ...source, countsEscaped: false }, entry);
  return lenient.broken ? read : lenient;
}

function readBody(
  source: BibtexSource,
  { type, open, closer }: { type: string; open: number; closer: string },
): BibtexEntry {
  const { text, end } = source;
  const fields = new Map<string, string>();
  const stray: number[] = [];
  let last = { field: '', at: open };
  let { key, at } = readKey(source, open + 1, type);
  const finish = (to: number, broken?: Break): BibtexEntry => ({
    type,
    key,
    fields,
    end: to,
    stray,
    ...(broken && { broken }),
  });
  for (;;) {
    at = endOfSpace(text, at);
    if (at >= end) {
      if (!NEXT_FIELD.test(fields.get(last.field) ?? '')) return finish(end, { at: open });
      fields.delete(last.field);
      return finish(end, last);
    }
    const character = text[at]!;
    if (character === ',') at += 1;
    else if (character === '%') at = endOfLine(text, at);
    else if (character === closer) {
      // A brace too many after a value: the fields go on.
      MORE_FIELDS.lastIndex = at + 1;
      if (!MORE_FIELDS.test(text) || MORE_FIELDS.lastIndex > end) return finish(at + 1);
      stray.push(at);
      at += 1;
    } else {
      const field = readField(source, at);
      if (field.value === undefined) {
        const cut = cutValue(source, at);
        if (cut !== undefined && !fields.get(field.name)?.trim()) fields.set(field.name, cut);
        return finish(end, { field: field.name, at, isCut: cut !== undefined });
      }
      if (field.name === '') stray.push(at);
      else if (!fields.get(field.name)?.trim()) fields.set(field.name, field.value);
      last = { field: field.name, at };
      at = field.end;
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

/** A field, or (named '') a stretch that is none; without a value where that is not closed. */
function readField(source: BibtexSource, from: number): { name: string; value?: string; end: number } {
  NAME.lastIndex = from;
  const name = NAME.exec(source.text)?.[0] ?? '';
  const equals = endOfSpace(source.text, from + name.length);
  if (name !== '' && equals < source.end && source.text[equals] === '=') {
    const value = readValue(source, equals + 1);
    return { name: name.toLowerCase(), end: source.end, ...(value && { value: value.text, end: value.end }) };
  }
  if (name !== '') return { name: '', value: '', end: from + name.length };
  const isGroup = source.text[from] === '{' || source.text[from] === '"';
  const close = isGroup ? closingIndex(source, from) : from;
  return { name: '', end: source.end, ...(close !== undefined && { value: '', end: close + 1 }) };
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
