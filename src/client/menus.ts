/**
 * Wires the menus inside `[data-menus]`, which are `<details>`: Escape closes an open one and leads back to its button,
 * a click or the focus elsewhere closes it. Without scripts they open and close all the same.
 */
export function setUpMenus(page: Document): void {
  const openMenus = () => page.querySelectorAll<HTMLDetailsElement>('[data-menus] details[open]');
  const closeOthers = ({ target, type }: Event) => {
    const place = target as Node;
    for (const menu of openMenus()) {
      // A press on a word inside a menu gives the focus to what is around it: the menu stays, or its choice is lost.
      const isAround = type === 'focusin' && place.contains(menu);
      if (!menu.contains(place) && !isAround) menu.open = false;
    }
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
