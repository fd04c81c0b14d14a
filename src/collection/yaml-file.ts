import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './report.ts';

/** A settings file as it was read; `text` is its whole content. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

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

/** What is wrong with the syntax; an alias must have an anchor before it. */
function syntaxErrors(document: Document): { offset: number; message: string }[] {
  const errors = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      const message = `Nothing before this is called &${alias.source}, so *${alias.source} means nothing`;
      errors.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return errors;
}

function placeName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ')
    .concat(path.length > 0 ? ': ' : '');
}

/**
 * Reads a YAML settings file against its schema. An empty file counts as an empty mapping.
 * Problems carry the 1-based line of the offending key or value; it never throws.
 */
export function parseYamlFile<T>(schema: z.ZodType<T>, file: TextFile): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const errors = syntaxErrors(document);
  if (errors.length > 0) {
    return {
      value: null,
      problems: errors.map(({ offset, message }) => ({
        file: file.name,
        line: lineAt(offset),
        code: 'invalid-yaml',
        message: `This is not valid YAML: ${message}. Check indentation, colons and quotes here.`,
      })),
    };
  }
  // Without a limit on aliases: the curator's own file is no attack, and nothing is thrown.
  const result = schema.safeParse(document.toJS({ maxAliasCount: -1 }) ?? {});
  if (result.success) {
    return { value: result.data, problems: [], lineOf: (path) => lineAt(offsetOf(document, path)) };
  }
  return {
    value: null,
    problems: result.error.issues.map((issue) => ({
      file: file.name,
      line: lineAt(offsetOfIssue(document, issue)),
      code: 'invalid-setting',
      message: `${placeName(issue.path)}${issue.message}. Correct this setting, or remove it if it is optional.`,
    })),
  };
}
