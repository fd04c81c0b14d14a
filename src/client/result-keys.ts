/**
 * Arrows move between the search field and the results, and from result to result; Escape empties the field,
 * or leads back to it.
 */
export function setUpResultKeys(field: HTMLInputElement, list: Element): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>(':is(h2, h3) a')];
  const step = (by: number) => {
    const all = links();
    const place = all.indexOf(document.activeElement as HTMLAnchorElement) + by;
    if (place < 0) field.focus();
    else all[Math.min(place, all.length - 1)]?.focus();
  };
  field.addEventListener('keydown', (event) => {
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
    const { key } = event as KeyboardEvent;
    if (key !== 'ArrowDown' && key !== 'ArrowUp' && key !== 'Escape') return;
    event.preventDefault();
    if (key === 'Escape') field.focus();
    else step(key === 'ArrowDown' ? 1 : -1);
  });
}
