import { countOf, formatBytes, formatNumber } from '../../src/site/shared/wording.ts';
import type { SiteMeasure } from './measure-site.ts';

/** A limit of a host, as its documentation says. */
interface HostLimit {
  /** A sentence without its end. */
  readonly says: string;
  readonly of: 'files' | 'entries' | 'bytes' | 'file' | 'folder';
  readonly most: number;
}

/** Of two limits of one host on one thing, the higher one comes first: it is the one to tell of where both are crossed. */
const hostLimits: readonly (HostLimit & { readonly host: string })[] = [
  {
    host: 'Cloudflare Pages',
    says: 'takes no site of more than 100,000 files',
    of: 'files',
    most: 100_000,
  },
  { host: 'Cloudflare Pages', says: 'takes 20,000 files on its free plan', of: 'files', most: 20_000 },
  { host: 'Cloudflare Pages', says: 'takes no file above 25 MiB', of: 'file', most: 25 * 1024 ** 2 },
  { host: 'GitHub Pages', says: 'takes sites of at most 1 GB', of: 'bytes', most: 1e9 },
  { host: 'GitLab Pages', says: 'takes at most 200,000 files and folders', of: 'entries', most: 200_000 },
  { host: 'GitLab Pages', says: 'takes sites of at most 1 GB', of: 'bytes', most: 1e9 },
  { host: 'Netlify', says: 'takes at most 54,000 files in one folder', of: 'folder', most: 54_000 },
];

/** A site is near a limit from this share of it on: it will grow. */
const NEAR = 0.9;

/** The maximum number of names in a sentence. */
const MOST_NAMES = 3;

/** The downloads of all papers, which have parts beside them where they are large. */
const hasParts = (path: string) => /^data\/papers\.[\w.]+$/.test(path);

/**
 * The limits of hosts that a site crosses or is near to, with a remedy, a line each. `twins` is the number of papers
 * whose pages have Markdown versions.
 */
export function hostLimitTexts(site: SiteMeasure, twins: number): string[] {
  const told = new Set<string>();
  return hostLimits.flatMap((limit) => {
    const { host, says, of, most } = limit;
    const measured = { ...site, entries: site.files + site.folders, folder: site.mostInFolder };
    const size = of === 'file' ? (site.largest[0]?.bytes ?? 0) : measured[of];
    // A file does not grow with the site beyond the point where it gets parts.
    if (told.has(host + of) || size < most * (of === 'file' ? 1 : NEAR)) return [];
    told.add(host + of);
    return [`${host} ${says}: ${measureText(site, limit)}. ${remedyText(site, limit, twins)}`];
  });
}

function measureText(site: SiteMeasure, { of, most }: HostLimit): string {
  switch (of) {
    case 'files':
      return `this site has ${formatNumber(site.files)}`;
    case 'entries':
      return `this site has ${formatNumber(site.files + site.folders)}`;
    case 'bytes':
      return `this site has ${formatBytes(site.bytes)}`;
    case 'folder':
      return `one of this site has ${formatNumber(site.mostInFolder)}`;
    case 'file': {
      const names = site.largest.filter(({ bytes }) => bytes >= most);
      const more = names.length - MOST_NAMES;
      const listed = names.slice(0, MOST_NAMES).map(({ path, bytes }) => `${path} (${formatBytes(bytes)})`);
      return `this site has ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }
  }
}

function remedyText({ largest }: SiteMeasure, { of, most }: HostLimit, twins: number): string {
  if (of === 'file') {
    const tooLarge = largest.filter(({ bytes }) => bytes >= most);
    if (!tooLarge.every(({ path }) => hasParts(path))) return 'Publish on another host';
    return tooLarge.length === 1
      ? 'Leave it out of the upload: its parts lie beside it'
      : 'Leave them out of the upload: their parts lie beside them';
  }
  return twins > 0
    ? `Set "twins: false" in collection.yaml, which saves ${countOf(twins, 'file')}, or publish on another host`
    : 'Publish on another host';
}
