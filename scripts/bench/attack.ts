import { CommandError } from '../command.ts';

/** An attack on the program: prints its seed and what it tried; resolves to the number of failures. */
export interface Attack {
  readonly run: (args: string[]) => Promise<number>;
}

const attacks: Record<string, () => Promise<Attack>> = {
  inputs: () => import('./attack/inputs.ts'),
  pages: () => import('./attack/pages.ts'),
  pieces: () => import('./attack/pieces.ts'),
  publish: () => import('./attack/publish.ts'),
  queries: () => import('./attack/queries.ts'),
  server: () => import('./attack/server.ts'),
  surroundings: () => import('./attack/surroundings.ts'),
  texts: () => import('./attack/texts.ts'),
};

/**
 * Runs the named attacks, or all of them, with the options after the names. Throws a CommandError when one of
 * them succeeded.
 */
export async function run(args: string[]): Promise<void> {
  const firstOption = args.findIndex((arg) => arg.startsWith('-'));
  const wanted = firstOption < 0 ? args : args.slice(0, firstOption);
  const options = firstOption < 0 ? [] : args.slice(firstOption);
  const unknown = wanted.filter((name) => !attacks[name]);
  if (unknown.length > 0) {
    throw new CommandError(`usage: npm run bench -- attack [${Object.keys(attacks).join(' | ')}] [options]`);
  }
  let harm = 0;
  for (const [name, load] of Object.entries(attacks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`== ${name}`);
    harm += await (await load()).run(options);
  }
  if (harm > 0) throw new CommandError(`${harm} attacks did harm`);
}
