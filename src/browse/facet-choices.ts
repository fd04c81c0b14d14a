/** The ways of narrowing a collection, in the order in which they are offered. */
export const facetIds = [
  'topic',
  'kind',
  'mention',
  'code',
  'result',
  'length',
  'year',
  'venue',
  'author',
] as const;
export type FacetId = (typeof facetIds)[number];

/** What a reader wants of one facet: values a paper should have, and values it must not have. */
export interface FacetChoice {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** The choices made; a facet without any is absent. */
export type FacetChoices = Readonly<Partial<Record<FacetId, FacetChoice>>>;

/** What one value is to the reader: not chosen, wanted or unwanted. */
export type ValueChoice = 'open' | 'wanted' | 'unwanted';

export function choiceOf(choices: FacetChoices, facet: FacetId, value: string): ValueChoice {
  if (choices[facet]?.wanted.includes(value)) return 'wanted';
  return choices[facet]?.unwanted.includes(value) ? 'unwanted' : 'open';
}

/** The choices with one value changed; facets left without a choice are gone. */
export function choose(
  choices: FacetChoices,
  facet: FacetId,
  value: string,
  choice: ValueChoice,
): FacetChoices {
  const without = (values: readonly string[] = []) => values.filter((other) => other !== value);
  const wanted = without(choices[facet]?.wanted);
  const unwanted = without(choices[facet]?.unwanted);
  if (choice === 'wanted') wanted.push(value);
  if (choice === 'unwanted') unwanted.push(value);
  const { [facet]: _, ...others } = choices;
  return wanted.length + unwanted.length > 0 ? { ...others, [facet]: { wanted, unwanted } } : others;
}

/** How many values are chosen, wanted or not. */
export function countChoices(choices: FacetChoices): number {
  return Object.values(choices).reduce(
    (sum, { wanted, unwanted }) => sum + wanted.length + unwanted.length,
    0,
  );
}

/** Whether a paper with these values fits; `all` asks for every wanted value instead of any. */
export function fitsChoice(
  values: readonly string[],
  { wanted, unwanted }: FacetChoice,
  all: boolean,
): boolean {
  if (unwanted.some((value) => values.includes(value))) return false;
  const has = (value: string) => values.includes(value);
  return wanted.length === 0 || (all ? wanted.every(has) : wanted.some(has));
}
