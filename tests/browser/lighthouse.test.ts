import { describe, expect, test } from 'vitest';
import { withAudit } from '../../scripts/browser/audit.ts';
import { serveFolder } from '../../scripts/folder-server.ts';
import { pageTypes, addressedSite as site } from '../site-output/sites.ts';

const categories = ['accessibility', 'best-practices', 'seo'];
// The site with an address: without, there is less to be at fault.
const audited = new Set(['home', 'map', 'topic', 'paper', 'browse']);

describe('Lighthouse on a phone', () => {
  test('gives 100 for accessibility, best practices and SEO', async () => {
    const server = await serveFolder({ folder: site.folder, base: site.base });
    const scores: Record<string, unknown> = {};
    const faults: string[] = [];
    try {
      await withAudit(async (audit) => {
        for (const { type, path } of pageTypes(site).filter((page) => audited.has(page.type))) {
          const result = await audit(server.url + path, categories, true);
          scores[type] = Object.values(result.categories).map(({ score }) => (score ?? 0) * 100);
          for (const { id, score, title } of Object.values(result.audits)) {
            if (score !== null && score < 1) faults.push(`${type}: ${id}: ${title}`);
          }
        }
      });
    } finally {
      await server.close();
    }
    const perfect = [100, 100, 100];
    expect(scores, faults.join('\n')).toEqual({
      home: perfect,
      map: perfect,
      topic: perfect,
      paper: perfect,
      browse: perfect,
    });
  });
});
