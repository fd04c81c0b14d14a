import { describe, expect, test } from 'vitest';
import { IndexFileGone, indexFileLoader } from '../../../src/client/index-files/load-index-file.ts';
import { SilentServer } from '../../../src/client/index-files/patient-fetch.ts';
import { sealFile } from '../../../src/search/index/file-seal.ts';

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/** Never settles but for the caller's giving up. */
const silence = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** A loader whose network answers with these, one a request; what it asked for, and a clock set by hand. */
function loaderFor(...answers: Answer[]) {
  const asked: string[] = [];
  const alarms = new Set<{ milliseconds: number; act: () => void }>();
  const load = indexFileLoader('/search/0123/', {
    fetch: async (url, { cache, signal }) => {
      asked.push(`${url} ${cache}`);
      const answer = answers.shift();
      if (typeof answer === 'function') return answer(signal!);
      if (!(answer instanceof Response)) throw answer ?? new Error('asked once too often');
      return answer;
    },
    after: (milliseconds, act) => {
      const alarm = { milliseconds, act };
      alarms.add(alarm);
      // A moment passes by itself; patience does not.
      if (milliseconds < 1000) queueMicrotask(act);
      return () => alarms.delete(alarm);
    },
  });
  const waitLong = () => {
    for (const { milliseconds, act } of alarms) if (milliseconds <= 10_000) act();
  };
  return { load, asked, waitLong };
}

const text = (name = 'base.json') => sealFile(`0123/${name}`, '{"papers":3}');
const piece = (name?: string) => new Response(text(name));
const status = (code: number) => new Response('', { status: code });
const first = '/search/0123/base.json default';
const again = '/search/0123/base.json reload';

describe('indexFileLoader', () => {
  test('opens a piece of the folder', async () => {
    const { load, asked } = loaderFor(piece());
    expect(await load('base.json')).toEqual({ papers: 3 });
    expect(asked).toEqual([first]);
  });

  test.for<[string, () => Answer]>([
    ['a lost connection', () => new TypeError('Failed to fetch')],
    ['a broken server', () => status(503)],
    ['a file that is not there yet', () => status(404)],
    ['an empty file', () => new Response('')],
    ['half a file', () => new Response(text().slice(0, 30))],
    ['a page', () => new Response('<!doctype html><title>Log in</title>')],
    ['JSON of another kind', () => Response.json({ papers: 3 })],
    ['another piece', () => piece('terms-0.json')],
  ])('asks the server itself behind %s', async ([, failure]) => {
    const { load, asked } = loaderFor(failure(), piece());
    expect(await load('base.json')).toEqual({ papers: 3 });
    expect(asked).toEqual([first, again]);
  });

  test('gives up after the second failure, and never asks a cache for that piece again', async () => {
    const { load, asked } = loaderFor(new Error('lost'), status(500), piece(), piece('words-0.json'));
    await expect(load('base.json')).rejects.toThrow('500');
    expect(asked).toEqual([first, again]);
    expect(await load('base.json')).toEqual({ papers: 3 });
    await load('words-0.json');
    expect(asked.slice(2)).toEqual([again, '/search/0123/words-0.json default']);
  });

  test('knows that the index is gone when the server itself says so', async () => {
    const { load, asked } = loaderFor(status(404), status(404));
    await expect(load('base.json')).rejects.toThrow(IndexFileGone);
    expect(asked).toEqual([first, again]);
  });

  test('does not wait for ever for a server that is silent from the start', async () => {
    const { load, asked, waitLong } = loaderFor(silence, piece());
    const loading = load('base.json');
    waitLong();
    await expect(loading).rejects.toThrow(SilentServer);
    expect(await load('base.json')).toEqual({ papers: 3 });
    expect(asked).toEqual([first, again]);
  });

  test('does not wait for ever for the rest of a file', async () => {
    const heard = Promise.withResolvers<void>();
    const half = (signal: AbortSignal) =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text().slice(0, 20)));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
        // Asked for more once the first part was taken.
        pull: () => heard.resolve(),
      });
    const { load, waitLong } = loaderFor((signal) => Promise.resolve(new Response(half(signal))));
    const failure = expect(load('base.json')).rejects.toThrow(SilentServer);
    await heard.promise;
    waitLong();
    await failure;
  });
});
