import { foldText } from '../collection/language/fold.ts';
import type { Answer } from '../search/answer/engine.ts';
import { findOccurrences, type Unit } from '../search/answer/occurrences.ts';
import type { IndexStore } from '../search/index/index-store.ts';
import { type Condition, conditionText, isRequiredField, type Query } from '../search/query/query.ts';
import { conditionTest } from '../search/rare/facet-test.ts';
import { correctionsFor, isSlip } from '../search/rare/spelling.ts';
import { type NamedValue, nearValues, wordsOf } from './near-values.ts';

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

/** Says from when to when the papers of a collection are, and how years are written where these are none. */
async function yearsUnmet({ text }: Condition, store: IndexStore): Promise<UnmetCondition> {
  const years = (await store.column('facet-year'))?.names ?? [];
  if (years.length === 0)
    return { sentence: 'This collection does not say of what year its papers are.', near: [] };
  const [first, last] = [years[0]!, years.at(-1)!];
  const sentence = /^(?:\d{4}[-–]?|[-–]\d{4}|\d{4}[-–]\d{4})$/.test(text)
    ? `This collection has no paper of ${text}. Its papers are of ${first} to ${last}.`
    : `“${text}” is no year. Write year:${last}, or year:${first}-${last} for several.`;
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

/** The words in the names of a collection, of authors those of several papers, of which this one is likely a typo. */
async function nearNames(text: string, field: NameField, store: IndexStore): Promise<string[]> {
  const term = foldText(text);
  const { names = [] } = (await store.column(`facet-${field}`)) ?? {};
  const counts = new Map<string, number>();
  for (const word of names.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return correctionsFor(term, [...counts]).flatMap(({ term: near }) => (isSlip(term, near) ? near : []));
}

/** A word for authors or venues that none of them has, as a reader is told. */
async function unmetWord(
  text: string,
  field: NameField,
  { wanted, cleaned }: Query,
  store: IndexStore,
): Promise<UnmetCondition> {
  const { columns } = await store.base();
  const { column, unsaid } = nameFields[field];
  if (!columns.includes(column)) return { sentence: unsaid, near: [] };
  const word = wanted
    .filter((clause) => clause.field === field)
    .flatMap(({ words }) => words)
    .find(({ start, end }) => cleaned.slice(start, end) === text);
  const near = word ? await nearNames(text, field, store) : [];
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
  const { papers } = await store.base();
  // Of a condition that is only begun there is nothing to say yet.
  const wanted = query.conditions.filter(({ isUnwanted, text }) => !isUnwanted && text !== '');
  const isFound = (unit: Unit) =>
    findOccurrences(unit, resolved.known, papers).fields.some((field) => field !== 0);
  const words = resolved.units.filter((unit) => isRequiredField(unit.field) && !isFound(unit));
  const unmet = await Promise.all([
    ...wanted.map((condition) => unmetCondition(condition, query.cleaned, store, values)),
    ...words.map(({ text, field }) => unmetWord(text, field as NameField, query, store)),
  ]);
  const said = new Map(unmet.flatMap((one) => (one ? [[one.sentence, one]] : [])));
  return [...said.values()];
}
