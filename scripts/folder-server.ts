import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, cacheControlOf, securityHeaders } from './site-headers.ts';

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

/** Types that the file server does not know, and those that need their encoding spelled out. */
const CONTENT_TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site the way a static host does: index.html for a folder, a redirect to the address with the
 * slash, 404.html with status 404 for what is not there. Rejects when the wanted port and its fallbacks are
 * all taken.
 */
export async function serveFolder(options: FolderServerOptions): Promise<FolderServer> {
  const { folder, base = '/', port = 0, host = 'localhost', fallbackPorts = 20 } = options;
  const listener = answerFrom(path.resolve(folder), base);
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (let offset = 0; offset <= fallbackPorts; offset += 1) {
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
  throw new Error(`Ports ${port} to ${port + fallbackPorts} are all taken; name another with --port.`);
}

function answerFrom(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: setFileHeaders });
  const compress = compression();
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const address = request.url ?? '/';
    const pathname = address.split(/[?#]/, 1)[0] ?? '/';
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base) return redirect(response, base);
      return answerMissing(response, folder, base);
    }
    const place = `/${pathname.slice(base.length)}`;
    if (/\/\.(?!well-known\/)|^\/(?:_headers|_redirects|redirects\.map)$/.test(place))
      return answerMissing(response, folder, base);
    if (existsSync(path.join(folder, decoded(place), 'index.html')) && !place.endsWith('/')) {
      return redirect(response, `${pathname}/${address.slice(pathname.length)}`);
    }
    request.url = place.endsWith('/') ? `${place}index.html` : place;
    // biome-ignore lint/suspicious/noExplicitAny: compression is typed for Express and only needs node:http
    compress(request as any, response as any, () => {
      files(request, response, () => answerMissing(response, folder, base));
    });
  };
}

function setFileHeaders(response: ServerResponse, pathname: string): void {
  const type = CONTENT_TYPES[path.extname(pathname)];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControlOf(pathname.replace(/^\//, '')));
}

function decoded(pathname: string): string {
  try {
    return path.posix.normalize(decodeURIComponent(pathname)).replaceAll('\0', '');
  } catch {
    return pathname;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function answerMissing(response: ServerResponse, folder: string, base: string): void {
  const page = path.join(folder, '404.html');
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': cacheControl.others,
  });
  response.end(existsSync(page) ? readFileSync(page) : `Nothing here. The site begins at ${base}`);
}

/** One server per address on the same port, or null when the port is taken on any of them. */
async function listenOnAll(hosts: string[], port: number, listener: RequestListener) {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    const problem = await listen(server, portOf(servers) ?? port, host);
    if (!problem) servers.push(server);
    else if (problem === 'EADDRINUSE') {
      await closeAll(servers);
      return null;
    } else if (!isWithoutIpv6(problem)) throw new Error(`Port ${port} on ${host}: ${problem}`);
  }
  return servers.length > 0 ? servers : null;
}

function portOf(servers: Server[]): number | undefined {
  const address = servers[0]?.address() as AddressInfo | null | undefined;
  return address?.port;
}

/** Resolves to null when the server listens, else to the system's error code. */
function listen(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(null));
  });
}

function isWithoutIpv6(code: string): boolean {
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
}
