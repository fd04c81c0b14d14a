import type { PublicationFacts } from '../../../export/citation/byline.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { betterExcerpt } from '../../../search/excerpt.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadAll } from '../../../search/load-once.ts';
import { type Addresses, buildAddresses } from '../../../site/shared/addresses.ts';
import { kindNames } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import { setSaveButton } from '../../controls/save-button.ts';
import { setMarkedText } from './marked-text.ts';

/** What items and rows of results are built from. */
export interface ResultParts {
  readonly store: IndexStore;
  /** A copy of the page's link to a topic. */
  readonly topicLink: (slug: string) => Node;
  readonly addresses: Pick<Addresses, 'paper' | 'author'>;
}

/** Reads the templates of results from the page. */
export function readResultParts(page: ParentNode, store: IndexStore): ResultParts {
  const topics = part<HTMLTemplateElement>(page, 'topic-links').content;
  return {
    store,
    topicLink: (slug) => topics.querySelector(`[data-topic-link="${slug}"]`)!.cloneNode(true),
    addresses: buildAddresses(part(page, 'search-results').dataset.base!),
  };
}

/**
 * Shows the gist, or an excerpt of the abstract where it has more of the search words. A paper without an
 * abstract has neither, and says so.
 */
function showSummary(item: HTMLElement, { abstract, gist }: ResultRecord, isMatch: WordMatcher): void {
  const summary = part(item, 'gist');
  const excerpt = abstract && gist && betterExcerpt(abstract, gist, isMatch);
  summary.hidden = !gist || excerpt !== null;
  if (gist) setMarkedText(summary.querySelector('p')!, gist, isMatch);
  else item.querySelector('details')!.remove();
  const place = part(item, gist ? 'excerpt' : 'no-abstract');
  place.hidden = !summary.hidden;
  if (excerpt) setMarkedText(place, excerpt, isMatch);
}

/** The place of a byline in an item or row; null where the collection has none. Its script is lazy-loaded for others. */
const bylinePlace = (item: ParentNode) => item.querySelector<HTMLElement>('[data-byline]');

const loadByline = () => loadScript(() => import('../later/byline.ts'), 'showByline');

/** Fills in the byline, where the page has a place for one. */
export async function fillByline(
  item: ParentNode,
  paper: PublicationFacts & Pick<ResultRecord, 'title'>,
  { addresses }: ResultParts,
  isMatch: WordMatcher,
): Promise<void> {
  const place = bylinePlace(item);
  if (place) (await loadByline())(place, paper, isMatch, addresses);
}

/** Builds the item of a paper by its search number. Rejects when a part of the index cannot be loaded. */
export async function buildItem(
  template: HTMLTemplateElement,
  number: number,
  parts: ResultParts,
  isMatch: WordMatcher,
): Promise<HTMLElement> {
  const { store, topicLink, addresses } = parts;
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  // The script of bylines comes with the first records, not after them.
  const [record] = await loadAll([
    store.record(number),
    bylinePlace(item) ? loadByline() : Promise.resolve(),
  ]);
  item.dataset.paperId = record.id;
  item.dataset.number = String(number);
  const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
  link.href = addresses.paper(record.slug);
  setMarkedText(link, record.title, isMatch);
  item.querySelector('summary .visually-hidden')!.textContent = ` of ${record.title}`;
  showSummary(item, record, isMatch);
  await fillByline(item, record, parts, isMatch);
  part(item, 'topic-place').replaceWith(topicLink(record.topic));
  part(item, 'kind-place').textContent = kindNames[record.kind];
  item.querySelector(`[data-new="${record.listed}"]`)?.removeAttribute('hidden');
  setSaveButton(item, record);
  return item;
}
