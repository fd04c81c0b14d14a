/** The effects that fetching needs. */
export interface FetchEffects {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls `act` after a delay; the returned function cancels it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

export const browserFetch: FetchEffects = {
  fetch: (url, init) => fetch(url, init),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Timeout without any data. */
const SILENCE_MS = 10_000;
/** Timeout for a whole file. */
const LONGEST_MS = 60_000;

/** A response with an error status: the status, and the address. */
export class BadStatus extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url}: ${status}`);
    this.status = status;
  }
}

/** A request that timed out. */
export class SilentServer extends Error {}

/** Reads a body as text; `heard` is called for each chunk. */
async function readText(body: ReadableStream<Uint8Array> | null, heard: () => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The text of a file. `cache: 'reload'` bypasses the browser's cache and the service worker. Rejects on an
 * error status (`BadStatus`), a broken connection, or a timeout (`SilentServer`).
 */
export async function fetchText(
  url: string,
  cache: RequestCache,
  { fetch, after }: FetchEffects = browserFetch,
): Promise<string> {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new SilentServer(url));
  const callOffLongest = after(LONGEST_MS, giveUp);
  let callOffSilence = after(SILENCE_MS, giveUp);
  const heard = () => {
    callOffSilence();
    callOffSilence = after(SILENCE_MS, giveUp);
  };
  try {
    const response = await fetch(url, { cache, signal: controller.signal });
    if (!response.ok) throw new BadStatus(url, response.status);
    return await readText(response.body, heard);
  } finally {
    callOffLongest();
    callOffSilence();
  }
}
