import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import compression from 'compression';
import { cacheControl, cacheControlOf, securityHeaders } from '../site-headers.ts';
import { followSite, type SiteFolders } from './current-site.ts';
import { type OpenFile, openFile, type Question } from './open-file.ts';
import { addressOf, parseRequestedPath } from './requested-path.ts';

/** A site to serve. */
interface ServedSite {
  readonly folders: SiteFolders;
  /** The segments of the base path. */
  readonly base: readonly string[];
}

/** Types that the file sender lacks, and types that need a charset. */
const contentTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

const compress = compression({
  // Ranges refer to the uncompressed file.
  filter: (request, response) => response.statusCode !== 206 && compression.filter(request, response),
});

/**
 * Handles requests for a built site like a static host: index.html for a folder, a redirect to the address
 * with a slash, 404.html with status 404 for missing files. No request makes the listener throw.
 */
export function answerRequests(folder: string, base: string): RequestListener {
  // The base path may be percent-encoded.
  const place = parseRequestedPath(base) ?? parseRequestedPath(encodeURI(base));
  const site = { folders: followSite(folder), base: place?.names ?? [] };
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl.others);
    // biome-ignore lint/suspicious/noExplicitAny: compression is typed for Express and only needs node:http
    compress(request as any, response as any, () => {
      answer(request, response, site).catch((error) => answerFailure(response, error));
    });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, site: ServedSite): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answerMethod(response);
  // If-Range needs a strong validator, and ours are weak: the whole file is always a valid response.
  if (request.method === 'HEAD' || 'if-range' in request.headers) delete request.headers.range;
  const asked = parseRequestedPath(request.url ?? '/');
  if (!asked) return answerMissing(request, response, site);
  if (!site.base.every((name, at) => asked.names[at] === name)) {
    if (asked.names.length === 0) return redirect(response, addressOf(site.base, true));
    return answerMissing(request, response, site);
  }
  const names = asked.names.slice(site.base.length);
  const file = asked.isFolder ? null : await find(request, site, names);
  const found = file ?? (await find(request, site, [...names, 'index.html']));
  if (!found) return answerMissing(request, response, site);
  // Each page has one address: a folder ends in a slash, without double slashes.
  if (asked.isPlain && asked.isFolder === (file === null)) return sendFile(response, found);
  found.answer.stream.destroy();
  redirect(response, addressOf(asked.names, file === null) + asked.query);
}

/** Opens a file of the site in any of its folders; null when there is no public file with this name. */
async function find(
  request: Question,
  { folders }: ServedSite,
  names: readonly string[],
): Promise<OpenFile | null> {
  for (const folder of await folders(names)) {
    const file = await openFile(request, folder, names);
    if (file) return file;
  }
  return null;
}

async function sendFile(response: ServerResponse, { names, answer }: OpenFile): Promise<void> {
  const { statusCode, headers, stream, type } = answer;
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (type === 'file') {
    const contentType = contentTypes[extname(names.at(-1) ?? '')];
    if (contentType && statusCode !== 304) response.setHeader('Content-Type', contentType);
    response.setHeader('Cache-Control', cacheControlOf(names.join('/')));
    response.setHeader('Vary', 'Accept-Encoding');
  }
  await sendStream(response, stream, Number(headers['Content-Length'] ?? 0));
}

/** Sends a file, and closes it in any case; if the file was truncated meanwhile, the response is aborted. */
async function sendStream(response: ServerResponse, stream: Readable, length: number): Promise<void> {
  await pipeline(
    stream,
    async function* counted(parts: AsyncIterable<Buffer>) {
      let sent = 0;
      for await (const part of parts) {
        sent += part.length;
        yield part;
      }
      if (response.req.method === 'GET' && sent < length) {
        throw Object.assign(new Error('the file became shorter'), { code: 'EIO' });
      }
    },
    response,
  );
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function answerMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This site can only be read.');
}

async function answerMissing(
  { method }: Question,
  response: ServerResponse,
  site: ServedSite,
): Promise<void> {
  // Conditions and ranges refer to the missing file, not to the error page.
  const page = await find({ method, headers: {} }, site, ['404.html']);
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (!page) {
    response.end(`Nothing here. The site begins at ${addressOf(site.base, true)}`);
    return;
  }
  const length = page.answer.headers['Content-Length'] ?? '0';
  response.setHeader('Content-Length', length);
  await sendStream(response, page.answer.stream, Number(length));
}

/** Handles an error of the server or the connection, with status 503 if nothing was sent yet. */
function answerFailure(response: ServerResponse, error: NodeJS.ErrnoException): void {
  // Errors without a code come from neither network nor disk: they are bugs.
  if (error.code === undefined) console.error(error);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This cannot be read at the moment. Try again.');
}
