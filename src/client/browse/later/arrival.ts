import { part } from '../../controls/find-part.ts';
import { titlesIn } from '../../controls/result-keys.ts';
import { handoverKey } from '../../controls/search-handover.ts';
import { tryStorage } from '../../controls/storage.ts';

/** Whether a search form of another page led here; true once. */
export function wasHandedOver(storage = () => sessionStorage): boolean {
  const asked = tryStorage(() => {
    const kept = storage().getItem(handoverKey);
    storage().removeItem(handoverKey);
    return kept;
  });
  return asked !== null;
}

/** Goes on where a reader typed on the page before; a finger would only see the keyboard come up again. */
export function takeFocus(page: Document, field: HTMLInputElement): void {
  if (page.activeElement !== page.body || !matchMedia('(pointer: fine)').matches) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
}

/**
 * Where nothing has the focus, or the results as a whole, the arrow down leads to the first result in sight, and
 * `s` saves it, unless single keys are off or the pointer is on another paper.
 */
export function setUpFreeKeys(page: Document, list: Element): void {
  const single = part<HTMLInputElement>(page, 'keys-toggle');
  page.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const isFree = target === page.body || target === list;
    if (!isFree || altKey || ctrlKey || metaKey || shiftKey) return;
    const title = titlesIn(list).find((link) => link.getBoundingClientRect().bottom > 0);
    if (key === 'ArrowDown' && title) {
      event.preventDefault();
      title.focus();
    } else if (key === 's' && single.checked && !page.querySelector('[data-paper-id]:hover')) {
      title?.closest('[data-paper-id]')?.querySelector<HTMLElement>('[data-save-paper]')?.click();
    }
  });
}
