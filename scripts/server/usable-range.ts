/**
 * The one range of bytes that a Range header asks of a file of `size` bytes, spelled within its bounds, for a sender
 * to serve or to refuse. Undefined where the whole file is the answer: no range, several, none that can be read.
 */
export function usableRange(header: string | undefined, size: number): string | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  // The last bytes of a file that has fewer are all of it.
  if (first === '') return Number(last) < size ? header : 'bytes=0-';
  if (last === '') return header;
  return Number(first) <= Number(last) ? `bytes=${first}-${Math.min(Number(last), size - 1)}` : undefined;
}
