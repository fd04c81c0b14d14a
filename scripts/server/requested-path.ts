/** What a request names, decoded once; nothing else of the server decodes. */
export interface RequestedPath {
  /** The names from the root of the server down to what is asked for. */
  readonly names: readonly string[];
  /** Whether the path ends in a slash, and so means a folder. */
  readonly isFolder: boolean;
  /** Whether this is how the server itself would spell the place: no slash stands twice. */
  readonly isPlain: boolean;
  /** The query as it came, with its question mark; empty where there is none. */
  readonly query: string;
}

/** Requests for a proxy name the host too; it is no part of the path. */
const hostInAddress = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;

/** Backslashes are slashes to some systems and browsers, and no file of a site has control characters in its name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfitForNames = /[\\\u0000-\u001f\u007f]/;

/** Reads the address of a request; null where it cannot name anything: bad codes, dots that climb, odd characters. */
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

/** A place as an address of this server: it begins with one slash, so that it can name no other host. */
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
