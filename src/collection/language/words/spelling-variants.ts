/** British and American ways of writing the end of a word; not every outcome is a word. */
const spellings: readonly (readonly [british: RegExp, american: string, back: RegExp, british: string])[] = [
  [/our(?=s?$|al|ed|ing|it|ful)/, 'or', /or(?=s?$|al|ed|ing|it|ful)/, 'our'],
  [/is(?=e[sdr]?$|ing$|ation|able$)/, 'iz', /iz(?=e[sdr]?$|ing$|ation|able$)/, 'is'],
  [/ys(?=e[sdr]?$|ing$)/, 'yz', /yz(?=e[sdr]?$|ing$)/, 'ys'],
  [/ll(?=ed$|ing$|er$)/, 'l', /(?<=[aeiou])l(?=ed$|ing$|er$)/, 'll'],
];

/**
 * A word in lower case as Americans write it, so that both spellings of one word become the same.
 * @example americanSpelling('modelling') // => 'modeling'
 */
export function americanSpelling(term: string): string {
  return spellings.reduce((word, [british, american]) => word.replace(british, american), term);
}

/** A word in lower case with each of these endings written the other way, itself where it has none of them. */
export function spellingsOf(term: string): string[] {
  return spellings.flatMap(([british, american, back, other]) => [
    term.replace(british, american),
    term.replace(back, other),
  ]);
}
