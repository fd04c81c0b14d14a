import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Files } from './engine.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** One answer of the server. */
export interface Sent {
  readonly path: string;
  /** Of the body, compressed. */
  readonly bytes: number;
}

export interface FileServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** What was asked for since the last call. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

interface Body {
  readonly bytes: Uint8Array;
  readonly isCompressed: boolean;
}

/** Gzip at its best, as a host would keep it ready; what does not shrink is sent as it is. */
function compress(content: string | Uint8Array): Body {
  const bytes = Buffer.from(content);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const packed = isGzip ? bytes : gzipSync(bytes, { level: 9 });
  return packed.length < bytes.length
    ? { bytes: packed, isCompressed: true }
    : { bytes, isCompressed: false };
}

/** Serves files from memory on a free port, all compressed beforehand, and notes what it sent. */
export async function serveFiles(files: Files): Promise<FileServer> {
  const bodies = new Map([...files].map(([name, content]) => [name, compress(content)]));
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = bodies.get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path: name, bytes: body.bytes.length });
    response.writeHead(200, {
      'content-type': types[path.extname(name)] ?? 'application/octet-stream',
      'content-length': body.bytes.length,
      'cache-control': 'max-age=3600',
      ...(body.isCompressed && { 'content-encoding': 'gzip' }),
    });
    response.end(body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
