import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `scripts/<name>.ts` as the launcher would; `detached` gives it a process group of its own. */
export function startScript(
  name: string,
  args: string[],
  { cwd = root, variables = {}, detached = false } = {},
): ChildProcessWithoutNullStreams {
  const script = join(root, 'scripts', `${name}.ts`);
  return spawn(process.execPath, [script, ...args], { cwd, detached, env: { ...process.env, ...variables } });
}

/** Runs `scripts/<name>.ts` as the launcher would and resolves to what it printed and its exit code. */
export function runScript(
  name: string,
  args: string[],
  cwd = root,
  variables: Record<string, string> = {},
): Promise<CommandResult> {
  const child = startScript(name, args, { cwd, variables });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
