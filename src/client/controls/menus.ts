/**
 * Wires the menus inside `[data-menus]`, which are `<details>`: Escape closes an open one and leads back to its button,
 * a click or the focus elsewhere closes it. Without scripts they open and close all the same.
 */
export function setUpMenus(page: Document): void {
  const openMenus = () => page.querySelectorAll<HTMLDetailsElement>('[data-menus] details[open]');
  const closeOthers = ({ target }: Event) => {
    for (const menu of openMenus()) if (!menu.contains(target as Node)) menu.open = false;
  };
  page.addEventListener('click', closeOthers);
  page.addEventListener('focusin', (event) => {
    // A press on the text of a menu gives the focus to the part of the page around it: that is no leaving.
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
