/** Plurals that no ending tells, as texts of the sciences have them, with their singulars. */
const irregular: ReadonlyMap<string, string> = new Map(
  `analyses analysis bases basis biases bias children child corpora corpus criteria criterion hypotheses hypothesis
  indices index lenses lens matrices matrix phenomena phenomenon syntheses synthesis vertices vertex viruses virus`
    .matchAll(/(\S+) (\S+)/g)
    .map(([, plural = '', singular = '']) => [plural, singular] as const),
);
const irregularPlurals = new Map([...irregular].map(([plural, singular]) => [singular, plural]));

/** Nouns that end like plurals and are none; those in -ss, -us and -is need no mention. */
const unchanged = /^(?:canvas|chaos|series|species)$/;

/** The singular of an irregular plural, or the irregular plural of a singular; nothing for all other words. */
export function irregularForm(term: string): string | undefined {
  return irregular.get(term) ?? irregularPlurals.get(term);
}

/**
 * The singular of an English plural in lower case, or the word itself.
 * @example singularOf('matrices') // => 'matrix'
 * @example singularOf('losses') // => 'loss'
 */
export function singularOf(term: string): string {
  const singular = irregular.get(term);
  if (singular !== undefined) return singular;
  if (term.length < 4 || !/[^sui]s$/.test(term) || unchanged.test(term) || irregularPlurals.has(term))
    return term;
  if (term.endsWith('ies') && term.length > 4) return `${term.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(term) ? term.slice(0, -2) : term.slice(0, -1);
}

/** The singular of an acronym, as written: LLMs counts as LLM; the last letter of MCTS is a part of it. */
export function singularAcronym(short: string): string {
  return short.replace(/(?<=[\p{Lu}\p{N}])s$/u, '');
}

/** Tells whether two words in lower case differ by a plural ending alone. */
export function differInNumber(a: string, b: string): boolean {
  return isPlural(a, b) || isPlural(b, a);
}

const isPlural = (longer: string, shorter: string) =>
  irregular.get(longer) === shorter ||
  longer === `${shorter}s` ||
  longer === `${shorter}es` ||
  (longer.endsWith('ies') && shorter === `${longer.slice(0, -3)}y`);
