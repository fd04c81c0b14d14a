/** Endings of nouns and verbs, in the order in which they are taken off. */
const endings = ['ings', 'ing', 'ies', 'ied', 'es', 'ed', 's'];
const added = ['', 's', 'es', 'ed', 'ing', 'ings'];

/** British and American ways of writing one word: each pair is tried in both directions. */
const spellings: readonly (readonly [british: RegExp, american: string, back: RegExp, british: string])[] = [
  [/our(?=s?$|al|ed|ing|it|ful)/, 'or', /or(?=s?$|al|ed|ing|it|ful)/, 'our'],
  [/is(?=e[sdr]?$|ing$|ation)/, 'iz', /iz(?=e[sdr]?$|ing$|ation)/, 'is'],
  [/ys(?=e[sdr]?$|ing$)/, 'yz', /yz(?=e[sdr]?$|ing$)/, 'ys'],
  [/ll(?=ed$|ing$|er$)/, 'l', /(?<=[aeiou])l(?=ed$|ing$|er$)/, 'll'],
];

/** Plurals that no ending tells, as texts of the sciences have them. */
const irregular = new Map(
  `analyses analysis hypotheses hypothesis matrices matrix vertices vertex indices index biases bias viruses virus
  criteria criterion phenomena phenomenon corpora corpus lenses lens`
    .matchAll(/(\S+) (\S+)/g)
    .map(([, plural = '', singular = '']) => [plural, singular] as const),
);
const irregularPlurals = new Map([...irregular].map(([plural, singular]) => [singular, plural]));

/** What may be left of a word when an ending is taken off: `merging` -> merg, merge; `planning` -> plann, plan. */
function stemsOf(term: string): string[] {
  const stems = [term];
  for (const ending of endings) {
    const rest = term.slice(0, -ending.length);
    if (!term.endsWith(ending) || rest.length < 3 || (ending === 's' && rest.endsWith('s'))) continue;
    stems.push(rest, `${rest}e`);
    if (/([^aeiou])\1$/.test(rest)) stems.push(rest.slice(0, -1));
    if (ending.startsWith('ie')) stems.push(`${rest}y`);
  }
  return stems;
}

function formsOfStem(stem: string): string[] {
  const forms = added.map((ending) => `${stem}${ending}`);
  if (stem.endsWith('e')) forms.push(...['ing', 'ings', 'ed'].map((e) => stem.slice(0, -1) + e));
  if (/[^aeiou]y$/.test(stem)) forms.push(`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`);
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(stem)) {
    const doubled = stem + stem.at(-1);
    forms.push(`${doubled}ing`, `${doubled}ed`);
  }
  return forms;
}

/** Words this short are mostly acronyms: LLM, LLMs. */
function shortForms(term: string): string[] {
  const forms = [`${term}s`];
  if (term.length > 2 && term.endsWith('s')) forms.push(term.slice(0, -1));
  return term.length > 1 ? forms : [];
}

const isPlural = (longer: string, shorter: string) =>
  irregular.get(longer) === shorter ||
  longer === `${shorter}s` ||
  longer === `${shorter}es` ||
  (longer.endsWith('ies') && shorter === `${longer.slice(0, -3)}y`);

/** Whether two words differ by a plural ending alone. */
export function differInNumber(a: string, b: string): boolean {
  return isPlural(a, b) || isPlural(b, a);
}

/**
 * Words that may be other forms of an English word: plural and singular, `-ing`, `-ed`, `-er`, British and
 * American spelling. Most of them do not exist; the index tells which do. The word itself is not among them.
 */
export function formsOf(term: string): string[] {
  if (/[^a-z]/.test(term)) return [];
  if (term.length < 4) return shortForms(term);
  const other = irregular.get(term) ?? irregularPlurals.get(term);
  const forms = new Set([...(other ? [other] : []), ...stemsOf(term).flatMap(formsOfStem)]);
  // Interpretability is what is interpretable; ability and capability are words of their own.
  if (/^.{4,}ability$/.test(term)) forms.add(term.replace(/ility$/, 'le'));
  if (/^.{4,}able$/.test(term)) forms.add(term.replace(/le$/, 'ility'));
  for (const form of [term, ...forms]) {
    for (const [british, american, back, other] of spellings) {
      forms.add(form.replace(british, american));
      forms.add(form.replace(back, other));
    }
  }
  forms.delete(term);
  return [...forms].filter((form) => form.length > 2);
}

/** The singular of a plural, or the word itself. */
export function singularOf(term: string): string {
  const singular = irregular.get(term);
  if (singular !== undefined) return singular;
  if (term.length < 4 || !term.endsWith('s') || /[sui]s$/.test(term) || irregularPlurals.has(term))
    return term;
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(term) ? term.slice(0, -2) : term.slice(0, -1);
}

/** What is left of a word of five letters or more without its ending, for finding relatives of unknown words. */
export function rootOf(term: string): string {
  const root = term.replace(/(?:ations?|ings?|ers?|ors?|ed|es|s)$/, '');
  return root.length >= 5 ? root : term;
}
