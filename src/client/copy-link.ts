/** What the button needs from the browser. */
export interface CopyEffects {
  readonly copy: (text: string) => Promise<void>;
  readonly address: () => string;
}

const browserEffects: CopyEffects = {
  copy: (text) => navigator.clipboard.writeText(text),
  address: () => location.href.replace(/#.*$/, ''),
};

/**
 * Wires `button[data-copy-link]`: copies the address of the page and says so beside the button. Where the
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
