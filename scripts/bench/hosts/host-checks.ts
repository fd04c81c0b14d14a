import { existsSync, globSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cacheControl, securityHeaders } from '../../site-headers.ts';

/** A built site on a host. */
export interface HostedSite {
  /** The folder of the built site, which tells what to request. */
  readonly folder: string;
  readonly port: number;
  readonly base: string;
}

/** A request to a host, below the base path, and the expected response. */
export interface HostCheck {
  readonly name: string;
  readonly path: string;
  readonly status: readonly number[];
  /** Header values, as substrings or patterns. */
  readonly headers: Readonly<Record<string, string | RegExp>>;
  /** The expected body. */
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Requests a path without normalising it, with the headers of a browser that accepts compression. */
export function askHost(port: number, path: string, encodings = 'gzip'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: 'localhost', 'accept-encoding': encodings };
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function firstFile(folder: string, pattern: string): string {
  const found = globSync(pattern, { cwd: folder }).sort()[0];
  if (!found) throw new Error(`there is no ${pattern} in ${folder}`);
  return found.replaceAll('\\', '/');
}

/** What every host of a site must do: caching, security headers, compression, redirects and error page. */
export function hostChecks(folder: string): HostCheck[] {
  const secure = Object.fromEntries(Object.entries(securityHeaders));
  const fresh = { 'Cache-Control': cacheControl.others };
  const forGood = { 'Cache-Control': cacheControl.hashed };
  const zipped = { 'Content-Encoding': 'gzip' };
  const topic = firstFile(folder, 'topics/*/index.html').replace(/index\.html$/, '');
  const missing = { ...secure, ...fresh, 'Content-Type': 'text/html' };
  const noPage = 'There is no page at this address';
  return [
    { name: 'page', path: '', status: [200], headers: { ...secure, ...fresh, ...zipped } },
    { name: 'page below', path: topic, status: [200], headers: { ...secure, ...fresh, ...zipped } },
    { name: 'page with a query', path: 'browse/?q=a%20b', status: [200], headers: { ...secure, ...fresh } },
    {
      name: 'page without its slash',
      path: topic.replace(/\/$/, ''),
      status: [301, 302, 307, 308],
      headers: { Location: new RegExp(`${topic}$`) },
    },
    {
      name: 'script',
      path: firstFile(folder, '_astro/*.js'),
      status: [200],
      headers: { ...secure, ...forGood, 'Content-Type': 'javascript' },
    },
    {
      name: 'style sheet',
      path: firstFile(folder, '_astro/*.css'),
      status: [200],
      headers: { ...forGood, ...zipped, 'Content-Type': 'text/css' },
    },
    {
      name: 'font',
      path: firstFile(folder, '_astro/*.woff2'),
      status: [200],
      headers: { ...forGood, 'Content-Type': 'woff2' },
    },
    {
      name: 'piece of the index',
      path: firstFile(folder, 'search/*/base.json'),
      status: [200],
      headers: { ...forGood, 'Content-Type': 'application/json' },
    },
    {
      name: 'data',
      path: 'data/papers.json',
      status: [200],
      headers: { ...fresh, ...zipped, 'Content-Type': 'application/json' },
    },
    {
      name: 'service worker',
      path: 'sw.js',
      status: [200],
      headers: { ...fresh, 'Content-Type': 'javascript' },
    },
    {
      name: 'manifest',
      path: 'manifest.webmanifest',
      status: [200],
      headers: { ...fresh, 'Content-Type': 'application/manifest+json' },
    },
    { name: 'no such page', path: 'no/such/page/', status: [404], headers: missing, body: noPage },
    {
      name: 'no such script',
      path: '_astro/gone.12345678.js',
      status: [404],
      headers: missing,
      body: noPage,
    },
    { name: 'folder without a page', path: '_astro/', status: [404], headers: missing, body: noPage },
    { name: 'mark of the build', path: '.papershelf.json', status: [404], headers: missing, body: noPage },
    { name: 'rules for other hosts', path: '_headers', status: [404], headers: missing, body: noPage },
  ];
}

const holds = (value: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? value.includes(wanted) : wanted.test(value);

/** The faults of a response, in words; may be empty. */
export function faultsOf(check: HostCheck, answer: Answer): string[] {
  const faults = check.status.includes(answer.status) ? [] : [`status ${answer.status}`];
  for (const [field, wanted] of Object.entries(check.headers)) {
    const value = String(answer.headers[field.toLowerCase()] ?? '');
    if (!holds(value, wanted)) faults.push(`${field} is "${value}", not ${wanted}`);
    if (field === 'Cache-Control' && value !== wanted) faults.push(`${field} is given twice: "${value}"`);
  }
  if (check.body !== undefined && !textOf(answer).includes(check.body)) faults.push('another body');
  return faults;
}

function textOf({ headers, body }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}

/** Runs all checks on a host; returns the faults by the name of the check. */
export async function checkHost({ folder, port, base }: HostedSite): Promise<Map<string, string[]>> {
  const faults = new Map<string, string[]>();
  for (const check of hostChecks(folder)) {
    faults.set(check.name, faultsOf(check, await askHost(port, base + check.path)));
  }
  return faults;
}

/** Whether the build has written compressed copies of its files. */
export const isCompressed = (folder: string) => existsSync(join(folder, 'index.html.br'));
