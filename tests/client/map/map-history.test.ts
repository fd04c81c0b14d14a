import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MapHistory } from '../../../src/client/map/map-history.ts';
import { parseMapState } from '../../../src/map/map-address.ts';
import { as } from '../fakes.ts';

const wholeMap = parseMapState('');

/** A window with an address and a history, without the rest. */
function fakeWindow() {
  const entries = ['/map/'];
  const write = (added: number) => (_state: unknown, _title: string, url: string) => {
    entries.splice(entries.length - 1 + added, 1, url);
  };
  const window = {
    get location() {
      return new URL(entries.at(-1)!, 'https://example.org');
    },
    history: { state: null, replaceState: write(0), pushState: write(1) },
    setTimeout: (run: () => void, after: number) => setTimeout(run, after),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
  };
  return { entries, history: new MapHistory(as<Window>(window)) };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('MapHistory', () => {
  test('has one entry for a search that is being typed, and one for each that was settled', () => {
    const { entries, history } = fakeWindow();
    for (const query of ['m', 'me', 'merging']) {
      history.update({ ...wholeMap, query });
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(1000);
    history.update({ ...wholeMap, query: 'pruning' });
    expect(entries).toEqual(['/map/', '/map/?q=merging', '/map/?q=pruning']);
  });

  test('has an entry for each choice of a filter', () => {
    const { entries, history } = fakeWindow();
    for (const kind of ['survey', 'method']) {
      history.update({ ...wholeMap, kind });
      history.settle();
    }
    expect(entries).toEqual(['/map/', '/map/?kind=survey', '/map/?kind=method']);
  });

  test('keeps where one has moved to, and the paper that is looked at, in the same entry', () => {
    const { entries, history } = fakeWindow();
    history.update({ ...wholeMap, at: { x: 500, y: 250, zoom: 2 } });
    history.update({ ...wholeMap, at: { x: 500, y: 250, zoom: 4 }, paper: 'a-paper' });
    expect(entries).toEqual(['/map/?at=500,250,4&paper=a-paper']);
    expect(history.state).toEqual({ ...wholeMap, at: { x: 500, y: 250, zoom: 4 }, paper: 'a-paper' });
  });
});
