/**
 * The single byte range of a Range header for a file of `size` bytes, clamped to the file, for the sender to
 * serve or refuse. Undefined where the whole file is the response: for no range, several ranges or an invalid
 * one.
 */
export function usableRange(header: string | undefined, size: number): string | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  // A suffix range longer than the file is the whole file.
  if (first === '') return Number(last) < size ? header : 'bytes=0-';
  if (last === '') return header;
  return Number(first) <= Number(last) ? `bytes=${first}-${Math.min(Number(last), size - 1)}` : undefined;
}
