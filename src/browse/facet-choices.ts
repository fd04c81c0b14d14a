/** The facets of a collection, in the order in which they are offered. */
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
  'listed',
] as const;
export type FacetId = (typeof facetIds)[number];

/** The choice in one facet: values that a paper should have, and values that it must not have. */
export interface FacetChoice {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** The choices by facet; a facet without a choice is absent. */
export type FacetChoices = Readonly<Partial<Record<FacetId, FacetChoice>>>;

/** The state of one value: not chosen, wanted or unwanted. */
export type ValueChoice = 'open' | 'wanted' | 'unwanted';

export function choiceOf(choices: FacetChoices, facet: FacetId, value: string): ValueChoice {
  if (choices[facet]?.wanted.includes(value)) return 'wanted';
  return choices[facet]?.unwanted.includes(value) ? 'unwanted' : 'open';
}

/**
 * The choices with one value changed; facets left without a choice are removed.
 * @example choose({}, 'kind', 'survey', 'wanted') // => { kind: { wanted: ['survey'], unwanted: [] } }
 */
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

/** The number of chosen values, wanted or unwanted. */
export function countChoices(choices: FacetChoices): number {
  return Object.values(choices).reduce(
    (sum, { wanted, unwanted }) => sum + wanted.length + unwanted.length,
    0,
  );
}
