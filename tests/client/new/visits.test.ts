import { describe, expect, test } from 'vitest';
import { nextVisit, parseVisit } from '../../../src/client/new/visits.ts';

const monday = { day: '2026-11-23', seen: '2026-11-20' };
const tuesday = { day: '2026-11-24', seen: '2026-11-24' };

describe('a visit is compared', () => {
  test('with none at the first time', () => {
    expect(nextVisit(null, monday)).toEqual({ ...monday, since: null });
  });

  test('with the last one of an earlier day, for all the day', () => {
    const first = nextVisit(nextVisit(null, monday), tuesday);
    expect(first).toEqual({ ...tuesday, since: monday });
    expect(nextVisit(first, tuesday)).toEqual(first);
    const later = { day: '2026-11-24', seen: '2026-11-25' };
    expect(nextVisit(first, later)).toEqual({ ...later, since: monday });
  });

  test('with one of the same day where papers came since', () => {
    const first = nextVisit(null, monday);
    expect(nextVisit(first, monday).since).toBeNull();
    expect(nextVisit(first, { ...monday, seen: '2026-11-23' }).since).toEqual(monday);
  });
});

test('a kept visit is read as it was written, and anything else is no visit', () => {
  for (const visit of [nextVisit(null, monday), nextVisit(nextVisit(null, monday), tuesday)]) {
    expect(parseVisit(JSON.stringify(visit))).toEqual(visit);
  }
  for (const text of [
    null,
    '',
    'null',
    '3',
    '{}',
    '{"day":"x","seen":"2026-11-20","since":null}',
    '{"day":',
  ]) {
    expect(parseVisit(text)).toBeNull();
  }
  expect(parseVisit(JSON.stringify({ ...monday, since: { day: 'x' } }))).toBeNull();
});
