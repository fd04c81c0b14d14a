import { searchText } from '../browse/search-text.ts';
import { LARGEST_ZOOM } from './view.ts';

/** What a link to the map says: which papers are asked for, which part is seen, and which paper is looked at. */
export interface MapState {
  readonly query: string;
  /** A slug; empty for all topics. */
  readonly topic: string;
  /** As kinds are named in `papers.json`; empty for all. */
  readonly kind: string;
  /** Null for the whole map. */
  readonly at: MapPlace | null;
  /** A slug; empty for none. */
  readonly paper: string;
}

/** The middle of the part that is seen, in thousandths of the width and height of the wide sheet, and its zoom. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const THOUSANDTHS = 1000;
const slugPattern = /^[a-z0-9-]{1,200}$/;
const placePattern = /^(\d{1,4}),(\d{1,4}),(\d{1,2}(?:\.\d{1,2})?)$/;

function parsePlace(text: string): MapPlace | null {
  const [x, y, zoom] = (placePattern.exec(text) ?? []).slice(1).map(Number);
  if (x === undefined || y === undefined || zoom === undefined) return null;
  if (Math.max(x, y) > THOUSANDTHS || zoom <= 1 || zoom > LARGEST_ZOOM) return null;
  return { x, y, zoom };
}

/**
 * Parses the query string of an address. Invalid parts are ignored; whether the collection has such a topic, kind or
 * paper is for the page to say.
 * @example parseMapState('?q=merging&at=500,250,4').at // => { x: 500, y: 250, zoom: 4 }
 */
export function parseMapState(search: string): MapState {
  const parameters = new URLSearchParams(search);
  const slug = (name: string) => {
    const value = parameters.get(name) ?? '';
    return slugPattern.test(value) ? value : '';
  };
  return {
    query: searchText(parameters.get('q') ?? ''),
    topic: slug('topic'),
    kind: slug('kind'),
    at: parsePlace(parameters.get('at') ?? ''),
    paper: slug('paper'),
  };
}

const placeText = ({ x, y, zoom }: MapPlace) =>
  `${Math.round(x)},${Math.round(y)},${Math.round(zoom * 100) / 100}`;

/**
 * The query string for a state, with its question mark; empty for the whole map. Commas stay readable.
 * @example mapStateUrl({ ...parseMapState(''), topic: 'pruning', at: { x: 500, y: 250, zoom: 4 } }) // => '?topic=pruning&at=500,250,4'
 */
export function mapStateUrl({ query, topic, kind, at, paper }: MapState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (topic !== '') parameters.set('topic', topic);
  if (kind !== '') parameters.set('kind', kind);
  const parts = parameters.size > 0 ? [`${parameters}`] : [];
  if (at) parts.push(`at=${placeText(at)}`);
  if (paper !== '') parts.push(`paper=${paper}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
