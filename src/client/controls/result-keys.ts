/** The visible titles of the results, in order. */
export function titlesIn(list: Element): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('[data-paper-id] :is(h2, h3, th) a')].filter((link) =>
    link.checkVisibility(),
  );
}

/** Wires arrow keys to move between search field and visible titles, and Escape to return or clear it. */
export function setUpResultKeys(field: HTMLInputElement, list: Element): void {
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const [first] = event.key === 'ArrowDown' ? titlesIn(list) : [];
    if (first) {
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  list.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent & { target: HTMLAnchorElement };
    const all = titlesIn(list);
    const place = all.indexOf(target);
    if (key === 'Escape' && target.closest('[data-paper-id]')) field.focus();
    else if (key === 'ArrowUp' && place >= 0) (all[place - 1] ?? field).focus();
    else if (key === 'ArrowDown' && place >= 0) all[place + 1]?.focus();
    else return;
    event.preventDefault();
  });
}
