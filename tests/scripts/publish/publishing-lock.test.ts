import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../scripts/publish/publishing-lock.ts';
import { thisProcess } from '../../../scripts/running-process.ts';
import { makeHome } from './folders.ts';

const home = makeHome();
let count = 0;
let lock: string;

beforeEach(() => {
  lock = join(home, `lock-${++count}`);
});

/** No process has this number. */
const nobody = '999999999';

test('holds the name of its owner while something is done under it, and goes whatever comes of that', async () => {
  expect(await withLock(lock, () => readFileSync(lock, 'utf8'))).toBe(thisProcess);
  expect(existsSync(lock)).toBe(false);
  const failure = withLock(lock, () => {
    throw new Error('failed');
  });
  await expect(failure).rejects.toThrow('failed');
  expect(existsSync(lock)).toBe(false);
});

test('is taken over from a process that is gone, though another or this one has its number by now', async () => {
  for (const owner of [nobody, `${process.pid}-a0`]) {
    writeFileSync(lock, owner);
    expect(await withLock(lock, () => 'done')).toBe('done');
  }
  writeFileSync(lock, '1');
  utimesSync(lock, 0, 0);
  expect(await withLock(lock, () => 'done')).toBe('done');
});

test('is taken over where its owner died before it wrote a name', async () => {
  writeFileSync(lock, '');
  utimesSync(lock, 0, 0);
  expect(await withLock(lock, () => 'done')).toBe('done');
});

test('is waited for while another process has it', async () => {
  writeFileSync(lock, '1');
  let looks = 0;
  const pause = async () => {
    if (++looks === 3) writeFileSync(lock, nobody);
  };
  expect(await withLock(lock, () => looks, { attempts: 10, pause })).toBe(3);
});

test('that another process keeps is left to it in the end, with the way out', async () => {
  writeFileSync(lock, '1');
  const act = () => expect.unreachable();
  await expect(withLock(lock, act, { attempts: 2, pause: async () => {} })).rejects.toThrow(
    `another build is writing there (process 1). Wait for it, or delete "${lock}"`,
  );
  expect(readFileSync(lock, 'utf8')).toBe('1');
});
