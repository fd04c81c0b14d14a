import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serveFolder } from '../../../folder-server.ts';
import { cacheControl } from '../../../site-headers.ts';

/** A response of the working server. */
interface File {
  readonly body: Buffer;
  readonly type: string;
}

type Spoil = (response: ServerResponse, file: File) => unknown;

/** Spoiled responses may be cached for a year, to test recovery from that. */
function send(response: ServerResponse, body: Buffer | string, type: string, status = 200): void {
  const bytes = Buffer.from(body);
  response
    .writeHead(status, {
      'Content-Type': type,
      'Content-Length': bytes.length,
      'Cache-Control': cacheControl.hashed,
    })
    .end(bytes);
}

const LOGIN = '<!doctype html><html><head><title>Log in</title></head><body><h1>Log in</h1></body></html>';
const LOGIN_PATH = '/login.html';
const SLOW_MS = 2500;

const half = ({ body }: File) => body.subarray(0, body.length / 2);

/** The ways to spoil a response. */
export const faults = {
  'status 500': (response) => send(response, 'Internal error', 'text/plain', 500),
  'status 404': (response) => send(response, 'Nothing here', 'text/plain', 404),
  reset: (response) => response.destroy(),
  silence: () => {},
  stall: (response, file) => {
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length });
    response.write(half(file));
  },
  half: (response, file) => {
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length });
    response.write(half(file), () => response.destroy());
  },
  cut: (response, file) => send(response, half(file), file.type),
  hole: (response, { body, type }) => {
    const at = Math.floor(body.length / 2);
    send(response, Buffer.concat([body.subarray(0, at), body.subarray(at + 9)]), type);
  },
  empty: (response, { type }) => send(response, '', type),
  'a page': (response) => send(response, LOGIN, 'text/html'),
  'a page under its type': (response, { type }) => send(response, LOGIN, type),
  'a list': (response, { type }) => send(response, '[]', type),
  'an object': (response, { type }) => send(response, '{}', type),
  redirect: (response) => {
    // Not cached for a year, as browsers would then never request the page again.
    response.writeHead(302, { Location: LOGIN_PATH }).end();
  },
  slow: async (response, { body, type }) => {
    await wait(SLOW_MS);
    send(response, body, type);
  },
} as const satisfies Record<string, Spoil>;
export type FaultName = keyof typeof faults;

/** A server of a built site that can spoil some of its responses. */
export interface FaultyServer {
  readonly url: string;
  /** Spoils responses for matching paths, until changed. */
  spoil(fault: FaultName, paths: RegExp): void;
  /** From now on all responses are correct. */
  heal(): void;
  close(): Promise<void>;
}

/** Fetches a file from the working server. */
async function fetchSound(origin: string, incoming: IncomingMessage) {
  const { url = '/', method, headers } = incoming;
  const plain = { ...headers, 'accept-encoding': 'identity', host: new URL(origin).host };
  const outgoing = request(new URL(url, origin), { method, headers: plain, agent: false });
  outgoing.end();
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { answer, body: Buffer.concat(await answer.toArray()) };
}

/** Serves the site of a folder that was built for `/`. */
export async function serveFaulty(folder: string): Promise<FaultyServer> {
  const sound = await serveFolder({ folder });
  let fault: { spoil: Spoil; paths: RegExp } | null = null;
  const spoiled = new Set<ServerResponse>();
  const answerRequest = async (incoming: IncomingMessage, response: ServerResponse) => {
    const path = incoming.url?.split('?')[0] ?? '/';
    const { answer, body } = await fetchSound(sound.url, incoming);
    const { statusCode = 500, headers } = answer;
    if (path === LOGIN_PATH) send(response, LOGIN, 'text/html');
    else if (fault?.paths.test(path)) {
      spoiled.add(response);
      response.once('close', () => spoiled.delete(response));
      fault.spoil(response, { body, type: headers['content-type'] ?? '' });
    } else response.writeHead(statusCode, headers).end(body);
  };
  const server = createServer((incoming, response) => {
    // The working server may be closing already.
    answerRequest(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    spoil: (name, paths) => {
      fault = { spoil: faults[name], paths };
    },
    heal: () => {
      fault = null;
      // Requests that would never be answered are ended; correct responses are not interrupted.
      for (const response of spoiled) if (!response.writableEnded) response.destroy();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await sound.close();
    },
  };
}
