import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CommandError } from '../command.ts';

/** Builds the site of a content folder for `/`. Throws a CommandError with the build's output on failure. */
export function buildSite(content: string, out: string): void {
  const script = join(import.meta.dirname, '..', 'build.ts');
  const args = [script, '--content', content, '--out', out, '--base', '/'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new CommandError(`the site could not be built:\n${stderr}`);
}
