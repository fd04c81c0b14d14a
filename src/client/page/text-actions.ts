/** Effects for saving and copying what a page made. */
export interface TextActions {
  /** Makes the browser save a text or a picture as a file. */
  readonly save: (name: string, content: string | Blob, mediaType: string) => void;
  /** Copies a text that is still loading to the clipboard; rejects when loading or copying fails. */
  readonly copy: (text: Promise<string>) => Promise<void>;
}

const LONGEST_NAME = 60;

/**
 * A file name without its extension: lower-case words joined by hyphens; `fallback` where there are none.
 * @example fileStem('Model Merging & more', 'papers') // => 'model-merging-more'
 */
export function fileStem(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const stem = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return [...stem].slice(0, LONGEST_NAME).join('').replace(/-$/, '') || fallback;
}

export const textActions: TextActions = {
  save(name, content, mediaType) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  async copy(text) {
    // Only a ClipboardItem with a promise can be filled after the click.
    const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
    // Without a clipboard the rejection of this promise is not handled anywhere else.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  },
};
