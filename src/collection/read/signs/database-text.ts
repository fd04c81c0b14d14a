/** How the first line of a list looks, and the first field of a record in it. */
const LISTS: readonly (readonly [beginning: RegExp, field: RegExp])[] = [
  // Cochrane Library.
  [/^Record #1 of \d{1,9}\s*$/, /^ID: /],
  // Ovid.
  [/^<1>\s*$/, /^(?:Unique Identifier|Accession Number|Database|VN|UI|Title|TI)\b/],
  // ProQuest.
  [/^_{30,}\s*$/, /^(?:Author|Abstract|Publication info|Publication title): /],
];
/** In lines that are not blank: a field stands close to the beginning. */
const LOOKED_AT = 12;

/**
 * Whether the lines of a text are papers as the Cochrane Library, Ovid or ProQuest print them: these databases offer
 * the same papers in a format in which fields can be told apart.
 */
export function isDatabaseText(lines: readonly string[]): boolean {
  const [first, ...others] = lines.filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  return LISTS.some(
    ([beginning, field]) =>
      first !== undefined && beginning.test(first) && others.some((line) => field.test(line)),
  );
}
