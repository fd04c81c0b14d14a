import { part } from '../controls/find-part.ts';
import { type TextActions, textActions } from '../page/text-actions.ts';

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

/** Shows one citation of many: that of the chosen format. Returns what gives the one that is shown. */
function setUpFormats(root: HTMLElement, onChange: () => void): () => HTMLElement {
  const format = part<HTMLSelectElement>(root, 'citation-format');
  const citations = [...root.querySelectorAll<HTMLElement>('[data-citation]')];
  const show = () => {
    for (const citation of citations) citation.hidden = citation.dataset.citation !== format.value;
  };
  format.addEventListener('change', () => {
    show();
    onChange();
  });
  show();
  return () => citations.find((citation) => !citation.hidden)!;
}

/**
 * Wires the citations of a paper's page (`[data-citations]`): one is shown in the format that the reader chooses, and
 * can be copied and saved as it stands.
 */
export function setUpCitationBox(page: Document, ways: TextActions = textActions): void {
  const root = page.querySelector<HTMLElement>('[data-citations]');
  if (!root) return;
  fillAddress(root, page.location.origin + page.location.pathname);
  const status = part(root, 'citation-status');
  const say = (text: string) => {
    status.textContent = text;
  };
  const shown = setUpFormats(root, () => say(''));
  // A page has no carriage returns, but some formats do.
  const textOf = (citation: HTMLElement) =>
    part(citation, 'citation-text').textContent.replaceAll(
      '\n',
      citation.dataset.lineEnd === 'crlf' ? '\r\n' : '\n',
    );
  part(root, 'citation-copy').addEventListener('click', async () => {
    const citation = shown();
    try {
      await ways.copy(Promise.resolve(textOf(citation)));
      say(`Copied as ${citation.ariaLabel}.`);
    } catch {
      select(part(citation, 'citation-text'));
      say('Your browser does not let this page copy. The text is selected: copy it by hand.');
    }
  });
  part(root, 'citation-download').addEventListener('click', () => {
    const citation = shown();
    const { file = '', mediaType = '' } = citation.dataset;
    ways.save(file, textOf(citation), mediaType);
    say(`Saved as ${file}.`);
  });
}
