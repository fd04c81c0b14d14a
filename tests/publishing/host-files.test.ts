import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  cacheControl,
  cacheControlOf,
  hashedFolders,
  headersFile,
  securityHeaders,
} from '../../scripts/site-headers.ts';
import { root } from '../site-output/command.ts';

const shipped = (name: string) => readFileSync(join(root, 'docs', 'publishing', name), 'utf8');

describe('the headers of a site', () => {
  test('let hashed files be kept for good, and have all others asked for anew', () => {
    const paths = [
      '_astro/a.js',
      'search/f/base.json',
      'cards/topics/a.png',
      'searches/',
      'sw.js',
      '',
      'topics/cards/',
    ];
    expect(paths.map((path) => cacheControlOf(path) === cacheControl.hashed)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('are written for hosts that read _headers, below the base path, no field twice for a path', () => {
    const rules = headersFile('/papers/')
      .trim()
      .split(/\n(?=\/)/)
      .map((rule) => rule.split('\n'));
    expect(rules.map(([path]) => path)).toEqual([
      '/papers/*',
      '/papers/_astro/*',
      '/papers/cards/*',
      '/papers/search/*',
    ]);
    const [all, ...hashed] = rules.map(([, ...fields]) => fields.map((field) => field.trim()));
    expect(all).toEqual(Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`));
    for (const fields of hashed) expect(fields).toEqual([`Cache-Control: ${cacheControl.hashed}`]);
  });

  test.for(['nginx.conf', 'Caddyfile'])('stand in %s as they are', (name) => {
    const text = shipped(name);
    for (const [field, value] of Object.entries(securityHeaders)) {
      expect(text).toMatch(new RegExp(`${field} "?${value.replaceAll(/[()]/g, '\\$&')}"?`));
    }
    expect(text).toContain(`(${[...hashedFolders].sort().join('|')})/`);
    for (const value of Object.values(cacheControl)) expect(text).toContain(`"${value}"`);
  });

  test('stand in the policy for CloudFront as they are', () => {
    const policy = JSON.parse(shipped('cloudfront-headers.json')) as {
      SecurityHeadersConfig: Record<string, Record<string, unknown>>;
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    const { Quantity, Items } = policy.CustomHeadersConfig;
    const { ContentSecurityPolicy, ReferrerPolicy, ContentTypeOptions } = policy.SecurityHeadersConfig;
    expect(Quantity).toBe(Items.length);
    expect({
      ...Object.fromEntries(Items.map(({ Header, Value }) => [Header, Value])),
      'Content-Security-Policy': ContentSecurityPolicy?.ContentSecurityPolicy,
      'Referrer-Policy': ReferrerPolicy?.ReferrerPolicy,
      'X-Content-Type-Options': ContentTypeOptions && 'nosniff',
    }).toEqual(securityHeaders);
  });
});

describe('the function for CloudFront', () => {
  const field = (value: string) => ({ value });
  const ask = (uri: string, querystring = {}) =>
    runInNewContext(`${shipped('cloudfront-function.js')}; handler(event)`, {
      event: { request: { uri, querystring } },
    });

  test('answers folders by the page in them, and leaves files alone', () => {
    for (const [uri, file] of [
      ['/', '/index.html'],
      ['/papers/topics/a/', '/papers/topics/a/index.html'],
      ['/data/papers.json', '/data/papers.json'],
    ] as const) {
      expect(ask(uri)).toMatchObject({ uri: file });
    }
  });

  test('sends a folder without its slash there, with its query', () => {
    const querystring = {
      q: field('a%20b'),
      topic: { value: 'x', multiValue: [field('x'), field('y')] },
      all: field(''),
    };
    expect(ask('/papers/browse', querystring)).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/papers/browse/?q=a%20b&topic=x&topic=y&all' } },
    });
  });
});

describe('the workflow for GitHub Pages', () => {
  test('builds for the address and the base path that Pages tells', () => {
    const { jobs } = parse(shipped('github-pages.yml')) as {
      jobs: { publish: { steps: { run?: string; with?: Record<string, unknown>; env?: unknown }[] } };
    };
    const { steps } = jobs.publish;
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm run build -- --site "$ORIGIN" --base "$BASE_PATH/"',
    ]);
    expect(steps.some((step) => step.with?.path === 'dist')).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('the upload to S3', () => {
  test('sends what pages need before the pages, each with how long it may be kept', () => {
    const home = mkdtempSync(join(tmpdir(), 'papershelf-s3-'));
    try {
      const calls = join(home, 'calls');
      writeFileSync(join(home, 'aws'), `#!/bin/sh\necho "$*" >> '${calls}'\n`);
      chmodSync(join(home, 'aws'), 0o755);
      for (const folder of ['_astro', 'search']) mkdirSync(join(home, 'site', folder), { recursive: true });
      const { status, stderr } = spawnSync(
        'sh',
        [join(root, 'docs', 'publishing', 's3-upload.sh'), join(home, 'site'), 's3://shelf/papers/', 'E1'],
        { env: { ...process.env, PATH: `${home}:${process.env.PATH}` }, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      const made = readFileSync(calls, 'utf8').trim().split('\n');
      expect(made.slice(0, 2)).toEqual(
        ['_astro', 'search'].map(
          (name) =>
            `s3 sync ${home}/site/${name} s3://shelf/papers/${name} --cache-control ${cacheControl.hashed}`,
        ),
      );
      const pages = made.findIndex((call) => call.includes('--delete'));
      expect(made[pages]).toContain(`--cache-control ${cacheControl.others}`);
      for (const folder of hashedFolders) expect(made[pages]).toContain(`--exclude ${folder}/*`);
      expect(made.at(-1)).toBe('cloudfront create-invalidation --distribution-id E1 --paths /*');
      expect(pages).toBe(made.length - 2);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
