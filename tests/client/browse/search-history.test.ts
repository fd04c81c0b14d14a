import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseBrowseState, startState } from '../../../src/browse/state.ts';
import { SearchHistory } from '../../../src/client/browse/search-history.ts';
import { as } from '../fakes.ts';

/** A window with an address and a history, without the rest. */
function fakeWindow(search = '') {
  const entries: { url: string; state: unknown }[] = [{ url: `/browse/${search}`, state: null }];
  const write = (start: number) => (state: unknown, _: string, url?: string) => {
    const last = entries.at(-1)!;
    entries.splice(entries.length - 1 + start, 1, { url: url ?? last.url, state });
  };
  const window = {
    get location() {
      return new URL(entries.at(-1)!.url, 'https://example.org');
    },
    history: {
      scrollRestoration: 'auto',
      get state() {
        return entries.at(-1)!.state;
      },
      replaceState: write(0),
      pushState: write(1),
    },
    setTimeout: (run: () => void, after: number) => setTimeout(run, after),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
  };
  return {
    window,
    addresses: () => entries.map(({ url }) => url),
    history: new SearchHistory(as<Window>(window), parseBrowseState),
  };
}

const typing = (query: string) => ({ ...startState, query, literal: false });

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('SearchHistory', () => {
  test('has one entry for a query that is being typed', () => {
    const { history, addresses } = fakeWindow();
    for (const query of ['m', 'me', 'mer', 'merg', 'merge']) {
      history.update(typing(query));
      vi.advanceTimersByTime(300);
    }
    expect(addresses()).toEqual(['/browse/', '/browse/?q=merge']);
  });

  test('has a further entry for what is typed after a query has stood for a while', () => {
    const { history, addresses } = fakeWindow();
    history.update(typing('merge'));
    vi.advanceTimersByTime(5000);
    history.update(typing('merge h'));
    history.update(typing('merge heads'));
    expect(addresses()).toEqual(['/browse/', '/browse/?q=merge', '/browse/?q=merge+heads']);
  });

  test('has a further entry behind a query that was settled by hand', () => {
    const { history, addresses } = fakeWindow();
    history.update(typing('merge'));
    history.settle();
    history.update(typing('heads'));
    expect(addresses()).toEqual(['/browse/', '/browse/?q=merge', '/browse/?q=heads']);
  });

  test('leaves an address alone that says what is shown, however it is spelled', () => {
    const { history, addresses } = fakeWindow('?q=task%20vectors&from=mail');
    expect(history.state).toEqual(typing('task vectors'));
    history.update(typing('task vectors'));
    expect(addresses()).toEqual(['/browse/?q=task%20vectors&from=mail']);
  });

  test('keeps the place with its entry', () => {
    const { history, window, addresses } = fakeWindow('?q=merge');
    expect(window.history.scrollRestoration).toBe('manual');
    expect(history.place).toBeNull();
    history.keepPlace({ shown: 30, scroll: 1200 });
    expect(history.place).toEqual({ shown: 30, scroll: 1200 });
    history.update(typing('heads'));
    expect(history.place).toBeNull();
    expect(addresses()).toEqual(['/browse/?q=merge', '/browse/?q=heads']);
    history.settle();
    history.update(typing('vectors'), { shown: 10, scroll: 185 });
    expect(history.place).toEqual({ shown: 10, scroll: 185 });
    history.update(typing('vectors'), { shown: 10, scroll: 0 });
    expect(history.place).toEqual({ shown: 10, scroll: 185 });
  });

  test('takes a place that is none, left by whatever version of the page, for no place', () => {
    const { history, window } = fakeWindow();
    const leave = (state: unknown) => window.history.replaceState(state, '');
    const debris = [null, 7, 'a text', [], {}, { place: null }, { place: 'top' }, { place: { shown: 10 } }];
    for (const state of [
      ...debris,
      { place: { shown: NaN, scroll: 0 } },
      { place: { shown: '9', scroll: 0 } },
    ]) {
      leave(state);
      expect(history.place).toBeNull();
    }
    leave({ place: { shown: 20, scroll: 5, paper: {} } });
    expect(history.place).toEqual({ shown: 20, scroll: 5 });
    const place = { shown: 20, scroll: 5, paper: 'aaaaaaaaaa' };
    leave({ place });
    expect(history.place).toEqual(place);
  });
});
