import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { betterExcerpt } from '../../../search/excerpt.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadAll } from '../../../search/load-once.ts';
import type { Addresses } from '../../../site/shared/addresses.ts';
import { kindNames } from '../../../site/shared/wording.ts';
import { setMarkedText } from './marked-text.ts';
import { setSaveButton } from './save-button.ts';

/** The parts of a page that results are made from. */
export interface ResultParts {
  readonly list: HTMLElement;
  readonly template: HTMLTemplateElement;
  /** A copy of the page's link to a topic. */
  readonly topicLink: (slug: string) => Node;
  readonly addresses: Pick<Addresses, 'paper'>;
}

function fillResult(
  parts: ResultParts,
  record: ResultRecord,
  number: number,
  isMatch: WordMatcher,
): HTMLElement {
  const item = parts.template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  item.dataset.paperId = record.id;
  item.dataset.number = String(number);
  const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
  link.href = parts.addresses.paper(record.slug);
  setMarkedText(link, record.title, isMatch);
  setMarkedText(item.querySelector('[data-gist] p')!, record.gist, isMatch);
  item.querySelector('[data-topic-place]')!.replaceWith(parts.topicLink(record.topic));
  item.querySelector('[data-kind-place]')!.textContent = kindNames[record.kind];
  setSaveButton(item, record);
  item.querySelector('summary .visually-hidden')!.textContent = ` of ${record.title}`;
  return item;
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

/**
 * Makes the items for these papers with titles and gists, or the excerpts that answer better where words are searched
 * for. Rejects when a part of the index cannot be had.
 */
export async function buildResults(
  parts: ResultParts,
  numbers: readonly number[],
  store: IndexStore,
  isMatch: WordMatcher | null,
): Promise<HTMLElement[]> {
  const records = await loadAll(numbers.map((number) => store.record(number)));
  return records.map((record, i) => {
    const item = fillResult(parts, record, numbers[i]!, isMatch ?? (() => false));
    if (isMatch) showExcerpt(item, record, isMatch);
    return item;
  });
}
