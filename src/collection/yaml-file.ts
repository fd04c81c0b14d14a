import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './report.ts';

/** A settings file as it was read; `text` is its whole content. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Either the value, or every reason why there is none. */
export type Parsed<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** A node of a YAML document knows where it begins. */
interface Ranged {
  readonly range?: readonly [start: number, valueEnd: number, nodeEnd: number];
}

/** The offset of the node an issue speaks of, or of its nearest ancestor that stands in the file. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const parent = document.getIn(path, true);
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === issue.keys[0]) : undefined;
    const key = pair?.key as Ranged | undefined;
    if (key?.range) return key.range[0];
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Ranged | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
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
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      value: null,
      problems: document.errors.map((error) => ({
        file: file.name,
        line: lines.linePos(error.pos[0]).line,
        code: 'invalid-yaml',
        message: `This is not valid YAML: ${error.message} Check indentation, colons and quotes here.`,
      })),
    };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: null,
    problems: result.error.issues.map((issue) => ({
      file: file.name,
      line: lines.linePos(offsetOf(document, issue)).line,
      code: 'invalid-setting',
      message: `${placeName(issue.path)}${issue.message}. Correct this setting, or remove it if it is optional.`,
    })),
  };
}
