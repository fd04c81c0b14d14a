import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError, npmRun, withUsage } from '../../scripts/command.ts';
import { root, runScript } from '../site-output/command.ts';
import { makeHome } from './publish/folders.ts';

test.each([
  ['check', 'content', 'npm run check'],
  ['check', '../sleep papers', "npm run check -- --content '../sleep papers'"],
  ['topics -- keep', 'papers', 'npm run topics -- keep --content papers'],
])('the command "%s" for "%s" can be typed as it is shown', (command, folder, shown) => {
  // Windows has double quotation marks.
  expect(npmRun(command, folder).replaceAll('"', "'")).toBe(shown);
});

test('whoever reads what a command prints may have enough of it at any time', async () => {
  const child = spawn(process.execPath, [join(root, 'scripts', 'check.ts'), '--json'], { cwd: root });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([0, '']);
});

test.skipIf(process.platform !== 'linux')(
  'what cannot be printed for want of room is said without a stack',
  async () => {
    const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/check.ts --json > /dev/full`], {
      cwd: root,
    });
    let said = '';
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [code] = await once(shell, 'close');
    expect(said).toMatch(/^papershelf: cannot write to a file \(ENOSPC: .*\)\. .*\n$/);
    expect(code).toBe(1);
  },
);

test('a name too long for the file system is no reason for a stack', { timeout: 120_000 }, async () => {
  const out = join(makeHome(), 'a'.repeat(300));
  for (const [name, args] of [
    ['build', ['--out', out]],
    ['serve', ['--out', out]],
    ['search', ['--out', out, 'word']],
    ['check', ['--content', out]],
  ] as const) {
    const { code, stderr } = await runScript(name, [...args]);
    expect([name, code]).toEqual([name, 1]);
    expect(stderr).toMatch(/^papershelf: .*\n$/);
  }
});

test('what is wrong with the arguments is told with the usage below it', () => {
  const parse = () => {
    throw new Error('--port expects a number');
  };
  expect(() => withUsage('usage: serve [--port N]', parse)).toThrow(
    new CommandError('--port expects a number\nusage: serve [--port N]'),
  );
  expect(withUsage('usage: serve', () => 4321)).toBe(4321);
});
