/** A JSON object of which nothing is known yet. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value at a path of keys; undefined where a step of it is missing or is no object.
 * @example valueAt({ journal: { name: 'Mind' } }, 'journal', 'name') // => 'Mind'
 */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The entries of a list; none where the value is no list. */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first value that says anything: not null, not blank, no empty list. */
export function firstGiven(...values: readonly unknown[]): unknown {
  return values.find((value) => isGiven(value));
}

/**
 * Whether a value says anything: some text or number in it, at most four levels deep.
 * @example isGiven([[null]]) // => false
 */
export function isGiven(value: unknown, levels = 4): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null;
  return levels > 0 && Object.values(value).some((inner) => isGiven(inner, levels - 1));
}

/**
 * A key in the one form in which keys are compared: small letters and digits alone.
 * @example foldKey('container-title') === foldKey('containerTitle') // => true
 */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.:@#/-]+/g, '');
}

/** The values of an object that say anything, by folded key; of two keys that fold alike the first counts. */
export function foldKeys(object: JsonObject): ReadonlyMap<string, unknown> {
  const folded = new Map<string, unknown>();
  for (const [key, value] of Object.entries(object)) {
    const name = foldKey(key);
    if (!folded.has(name) && isGiven(value)) folded.set(name, value);
  }
  return folded;
}

/** Under which keys an object keeps the one text that it stands for. */
const TEXT_KEYS = [
  'value',
  'name',
  'display_name',
  'text',
  'literal',
  'keyword',
  'tag',
  'category',
  'title',
  'url',
];

/**
 * The texts in a value: a text or number itself, the one text of an object such as `{ name }`, or those of each
 * entry of a list, without blank ones.
 * @example textsOf(['a', { name: 'b' }, null, 3]) // => ['a', 'b', '3']
 */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => textOf(entry) ?? []);
}

function textOf(value: unknown): string | undefined {
  const scalar = isObject(value) ? TEXT_KEYS.map((key) => valueAt(value, key)).find(isScalar) : value;
  return isScalar(scalar) && String(scalar).trim() !== '' ? String(scalar) : undefined;
}

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';
