import { z } from 'zod';
import { buildAddresses } from './shared/addresses.ts';

/** Where the site is served. */
export const sitePlaceSchema = z.strictObject({
  /** The origin of the server, null where it is unknown. */
  origin: z.url().nullable(),
  /** The base path, with a slash at both ends. */
  base: z.string().regex(/^\/(?:[\w.~-]+\/)*$/),
});
export type SitePlace = z.infer<typeof sitePlaceSchema>;

/** In characters: with a longer path, addresses of papers exceed limits of hosts and file systems. */
const LONGEST_BASE = 200;

const steps = (path: string) => path.replace(/^\/+|\/+$/g, '');

/**
 * Combines the site's address and its base path. The address may contain the path; `base` may lack slashes at
 * its ends and is undefined where it was not given. Throws an Error with a solution when the two contradict
 * each other, or when not every host can serve the path.
 * @example findSitePlace('https://a.org/papers', undefined) // => { origin: 'https://a.org', base: '/papers/' }
 */
export function findSitePlace(site: string | undefined, base: string | undefined): SitePlace {
  if (site === undefined) return { origin: null, base: parseBase(base ?? '/') };
  const { origin, pathname } = new URL(site);
  const path = steps(pathname);
  if (path !== '' && base !== undefined && steps(base) !== path) {
    throw new Error(
      `the address ${site} says that the site lives under /${path}/, and --base says ${base}. Leave one of the two paths out`,
    );
  }
  return { origin, base: parseBase(base ?? pathname) };
}

/** The path with a slash at both ends. Throws for characters that hosts and browsers encode differently. */
function parseBase(written: string): string {
  const path = buildAddresses(decoded(written)).home;
  const way = 'Name a path of letters a-z, digits, "-", "_", "." and "~", such as /papers/';
  const odd = /[^\w.~/-]/u.exec(path)?.[0];
  if (odd) throw new Error(`the base path "${written}" holds ${nameOf(odd)}. ${way}`);
  const step = /\/(\/|\.{1,2}\/)/.exec(path);
  if (step) throw new Error(`the base path "${written}" holds "${step[0]}". ${way}`);
  if (path.length > LONGEST_BASE) {
    throw new Error(`the base path has ${path.length} characters, more than ${LONGEST_BASE}. ${way}`);
  }
  return path;
}

/** Decodes an address, as error messages show the characters that people typed. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const nameOf = (character: string) => (character === ' ' ? 'a space' : `the character "${character}"`);
