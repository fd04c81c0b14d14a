import {
  countLines,
  dropSeparators,
  endOfScalar,
  endOfValue,
  type JsonMember,
  membersOf,
  parseJson,
  skipSeparators,
} from './json-scan.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { siblingFinder } from './sibling-records.ts';
import { findWrapped, type Holding } from './wrapper.ts';

/** A piece of a JSON text and the 1-based line on which it begins. */
export type JsonPiece = { readonly line: number } & (
  | { readonly kind: 'record'; readonly record: JsonObject }
  | { readonly kind: 'broken' }
  /** The text ends inside a record. */
  | { readonly kind: 'cut off' }
  /** The text ends inside a list, after a whole record. */
  | { readonly kind: 'unclosed' }
  | { readonly kind: 'no record'; readonly found: string }
  | { readonly kind: 'outside'; readonly reason: string }
);

/** In lists or wrappers inside each other. */
const MOST_LEVELS = 4;

/**
 * Cuts a JSON text or JSON Lines into its records, one by one: those of a list, of the list in an answer such as
 * `{"results": […]}`, or the text's one object. A record that is broken costs itself alone. Linear in time.
 */
export function* cutRecords(text: string): Generator<JsonPiece> {
  const lineOf = countLines(text);
  if (isJsonLines(text)) yield* cutLines(text, lineOf);
  else yield* cutValues(text, 0, text.length, lineOf);
}

type LineOf = (offset: number) => number;

/** Whether an object ends on its first line, and another begins on the next; one of the two may be broken. */
function isJsonLines(text: string): boolean {
  const [, before, first, between, second] =
    /^([\s\ufeff]*)(\{[^\n\r]*)([\n\r]\s*)(\{[^\n\r]*)/.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  const start = before!.length + first.length + between!.length;
  if (isWhole(text, before!.length, first.length)) return true;
  return (
    isWhole(text, start, second.length) && !/[[{:,]\s*$/m.test(`${first.slice(-50)}\n${second.slice(-50)}`)
  );
}

function isWhole(text: string, start: number, length: number): boolean {
  const end = endOfValue(text, start, start + length);
  return end !== -1 && skipSeparators(text, end, start + length) === start + length;
}

function* cutLines(text: string, lineOf: LineOf): Generator<JsonPiece> {
  const lineEnd = /[\n\r]|$/g;
  for (let start = 0; start < text.length; start = lineEnd.lastIndex + 1) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)!.index;
    lineEnd.lastIndex = end;
    const from = skipSeparators(text, start, end);
    if (from === end) continue;
    const value = parseJson(text.slice(from, dropSeparators(text, from, end)));
    if (value !== undefined) yield* cutElement(text, value, from, end, lineOf, 0);
    else if (text[from] === '{' || text[from] === '[') yield* cutValues(text, from, end, lineOf);
    else yield { kind: 'broken', line: lineOf(from) };
  }
}

/** Cuts the values that stand one after another in a text: mostly a single one. */
function* cutValues(text: string, start: number, limit: number, lineOf: LineOf): Generator<JsonPiece> {
  let at = skipSeparators(text, start, limit);
  while (at < limit) {
    if (text[at] === '[') at = yield* cutList(text, at, limit, lineOf, 0);
    else if (text[at] === '{') at = yield* cutObject(text, at, limit, lineOf, 0);
    else {
      yield { kind: 'outside', line: lineOf(at), reason: 'text before or after the JSON' };
      while (at < limit && text[at] !== '[' && text[at] !== '{') at += 1;
    }
    at = skipSeparators(text, at, limit);
  }
}

/** Cuts the list that begins at `start`; returns the offset after it. */
function* cutList(
  text: string,
  start: number,
  limit: number,
  lineOf: LineOf,
  level: number,
): Generator<JsonPiece, number> {
  let at = skipSeparators(text, start + 1, limit);
  const siblingAfter = siblingFinder(text, at, limit);
  let isTrusted = true;
  while (at < limit && text[at] !== ']') {
    if (text[at] !== '{' && text[at] !== '[') {
      const end = endOfScalar(text, at, limit);
      yield noRecord(text, at, end, lineOf);
      at = skipSeparators(text, end, limit);
      continue;
    }
    // Where brackets are known to be wrong, no record reaches beyond the beginning of the next: linear time.
    const end = endOfValue(text, at, isTrusted ? limit : siblingAfter(at));
    const value = end === -1 ? undefined : parseJson(text.slice(at, end));
    if (value !== undefined) {
      yield* cutElement(text, value, at, end, lineOf, level);
      at = skipSeparators(text, end, limit);
      continue;
    }
    const next = siblingAfter(at);
    const isBalanced = end !== -1 && end <= next && endsWell(text, end, limit);
    if (!isBalanced) isTrusted = false;
    const after = isBalanced || (next === limit && end !== -1) ? end : next;
    yield* cutBroken(text, at, after, lineOf, level);
    at = skipSeparators(text, after, limit);
    if (at >= limit) return limit;
  }
  if (at >= limit && limit < text.length) yield { kind: 'broken', line: lineOf(start) };
  else if (at >= limit) yield { kind: 'unclosed', line: lineOf(limit - 1) };
  return Math.min(at + 1, limit);
}

/** Whether what follows a value in a list is as it should be. */
function endsWell(text: string, end: number, limit: number): boolean {
  const next = text[skipSeparators(text, end, limit)];
  return next === '{' || next === '[' || next === ']';
}

/** A broken entry of a list may be a wrapper of which only some record is broken. */
function* cutBroken(
  text: string,
  start: number,
  end: number,
  lineOf: LineOf,
  level: number,
): Generator<JsonPiece> {
  if (text[start] === '{') yield* cutObject(text, start, end, lineOf, level + 1);
  else yield { kind: 'broken', line: lineOf(start) };
}

/** Cuts a whole entry of a list or of JSON Lines. */
function* cutElement(
  text: string,
  value: unknown,
  start: number,
  end: number,
  lineOf: LineOf,
  level: number,
): Generator<JsonPiece> {
  if (level < MOST_LEVELS) {
    if (Array.isArray(value)) return void (yield* cutList(text, start, end, lineOf, level + 1));
    if (isObject(value) && findWrapped(holdingsOf(value)).length > 0) {
      return void (yield* cutObject(text, start, end, lineOf, level + 1));
    }
  }
  if (isObject(value)) yield { kind: 'record', line: lineOf(start), record: value };
  else yield noRecord(text, start, end, lineOf);
}

/** Cuts the object that begins at `start`, whole or not: a wrapper or a record. Returns the offset after it. */
function* cutObject(
  text: string,
  start: number,
  limit: number,
  lineOf: LineOf,
  level: number,
): Generator<JsonPiece, number> {
  const members = [...membersOf(text, start, limit)];
  const wrapped = new Set(
    level < MOST_LEVELS ? findWrapped(members.map((member) => holdingAt(text, member))) : [],
  );
  if (wrapped.size === 0) return yield* cutSingle(text, start, limit, lineOf);
  let after = start;
  for (const [index, member] of members.entries()) {
    if (!wrapped.has(index)) {
      if (holdingAt(text, member).holds === 'objects') yield besidePapers(member, lineOf);
      after = member.end;
      continue;
    }
    const cut = text[member.start] === '[' ? cutList : cutObject;
    after = yield* cut(text, member.start, limit, lineOf, level + 1);
    // Where a broken record upset the counting, what was found behind it is no member.
    if (after !== member.end) break;
  }
  const end = after === -1 ? -1 : endOfValue(text, after, limit, 1);
  return end === -1 ? limit : end;
}

function noRecord(text: string, start: number, end: number, lineOf: LineOf): JsonPiece {
  return {
    kind: 'no record',
    line: lineOf(start),
    found: text.slice(start, Math.min(end, start + 60)).trim(),
  };
}

function besidePapers({ key, start }: JsonMember, lineOf: LineOf): JsonPiece {
  return { kind: 'outside', line: lineOf(start), reason: `the list "${key}" stands beside the papers` };
}

function* cutSingle(
  text: string,
  start: number,
  limit: number,
  lineOf: LineOf,
): Generator<JsonPiece, number> {
  const end = endOfValue(text, start, limit);
  const record = end === -1 ? undefined : parseJson(text.slice(start, end));
  const line = lineOf(start);
  if (isObject(record)) yield { kind: 'record', line, record };
  else yield { kind: end === -1 && limit === text.length ? 'cut off' : 'broken', line };
  return end === -1 ? limit : end;
}

function holdingAt(text: string, { key, start }: JsonMember): Holding {
  if (text[start] === '{') return { key, holds: 'object' };
  if (text[start] !== '[') return { key, holds: 'other' };
  const first = text[skipSeparators(text, start + 1, text.length)];
  return { key, holds: first === '{' ? 'objects' : first === ']' ? 'empty list' : 'other' };
}

function holdingsOf(object: JsonObject): Holding[] {
  return Object.entries(object).map(([key, value]) => {
    if (isObject(value)) return { key, holds: 'object' };
    if (!Array.isArray(value)) return { key, holds: 'other' };
    return { key, holds: value.length === 0 ? 'empty list' : isObject(value[0]) ? 'objects' : 'other' };
  });
}
