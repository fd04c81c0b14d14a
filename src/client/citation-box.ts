import { part } from './page-part.ts';
import { type WaysOut, waysOut } from './take-away-file.ts';

/** The citation is selected, ready for the reader's own copying. */
function select(citation: HTMLElement): void {
  const range = citation.ownerDocument.createRange();
  range.selectNodeContents(citation);
  const selection = citation.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Lines that wait for the page's own address get it. */
function fillAddress(root: HTMLElement, address: string): void {
  for (const place of root.querySelectorAll('[data-own-address]')) place.textContent = address;
  for (const line of root.querySelectorAll<HTMLElement>('[data-address-line]')) line.hidden = false;
}

/** Wires the citations of a paper's page (`[data-citations]`): each can be copied and saved as it stands. */
export function setUpCitationBox(page: Document, ways: WaysOut = waysOut): void {
  const root = page.querySelector<HTMLElement>('[data-citations]');
  if (!root) return;
  fillAddress(root, page.location.origin + page.location.pathname);
  for (const box of root.querySelectorAll<HTMLElement>('[data-citation]')) {
    const citation = part(box, 'citation-text');
    const status = part(box, 'citation-status');
    const { file = '', mediaType = '', lineEnd } = box.dataset;
    // A page has no carriage returns, but some formats do.
    const text = () => citation.textContent.replaceAll('\n', lineEnd === 'crlf' ? '\r\n' : '\n');
    part(box, 'citation-copy').addEventListener('click', async () => {
      try {
        await ways.copy(Promise.resolve(text()));
        status.textContent = 'Copied.';
      } catch {
        select(citation);
        status.textContent =
          'The browser does not let this page copy. The text is selected, to copy by hand.';
      }
    });
    part(box, 'citation-download').addEventListener('click', () => {
      ways.save(file, text(), mediaType);
      status.textContent = `Saved as ${file}.`;
    });
  }
}
