/** The contents of files that must not be served. */
export const secret = 'for the program alone';

const methods = [
  ...[
    'GET',
    'GET',
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'CONNECT',
  ],
  ...['PROPFIND', 'SEARCH', 'QUERY', 'get', 'GE T', 'X'.repeat(300), ''],
];

const places = [
  ...[
    '/',
    '/index.html',
    '/topics/',
    '/topics',
    '/data.json',
    '/data.json',
    '/data.json',
    '/all.bib',
    '/gone/',
  ],
  ...[
    '/.papershelf.json',
    '/.git/config',
    '/_headers',
    '/_redirects',
    '/redirects.map',
    '/.papershelf/last/a',
  ],
  ...[
    '/out.txt',
    '/outside/secret.txt',
    '/pipe',
    '/flicker.txt',
    '/unreadable.txt',
    '/link-to-guarded',
    '*',
    '',
  ],
  ...[
    'http://evil.example/topics',
    'http://evil.example',
    '//evil.example/',
    '/\\evil.example',
    '/topics/\\..\\..',
  ],
  ...[
    '/../../../../etc/passwd',
    '/topics/../../secret.txt',
    '/..%2f..%2fsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
  ],
  ...[
    '/%00',
    '/data.json%00.html',
    '/%E0%A4%A',
    '/%',
    '/con',
    '/topics/.',
    '/topics/..',
    '/a:b',
    '/data.json/',
  ],
];

const ranges = [
  ...[
    'bytes=5-1',
    'bytes=0-99999999999999999999',
    'bytes=0-9007199254740993',
    'bytes=-5',
    'bytes=-0',
    'bytes=-',
  ],
  ...[
    'bytes=9-',
    'bytes=0-0',
    'bytes=0-1,5-9',
    'bytes=0-0,-1,-2',
    'bytes=a-b',
    'bytes= 1 - 2',
    'bytes=1e3-',
    'lines=1-2',
  ],
  ...[
    'bytes=-99999999999999999999',
    'bytes=99999999-',
    `bytes=${'0-1,'.repeat(900)}2-3`,
    'bytes=NaN-NaN',
    'bytes=--1',
    '',
  ],
];

const headers = [
  ...[
    'If-None-Match: *',
    'If-None-Match: W/"',
    'If-Modified-Since: yesterday',
    'If-Match: "a"',
    'If-Range: "a"',
  ],
  ...[
    'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
    'If-Range: W/"1-1"',
    'Expect: 100-continue',
    'Expect: tea',
  ],
  ...[
    'Accept-Encoding: gzip',
    'Accept-Encoding: br;q=0,*;q=1',
    'Accept-Encoding: ;;q=,',
    'Accept-Encoding: identity;q=0',
  ],
  ...[
    'Connection: close',
    'Connection: Upgrade\r\nUpgrade: websocket',
    'Upgrade: h2c',
    'Content-Length: 5',
    'Content-Length: -1',
  ],
  ...[
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked\r\nContent-Length: 3',
    'Host: evil.example',
    'Host: a b',
  ],
  ...[
    `Cookie: ${'c'.repeat(20_000)}`,
    'X-\u0000: a',
    ': empty',
    'no colon',
    'Cache-Control: no-transform',
    'TE: trailers',
  ],
];

/** Other spellings of the same path. */
const spellings: ((path: string, random: () => number) => string)[] = [
  (path) => path,
  (path) => path.replaceAll('.', '%2e'),
  (path) => path.replaceAll('/', '//'),
  (path) => path.replaceAll('_', '%5F').replaceAll('.', '%2E'),
  (path) => path.replaceAll('/', '%2f'),
  (path) => path.toUpperCase(),
  (path) => path.replaceAll('/', '\\'),
  (path) => encodeURIComponent(encodeURIComponent(path)),
  (path) => `${path}?${'q'.repeat(5000)}`,
  (path) => `${path}#/../`,
  (path) => path.repeat(200),
  (path, random) =>
    path.replaceAll(/[a-z._]/g, (sign) => (random() < 0.5 ? `%${sign.charCodeAt(0).toString(16)}` : sign)),
  (path, random) => path + String.fromCharCode(1 + Math.floor(random() * 255)),
];

const bodies = [
  '',
  '',
  '',
  '5\r\nabcde\r\n',
  'abc',
  '0\r\n\r\n',
  'zz\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\n\r\n`,
];

const protocols = [
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/2.0',
  'HTTP/9',
  'SMTP',
  '',
];

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** The bytes of a malformed request: odd method, path, protocol, headers or body, or truncated. */
export function buildHostileRequest(random: () => number): string {
  const path = pick(spellings, random)(pick(places, random), random);
  const odd = random() < 0.3;
  const fields = ['Host: localhost'];
  if (random() < 0.5) fields.push(`Range: ${pick(ranges, random)}`);
  for (let more = Math.floor(random() * 3); more > 0; more--) fields.push(pick(headers, random));
  const line = odd
    ? `${pick(methods, random)} ${path} ${pick(protocols, random)}`
    : `${random() < 0.8 ? 'GET' : 'HEAD'} ${path} HTTP/1.1`;
  const request = `${line}\r\n${fields.join('\r\n')}\r\n\r\n${odd ? pick(bodies, random) : ''}`;
  return random() < 0.1 ? request.slice(0, Math.floor(random() * request.length)) : request;
}
