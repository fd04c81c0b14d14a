import { type Acronym, findAcronyms } from '../collection/understand/acronyms.ts';
import { singularOf } from './word-forms.ts';
import { termsOf } from './words.ts';

/** How often an acronym must have been introduced with a long form, beside its most frequent one, to keep it. */
const LEAST_SHARE = 0.2;
const MOST_FORMS = 3;

/** Other ways of writing something: from its terms joined by a space to those of each other way. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const keyOf = (terms: readonly string[]) => terms.join(' ');

/** Terms of a form without repeating a compound as one word. */
const termsOfForm = (form: string) => termsOf(form.replace(/[-\u2010\u2011]/gu, ' '));

/** A plural long form counts as its singular. */
function longTerms(long: string): string[] {
  const terms = termsOfForm(long);
  return [...terms.slice(0, -1), ...terms.slice(-1).map(singularOf)];
}

/** LLMs count as LLM; the last letter of MCTS is a part of it. */
const shortTerms = (short: string) => termsOfForm(short.replace(/(?<=[\p{Lu}\p{N}])s$/u, ''));

function countForms(acronyms: readonly Acronym[]): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const { short, long } of acronyms) {
    const key = keyOf(shortTerms(short));
    const terms = longTerms(long);
    // Of "out of distribution" only one word is searched; on its own it means something else.
    if (key === '' || terms.length < 2) continue;
    const form = keyOf(terms);
    if (key === form) continue;
    const counts = forms.get(key) ?? new Map<string, number>();
    counts.set(form, (counts.get(form) ?? 0) + 1);
    forms.set(key, counts);
  }
  return forms;
}

/**
 * The acronyms that the texts introduce, in both directions: from the acronym to its usual long forms, most
 * frequent first, and from each of those back. Sorted by key.
 */
export function mineSynonyms(texts: Iterable<string>): Synonyms {
  const table = new Map<string, string[]>();
  const add = (from: string, to: string) => table.set(from, [...(table.get(from) ?? []), to]);
  for (const [short, counts] of countForms([...texts].flatMap(findAcronyms))) {
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const most = ranked[0]![1];
    for (const [long] of ranked.filter(([, count]) => count >= most * LEAST_SHARE).slice(0, MOST_FORMS)) {
      add(short, long);
      add(long, short);
    }
  }
  return new Map([...table].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
