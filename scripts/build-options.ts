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
    if (values.site !== undefined && !/^https?:$/.test(URL.parse(values.site)?.protocol ?? '')) {
      throw new Error(`--site expects an address such as https://example.org, not "${values.site}"`);
    }
    // Errors in these options are reported before a large dump is read.
    findSitePlace(values.site, values.base);
    return values;
  });
