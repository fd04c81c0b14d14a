/**
 * Arrows move between the search field and the titles of the results, and from title to title; Escape empties
 * the field, or leads back to it. Results out of sight are passed over.
 */
export function setUpResultKeys(field: HTMLInputElement, list: Element): void {
  const links = () =>
    [...list.querySelectorAll<HTMLAnchorElement>('[data-paper-id] :is(h2, h3, th) a')].filter((link) =>
      link.checkVisibility(),
    );
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && links().length > 0) {
      event.preventDefault();
      links()[0]!.focus();
    } else if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  list.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent & { target: HTMLAnchorElement };
    const all = links();
    const place = all.indexOf(target);
    if (key === 'Escape' && target.closest('[data-paper-id]')) field.focus();
    else if (key === 'ArrowUp' && place >= 0) (all[place - 1] ?? field).focus();
    else if (key === 'ArrowDown' && place >= 0) all[place + 1]?.focus();
    else return;
    event.preventDefault();
  });
}
