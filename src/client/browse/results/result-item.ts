import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { betterExcerpt } from '../../../search/excerpt.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { type Addresses, buildAddresses } from '../../../site/shared/addresses.ts';
import { kindNames } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import { setSaveButton } from '../../controls/save-button.ts';
import { setMarkedText } from './marked-text.ts';

/** What items and rows of results are made from. */
export interface ResultParts {
  readonly store: IndexStore;
  /** A copy of the page's link to a topic. */
  readonly topicLink: (slug: string) => Node;
  readonly addresses: Pick<Addresses, 'paper'>;
}

/** Reads from the page what its results are made from. */
export function readResultParts(page: ParentNode, store: IndexStore): ResultParts {
  const topics = part<HTMLTemplateElement>(page, 'topic-links').content;
  return {
    store,
    topicLink: (slug) => topics.querySelector(`[data-topic-link="${slug}"]`)!.cloneNode(true),
    addresses: buildAddresses(part(page, 'search-results').dataset.base!),
  };
}

/** Shows the best stretch of the abstract instead of the gist where that has more of the searched words. */
function showExcerpt(item: HTMLElement, { abstract, gist }: ResultRecord, isMatch: WordMatcher): void {
  const excerpt = betterExcerpt(abstract, gist, isMatch);
  if (excerpt === null) return;
  const place = item.querySelector<HTMLElement>('[data-excerpt]')!;
  setMarkedText(place, excerpt, isMatch);
  place.hidden = false;
  item.querySelector<HTMLElement>('[data-gist]')!.hidden = true;
}

/** The item of a paper, by its search number. Rejects when a part of the index cannot be had. */
export async function buildItem(
  template: HTMLTemplateElement,
  number: number,
  { store, topicLink, addresses }: ResultParts,
  isMatch: WordMatcher,
): Promise<HTMLElement> {
  const record = await store.record(number);
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  item.dataset.paperId = record.id;
  item.dataset.number = String(number);
  const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
  link.href = addresses.paper(record.slug);
  setMarkedText(link, record.title, isMatch);
  setMarkedText(item.querySelector('[data-gist] p')!, record.gist, isMatch);
  showExcerpt(item, record, isMatch);
  item.querySelector('[data-topic-place]')!.replaceWith(topicLink(record.topic));
  item.querySelector('[data-kind-place]')!.textContent = kindNames[record.kind];
  setSaveButton(item, record);
  item.querySelector('summary .visually-hidden')!.textContent = ` of ${record.title}`;
  return item;
}
