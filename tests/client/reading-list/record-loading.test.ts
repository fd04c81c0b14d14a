import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaperRecords } from '../../../src/client/reading-list/paper-records.ts';
import { RecordLoading } from '../../../src/client/reading-list/record-loading.ts';
import { FakeElement, FakePage } from '../fakes.ts';

const item = (id: string) => Object.assign(new FakeElement(), { dataset: { paperId: id } });
const items = (count: number) => Array.from({ length: count }, (_, place) => item(`paper-${place}`));

/** The observer that the last loading made: what it looks at, and what it hears. */
class FakeObserver {
  static last: FakeObserver;
  readonly watched = new Set<unknown>();
  readonly #hear: (seen: unknown[]) => void;

  constructor(hear: (seen: unknown[]) => void) {
    this.#hear = hear;
    FakeObserver.last = this;
  }

  observe = (target: unknown) => this.watched.add(target);
  unobserve = (target: unknown) => this.watched.delete(target);
  disconnect = () => this.watched.clear();

  see(...targets: unknown[]): void {
    this.#hear(targets.map((target) => ({ target, isIntersecting: true })));
  }
}

/** A loading, what it asks for, and what a reader sees of it. */
function setUp(isReachable: () => boolean = () => true) {
  const asked: string[][] = [];
  const told: string[] = [];
  const known = {
    learn: async (ids: string[]) => {
      asked.push(ids);
      if (!isReachable()) throw new Error('unreachable');
      return ids.length > 0;
    },
  } as unknown as PaperRecords;
  const text = new FakeElement();
  const retry = new FakeElement();
  const place = Object.assign(new FakePage({ '[data-offline-text]': [text] }), { hidden: true });
  const root = new FakePage({ '[data-list-offline]': [place], '[data-list-retry]': [retry] });
  const loading = new RecordLoading(root as unknown as HTMLElement, known, {
    failure: 'Nothing to be had.',
    onLoaded: () => told.push('loaded'),
    onRetry: () => told.push('retry'),
  });
  const follow = (waiting: FakeElement[]) => loading.follow(waiting as unknown as HTMLElement[]);
  return { asked, told, place, text, retry, follow, loading };
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('navigator', { onLine: true });
});

describe('the records of a list', () => {
  test('are fetched all at once where the list is short', async () => {
    const { asked, told, follow } = setUp();
    follow(items(200));
    await expect.poll(() => told).toEqual(['loaded']);
    expect(asked.map((ids) => ids.length)).toEqual([200]);
    expect(FakeObserver.last.watched.size).toBe(0);
  });

  test('are fetched as papers come near the view where it is long, each once', async () => {
    const { asked, told, follow } = setUp();
    const many = items(201);
    follow(many);
    expect(asked).toEqual([]);
    FakeObserver.last.see(many[3], many[4]);
    await expect.poll(() => told).toEqual(['loaded']);
    expect(asked).toEqual([['paper-3', 'paper-4']]);
    expect(FakeObserver.last.watched.size).toBe(199);
  });

  test('that cannot be had are not asked for again until the reader says so', async () => {
    let isReachable = false;
    const { asked, told, place, text, retry, follow, loading } = setUp(() => isReachable);
    follow(items(2));
    await expect.poll(() => place.hidden).toBe(false);
    expect(text.textContent).toBe('Nothing to be had.');
    follow(items(2));
    expect(asked).toHaveLength(1);
    isReachable = true;
    retry.dispatchEvent(new Event('click'));
    expect(told).toEqual(['retry']);
    await loading.load(['paper-0']);
    expect(told).toEqual(['retry', 'loaded']);
    expect(place.hidden).toBe(true);
  });

  test('are said to be missing for want of a connection where the browser knows of none', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { text, follow } = setUp(() => false);
    follow(items(1));
    await expect.poll(() => text.textContent).toBe('You are offline. Nothing to be had.');
  });
});
