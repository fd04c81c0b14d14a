const storageKey = 'papershelf:asked';

/** Wires the search forms of a page that lead to another one, which is told that a reader asked for it so. */
export function setUpAsking(page: Document, storage = () => sessionStorage): void {
  page.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target as Element).matches('[role=search]')) return;
    try {
      storage().setItem(storageKey, 'yes');
    } catch {
      // Without storage the next page leaves the focus where the browser puts it.
    }
  });
}

/** Whether a search form of another page led here; true once. */
export function wasAskedElsewhere(storage = () => sessionStorage): boolean {
  try {
    const asked = storage().getItem(storageKey) !== null;
    storage().removeItem(storageKey);
    return asked;
  } catch {
    return false;
  }
}
