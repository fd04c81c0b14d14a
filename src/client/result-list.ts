import type { Hit } from '../search/engine.ts';
import { countMatches, excerptOf } from '../search/excerpt.ts';
import type { WordMatcher } from '../search/highlight.ts';
import type { IndexStore } from '../search/index-store.ts';
import type { ResultRecord } from '../search/pieces.ts';
import type { Addresses } from '../site/addresses.ts';
import { kindNames } from '../site/wording.ts';
import { setMarkedText } from './marked-text.ts';

/** The parts of a page that results are made from. */
export interface ResultParts {
  readonly list: HTMLElement;
  readonly template: HTMLTemplateElement;
  /** A copy of the page's link to a topic. */
  readonly topicLink: (slug: string) => Node;
  readonly addresses: Pick<Addresses, 'paper'>;
}

function fillResult(parts: ResultParts, record: ResultRecord, isMatch: WordMatcher): HTMLElement {
  const item = parts.template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  item.dataset.paperId = record.id;
  const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
  link.href = parts.addresses.paper(record.slug);
  setMarkedText(link, record.title, isMatch);
  setMarkedText(item.querySelector('[data-gist] p')!, record.gist, isMatch);
  item.querySelector('[data-topic-place]')!.replaceWith(parts.topicLink(record.topic));
  item.querySelector('[data-kind-place]')!.textContent = kindNames[record.kind];
  return item;
}

/** Shows the best stretch of the abstract instead of the gist where that has more of the searched words. */
async function addExcerpt(
  item: HTMLElement,
  record: ResultRecord,
  hit: Hit,
  store: IndexStore,
  isMatch: WordMatcher,
) {
  const { abstract } = await store.text(hit.number);
  const excerpt = excerptOf(abstract, isMatch);
  if (excerpt === null || countMatches(excerpt, isMatch) <= countMatches(record.gist, isMatch)) return;
  const place = item.querySelector<HTMLElement>('[data-excerpt]')!;
  setMarkedText(place, excerpt, isMatch);
  place.hidden = false;
  item.querySelector<HTMLElement>('[data-gist]')!.hidden = true;
}

/**
 * Makes the items for these hits; titles and gists at once, excerpts when their texts have come. A text that
 * cannot be had leaves the gist in its place.
 */
export async function buildResults(
  parts: ResultParts,
  hits: readonly Hit[],
  store: IndexStore,
  isMatch: WordMatcher,
): Promise<HTMLElement[]> {
  const records = await Promise.all(hits.map((hit) => store.record(hit.number)));
  return records.map((record, index) => {
    const item = fillResult(parts, record, isMatch);
    addExcerpt(item, record, hits[index]!, store, isMatch).catch(() => {});
    return item;
  });
}
