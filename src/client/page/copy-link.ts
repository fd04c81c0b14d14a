import { searchText } from '../../browse/search-text.ts';

/** The effects that the button needs. */
export interface CopyEffects {
  readonly copy: (text: string) => Promise<void>;
  readonly address: () => string;
}

/**
 * An address with the query typed in the page's search field, as the address itself is only updated after a
 * delay. Unchanged if the query is the same.
 * @example typedAddress('https://a.org/browse/?q=old', 'new') // => 'https://a.org/browse/?q=new'
 */
export function typedAddress(address: string, typed: string): string {
  const url = new URL(address);
  url.hash = '';
  const query = searchText(typed);
  if (query === searchText(url.searchParams.get('q') ?? '')) return url.href;
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  return url.href;
}

const browserEffects: CopyEffects = {
  copy: (text) => navigator.clipboard.writeText(text),
  address: () => {
    const field = document.querySelector<HTMLInputElement>('main [role=search] input');
    return field ? typedAddress(location.href, field.value) : location.href.replace(/#.*$/, '');
  },
};

/**
 * Wires `button[data-copy-link]` to copy the page's address and to confirm it beside the button. Where the
 * browser refuses (no permission, no secure origin) it shows the address instead.
 */
export function setUpCopyLink(page: Document, effects = browserEffects): void {
  const button = page.querySelector('[data-copy-link]');
  const status = page.querySelector('[data-copy-link-status]');
  if (!button || !status) return;
  button.addEventListener('click', async () => {
    const address = effects.address();
    try {
      await effects.copy(address);
      status.textContent = 'Link copied';
    } catch {
      status.textContent = address;
    }
  });
}
