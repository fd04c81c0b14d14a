/** A failure the user can mend: printed without a stack, exit code 1. */
export class CommandError extends Error {}

/** Runs a command; a `CommandError` ends it with its message, anything else with a stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`papershelf: ${error.message}`);
    process.exitCode = 1;
  }
}
