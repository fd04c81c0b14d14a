import type { RecordFields } from '../record.ts';
import { onOneLine } from './one-line.ts';

/** Fields as a reader finds them: any may be missing, empty or blank. */
export type FoundFields = { readonly [Field in keyof RecordFields]?: RecordFields[Field] | undefined };

/**
 * The fields that say something, of which the texts are on one line; undefined where there is no title.
 * @example statedFields({ title: ' A\n title ', venue: '', keywords: [] }) // => { title: 'A title' }
 */
export function statedFields({ title, ...others }: FoundFields): RecordFields | undefined {
  const stated = Object.entries(others).map(([field, value]) => [field, statedValue(value)]);
  const text = statedValue(title);
  if (text === undefined) return undefined;
  return { title: text, ...Object.fromEntries(stated.filter(([, value]) => value !== undefined)) };
}

function statedValue<Value>(value: Value): Value | string | undefined {
  if (typeof value === 'string') return onOneLine(value) || undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
