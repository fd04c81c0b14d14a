import { tryStorage } from './storage.ts';

/** A preference stored in this browser: an attribute of the root element, and a key in storage. */
export interface Preference {
  /** The storage key, shared with the boot script. */
  readonly key: string;
  /** The `data-` attribute of the root element, which style sheets use. */
  readonly attribute: 'theme' | 'density';
  /** The default value, which sets no attribute. */
  readonly standard: string;
}

/** The value in effect: that of the root element's attribute, or the default. */
export function currentChoice(root: HTMLElement, preference: Preference): string {
  return root.dataset[preference.attribute] ?? preference.standard;
}

/** Applies a value and stores it; without storage it lasts until the page is left. */
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
