import { spellOutInvisible } from '../src/collection/read/invisible.ts';

/** A failure the user can mend: printed without a stack, exit code 1. */
export class CommandError extends Error {}

/** A text for the terminal: what could command one, or hide there, is spelled out. Line breaks stay. */
export function forTerminal(text: string): string {
  return text.split('\n').map(spellOutInvisible).join('\n');
}

/** Runs a command; a `CommandError` ends it with its message, anything else with a stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(forTerminal(`papershelf: ${error.message}`));
    process.exitCode = 1;
  }
}

/** The value of `--port`; throws an Error that says what it may be. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`--port expects a number from 1 to 65535, not "${value}"`);
}
