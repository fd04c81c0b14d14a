import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError, npmRun } from '../../scripts/command.ts';
import { writeDigest } from '../../scripts/write-digest.ts';
import { runScript } from '../site-output/command.ts';

const dated = join(import.meta.dirname, '..', 'fixtures', 'dated');
const write = (...args: string[]) => writeDigest(['--content', dated, ...args], undefined);

/** A mail as a server got it. */
interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

const received: Received[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith('gone@') ? new Error('No such mailbox') : null),
  onData(stream, { envelope }, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      received.push({
        from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
        to: envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(parts).toString(),
      });
      done();
    });
  },
});
let address: string;
let home: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  home = mkdtempSync(join(tmpdir(), 'papershelf-digest-'));
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  rmSync(home, { recursive: true });
});

// The warnings about the dumps.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** A content folder with one paper and these settings. */
function contentWith(settings: string, file = '2026-11-22.csv'): string {
  const folder = mkdtempSync(join(home, 'content-'));
  writeFileSync(join(folder, 'collection.yaml'), settings);
  writeFileSync(join(folder, file), 'title,abstract\nOwls,We count owls.\n');
  return folder;
}

describe('the digest', () => {
  test('is a mail of text and HTML about the papers of the newest day, the same every time', async () => {
    const { code, stdout, stderr } = await runScript('digest', ['--content', dated]);
    expect(code).toBe(0);
    expect(stderr).toContain('Links are left out');
    // Each of them has been told when the site was built.
    expect(stderr).toContain(`2 warnings about the dumps: "${npmRun('check', dated)}" lists them.`);
    expect(stderr).not.toContain('warning: ');
    expect(stdout).toMatch(/^From: Shelf <shelf@example.org>\r\nTo: reader@example.org, Second Reader </);
    expect(stdout).toContain('\r\nDate: Mon, 23 Nov 2026 00:00:00 +0000\r\n');
    expect(stdout).toMatch(/\r\nMessage-ID: <[0-9a-f]{32}@example\.org>\r\n/);
    expect(stdout.match(/^Content-Type: .*/gm)).toEqual(
      [
        'Content-Type: multipart/alternative;',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Type: text/html; charset=utf-8',
      ].map((line) => expect.stringContaining(line)),
    );
    expect(stdout).toContain('Aligning a Segmented Mirror by Ear');
    expect(stdout).not.toMatch(/School Yard|List-Unsubscribe/);
    expect(String((await write()).text)).toBe(stdout);
  });

  test('begins at another day, keeps to a topic, and comes as text or HTML', async () => {
    const { text } = await write('--since', '2026-11-20', '--topic', 'weather', '--format', 'text');
    expect(String(text).match(/(?<=^\* ).*/gm)).toEqual([
      'Forecasting Fog from the Price of Fish',
      'Fog & Frost: What a Dome Remembers',
      'Counting Clouds from a Roof',
    ]);
    expect(String((await write('--format', 'html')).text)).toMatch(/^<!DOCTYPE html>/);
  });

  test('links where the site is known to be, and tells mail programs how to unsubscribe', async () => {
    const content = contentWith(
      'site: https://example.org/shelf/\ndigest: { from: a@example.org, to: b@example.org, unsubscribe: "mailto:a@example.org" }\n',
    );
    const { text, remarks } = await writeDigest(['--content', content], undefined);
    expect(String(text)).toContain('\r\nList-Unsubscribe: <mailto:a@example.org>\r\n');
    expect(remarks).toEqual([]);
    const plain = await writeDigest(['--content', content, '--format', 'text'], undefined);
    expect(plain.text).toMatch(/https:\/\/example\.org\/shelf\/papers\/owls-\w+\//);
  });

  test('is not written where nothing is new, which is no fault', async () => {
    expect(await writeDigest(['--content', dated, '--since', '2026-11-24', '--send'], address)).toEqual({
      text: '',
      remarks: ['Nothing new since 2026-11-24; no mail was sent.'],
    });
  });
});

describe('a digest that is sent', () => {
  test('comes to every receiver, as it would be written', async () => {
    const before = received.length;
    const { text, remarks } = await writeDigest(['--content', dated, '--send'], address);
    expect([text, remarks.at(-1)]).toEqual(['', 'Sent to reader@example.org, second@example.org.']);
    expect(received.slice(before)).toEqual([
      {
        from: 'shelf@example.org',
        to: ['reader@example.org', 'second@example.org'],
        text: expect.stringContaining('Aligning a Segmented Mirror by Ear'),
      },
    ]);
    expect(received[before]?.text.trimEnd()).toBe(String((await write()).text).trimEnd());
  });

  test.for([
    ['an unknown server', undefined, 'Set SMTP_URL to its address'],
    ['an address that is none of a mail server', 'https://example.org', 'Set SMTP_URL to its address'],
    ['a server that is not there', 'smtp://me:secret@127.0.0.1:1', 'could not be sent through 127.0.0.1:1: '],
  ] as const)('fails in one sentence for %s, and keeps passwords to itself', async ([, given, said]) => {
    const sending = writeDigest(['--content', dated, '--send'], given);
    await expect(sending).rejects.toThrow(CommandError);
    await expect(sending).rejects.toThrow(said);
    await expect(sending).rejects.not.toThrow('secret');
  });

  test('names the receivers that the server refuses', async () => {
    const content = contentWith('digest: { from: a@example.org, to: [b@example.org, gone@example.org] }\n');
    await expect(writeDigest(['--content', content, '--send'], address)).rejects.toThrow(
      'refuses to deliver to gone@example.org',
    );
    expect(received.at(-1)?.to).toEqual(['b@example.org']);
  });
});

describe('the digest is refused', () => {
  test.for([
    [['--since', '2026-02-30'], '--since expects a day such as 2026-11-22, not "2026-02-30"\nusage: '],
    [['--since', 'yesterday'], 'not "yesterday"\nusage: '],
    [['--format', 'pdf'], '--format expects eml, html or text, not "pdf"\nusage: '],
    [['--topic', 'owls'], 'there is no topic "owls"; there are telescopes, weather'],
  ] as const)('for %s', async ([args, said]) => {
    await expect(write(...args)).rejects.toThrow(said);
  });

  test('where no dump has a date, and where nobody is to receive it', async () => {
    const undated = contentWith('title: A shelf\n', 'owls.csv');
    await expect(writeDigest(['--content', undated], undefined)).rejects.toThrow('has a date');
    const unsent = contentWith('title: A shelf\n');
    await expect(writeDigest(['--content', unsent], undefined)).rejects.toThrow('a sender and a receiver');
    const { text } = await writeDigest(['--content', unsent, '--format', 'text'], undefined);
    expect(text).toContain('* Owls');
  });
});
