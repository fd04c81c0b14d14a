import { foldText } from '../collection/language/fold.ts';
import type { Answer } from '../search/answer/engine.ts';
import { findOccurrences, type Unit } from '../search/answer/occurrences.ts';
import type { IndexStore } from '../search/index/index-store.ts';
import { countPapers } from '../search/index/postings.ts';
import { type Condition, conditionText, isRequiredField } from '../search/query/query.ts';
import { conditionTest } from '../search/rare/facet-test.ts';
import { correctionsFor } from '../search/rare/spelling.ts';
import { type NamedValue, nearValues } from './near-values.ts';

/** A condition of a query that no paper of the collection meets. */
export interface UnmetCondition {
  /** That it is so, in a sentence for readers. */
  readonly sentence: string;
  /** What may have been meant: a value, and the query with it. */
  readonly near: readonly { readonly name: string; readonly query: string }[];
}

/** The values that conditions can name. */
export interface KnownValues {
  readonly topic: readonly NamedValue[];
  readonly kind: readonly NamedValue[];
}

/** The text of a query with another value for a condition. */
function withValue(cleaned: string, { facet, text }: Condition, value: string): string {
  const stated = new RegExp(`(?<=\\b${facet}:)(?:"(?<phrase>[^"]*)"?|[^\\s"]+)`, 'giu');
  return cleaned.replace(stated, (...found) => {
    const { phrase = found[0] } = found.at(-1);
    return conditionText(phrase) === text ? value : found[0];
  });
}

/** Says from when to when the papers of a collection are. */
async function yearsUnmet({ text }: Condition, store: IndexStore): Promise<UnmetCondition> {
  const years = (await store.column('facet-year'))?.names ?? [];
  const sentence =
    years.length === 0
      ? 'This collection does not say of what year its papers are.'
      : `This collection has no paper of “${text}”. Its papers are of ${years[0]} to ${years.at(-1)}.`;
  return { sentence, near: [] };
}

const facetNames = { topic: 'topic', kind: 'paper type' } as const;

/** What may have been meant by a value that no paper has; nothing by one that exists. Kinds are so few that all are told. */
function valuesMeant(facet: 'topic' | 'kind', text: string, known: KnownValues): readonly NamedValue[] {
  const values = known[facet];
  if (values.some(({ value }) => value.startsWith(text))) return [];
  const near = nearValues(text, values);
  return near.length === 0 && facet === 'kind' ? values : near;
}

/** A condition that no paper meets, as a reader is told; null where some paper does. */
async function unmetCondition(
  condition: Condition,
  cleaned: string,
  store: IndexStore,
  known: KnownValues,
): Promise<UnmetCondition | null> {
  const { papers } = await store.base();
  const { holds } = await conditionTest(condition, store);
  for (let number = 0; number < papers; number++) if (holds(number)) return null;
  const { facet, text } = condition;
  if (facet === 'year') return yearsUnmet(condition, store);
  return {
    sentence: `This collection has no ${facetNames[facet]} “${text}”.`,
    near: valuesMeant(facet, text, known).map(({ value, name }) => ({
      name,
      query: withValue(cleaned, condition, value),
    })),
  };
}

/** A field of names, the column that a collection has with such names, and what is said of one without. */
const nameFields = {
  author: { column: 'order-author', unsaid: 'This collection does not say who wrote its papers.' },
  venue: { column: 'facet-venue', unsaid: 'This collection does not say where its papers appeared.' },
} as const;

type NameField = keyof typeof nameFields;

/** The terms at hand that are almost like this one, and are in names. They begin alike, and so are in its shard. */
function nearNames(term: string, field: NameField, { known }: Answer['resolved']): string[] {
  const alike = known.withPrefix(term.slice(0, 2)).flatMap((one) => {
    const [, , , author = '', venue = ''] = known.entry(one) ?? [];
    const papers = countPapers(field === 'author' ? author : venue);
    return papers > 0 ? [[one, papers] as const] : [];
  });
  return correctionsFor(term, alike).map(({ term: near }) => near);
}

/** A word for authors or venues that none of them has, as a reader is told. */
function unmetWord(text: string, field: NameField, { resolved, query }: Answer): UnmetCondition {
  const { cleaned } = query;
  const word = query.wanted
    .filter((clause) => clause.field === field)
    .flatMap(({ words }) => words)
    .find(({ start, end }) => cleaned.slice(start, end) === text);
  const near = word ? nearNames(foldText(text), field, resolved) : [];
  return {
    sentence: `This collection has no ${field} “${text}”.`,
    near: near.map((name) => ({
      name,
      query: cleaned.slice(0, word!.start) + name + cleaned.slice(word!.end),
    })),
  };
}

/**
 * The conditions of a query that no paper meets by itself, whatever the rest of it: those of topic, kind and year, and
 * words for authors and venues. Rejects where a column cannot be fetched.
 */
export async function unmetConditions(
  answer: Answer,
  store: IndexStore,
  values: KnownValues,
): Promise<UnmetCondition[]> {
  const { query, resolved } = answer;
  const { papers, columns } = await store.base();
  const wanted = query.conditions.filter(({ isUnwanted }) => !isUnwanted);
  const unmet = await Promise.all(
    wanted.map((condition) => unmetCondition(condition, query.cleaned, store, values)),
  );
  const isFound = (unit: Unit) =>
    findOccurrences(unit, resolved.known, papers).fields.some((field) => field !== 0);
  const unmetWords = resolved.units
    .filter((unit) => isRequiredField(unit.field) && !isFound(unit))
    .map(({ text, field }) => {
      const { column, unsaid } = nameFields[field as NameField];
      const isSaid = columns.includes(column);
      return isSaid ? unmetWord(text, field as NameField, answer) : { sentence: unsaid, near: [] };
    });
  return [...unmet.filter((one) => one !== null), ...unmetWords];
}
