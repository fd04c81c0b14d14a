/** The element with this `data-name`. Throws when there is none. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const element = root.querySelector<E>(`[data-${name}]`);
  if (!element) throw new Error(`Papershelf: the page has no [data-${name}]`);
  return element;
}
