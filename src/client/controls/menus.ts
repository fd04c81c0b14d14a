/**
 * Wires the `<details>` menus inside `[data-menus]`: Escape closes the open one and focuses its button, a
 * click or focus outside closes it. They also work without scripts.
 */
export function setUpMenus(page: Document): void {
  const openMenus = () => page.querySelectorAll<HTMLDetailsElement>('[data-menus] details[open]');
  const closeOthers = ({ target }: Event) => {
    for (const menu of openMenus()) if (!menu.contains(target as Node)) menu.open = false;
  };
  page.addEventListener('click', closeOthers);
  page.addEventListener('focusin', (event) => {
    // A press on text in a menu moves the focus to its container, which does not count as leaving.
    if ((event.target as Element).matches(':focus-visible')) closeOthers(event);
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of openMenus()) {
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
