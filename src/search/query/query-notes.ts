import type { Answer } from '../answer/engine.ts';
import type { SearchedFor } from './expand.ts';
import type { Clause, Query } from './query.ts';

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

const quoted = ({ text }: Clause) => `“${text}”`;

/** The groups of clauses joined by OR. */
function choicesOf(wanted: readonly Clause[]): Clause[][] {
  const choices: Clause[][] = [];
  for (const clause of wanted) {
    if (clause.isOr && choices.length > 0) choices.at(-1)!.push(clause);
    else choices.push([clause]);
  }
  return choices.filter((choice) => choice.length > 1);
}

/** How NOT and OR were interpreted; null without either. */
export function operatorNote({ wanted, unwanted, hasNot }: Query): string | null {
  const either = choicesOf(wanted).map((choice) => `with ${choice.map(quoted).join(' or ')}`);
  const without =
    hasNot && unwanted.length > 0 ? [`without ${unwanted.map(quoted).join(' and without ')}`] : [];
  const parts = [...either, ...without];
  return parts.length === 0 ? null : `Papers ${parts.join(', ')}.`;
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
