import type { Answer } from '../answer/engine.ts';
import type { SearchedFor } from './expand.ts';

/** Why a query contains nothing that can be searched, and what to do; null otherwise. */
export function whyUnsearched({ query, count }: Answer): string | null {
  const { wanted, unwanted, conditions } = query;
  const isAsked = wanted.length > 0 || conditions.some(({ isUnwanted }) => !isUnwanted);
  if (count > 0 || isAsked) return null;
  if (unwanted.length > 0) return 'Only words to leave out are not searched. Add one to look for.';
  if (/[\p{L}\p{N}]{2}/u.test(query.cleaned)) {
    return 'These words are too common: they are not searched. Add another one.';
  }
  return 'Letters and signs that no title has by themselves are not searched. Add a word.';
}

/** The other forms that were searched, without those that differ only in hyphens, capitals and endings. */
export function distinctForms(alsoSearched: readonly SearchedFor[]): string[] {
  const keyOf = (form: string) =>
    form
      .toLowerCase()
      .replace(/[\s\p{Pd}]+/gu, '')
      .replace(/s$/, '');
  const forms = alsoSearched.flatMap(({ to }) => to);
  return [...new Map(forms.toReversed().map((form) => [keyOf(form), form])).values()].toReversed();
}
