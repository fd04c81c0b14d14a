import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFileFault } from '../../scripts/file-fault.ts';

function faultOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}

test('a failure of the file system is a sentence with what, where, why and the way out', () => {
  const nowhere = join(tmpdir(), 'papershelf-nowhere', 'a.txt');
  expect(describeFileFault(faultOf(() => readFileSync(nowhere)))).toBe(
    `cannot read "${nowhere}" (ENOENT: no such file or directory). Check the name, and run the command again if something removed it meanwhile`,
  );
  expect(describeFileFault(faultOf(() => writeFileSync(tmpdir(), '')))).toMatch(
    /^cannot \w+( to)? ".*" \(EISDIR: .*\)\. \w/,
  );
  expect(describeFileFault(faultOf(() => mkdirSync(`${tmpdir()}/${'a'.repeat(300)}`)))).toMatch(
    /^cannot write to ".*" \(ENAMETOOLONG: name too long\)\. Choose a shorter name$/,
  );
});

test.for([
  'ENOSPC',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EXDEV',
  'EIO',
  'EMFILE',
  'ENOTDIR',
  'EDQUOT',
  'ESTALE',
])('%s has a way out', (code) => {
  const error = Object.assign(new Error(code), { code, errno: -28, syscall: 'write' });
  expect(describeFileFault(error)).toMatch(/^cannot write to a file \(E\w+: .+\)\. [A-Z].*\w$/);
});

test('the bundler fails in words of its own', () => {
  const text =
    'Failed to write file in /shelves/a b/site/c.js\n\nCaused by:\n    No space left on device (os error 28)\n';
  expect(describeFileFault(new Error(`Build failed with 1 error:\n\n${text}`))).toBe(
    'cannot write to "/shelves/a b/site/c.js" (ENOSPC: no space left on device). Free some room and run the command again',
  );
});

test('the failure may stand behind another one', () => {
  const cause = faultOf(() => readdirSync(join(tmpdir(), 'papershelf-nowhere')));
  expect(describeFileFault(new Error('the pages cannot be built', { cause }))).toContain('cannot read');
});

test('other errors keep their stacks', () => {
  for (const error of [
    new TypeError('a'),
    Object.assign(new Error('b'), { code: 'ERR_INVALID_ARG_TYPE' }),
    'c',
    null,
  ]) {
    expect(describeFileFault(error)).toBe(null);
  }
});
