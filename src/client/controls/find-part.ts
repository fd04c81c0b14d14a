/** The element of a page that carries `data-name`. Throws when the page was printed without it. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const element = root.querySelector<E>(`[data-${name}]`);
  if (!element) throw new Error(`Papershelf: the page has no [data-${name}]`);
  return element;
}
