import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { checkHost, hostChecks } from '../../scripts/bench/hosts/host-checks.ts';
import { serveFolder } from '../../scripts/folder-server.ts';
import { plainSite, sites } from './sites.ts';

describe('what every host of a site must do', () => {
  test.for(sites)('is done by the server of this program, for the site "$name"', async ({ folder, base }) => {
    const server = await serveFolder({ folder, base });
    try {
      const faults = await checkHost({ folder, port: server.port, base });
      expect([...faults].filter(([, found]) => found.length > 0)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('is missed in every single check by a host that knows nothing of it', async () => {
    const server = createServer((_request, response) => response.writeHead(203).end('Hello'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const faults = await checkHost({ folder: plainSite.folder, port, base: '/' });
      expect([...faults.values()].filter((found) => found.length < 2)).toEqual([]);
      expect(faults.size).toBe(hostChecks(plainSite.folder).length);
    } finally {
      server.close();
    }
  });
});
