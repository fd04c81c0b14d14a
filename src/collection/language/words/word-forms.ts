import { rememberWords } from '../word-memo.ts';
import { irregularForm } from './singular.ts';
import { spellingsOf } from './spelling-variants.ts';

/** Endings of nouns and verbs, in the order in which they are tried. */
const endings = ['ings', 'ing', 'ies', 'ied', 'es', 'ed', 's'];
const added = ['', 's', 'es', 'ed', 'ing', 'ings'];

/** Verbs keep their e or both s: based is no form of bas, missing none of mis. Plurals do not: gases, gas. */
const NO_STEM = /^.[aeiou]s$/;

/** The stems that may remain without an ending: `merging` -> merg, merge; `planning` -> plann, plan. */
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

/**
 * Candidates for other forms of an English word: plural and singular, `-ing`, `-ed`, `-er`, British and
 * American spelling, without the word itself. Most of them do not exist; the index tells which do. Each key that is
 * typed asks several times for each word, most of which it had before.
 * @example formsOf('losses').includes('loss') // => true
 */
export const formsOf: (term: string) => readonly string[] = rememberWords(findForms);

function findForms(term: string): readonly string[] {
  if (/[^a-z]/.test(term)) return [];
  if (term.length < 4) return shortForms(term);
  const other = irregularForm(term);
  const forms = new Set([...(other ? [other] : []), ...stemsOf(term).flatMap(formsOfStem)]);
  // Interpretability is what is interpretable; ability and capability are words of their own.
  if (/^.{4,}ability$/.test(term)) forms.add(term.replace(/ility$/, 'le'));
  if (/^.{4,}able$/.test(term)) forms.add(term.replace(/le$/, 'ility'));
  for (const form of [term, ...forms]) {
    for (const spelling of spellingsOf(form)) forms.add(spelling);
  }
  forms.delete(term);
  return [...forms].filter((form) => form.length > 2 && (term.endsWith('es') || !NO_STEM.test(form)));
}

/**
 * The stem of a word of five letters or more, for finding words related to an unknown one.
 * @example rootOf('generalization') // => 'generaliz'
 */
export function rootOf(term: string): string {
  const root = term.replace(/(?:ations?|ings?|ers?|ors?|ed|es|s)$/, '');
  return root.length >= 5 ? root : term;
}
