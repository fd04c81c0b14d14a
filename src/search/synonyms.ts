import { type AcronymTable, buildAcronymTable, LEAST_SHARE } from '../collection/understand/acronym-table.ts';
import { singularOf } from './word-forms.ts';
import { findWords, termsOf } from './words.ts';

const MOST_FORMS = 3;

/** Other ways of writing something: from its terms joined by a space to those of each other way. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const keyOf = (terms: readonly string[]) => terms.join(' ');

/** Terms of a form as separate words: the way it is looked up, whether it was typed with hyphens or without. */
const looseTerms = (form: string) => termsOf(form.replace(/[-\u2010\u2011]/gu, ' '));

/**
 * Terms of a form in which a compound of two parts is one word: the way it is searched, so that the parts of
 * "multi-task learning" are not found apart. Longer compounds are as often written without hyphens.
 */
function closeTerms(form: string): string[] {
  const words = findWords(form);
  return words.flatMap(({ start, end, joined, parts }) => {
    const isPair = words.length > 1 && form.slice(start, end).split(/[-\u2010\u2011]/u).length === 2;
    return isPair ? (joined ?? parts) : parts;
  });
}

/** A plural long form counts as its singular. */
const inSingular = (terms: readonly string[]) => [...terms.slice(0, -1), ...terms.slice(-1).map(singularOf)];

/** One long form: how often it was introduced, and the keys under which it is looked up. */
interface LongForm {
  readonly terms: string;
  readonly keys: Set<string>;
  count: number;
}

/** By acronym its long forms, by their terms: spellings that are searched alike are one. */
function countForms(acronyms: AcronymTable): Map<string, Map<string, LongForm>> {
  const table = new Map<string, Map<string, LongForm>>();
  for (const [short, longForms] of acronyms) {
    const key = keyOf(looseTerms(short));
    for (const [long, count] of longForms.flatMap(({ spellings }) => spellings)) {
      const loose = inSingular(looseTerms(long));
      const terms = keyOf(inSingular(closeTerms(long)));
      // Of "out of distribution" only one word is searched; on its own it means something else.
      if (key === '' || loose.length < 2 || key === keyOf(loose)) continue;
      const forms = table.get(key) ?? new Map<string, LongForm>();
      const form = forms.get(terms) ?? { terms, keys: new Set(), count: 0 };
      form.count += count;
      form.keys.add(keyOf(loose));
      table.set(key, forms.set(terms, form));
    }
  }
  return table;
}

/**
 * The acronyms that the texts introduce, in both directions: from the acronym to its usual long forms, most
 * frequent first, and from each of those back. Sorted by key.
 */
export function mineSynonyms(texts: Iterable<string>): Synonyms {
  const table = new Map<string, string[]>();
  const add = (from: string, to: string) => table.set(from, [...(table.get(from) ?? []), to]);
  for (const [short, forms] of countForms(buildAcronymTable(texts))) {
    const ranked = [...forms.values()].sort((a, b) => b.count - a.count || (a.terms < b.terms ? -1 : 1));
    const most = ranked[0]!.count;
    for (const { terms, keys } of ranked
      .filter(({ count }) => count >= most * LEAST_SHARE)
      .slice(0, MOST_FORMS)) {
      add(short, terms);
      for (const key of [...keys].sort()) add(key, short);
    }
  }
  return new Map([...table].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
