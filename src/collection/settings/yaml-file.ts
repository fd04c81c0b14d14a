import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { spellOutInvisible } from '../read/text/invisible.ts';
import type { Problem } from '../report.ts';
import { cleanValue, inspectDocument } from './yaml-document.ts';

/** A settings file; `text` is its whole content. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** In characters. Hand-written files are far smaller; a larger one is a mistake, and slow to parse. */
const LONGEST_FILE = 1_000_000;
/** The maximum number of values that aliases may expand to: nested aliases grow exponentially. */
const MOST_REPEATED = 10_000;
const MOST_PROBLEMS = 20;
const LONGEST_MESSAGE = 500;

/** The path to a value in a document: keys, and 0-based list indices. */
export type Path = readonly (string | number)[];

/** The 1-based line of a setting, given the path to it; the line of its parent where it is missing. */
export type LineOf = (path: Path) => number;

/** Either the value and the lines of its parts, or all problems that prevent reading it. */
export type Parsed<T> = { value: T; problems: []; lineOf: LineOf } | { value: null; problems: Problem[] };

/** A node of a YAML document with its start offset. */
interface Ranged {
  readonly range?: readonly [start: number, valueEnd: number, nodeEnd: number];
}

/** The offset of the node at a path, or of its nearest ancestor that is in the file. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Ranged | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** The offset of the value that an issue is about. */
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

function placeName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ')
    .concat(path.length > 0 ? ': ' : '');
}

/** Messages may quote a value of any length. */
const shorten = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

/** The first problems of a file, and a last one that counts the rest: one slip may cause hundreds. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return [...problems];
  const message = `And ${rest} more. Correct those above first.`;
  const more = { file: problems[0]!.file, line: null, code: 'more-problems', message };
  return [...problems.slice(0, MOST_PROBLEMS), more];
}

/** The result for a file that cannot be read at all. */
function refuse(file: TextFile, code: string, message: string): Parsed<never> {
  return { value: null, problems: [{ file: file.name, line: null, code, message }] };
}

/**
 * Reads a YAML settings file with its schema. An empty file counts as an empty mapping; texts come without
 * invisible characters (see `stripInvisible`). Problems have the 1-based line of the key or value in
 * question; it never throws.
 */
export function parseYamlFile<T>(schema: z.ZodType<T>, file: TextFile): Parsed<T> {
  if (file.text.length > LONGEST_FILE) {
    const message = `This file has ${file.text.length} characters; settings may have ${LONGEST_FILE}. Shorten it.`;
    return refuse(file, 'too-large', message);
  }
  try {
    return parseDocumentOf(schema, file);
  } catch (error) {
    if (!isTooDeep(String(error))) throw error;
    return refuseDepth(file);
  }
}

/** The YAML parser is recursive; too deep nesting overflows the stack, with this message. */
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
  const { values, errors } = inspectDocument(document);
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
