import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveStatus } from '../../../src/client/controls/live-status.ts';
import { as, FakeElement } from '../fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function statusLine() {
  const shown = new FakeElement();
  const spoken = new FakeElement();
  return { status: new LiveStatus(as<Element>({ children: [shown, spoken] })), shown, spoken };
}

test('what is not typed for is shown and announced at once', () => {
  const { status, shown, spoken } = statusLine();
  status.say('3 papers.');
  vi.advanceTimersByTime(1);
  expect([shown.textContent, spoken.textContent]).toEqual(['3 papers.', '3 papers.']);
});

test('while a reader types, every state is shown and only the last is announced, 700 ms after the last key', () => {
  const { status, shown, spoken } = statusLine();
  status.say('179 papers.');
  vi.advanceTimersByTime(1);
  const announced: string[] = [];
  for (const count of [90, 40, 12]) {
    status.hush();
    vi.advanceTimersByTime(90);
    status.say(`${count} papers.`);
    expect(shown.textContent).toBe(`${count} papers.`);
    announced.push(spoken.textContent);
  }
  vi.advanceTimersByTime(600);
  announced.push(spoken.textContent);
  expect(announced).toEqual(['', '', '', '']);
  vi.advanceTimersByTime(100);
  expect(spoken.textContent).toBe('12 papers.');
});

test('an answer that comes late is announced when it comes, and nothing of an earlier one before', () => {
  const { status, spoken } = statusLine();
  status.say('179 papers.');
  vi.advanceTimersByTime(1);
  status.hush();
  vi.advanceTimersByTime(5000);
  expect(spoken.textContent).toBe('');
  status.say('2 papers.');
  vi.advanceTimersByTime(1);
  expect(spoken.textContent).toBe('2 papers.');
});
