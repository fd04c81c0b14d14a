/**
 * The beginnings of names, up to the first comma or "and"; the whole name where another one begins so, too.
 * @example shortNames(['Knowledge, memory and factuality', 'Graph learning and causality', 'Graph learning', 'Agents']) // => ['Knowledge', 'Graph learning and causality', 'Graph learning', 'Agents']
 */
export function shortNames(names: readonly string[]): string[] {
  const short = names.map((name) => name.split(/, | and | & /, 1)[0]!.trim() || name);
  const count = Map.groupBy(short, (beginning) => beginning);
  return names.map((name, at) => (count.get(short[at]!)!.length === 1 ? short[at]! : name));
}
