import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerRequests } from './server/answer-requests.ts';

/** The timeout of an idle connection, which also closes its open file. */
const IDLE_MS = 60_000;

export interface FolderServerOptions {
  /** The built site. It is read at each request, so a rebuild is visible at once. */
  folder: string;
  /** The base path: `/` or `/papers/`. Nothing outside it is served. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** `localhost` (the default) listens on both loopback addresses, 127.0.0.1 and ::1. */
  host?: string;
  /** How many further ports to try when the port is taken; 20 by default. */
  fallbackPorts?: number;
}

export interface FolderServer {
  /** The address of the site, base included, with a slash at the end. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a built site like a static host. Rejects when the port and all fallbacks are taken. */
export async function serveFolder(options: FolderServerOptions): Promise<FolderServer> {
  const { folder, base = '/', port = 0, host = 'localhost', fallbackPorts = 20 } = options;
  const listener = answerRequests(resolve(folder), base);
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const last = Math.min(fallbackPorts, 65_535 - port);
  for (let offset = 0; offset <= last; offset += 1) {
    // With port 0 each attempt gets another free port.
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
    // An error in accepting a connection, such as too many open files, does not affect other connections.
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
