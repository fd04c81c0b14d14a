/** British and American endings of words; applied to any word, not every result is a word. */
const spellings: readonly (readonly [british: RegExp, american: string, back: RegExp, british: string])[] = [
  [/our(?=s?$|al|ed|ing|it|ful)/, 'or', /or(?=s?$|al|ed|ing|it|ful)/, 'our'],
  [/is(?=e[sdr]?$|ing$|ation|able$)/, 'iz', /iz(?=e[sdr]?$|ing$|ation|able$)/, 'is'],
  [/ys(?=e[sdr]?$|ing$)/, 'yz', /yz(?=e[sdr]?$|ing$)/, 'ys'],
  [/ll(?=ed$|ing$|er$)/, 'l', /(?<=[aeiou])l(?=ed$|ing$|er$)/, 'll'],
];

/**
 * The American spelling of a word in lower case, so that both spellings of one word become equal.
 * @example americanSpelling('modelling') // => 'modeling'
 */
export function americanSpelling(term: string): string {
  return spellings.reduce((word, [british, american]) => word.replace(british, american), term);
}

/** What every word has of which there are two spellings: most words are done with at one look. */
const mayBeSpelt = /ou?r|[iy][sz]|l(?:ed|ing|er)$/;

/** A word in lower case once per ending, written the other way; the word itself where it lacks the ending. */
export function spellingsOf(term: string): string[] {
  if (!mayBeSpelt.test(term)) return [term];
  return spellings.flatMap(([british, american, back, other]) => [
    term.replace(british, american),
    term.replace(back, other),
  ]);
}
