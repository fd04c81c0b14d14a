/** The parsed address of a request; decoding happens only here. */
export interface RequestedPath {
  /** The decoded path segments. */
  readonly names: readonly string[];
  /** Whether the path ends in a slash, as that of a folder. */
  readonly isFolder: boolean;
  /** Whether the path is in its canonical form, without double slashes. */
  readonly isPlain: boolean;
  /** The query string with its question mark; may be empty. */
  readonly query: string;
}

/** Requests to a proxy contain the host, which is removed. */
const hostInAddress = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;

/** Backslashes are slashes to some systems and browsers, and no file of a site has control characters in its name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfitForNames = /[\\\u0000-\u001f\u007f]/;

/**
 * Parses the address of a request; null where it is invalid: bad encoding, dots that climb, odd characters.
 */
export function parseRequestedPath(address: string): RequestedPath | null {
  const [, pathname = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address.replace(hostInAddress, '')) ?? [];
  const path = decodePath(pathname);
  if (!path?.startsWith('/') || unfitForNames.test(path)) return null;
  const parts = path.slice(1).split('/');
  const isFolder = parts.at(-1) === '';
  if (isFolder) parts.pop();
  const names = parts.filter((part) => part !== '');
  if (names.some((name) => name === '.' || name === '..')) return null;
  return { names, isFolder, isPlain: names.length === parts.length, query };
}

/** A path as an address on this server: it begins with exactly one slash, so it cannot name another host. */
export function addressOf(names: readonly string[], isFolder: boolean): string {
  const path = names.map((name) => `/${encodeURIComponent(name)}`).join('');
  return isFolder ? `${path}/` : path;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
