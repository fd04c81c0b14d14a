import { spellOutInvisible } from '../src/collection/read/invisible.ts';
import { describeFileFault } from './file-fault.ts';

/** A failure the user can mend: printed without a stack, exit code 1. */
export class CommandError extends Error {}

/** A text for the terminal: what could command one, or hide there, is spelled out. Line breaks stay. */
export function forTerminal(text: string): string {
  return text.split('\n').map(spellOutInvisible).join('\n');
}

/**
 * Runs a command. A `CommandError` ends it with its message, a failure of the file system with a sentence about it,
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

/** Who reads what a command prints may have had enough of it, as `head` has; that is no failure. */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`papershelf: ${describeFileFault(error) ?? error.message}`);
  process.exit(1);
}

/**
 * What `parse` reads from the arguments of a command. Whatever it throws becomes a CommandError of that message with
 * the usage below.
 */
export function withUsage<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`);
  }
}

/** The value of `--port`; throws an Error that says what it may be. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`--port expects a number from 1 to 65535, not "${value}"`);
}
