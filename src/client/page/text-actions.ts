/** How a text leaves the page. */
export interface TextActions {
  /** Hands a text to the browser as a file to save. */
  readonly save: (name: string, text: string, mediaType: string) => void;
  /** Puts a text that is still on its way on the clipboard; rejects when the text or the browser does. */
  readonly copy: (text: Promise<string>) => Promise<void>;
}

const LONGEST_NAME = 60;

/** A file name without its extension: lower-case words joined by hyphens; `fallback` where there are none. */
export function fileStem(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const stem = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return [...stem].slice(0, LONGEST_NAME).join('').replace(/-$/, '') || fallback;
}

export const textActions: TextActions = {
  save(name, text, mediaType) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  async copy(text) {
    // Browsers take a promise only this way, and a text that comes after the click no other way.
    const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
    // Where there is no clipboard, nothing waits for the text.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  },
};
