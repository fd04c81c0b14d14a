import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { spellOutInvisible, stripInvisible } from './read/invisible.ts';
import type { Problem } from './report.ts';

/** A settings file as it was read; `text` is its whole content. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A hand-written file is far smaller; a larger one is a mistake, and takes seconds to be understood. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ALIASES = 1000;
/** How many values the aliases of a file may stand for: aliases of aliases multiply. */
const MOST_REPEATED = 10_000;
const MOST_PROBLEMS = 20;
const LONGEST_MESSAGE = 500;

/** Where in a document something stands: keys, and places in lists counted from 0. */
type Path = readonly (string | number)[];

/** The 1-based line of a setting, given the way to it; of what it stands in, where it is missing. */
export type LineOf = (path: Path) => number;

/** Either the value, with the lines of what is in it, or every reason why there is none. */
export type Parsed<T> = { value: T; problems: []; lineOf: LineOf } | { value: null; problems: Problem[] };

/** A node of a YAML document knows where it begins. */
interface Ranged {
  readonly range?: readonly [start: number, valueEnd: number, nodeEnd: number];
}

/** The offset of the node at a path, or of its nearest ancestor that stands in the file. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Ranged | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** The offset of what an issue speaks of. */
function offsetOfIssue(document: Document, issue: z.core.$ZodIssue): number {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const parent = document.getIn(path, true);
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === issue.keys[0]) : undefined;
    const key = pair?.key as Ranged | undefined;
    if (key?.range) return key.range[0];
  }
  return offsetOf(document, path);
}

/** What a walk through a document tells: how many values are written in it, and what is wrong with its syntax. */
function inspect(document: Document): { values: number; errors: { offset: number; message: string }[] } {
  const errors = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
  const anchors = new Set<string>();
  let values = 0;
  let aliases = 0;
  visit(document, {
    Node: (_, node) => {
      values += 1;
      const offset = node.range?.[0] ?? 0;
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor);
        if (isMap(node)) errors.push(...repeatedKeys(node));
        return undefined;
      }
      aliases += 1;
      if (!anchors.has(node.source)) {
        const message = `Nothing before this is called &${node.source}, so *${node.source} means nothing`;
        errors.push({ offset, message });
      }
      if (aliases <= MOST_ALIASES) return undefined;
      errors.push({ offset, message: `More than ${MOST_ALIASES} values are repeated by an alias (*)` });
      return visit.BREAK;
    },
  });
  return { values, errors };
}

/** The keys that a mapping has already; found here, as the parser compares each key with every other. */
function repeatedKeys({ items }: YAMLMap): { offset: number; message: string }[] {
  const keys = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isNew = !keys.has(key.value);
    keys.add(key.value);
    const message = `The key "${key.value}" stands here twice`;
    return isNew ? [] : [{ offset: key.range?.[0] ?? 0, message }];
  });
}

/** A value as `stripInvisible` leaves its texts; null once it holds more than `most` values, aliases written out. */
function cleanValue(value: unknown, most: number): { value: unknown } | null {
  let left = most;
  const clean = (one: unknown): unknown => {
    left -= 1;
    if (left < 0) return null;
    if (typeof one === 'string') return stripInvisible(one).trim();
    if (Array.isArray(one)) return one.map(clean);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, clean(member)]));
  };
  const cleaned = clean(value);
  return left < 0 ? null : { value: cleaned };
}

function placeName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ')
    .concat(path.length > 0 ? ': ' : '');
}

/** A message may quote what is written there, however long that is. */
const shorten = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

/** The first problems of a file, and how many more there are: nobody reads hundreds that one slip may cause. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return [...problems];
  const message = `And ${rest} more. Correct those above first.`;
  const more = { file: problems[0]!.file, line: null, code: 'more-problems', message };
  return [...problems.slice(0, MOST_PROBLEMS), more];
}

/** That a file as a whole cannot be read. */
function refuse(file: TextFile, code: string, message: string): Parsed<never> {
  return { value: null, problems: [{ file: file.name, line: null, code, message }] };
}

/**
 * Reads a YAML settings file against its schema. An empty file counts as an empty mapping; texts come without
 * what nobody sees (see `stripInvisible`). Problems carry the 1-based line of the offending key or value; it
 * never throws.
 */
export function parseYamlFile<T>(schema: z.ZodType<T>, file: TextFile): Parsed<T> {
  if (file.text.length > MOST_CHARACTERS) {
    const message = `This file has ${file.text.length} characters; settings may have ${MOST_CHARACTERS}. Shorten it.`;
    return refuse(file, 'too-large', message);
  }
  try {
    return parseDocumentOf(schema, file);
  } catch (error) {
    if (!isTooDeep(String(error))) throw error;
    return refuseDepth(file);
  }
}

/** The parser walks down every bracket, and says so in these words when it cannot walk further. */
const isTooDeep = (message: string) => message.includes('call stack size');

function refuseDepth(file: TextFile): Parsed<never> {
  const message =
    'Lists or mappings stand in each other too deeply here to be read. Look for brackets that are opened and never closed.';
  return refuse(file, 'too-deep', message);
}

function parseDocumentOf<T>(schema: z.ZodType<T>, file: TextFile): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  if (document.errors.some(({ message }) => isTooDeep(message))) return refuseDepth(file);
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problem = (offset: number, code: string, message: string): Problem => ({
    file: file.name,
    line: lineAt(offset),
    code,
    message: spellOutInvisible(message),
  });
  const { values, errors } = inspect(document);
  if (errors.length > 0) {
    const problems = errors.map(({ offset, message }) =>
      problem(
        offset,
        'invalid-yaml',
        `This is not valid YAML: ${shorten(message)}. Check indentation, colons and quotes here.`,
      ),
    );
    return { value: null, problems: firstProblems(problems) };
  }
  const written = cleanValue(document.toJS({ maxAliasCount: -1 }) ?? {}, values + MOST_REPEATED);
  if (!written) {
    const message = `The aliases (*) of this file stand for more than ${MOST_REPEATED} values. Write fewer of them.`;
    return refuse(file, 'too-many-aliases', message);
  }
  const result = schema.safeParse(written.value);
  if (result.success) {
    return { value: result.data, problems: [], lineOf: (path) => lineAt(offsetOf(document, path)) };
  }
  const problems = result.error.issues.map((issue) =>
    problem(
      offsetOfIssue(document, issue),
      'invalid-setting',
      `${placeName(issue.path)}${shorten(issue.message)}. Correct this setting, or remove it if it is optional.`,
    ),
  );
  return { value: null, problems: firstProblems(problems) };
}
