/** The beginning of a record: its first key, and the second where the value of the first is short. */
const FIRST_KEYS =
  /\{\s{0,20}("[\w .:@#-]{1,80}")\s{0,20}:(?:\s{0,20}(?:"[^"\\]{0,500}"|[\w.+-]{1,40})\s{0,20},\s{0,20}("[\w .:@#-]{1,80}"))?/y;

/**
 * Tells where the next record of a list begins after an offset (`limit` where none does), whatever stands between
 * them: on a line of its own as the first one at `first`, or with the same first keys. That is how reading goes
 * on after brackets that do not match.
 */
export function siblingFinder(text: string, first: number, limit: number): (offset: number) => number {
  let pattern: RegExp | undefined;
  let next = first;
  return (offset) => {
    pattern ??= patternOf(text, first);
    if (pattern === undefined) return limit;
    if (next <= offset) {
      pattern.lastIndex = offset + 1;
      next = pattern.exec(text)?.index ?? limit;
    }
    return Math.min(next, limit);
  };
}

function patternOf(text: string, first: number): RegExp | undefined {
  const indent = /(?:^|[\n\r])([ \t]{0,200})$/.exec(text.slice(Math.max(0, first - 201), first))?.[1];
  if (indent !== undefined && first > 0) return new RegExp(String.raw`(?<=[\n\r]${indent})[{[]`, 'g');
  FIRST_KEYS.lastIndex = first;
  const [, key, second] = FIRST_KEYS.exec(text) ?? [];
  if (key === undefined) return undefined;
  const value = String.raw`\s{0,20}(?:"(?:[^"\\]|\\.){0,1000}"|[\w.+-]{1,40})\s{0,20},\s{0,20}`;
  const opening = String.raw`(?<=,\s{0,20})\{\s{0,20}${escaped(key)}\s{0,20}:`;
  return new RegExp(second === undefined ? opening : `${opening}${value}${escaped(second)}`, 'g');
}

const escaped = (key: string) => key.replace(/[.]/g, String.raw`\.`);
