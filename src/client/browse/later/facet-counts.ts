import type { FacetId } from '../../../browse/facet-choices.ts';
import type { Arrangement } from '../../../browse/table.ts';
import { formatNumber } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import { type CurrentResults, hasPhrase, type Results } from '../results/results.ts';

/** A facet of the panel, and the places of its counts by value; each with the count of all papers. */
interface CountedFacet {
  readonly id: FacetId;
  readonly values: readonly { root: HTMLElement; value: string; count: HTMLElement; printed: string }[];
}

function readFacet(root: HTMLElement): CountedFacet {
  const values = [...root.querySelectorAll<HTMLElement>('[data-value]')].map((item) => {
    const count = part(item, 'count');
    return { root: item, value: item.dataset.value!, count, printed: count.textContent };
  });
  return { id: root.dataset.facet as FacetId, values };
}

/** Shows how many papers each value would leave; with null their number is unknown, and nothing stands there. */
function showCounts({ id, values }: CountedFacet, arrangement: Arrangement | null): void {
  for (const { root, value, count } of values) {
    const papers = arrangement?.count(id, value) ?? null;
    const text = papers === null ? '' : formatNumber(papers);
    // Writing the same text again would trigger a new layout of the page.
    if (count.textContent !== text) count.textContent = text;
    root.classList.toggle('none', papers === 0);
  }
}

function showPrinted({ values }: CountedFacet): void {
  for (const { root, count, printed } of values) {
    count.textContent = printed;
    root.classList.remove('none');
  }
}

const isWhole = ({ answer, state }: Results) => answer === null && Object.keys(state.choices).length === 0;

/** Whether counting would take the texts of all hits, to find those with a phrase. */
const isUnknown = ({ answer, source }: Results) =>
  answer !== null && hasPhrase(answer) && !source.total.isExact;

const idle = () =>
  new Promise<void>((resolve) => (window.requestIdleCallback ?? setTimeout)(() => resolve()));

/**
 * Wires the counts of the facets: they follow the results, and a facet is counted when a reader sees it, as its
 * column may have to be fetched. The counts of all papers are those printed into the page.
 */
export function setUpFacetCounts(page: ParentNode, current: CurrentResults): void {
  const facets = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-facets] [data-facet]')].map((root) => [
      root,
      readFacet(root),
    ]),
  );
  const seen = new Set<Element>();
  /** The facets whose counts are those of the current results. */
  let counted = new Set<CountedFacet>();

  async function count(): Promise<void> {
    const results = current.value;
    const mine = counted;
    const wanted = [...facets].flatMap(([root, facet]) => (seen.has(root) && !mine.has(facet) ? facet : []));
    if (!results || wanted.length === 0) return;
    for (const facet of wanted) mine.add(facet);
    await idle();
    // What cannot be fetched now is fetched again with the reader's next choice, which shows an error.
    const arrangement = await results.count(wanted.map(({ id }) => id)).catch(() => null);
    if (mine === counted) for (const facet of wanted) showCounts(facet, arrangement);
  }

  current.watch((results) => {
    counted = new Set(results && !isWhole(results) && !isUnknown(results) ? [] : facets.values());
    if (results && isWhole(results)) for (const facet of facets.values()) showPrinted(facet);
    else if (results && isUnknown(results)) for (const facet of facets.values()) showCounts(facet, null);
    void count();
  });
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    void count();
  });
  for (const root of facets.keys()) observer.observe(root);
}
