/** A visit to the page of new papers. */
export interface Visit {
  /** The day of the visit, YYYY-MM-DD. */
  readonly day: string;
  /** The last day on which papers were listed as the reader saw it. */
  readonly seen: string;
}

/** The last visit, and the one before it with which a reader compares for the rest of the day. */
export interface KeptVisit extends Visit {
  readonly since: Visit | null;
}

/**
 * What to keep of a visit, given what was kept of the one before; null at the first one. All visits of one day are
 * compared with the last visit before that day, so that marks outlast a reload.
 * @example nextVisit(null, { day: '2026-11-22', seen: '2026-11-20' }).since // => null
 */
export function nextVisit(kept: KeptVisit | null, now: Visit): KeptVisit {
  if (kept === null) return { ...now, since: null };
  const last = { day: kept.day, seen: kept.seen };
  if (kept.day !== now.day) return { ...now, since: last };
  return { ...now, since: kept.since ?? (now.seen > kept.seen ? last : null) };
}

/** Reads what `JSON.stringify` made of a kept visit; null for anything else. */
export function parseVisit(text: string | null): KeptVisit | null {
  try {
    const { day, seen, since } = JSON.parse(text ?? '') as KeptVisit;
    return isDay(day) && isDay(seen) && (since === null || (isDay(since.day) && isDay(since.seen)))
      ? { day, seen, since }
      : null;
  } catch {
    return null;
  }
}

const isDay = (day: unknown) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
