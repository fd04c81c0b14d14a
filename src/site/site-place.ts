import { z } from 'zod';
import { buildAddresses } from './shared/addresses.ts';

/** Where the pages will be. */
export const sitePlaceSchema = z.strictObject({
  /** The address of the server, null where that is not known. */
  origin: z.url().nullable(),
  /** The path below it, with a slash at both ends. */
  base: z.string().regex(/^\/(?:[\w.~-]+\/)*$/),
});
export type SitePlace = z.infer<typeof sitePlaceSchema>;

/** Beyond this a path no longer fits every host and file system together with the addresses of papers. */
const LONGEST_BASE = 200;

const steps = (path: string) => path.replace(/^\/+|\/+$/g, '');

/**
 * Brings the site's address and its base path together. An address may hold the path, as most people write it;
 * `base` comes with or without slashes at its ends and is undefined where nobody named one. Throws an Error
 * that says the way out when the two name different paths, or one that not every host can serve.
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

/**
 * The path with one slash at both ends. Throws an Error where it holds what hosts, headers files and browsers
 * would each spell in a way of their own.
 */
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

/** An address comes with everything unusual encoded; people know the letters themselves. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const nameOf = (character: string) => (character === ' ' ? 'a space' : `the character "${character}"`);
