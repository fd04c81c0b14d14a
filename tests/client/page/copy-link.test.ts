import { expect, test, vi } from 'vitest';
import { setUpCopyLink, typedAddress } from '../../../src/client/page/copy-link.ts';
import { as, FakeElement, FakePage } from '../fakes.ts';

const address = 'https://example.org/topics/merging/?q=R%26D';

function pageWithButton(copy: (text: string) => Promise<void>) {
  const [button, status] = [new FakeElement(), new FakeElement()];
  const page = new FakePage({ '[data-copy-link]': [button], '[data-copy-link-status]': [status] });
  setUpCopyLink(as<Document>(page), { copy, address: () => address });
  return { button, status };
}

test('the button copies the address of the page and says so', async () => {
  const copied: string[] = [];
  const { button, status } = pageWithButton(async (text) => void copied.push(text));
  button.dispatchEvent(new Event('click'));
  await vi.waitFor(() => expect(status.textContent).toBe('Link copied'));
  expect(copied).toEqual([address]);
});

test('where the browser refuses, the address is shown', async () => {
  const { button, status } = pageWithButton(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  button.dispatchEvent(new Event('click'));
  await vi.waitFor(() => expect(status.textContent).toBe(address));
});

test('what is copied has the query as it is typed, however soon the button is pressed', () => {
  const page = 'https://example.org/topics/merging/';
  expect(typedAddress(`${page}?q=merg#papers`, ' merging  models ')).toBe(`${page}?q=merging+models`);
  expect(typedAddress(page, 'R&D')).toBe(`${page}?q=R%26D`);
  expect(typedAddress(`${page}?q=merging`, '')).toBe(page);
  expect(typedAddress(`${page}?q=task%20vectors`, 'task vectors')).toBe(`${page}?q=task%20vectors`);
});
