import { searchText } from '../../browse/search-text.ts';
import { loadOnce } from '../../search/load-once.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { LiveStatus } from '../controls/live-status.ts';
import { curePage, loadScript, ScriptLost } from '../controls/page-script.ts';
import { setUpResultKeys } from '../controls/result-keys.ts';
import { searchFailure } from '../controls/search-failure.ts';
import type { PageFilter } from './page-filter.ts';

const TYPING_PAUSE_MS = 100;

/** Lazy-loads the search engine. */
async function loadFilter(index: string, within: ReadonlySet<number>): Promise<PageFilter> {
  const buildPageFilter = await loadScript(() => import('./page-filter.ts'), 'buildPageFilter');
  return buildPageFilter(index, within);
}

const countIn = (found: number, all: number) =>
  found === all ? countOf(all, 'paper') : `${found} of ${countOf(all, 'paper')}`;

function statusOf(found: number, all: number, hasAllWords: boolean): string {
  if (found === 0) return 'No paper here matches';
  const count = countIn(found, all);
  return hasAllWords ? count : `None matches all words · ${count} match some`;
}

/**
 * Wires the search field of a topic page: shows the matching cards (`[data-search-number]`), hides the others
 * and headings without cards, shows their number, and keeps the query in the address.
 */
export function setUpTopicFilter(page: Document, load = loadFilter): void {
  const place = page.querySelector<HTMLElement>('[data-topic-filter]');
  const field = place?.querySelector('input');
  const line = page.querySelector('[data-topic-filter-status]');
  if (!place || !field || !line) return;
  const status = new LiveStatus(line);
  const cards = [...page.querySelectorAll<HTMLElement>('[data-search-number]')];
  const numberOf = (card: HTMLElement) => Number(card.dataset.searchNumber);
  const ready = loadOnce(() => load(place.dataset.index!, new Set(cards.map(numberOf))));
  let turn = 0;
  let typing: number | undefined;

  const show = (isShown: (card: HTMLElement) => boolean) => {
    for (const card of cards) card.hidden = !isShown(card);
    for (const group of page.querySelectorAll<HTMLElement>('[data-paper-group]')) {
      const all = cards.filter((card) => group.contains(card));
      const found = all.filter((card) => !card.hidden);
      group.hidden = found.length === 0;
      part(group, 'group-count').textContent = countIn(found.length, all.length);
    }
  };
  const run = async () => {
    const mine = ++turn;
    const query = searchText(field.value);
    const asked = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    history.replaceState(history.state, '', location.pathname + asked);
    if (query === '') {
      show(() => true);
      status.say(countOf(cards.length, 'paper'));
      return;
    }
    try {
      const { numbers, hasAllWords } = await (await ready()).find(query);
      if (mine !== turn) return;
      show((card) => numbers.has(numberOf(card)));
      status.say(statusOf(cards.filter((card) => !card.hidden).length, cards.length, hasAllWords));
    } catch (error) {
      if (error instanceof ScriptLost) curePage();
      if (mine === turn) status.say(searchFailure(error));
    }
  };

  setUpResultKeys(field, page.querySelector('main') ?? page.body);
  field.addEventListener('focus', () => void ready().catch(() => {}), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(typing);
    status.hush();
    typing = window.setTimeout(run, TYPING_PAUSE_MS);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) field.value = searchText(asked);
  if (field.value.trim() !== '') void run();
}
