import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenSite, plainSite, readSiteFile } from './sites.ts';

test.for([plainSite, goldenSite])('the search help of "$name" gives a topic that the site has', (site) => {
  const help = readSiteFile(site, 'browse/index.html');
  const topic = /<code>topic:([^<]+)<\/code>/.exec(help)?.[1] ?? 'none';
  expect(existsSync(join(site.folder, 'topics', topic, 'index.html')), topic).toBe(true);
});
