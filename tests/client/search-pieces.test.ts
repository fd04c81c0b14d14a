import { describe, expect, test } from 'vitest';
import { PieceGone, pieceLoader } from '../../src/client/search-pieces.ts';

/** A loader whose network answers with these, one a request, and what it asked for and waited. */
function loaderFor(...answers: (Response | Error)[]) {
  const log: (string | number)[] = [];
  const load = pieceLoader('/search/0123/', {
    fetch: async (url) => {
      log.push(url);
      const answer = answers.shift();
      if (!(answer instanceof Response)) throw answer ?? new Error('asked once too often');
      return answer;
    },
    wait: async (milliseconds) => {
      log.push(milliseconds);
    },
  });
  return { load, log };
}

const piece = () => Response.json({ papers: 3 });

describe('pieceLoader', () => {
  test('parses a piece of the folder', async () => {
    const { load, log } = loaderFor(piece());
    expect(await load('base.json')).toEqual({ papers: 3 });
    expect(log).toEqual(['/search/0123/base.json']);
  });

  test.for([
    ['a lost connection', new TypeError('Failed to fetch')],
    ['a broken server', new Response('', { status: 503 })],
    ['half a file', new Response('{"pap')],
  ] as const)('asks once more, after a moment, behind %s', async ([, failure]) => {
    const { load, log } = loaderFor(failure, piece());
    expect(await load('base.json')).toEqual({ papers: 3 });
    expect(log).toEqual(['/search/0123/base.json', expect.any(Number), '/search/0123/base.json']);
    expect(log[1]).toBeGreaterThan(0);
  });

  test('gives up after the second failure', async () => {
    const { load, log } = loaderFor(new Error('lost'), new Response('', { status: 500 }), piece());
    await expect(load('base.json')).rejects.toThrow('500');
    expect(log).toHaveLength(3);
  });

  test('knows at once that the index is gone', async () => {
    const { load, log } = loaderFor(new Response('', { status: 404 }), piece());
    await expect(load('base.json')).rejects.toThrow(PieceGone);
    expect(log).toHaveLength(1);
  });
});
