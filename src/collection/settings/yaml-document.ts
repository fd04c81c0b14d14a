import { type Document, isAlias, isMap, isScalar, visit, type YAMLMap } from 'yaml';
import { stripInvisible } from '../read/text/invisible.ts';

const MOST_ALIASES = 1000;

/** A syntax error at an offset of a document. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

/** Counts the values written in a document and collects its syntax errors. */
export function inspectDocument(document: Document): { values: number; errors: SyntaxFault[] } {
  const errors: SyntaxFault[] = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
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

/** The repeated keys of a mapping. The parser's own check is off: it compares every pair of keys. */
function repeatedKeys({ items }: YAMLMap): SyntaxFault[] {
  const keys = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isNew = !keys.has(key.value);
    keys.add(key.value);
    const message = `The key "${key.value}" stands here twice`;
    return isNew ? [] : [{ offset: key.range?.[0] ?? 0, message }];
  });
}

/** A value with its texts cleaned by `stripInvisible`; null if it expands to more than `most` values. */
export function cleanValue(value: unknown, most: number): { value: unknown } | null {
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
