import { tryStorage } from './storage.ts';

/** A choice of the reader kept in this browser: an attribute of the root element, and a place in storage. */
export interface Preference {
  /** The name in storage, shared with the boot script. */
  readonly key: string;
  /** The `data-` attribute of the root element that style sheets look at. */
  readonly attribute: 'theme' | 'density';
  /** The value that needs no attribute. */
  readonly standard: string;
}

/** What the page shows now. */
export function currentChoice(root: HTMLElement, preference: Preference): string {
  return root.dataset[preference.attribute] ?? preference.standard;
}

/** Shows `value` at once and remembers it; where storage is refused it holds until the page is left. */
export function choose(
  root: HTMLElement,
  preference: Preference,
  value: string,
  storage: () => Storage,
): void {
  if (value === preference.standard) delete root.dataset[preference.attribute];
  else root.dataset[preference.attribute] = value;
  tryStorage(() => storage().setItem(preference.key, value));
}
