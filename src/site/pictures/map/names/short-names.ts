/** How a word ends that is a noun: one that is none needs the noun after the other, as "Few-shot and zero-shot learning". */
const NOUN_ENDING = /(?:[^su]s|ion|ity|ness|ment|ing|ism|cy)$/;

/** How a name begins, where that says something without its end. */
function beginningOf(name: string): string {
  const [, beginning = name, sign, rest = ''] = /^(.*?)(,| and| &) (.*)$/.exec(name) ?? [];
  const isWhole =
    sign === ',' || beginning.includes(' ') || !rest.includes(' ') || NOUN_ENDING.test(beginning);
  return isWhole && !beginning.endsWith('-') ? beginning.trim() || name : name;
}

/**
 * The beginnings of names, up to the first comma or "and"; the whole name where another one begins so, too, or where
 * its beginning is no noun.
 * @example shortNames(['Knowledge, memory and factuality', 'Graph learning and causality', 'Graph learning', 'Linear and integer programming']) // => ['Knowledge', 'Graph learning and causality', 'Graph learning', 'Linear and integer programming']
 */
export function shortNames(names: readonly string[]): string[] {
  const short = names.map(beginningOf);
  const count = Map.groupBy(short, (beginning) => beginning);
  return names.map((name, at) => (count.get(short[at]!)!.length === 1 ? short[at]! : name));
}
