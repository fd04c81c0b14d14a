import { formatBytes, formatNumber } from '../../src/site/shared/wording.ts';
import { measureFiles, type SiteMeasure, type SizedFile } from './measure-site.ts';

/** A limit of a host, as its documentation says. */
interface HostLimit {
  readonly host: string;
  /** A sentence without its end. */
  readonly says: string;
  readonly of: keyof SiteMeasure;
  readonly most: number;
  /** What to do where nothing can be left out, if not only to take another host. */
  readonly wayOut?: string;
}

/** Of two limits of one host on one thing, the higher one comes first: it is the one to tell of where both are crossed. */
const hostLimits: readonly HostLimit[] = [
  {
    host: 'Cloudflare Pages',
    says: 'takes no site of more than 100,000 files',
    of: 'files',
    most: 100_000,
  },
  {
    host: 'Cloudflare Pages',
    says: 'takes 20,000 files on its free plan',
    of: 'files',
    most: 20_000,
    wayOut: 'take a paid plan (100,000 files), or publish on another host',
  },
  { host: 'GitHub Pages', says: 'takes sites of at most 1 GB', of: 'bytes', most: 1e9 },
  { host: 'GitLab Pages', says: 'takes at most 200,000 files and folders', of: 'entries', most: 200_000 },
  { host: 'GitLab Pages', says: 'takes sites of at most 1 GB', of: 'bytes', most: 1e9 },
  { host: 'Netlify', says: 'takes at most 54,000 files in one folder', of: 'mostInFolder', most: 54_000 },
];

/** In bytes. */
const LARGEST_ON_CLOUDFLARE = 25 * 1024 ** 2;

/** A site is near a limit from this share of it on: it will grow. */
const NEAR = 0.9;

/** The maximum number of names in a sentence. */
const MOST_NAMES = 3;

/** What a site can do without, what is missed least first. */
const savings: readonly { readonly advice: string; readonly saves: RegExp }[] = [
  { advice: 'build without --compress', saves: /\.(?:gz|br)$/ },
  { advice: 'set "twins: false" in collection.yaml', saves: /^papers\/[^/]+\.md(?:\.gz|\.br)?$/ },
];

/** The downloads of all papers, which have parts beside them where they are large. */
const hasParts = ({ path }: SizedFile) => /^data\/papers\.[\w.]+$/.test(path);

/** The limits of hosts that a site crosses or is near to, a line each, with a remedy that suffices. */
export function hostLimitTexts(files: readonly SizedFile[]): string[] {
  const site = measureFiles(files);
  const told = new Set<string>();
  const near = hostLimits.filter(({ host, of, most }) => {
    const isToTell = site[of] >= most * NEAR && !told.has(host + of);
    if (site[of] > most) told.add(host + of);
    return isToTell;
  });
  const leaner = near.length > 0 ? leanerSites(files) : [];
  return [
    ...near.map((limit) => {
      const { host, says, of } = limit;
      return `${host} ${says}: ${measureText(site, of)}. ${remedyText(site, leaner, limit)}`;
    }),
    ...largeFileTexts(files),
  ];
}

/** A site that does without something, and by what that is had. */
interface LeanerSite {
  readonly advice: string;
  readonly site: SiteMeasure;
}

/** The site without the first of the savings that it has anything of, without the first two, and so on. */
function leanerSites(files: readonly SizedFile[]): LeanerSite[] {
  const sites: LeanerSite[] = [];
  let rest = files;
  for (const { advice, saves } of savings) {
    const fewer = rest.filter(({ path }) => !saves.test(path));
    if (fewer.length === rest.length) continue;
    rest = fewer;
    const before = sites.at(-1);
    sites.push({ advice: before ? `${before.advice} and ${advice}` : advice, site: measureFiles(rest) });
  }
  return sites;
}

function measureText(site: SiteMeasure, of: HostLimit['of']): string {
  return `${of === 'mostInFolder' ? 'one of this site' : 'this site'} has ${amountText(site, of)}`;
}

const amountText = (site: SiteMeasure, of: HostLimit['of']) =>
  of === 'bytes' ? formatBytes(site.bytes) : formatNumber(site[of]);

/** The fewest savings that suffice: to be below the limit, or no longer near it. Or else the way out. */
function remedyText(site: SiteMeasure, leaner: readonly LeanerSite[], limit: HostLimit): string {
  const { of, most, wayOut = 'publish on another host' } = limit;
  const isCrossed = site[of] > most;
  const enough = leaner.find((one) => one.site[of] <= most * (isCrossed ? 1 : NEAR));
  const text = enough
    ? `${enough.advice}, which leaves ${amountText(enough.site, of)}, or ${wayOut}`
    : wayOut;
  return isCrossed ? text.charAt(0).toUpperCase() + text.slice(1) : `Once it has more, ${text}`;
}

/** A file does not grow with the site beyond the point where it gets parts, so being near is no matter. */
function largeFileTexts(files: readonly SizedFile[]): string[] {
  const large = files
    .filter(({ bytes }) => bytes > LARGEST_ON_CLOUDFLARE)
    .toSorted((a, b) => b.bytes - a.bytes);
  if (large.length === 0) return [];
  const more = large.length - MOST_NAMES;
  const named = large.slice(0, MOST_NAMES).map(({ path, bytes }) => `${path} (${formatBytes(bytes)})`);
  const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [`Cloudflare Pages takes no file above 25 MiB: this site has ${names}. ${partsText(large)}`];
}

function partsText(large: readonly SizedFile[]): string {
  if (!large.every(hasParts)) return 'Publish on another host';
  return large.length === 1
    ? 'Leave it out of the upload: its parts lie beside it'
    : 'Leave them out of the upload: their parts lie beside them';
}
