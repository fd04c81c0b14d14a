/** What fetching needs from the browser. */
export interface FetchEffects {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls `act` after so many milliseconds; what it returns calls that off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

export const browserFetch: FetchEffects = {
  fetch: (url, init) => fetch(url, init),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A server that sends nothing for this long will send nothing more. */
const SILENCE_MS = 10_000;
/** Drop by drop, a file may take this long. */
const LONGEST_MS = 60_000;

/** An answer that is none: its status, and the address asked. */
export class BadStatus extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url}: ${status}`);
    this.status = status;
  }
}

/** A server that lets its readers wait too long. */
export class SilentServer extends Error {}

/** Reads a body as text; `heard` is called with each part of it. */
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
 * The text of a file. With `cache: 'reload'` neither the browser's own cache nor a service worker answers.
 * Rejects when the answer is no success (`BadStatus`), is broken off, or does not come in time (`SilentServer`).
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
