/** Irregular plurals of scientific texts with their singulars. */
const irregular: ReadonlyMap<string, string> = new Map(
  `analyses analysis bases basis biases bias children child corpora corpus criteria criterion hypotheses hypothesis
  indices index lenses lens matrices matrix phenomena phenomenon syntheses synthesis vertices vertex viruses virus`
    .matchAll(/(\S+) (\S+)/g)
    .map(([, plural = '', singular = '']) => [plural, singular] as const),
);
const irregularPlurals = new Map([...irregular].map(([plural, singular]) => [singular, plural]));

/** Singular nouns that end like plurals; those in -ss, -us and -is follow a rule and need no entry. */
const unchanged = /^(?:canvas|chaos|series|species)$/;

/** The singular of an irregular plural, or the plural of an irregular singular; else undefined. */
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

/**
 * The singular of an acronym, as written.
 * @example ['LLMs', 'MCTS'].map(singularAcronym) // => ['LLM', 'MCTS']
 */
export function singularAcronym(short: string): string {
  return short.endsWith('s') ? short.replace(/(?<=[\p{Lu}\p{N}])s$/u, '') : short;
}

/**
 * Whether two words in lower case differ only by a plural ending.
 * @example differInNumber('model', 'models') // => true
 */
export function differInNumber(a: string, b: string): boolean {
  return isPlural(a, b) || isPlural(b, a);
}

const isPlural = (longer: string, shorter: string) =>
  irregular.get(longer) === shorter ||
  longer === `${shorter}s` ||
  longer === `${shorter}es` ||
  (longer.endsWith('ies') && shorter === `${longer.slice(0, -3)}y`);
