import { describe, expect, test, vi } from 'vitest';
import { setUpExportMenu } from '../../../src/client/export/export-menu.ts';

import { type ExportedText, PageOutdated, type PaperRef } from '../../../src/client/export/exported-text.ts';
import { as, FakeElement, FakePage } from '../fakes.ts';

const parts = ['summary', 'format', 'download', 'copy', 'status', 'retry', 'text'] as const;

function taken(count: number, missing = 0): ExportedText {
  const format = { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' };
  return { text: 'TY  - GEN', papers: count, missing, format };
}

function menuWith(
  write: (papers: readonly PaperRef[], format: string) => Promise<ExportedText>,
  copy: (text: Promise<string>) => Promise<void> = async () => {},
) {
  const elements = Object.fromEntries(parts.map((name) => [name, new FakeElement()])) as Record<
    (typeof parts)[number],
    FakeElement & { hidden?: boolean; onclick?: () => void }
  >;
  elements.format.value = 'ris';
  const root = new FakePage(
    Object.fromEntries(parts.map((name) => [`[data-export-${name}]`, [elements[name]]])),
  );
  const shown: PaperRef[] = ['a', 'b'];
  const saved: (string | Blob)[][] = [];
  const update = setUpExportMenu(
    as<HTMLElement>(root),
    { papers: () => shown, summary: () => `${shown.length} here`, name: () => 'R&D heads' },
    write,
    { save: (...file) => void saved.push(file), copy },
  );
  const click = (name: 'download' | 'copy') => elements[name].dispatchEvent(new Event('click'));
  return { ...elements, root, shown, saved, update, click };
}

describe('the menu', () => {
  test('takes what is shown at that moment, in the chosen format, and names the file', async () => {
    const asked: unknown[] = [];
    const menu = menuWith(async (papers, format) => {
      asked.push([[...papers], format]);
      return taken(papers.length);
    });
    expect(menu.summary.textContent).toBe('2 here');
    menu.shown.push('c');
    menu.update();
    expect(menu.summary.textContent).toBe('3 here');
    menu.click('download');
    await vi.waitFor(() => expect(menu.status.textContent).toBe('Saved 3 papers as r-d-heads.ris.'));
    expect(asked).toEqual([[['a', 'b', 'c'], 'ris']]);
    expect(menu.saved).toEqual([['r-d-heads.ris', 'TY  - GEN', taken(1).format.mediaType]]);
  });

  test('says what had to be left out, and saves no empty file', async () => {
    let found = 1;
    const menu = menuWith(async () => taken(found, 2));
    menu.click('copy');
    const left = '2 papers left out: no longer in this collection.';
    await vi.waitFor(() => expect(menu.status.textContent).toBe(`Copied 1 paper as RIS. ${left}`));
    found = 0;
    menu.click('download');
    await vi.waitFor(() => expect(menu.status.textContent).toBe(`Nothing to export. ${left}`));
    expect(menu.saved).toEqual([]);
  });

  test('asks for the clipboard before the text has come', () => {
    const copy = vi.fn(async () => {});
    menuWith(() => new Promise(() => {}), copy).click('copy');
    expect(copy).toHaveBeenCalledOnce();
  });

  test('shows the text where the clipboard is refused', async () => {
    const menu = menuWith(
      async () => taken(2),
      () => Promise.reject(new Error('no')),
    );
    menu.click('copy');
    await vi.waitFor(() => expect(menu.text.value).toBe('TY  - GEN'));
    expect(menu.text.hidden).toBe(false);
    expect(menu.text.calls).toEqual(['focus', 'select']);
  });

  test('offers to try again what failed, and then does the same', async () => {
    let failures = 1;
    const menu = menuWith(async () => {
      if (failures-- > 0) throw new Error('lost');
      return taken(2);
    });
    menu.click('download');
    await vi.waitFor(() => expect(menu.retry.hidden).toBe(false));
    expect(menu.status.textContent).toContain('could not be fetched');
    menu.retry.onclick!();
    await vi.waitFor(() => expect(menu.saved).toHaveLength(1));
    expect(menu.retry.hidden).toBe(true);
    expect(menu.download.calls).toEqual(['focus']);
  });

  test('offers no second try to a page that is too old for one', async () => {
    const menu = menuWith(() => Promise.reject(new PageOutdated()));
    menu.click('download');
    await vi.waitFor(() => expect(menu.status.textContent).toContain('Reload the page'));
    expect(menu.retry.hidden).toBe(true);
  });

  test('says so while the papers are slow to come', async () => {
    vi.useFakeTimers();
    try {
      const menu = menuWith(() => new Promise((resolve) => setTimeout(() => resolve(taken(2)), 1000)));
      menu.click('download');
      await vi.advanceTimersByTimeAsync(300);
      expect(menu.status.textContent).toBe('Fetching papers…');
      await vi.advanceTimersByTimeAsync(1000);
      expect(menu.status.textContent).toContain('Saved 2 papers as');
    } finally {
      vi.useRealTimers();
    }
  });
});
