import { spellOutInvisible } from '../src/collection/read/text/invisible.ts';
import { describeFileFault } from './file-fault.ts';

/** An error that the user can fix: printed without a stack, exit code 1. */
export class CommandError extends Error {}

/** Text for the terminal, with control and invisible characters escaped except line breaks. */
export function forTerminal(text: string): string {
  return text.split('\n').map(spellOutInvisible).join('\n');
}

/** A name as the shell takes it for one word. */
export function quoted(name: string): string {
  if (/^[\w./\\:-]+$/.test(name)) return name;
  return process.platform === 'win32' ? `"${name}"` : `'${name.replaceAll("'", "'\\''")}'`;
}

/**
 * A command of npm that is about a content folder, as it is typed.
 * @example npmRun('check', 'content') // => 'npm run check'
 * @example npmRun('check', 'papers') // => 'npm run check -- --content papers'
 * @example npmRun('topics -- keep', 'papers') // => 'npm run topics -- keep --content papers'
 */
export function npmRun(command: string, folder: string): string {
  if (folder === 'content') return `npm run ${command}`;
  return `npm run ${command}${command.includes(' -- ') ? '' : ' --'} --content ${quoted(folder)}`;
}

/**
 * Runs a command. A `CommandError` is printed as its message, an error of the file system as a sentence,
 * anything else with a stack.
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  process.stdout.on('error', endWithoutReader);
  try {
    process.exitCode = await main();
  } catch (error) {
    const message = error instanceof CommandError ? error.message : describeFileFault(error);
    if (message === null) throw error;
    console.error(forTerminal(`papershelf: ${message}`));
    process.exitCode = 1;
  }
}

/** Ends quietly when the reader of a pipe, such as `head`, has closed it. */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`papershelf: ${describeFileFault(error) ?? error.message}`);
  process.exit(1);
}

/** Runs `parse` on the arguments of a command; its errors become CommandErrors with the usage. */
export function withUsage<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`);
  }
}

/** The value of `--port`; throws an Error that names the allowed values. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`--port expects a number from 1 to 65535, not "${value}"`);
}

/** The value of an option that counts something; throws an Error that names the option. */
export function parseWholeNumber(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new Error(`--${name} expects a whole number, not "${value}"`);
}
