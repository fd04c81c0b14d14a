import { countOf, formatDay } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { tryStorage } from '../controls/storage.ts';
import { nextVisit, parseVisit } from './visits.ts';

/** How many papers were listed on a day, YYYY-MM-DD. */
type DayCount = readonly [day: string, count: number];

/** The day of the reader's calendar, YYYY-MM-DD. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Says how many papers are new since the last visit of this page, which this browser remembers, and marks their days.
 * Without storage, and at the first visit, nothing is said.
 */
export function setUpLastVisit(page: Document, storage = () => localStorage, today = localDay): void {
  const place = part(page, 'last-visit');
  const counts = JSON.parse(place.dataset.lastVisit!) as DayCount[];
  // Several sites on one server are told apart by the path.
  const key = `papershelf:last-visit ${page.location.pathname}`;
  const kept = parseVisit(tryStorage(() => storage().getItem(key)));
  const visit = nextVisit(kept, { day: today(), seen: counts[0]![0] });
  tryStorage(() => storage().setItem(key, JSON.stringify(visit)));
  if (visit.since === null) return;
  const { day, seen } = visit.since;
  const count = counts.reduce((sum, [listed, papers]) => (listed > seen ? sum + papers : sum), 0);
  place.textContent = `${count === 0 ? 'Nothing' : countOf(count, 'paper')} new since your last visit on ${formatDay(day)}.`;
  place.hidden = false;
  for (const section of page.querySelectorAll<HTMLElement>('[data-day]')) {
    part(section, 'since-visit').hidden = section.dataset.day! <= seen;
  }
}
