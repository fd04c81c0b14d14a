import { describe, expect, test } from 'vitest';
import { sealFile } from '../../src/search/index/file-seal.ts';
import { formatPageMark, markName } from '../../src/worker/page-mark.ts';
import { judge, type SiteFacts, sumOf } from '../../src/worker/verify-response.ts';

const at = (path: string) => new URL(path, 'https://example.org');
const bytes = (text: string) => new TextEncoder().encode(text);

const script = 'export const merged = true;';
const facts: SiteFacts = { collection: '0123', assets: { 'page.Ab12.js': await sumOf(bytes(script)) } };

const place = 'fedcba9876543210/terms-0.json';
const piece = sealFile(place, '{"terms":[["attention",[1,2,-3],[]]],"synonyms":{}}');

const pageOf = (mark: object = {}) => {
  const content = formatPageMark({ collection: '0123', path: '/papers/a/', title: 'A "b" & ’c’', ...mark });
  return `<!doctype html><html><head><meta name="${markName}" content="${content}"></head><body></body></html>`;
};

const kinds = {
  assets: { url: at('/_astro/page.Ab12.js'), type: 'text/javascript; charset=utf-8', right: script },
  pieces: { url: at(`/search/${place}`), type: 'application/json', right: piece },
  pages: { url: at('/papers/a/'), type: 'text/html; charset=utf-8', right: pageOf() },
  'shared pictures': {
    url: at('/data/where.svg'),
    type: 'image/svg+xml',
    right: '<svg><g id="where"/></svg>',
  },
} as const;

const answer = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': type } });

describe.for(Object.keys(kinds) as (keyof typeof kinds)[])('an answer for one of the %s', (kind) => {
  const { url, type, right } = kinds[kind];
  const verdictOn = (response: Response) =>
    judge(kind === 'shared pictures' ? 'pages' : kind, url, response, facts);

  test('is proven when it is what its name says, and can still be read', async () => {
    const response = answer(right, type);
    expect(await verdictOn(response)).toBe('proven');
    expect(await response.text()).toBe(right);
  });

  test('is wrong when it is anything else', async () => {
    const others = ['', '{}', '[]', '<!doctype html><html><title>Log in</title></html>'];
    const half = right.slice(0, right.length / 2);
    for (const body of [
      ...others,
      half,
      right.slice(0, -1),
      right.replace(/merged|attention|page|svg>$/, ''),
    ])
      expect(await verdictOn(answer(body, type)), body).toBe('wrong');
  });

  test('is wrong when it came as something else', async () => {
    expect(await verdictOn(answer(right, 'text/plain'))).toBe('wrong');
    for (const status of [203, 206, 404, 500])
      expect(await verdictOn(answer(right, type, status)), `${status}`).toBe('wrong');
    const redirected = Object.defineProperty(answer(right, type), 'redirected', { value: true });
    expect(await verdictOn(redirected)).toBe('wrong');
  });
});

test('a file of another build is unknown, whatever it is called', async () => {
  for (const name of ['page.Cd34.js', 'constructor', '__proto__']) {
    expect(await judge('assets', at(`/_astro/${name}`), answer(script, 'text/javascript'), facts)).toBe(
      'unknown',
    );
  }
});

test('a page of another collection, or of another address, is wrong', async () => {
  for (const mark of [{ collection: '4567' }, { path: '/' }, { path: '/404/' }]) {
    const response = answer(pageOf(mark), 'text/html');
    expect(await judge('pages', kinds.pages.url, response, facts), JSON.stringify(mark)).toBe('wrong');
  }
});
