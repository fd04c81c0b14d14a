import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerRequests } from './server/answer-requests.ts';

/** A connection on which nothing moves for so long is given up, and with it what is open for its sake. */
const IDLE_MS = 60_000;

export interface FolderServerOptions {
  /** The built site. It is read at each request, so a rebuild shows at once. */
  folder: string;
  /** Where the site lives: `/` or `/papers/`. Nothing is served outside it. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** `localhost` (the default) listens on both loopback addresses, 127.0.0.1 and ::1. */
  host?: string;
  /** How many further ports may be tried when the wanted one is taken; 20 unless told. */
  fallbackPorts?: number;
}

export interface FolderServer {
  /** The address of the site, base included, with a slash at the end. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site the way a static host does. Rejects when the wanted port and its fallbacks are all taken.
 */
export async function serveFolder(options: FolderServerOptions): Promise<FolderServer> {
  const { folder, base = '/', port = 0, host = 'localhost', fallbackPorts = 20 } = options;
  const listener = answerRequests(resolve(folder), base);
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const last = Math.min(fallbackPorts, 65_535 - port);
  for (let offset = 0; offset <= last; offset += 1) {
    // Each try at port 0 asks the system for another free port.
    const servers = await listenOnAll(hosts, port === 0 ? 0 : port + offset, listener);
    if (!servers) continue;
    const bound = portOf(servers) ?? port;
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${base}`,
      port: bound,
      close: () => closeAll(servers),
    };
  }
  throw new Error(`Ports ${port} to ${port + last} are all taken; name another with --port.`);
}

/** One server per address on the same port, or null when the port is taken on any of them. */
async function listenOnAll(hosts: string[], port: number, listener: RequestListener) {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    server.timeout = IDLE_MS;
    const problem = await listen(server, portOf(servers) ?? port, host);
    // A connection that cannot be accepted, as when no descriptor is left, is the end of nothing else.
    if (!problem) servers.push(server.on('error', () => {}));
    else if (problem === 'EADDRINUSE') {
      await closeAll(servers);
      return null;
    } else if (!isWithoutIpv6(problem)) {
      await closeAll(servers);
      throw new Error(`Port ${port} on ${host}: ${problem}`);
    }
  }
  return servers.length > 0 ? servers : null;
}

function portOf(servers: Server[]): number | undefined {
  const address = servers[0]?.address() as AddressInfo | null | undefined;
  return address?.port;
}

/** Resolves to null when the server listens, else to the system's error code. */
function listen(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => done(null));
  });
}

function isWithoutIpv6(code: string): boolean {
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      return closed;
    }),
  );
}
