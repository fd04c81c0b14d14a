/** Where a site is published: the address of its server, null where that is not known, and the path below it. */
export interface SitePlace {
  readonly origin: string | null;
  readonly base: string;
}

const steps = (path: string) => path.replace(/^\/+|\/+$/g, '');

/**
 * Brings the site's address and its base path together. An address may hold the path, as most people write it;
 * `base` comes with or without slashes at its ends and is undefined where nobody named one. Throws an Error
 * that says the way out when the two name different paths.
 */
export function findSitePlace(site: string | undefined, base: string | undefined): SitePlace {
  if (site === undefined) return { origin: null, base: base ?? '/' };
  const { origin, pathname } = new URL(site);
  const path = steps(pathname);
  if (path !== '' && base !== undefined && steps(base) !== path) {
    throw new Error(
      `the address ${site} says that the site lives under /${path}/, and --base says ${base}. Leave one of the two paths out`,
    );
  }
  return { origin, base: base ?? pathname };
}
