import { compareText } from '../../../collection/language/compare-text.ts';
import {
  type AcronymTable,
  buildAcronymTable,
  LEAST_SHARE,
} from '../../../collection/understand/acronyms/acronym-table.ts';
import { findAcronyms } from '../../../collection/understand/acronyms/acronyms.ts';
import { acronymTerms, closeTerms, separateTerms } from '../../query/written-forms.ts';
import { usualAcronyms } from './usual-acronyms.ts';

const MOST_FORMS = 3;

/** Synonyms: from the terms of one form, joined by spaces, to each other form as papers write it. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const keyOf = (terms: readonly string[]) => terms.join(' ');

/** A long form with its number of introductions and the keys for looking it up. */
interface SearchedForm {
  /** Its most frequent spelling. */
  readonly written: string;
  readonly keys: Set<string>;
  count: number;
}

/** An acronym as written, and its long forms by their terms, as equal terms are searched alike. */
interface AcronymEntry {
  readonly short: string;
  readonly forms: Map<string, SearchedForm>;
}

/** The acronyms that the texts introduce, by their terms. */
function countForms(acronyms: AcronymTable): Map<string, AcronymEntry> {
  const table = new Map<string, AcronymEntry>();
  for (const [short, longForms] of acronyms) {
    const key = keyOf(acronymTerms(short));
    for (const [long, count] of longForms.flatMap(({ spellings }) => spellings)) {
      const separate = separateTerms(long);
      const terms = keyOf(closeTerms(long));
      // Of "out of distribution" only one word is indexed, and that word alone means something else.
      if (key === '' || separate.length < 2 || key === keyOf(separate)) continue;
      const entry = table.get(key) ?? { short, forms: new Map<string, SearchedForm>() };
      const form = entry.forms.get(terms) ?? { written: long, keys: new Set(), count: 0 };
      form.count += count;
      form.keys.add(keyOf(separate));
      entry.forms.set(terms, form);
      table.set(key, entry);
    }
  }
  return table;
}

/** The usual long forms that occur in some text; spaces and hyphens are equivalent. */
function usualForms(texts: readonly string[]): [short: string, forms: string[]][] {
  const forms = [...new Set([...usualAcronyms.values()].flat())];
  const patterns = forms.map((form) => form.toLowerCase().replace(/[ -]/g, '[\\s-]?'));
  const any = new RegExp(String.raw`\b(?:${patterns.join('|')})`, 'giu');
  const keyOfText = (text: string) => text.toLowerCase().replace(/[\s-]/g, '');
  const found = new Set(texts.flatMap((text) => text.match(any) ?? []).map(keyOfText));
  return [...usualAcronyms].map(([short, long]) => [
    short,
    long.filter((form) => found.has(keyOfText(form))),
  ]);
}

/**
 * The acronyms that the texts introduce, and usual ones that they do not, in both directions: from the
 * acronym to its long forms, most frequent first, and from each of those back. Sorted by key.
 */
export function mineSynonyms(texts: readonly string[]): Synonyms {
  const table = new Map<string, string[]>();
  const add = (from: string, to: string) => table.set(from, [...(table.get(from) ?? []), to]);
  for (const [key, { short, forms }] of countForms(buildAcronymTable(texts.map(findAcronyms)))) {
    const ranked = [...forms].sort(([a, one], [b, other]) => other.count - one.count || compareText(a, b));
    const most = ranked[0]![1].count;
    const usual = ranked.filter(([, { count }]) => count >= most * LEAST_SHARE).slice(0, MOST_FORMS);
    for (const [, { written, keys }] of usual) {
      add(key, written);
      for (const one of [...keys].sort()) add(one, short);
    }
  }
  for (const [short, forms] of usualForms(texts)) {
    const key = keyOf(acronymTerms(short));
    const mined = (table.get(key) ?? []).map((form) => keyOf(closeTerms(form)));
    const [usual = ''] = usualAcronyms.get(short) ?? [];
    // Where papers introduce the acronym in another sense, the usual long form does not apply.
    if (mined.length > 0 && !mined.includes(keyOf(closeTerms(usual)))) continue;
    for (const form of forms.filter((one) => !mined.includes(keyOf(closeTerms(one))))) {
      add(key, form);
      // A single word may mean more than the acronym does.
      if (separateTerms(form).length > 1) add(keyOf(separateTerms(form)), short);
    }
  }
  return new Map([...table].sort((a, b) => compareText(a[0], b[0])));
}
