import { parseArgs } from 'node:util';
import { findSitePlace } from '../src/site/site-place.ts';
import { withUsage } from './command.ts';

/** How a build is called. */
export const usage =
  'usage: npm run build -- [--content DIR] [--out DIR] [--site URL] [--base /path/] [--compress]';

/**
 * The options of a build, defaults filled in; folders are as they were given. Throws a CommandError with the usage
 * where one is unknown or cannot be used.
 */
export const parseBuildArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        base: { type: 'string' },
        compress: { type: 'boolean', default: false },
      },
    });
    refuseOddPlace(values.site, values.base);
    return values;
  });

/** Throws an Error where `--site` or `--base` cannot be used: it is told before a large dump is read. */
export function refuseOddPlace(site: string | undefined, base: string | undefined): void {
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
    throw new Error(`--site expects an address such as https://example.org, not "${site}"`);
  }
  findSitePlace(site, base);
}
