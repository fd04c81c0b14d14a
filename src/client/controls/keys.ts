import { tryStorage } from './storage.ts';

const storageKey = 'papershelf:keys';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

/** The save button of the paper that has the focus or is under the pointer, else that of the page's own paper. */
function saveButton(page: Document): HTMLElement | null {
  const paper =
    page.activeElement?.closest('[data-paper-id]') ??
    page.querySelector('[data-paper-id]:hover') ??
    page.querySelector('main header');
  return paper?.querySelector<HTMLElement>('[data-save-paper]') ?? null;
}

/**
 * Wires single keys: `/` goes to the search field, `s` saves a paper, `?` shows the keys. None fires while
 * typing or with a modifier, and the panel can switch them off (WCAG 2.1.4), which is remembered.
 */
export function setUpKeys(page: Document, storage = () => localStorage): void {
  const panel = page.querySelector<HTMLDialogElement>('[data-keys]');
  const toggle = panel?.querySelector<HTMLInputElement>('[data-keys-toggle]');
  if (!panel || !toggle) return;
  toggle.checked = tryStorage(() => storage().getItem(storageKey)) !== 'off';
  toggle.addEventListener('change', () => {
    tryStorage(() => storage().setItem(storageKey, toggle.checked ? 'on' : 'off'));
  });
  page.querySelector('[data-keys-open]')?.addEventListener('click', () => panel.showModal());
  page.addEventListener('keydown', (event) => {
    if (!toggle.checked || panel.open || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = page.querySelector<HTMLInputElement>('[type="search"]');
    if (event.key === '/' && field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === 's') {
      saveButton(page)?.click();
    } else if (event.key === '?') {
      event.preventDefault();
      panel.showModal();
    }
  });
}
