import type { WordMatcher } from '../search/highlight.ts';
import type { IndexStore } from '../search/index-store.ts';
import { loadAll } from '../search/load-once.ts';
import type { ResultRecord } from '../search/pieces.ts';
import type { Addresses } from '../site/addresses.ts';
import { kindNames } from '../site/wording.ts';
import { setMarkedText } from './marked-text.ts';
import { loadScript } from './page-script.ts';
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
async function addExcerpt(
  item: HTMLElement,
  record: ResultRecord,
  number: number,
  store: IndexStore,
  isMatch: WordMatcher,
) {
  const { abstract } = await store.text(number);
  // Only now: asked for beside the text, it would take its place in the line before the first results.
  const betterExcerpt = await loadScript(() => import('./browse-later.ts'), 'betterExcerpt');
  const excerpt = betterExcerpt(abstract, record.gist, isMatch);
  if (excerpt === null) return;
  const place = item.querySelector<HTMLElement>('[data-excerpt]')!;
  setMarkedText(place, excerpt, isMatch);
  place.hidden = false;
  item.querySelector<HTMLElement>('[data-gist]')!.hidden = true;
}

/**
 * Makes the items for these papers with titles and gists. Where words are searched for, excerpts follow when
 * their texts have come, and `complete` tells when. A text that cannot be had leaves the gist in its place.
 */
export async function buildResults(
  parts: ResultParts,
  numbers: readonly number[],
  store: IndexStore,
  isMatch: WordMatcher | null,
): Promise<{ items: HTMLElement[]; complete: Promise<unknown> }> {
  const records = await loadAll(numbers.map((number) => store.record(number)));
  const items = records.map((record, i) => fillResult(parts, record, numbers[i]!, isMatch ?? (() => false)));
  if (!isMatch) return { items, complete: Promise.resolve() };
  const excerpts = items.map((item, i) => addExcerpt(item, records[i]!, numbers[i]!, store, isMatch));
  return { items, complete: Promise.allSettled(excerpts) };
}
