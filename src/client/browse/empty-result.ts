import { choose, type FacetId, facetIds } from '../../browse/facet-choices.ts';
import { type BrowseState, browseStateUrl } from '../../browse/state.ts';
import { type KnownValues, type UnmetCondition, unmetConditions } from '../../browse/unmet-conditions.ts';
import type { IndexStore } from '../../search/index/index-store.ts';
import { whyUnsearched } from '../../search/query/query-notes.ts';
import { countOf, kindNames } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import type { FacetChange } from './filters/facet-panel.ts';
import { foundNumbers, type Results } from './results/results.ts';
import type { FacetTable } from './table/facet-table.ts';

/** A change of the filters, its label, and the number of papers it leads to. */
interface WayOn {
  readonly name: string;
  readonly papers: number;
  readonly change: FacetChange;
}

/** The dependencies of the alternatives for an empty result. */
export interface EmptyResultParts {
  readonly page: ParentNode;
  readonly store: IndexStore;
  readonly facetTable: FacetTable;
  /** The label of a value on the page. */
  readonly nameOf: (facet: FacetId, value: string) => string;
  readonly change: (change: FacetChange & Pick<BrowseState, 'page'>) => void;
}

const facetNames: Partial<Record<FacetId, string>> = {
  topic: 'topic',
  kind: 'paper type',
  mention: 'model or dataset',
  year: 'year',
  venue: 'venue',
  author: 'author of several papers',
};

/** All chosen values, of all facets. */
const chosenValues = ({ choices }: Pick<BrowseState, 'choices'>) =>
  facetIds.flatMap((facet) =>
    (['wanted', 'unwanted'] as const).flatMap((choice) =>
      (choices[facet]?.[choice] ?? []).map((value) => ({ facet, value, choice })),
    ),
  );

/** Names the wanted values that no paper has; null where all exist. */
function unknownText(state: BrowseState, { facetTable }: EmptyResultParts): string | null {
  const unknown = chosenValues(state).find(
    ({ facet, value, choice }) => choice === 'wanted' && !facetTable.knows(facet, value),
  );
  return unknown
    ? `This collection has no ${facetNames[unknown.facet] ?? 'filter'} “${unknown.value}”.`
    : null;
}

/** The filters that alone exclude all papers, and all filters, with the number of papers without them. */
async function waysOn(
  state: BrowseState,
  found: readonly number[] | null,
  { facetTable, nameOf }: EmptyResultParts,
): Promise<WayOn[]> {
  const chosen = chosenValues(state);
  const without = chosen.map(({ facet, value, choice }): Omit<WayOn, 'papers'> => {
    const name = nameOf(facet, value);
    const change = { choices: choose(state.choices, facet, value, 'open'), allTopics: state.allTopics };
    return { name: choice === 'wanted' ? `Without “${name}”` : `With “${name}”`, change };
  });
  const all = { name: 'Clear filters', change: { choices: {}, allTopics: false } };
  const changes = [...(chosen.length > 1 ? without : []), ...(chosen.length > 0 ? [all] : [])];
  const ways: WayOn[] = [];
  for (const way of changes) {
    const { matching } = await facetTable.arrange(found, { ...state, ...way.change });
    if (matching.length > 0) ways.push({ ...way, papers: matching.length });
  }
  // It counts papers for the state shown last.
  await facetTable.arrange(found, state);
  return ways;
}

/** A button that applies such a change. */
function buildOffer(
  { page, change: choose }: EmptyResultParts,
  { name, papers, change }: WayOn,
): HTMLElement {
  const template = part<HTMLTemplateElement>(page, 'empty-filter');
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  part(item, 'empty-name').textContent = name;
  part(item, 'empty-count').textContent = countOf(papers, 'paper');
  item.querySelector('button')!.addEventListener('click', () => {
    choose({ ...change, page: 1 });
    // The button disappears, and a keyboard user would lose the focus.
    part(page, 'search-results').focus({ preventScroll: true });
  });
  return item;
}

/** The topics and kinds with their names, taken from the page. */
function valuesOf(page: ParentNode): KnownValues {
  const links = part<HTMLTemplateElement>(page, 'topic-links').content.querySelectorAll('a');
  return {
    topic: [...links].map((link) => ({ value: link.dataset.topicLink!, name: link.textContent })),
    kind: Object.entries(kindNames).map(([value, name]) => ({ value, name })),
  };
}

/** A condition that no paper meets, with links to what may have been meant. */
function unmetNodes({ sentence, near }: UnmetCondition, state: BrowseState): (Node | string)[] {
  const links = near.map(({ name, query }) => {
    const link = document.createElement('a');
    link.href = browseStateUrl({ ...state, query, page: 1 });
    link.textContent = name;
    return link;
  });
  if (links.length === 0) return [`${sentence} `];
  const listed = links.flatMap((link, place) => {
    if (place === 0) return [link];
    return [place === links.length - 1 ? ' or ' : ', ', link];
  });
  return [`${sentence} Did you mean `, ...listed, '? '];
}

/**
 * Shows the alternatives for an empty result, unless `isWanted` is false once the papers are known. The sentence
 * that nothing was found is in `client/browse/results/search-status.ts`; the other fixed words are printed by
 * `components/browse/EmptyResult.astro`.
 */
export async function showEmptyResult(
  parts: EmptyResultParts,
  { state, answer }: Results,
  isWanted: () => boolean,
): Promise<void> {
  const found = answer && (await foundNumbers(answer));
  // The facet table counts for the state shown last, which may be newer by now.
  if (!isWanted()) return;
  const ways = await waysOn(state, found, parts);
  if (!isWanted()) return;
  // Where a column cannot be fetched for them, there are still the other ways on.
  const unmet = answer
    ? await unmetConditions(answer, parts.store, valuesOf(parts.page)).catch(() => [])
    : [];
  if (!isWanted()) return;
  const root = part(parts.page, 'empty-result');
  const list = part(root, 'empty-filters');
  list.replaceChildren(...ways.map((way) => buildOffer(parts, way)));
  list.hidden = ways.length === 0;
  const unknown = part(root, 'empty-unknown');
  unknown.replaceChildren(unknownText(state, parts) ?? '', ...unmet.flatMap((one) => unmetNodes(one, state)));
  unknown.hidden = unknown.textContent === '';
  const isExplained = !unknown.hidden || ways.length > 0;
  part(root, 'empty-advice').hidden = answer === null || isExplained || whyUnsearched(answer) !== null;
  root.hidden = false;
}
