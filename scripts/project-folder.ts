import { spellOutInvisible } from '../src/collection/read/invisible.ts';
import { CommandError } from './command.ts';

/**
 * Characters in the name of the project's folder that Vite and its bundler read as something else: the end of a
 * path, the start of a pattern or an encoded letter. Some end the build with a stack, others cost the site its
 * style sheet and fonts without a word.
 */
const MISREAD = /[#?*%"\t\n\r]/;

/** Throws a CommandError when pages cannot be made in a project that lies in this folder, and names the character. */
export function refuseOddProjectFolder(folder: string): void {
  const [character] = MISREAD.exec(folder) ?? [];
  if (character === undefined) return;
  throw new CommandError(
    `the project lies in "${folder}", and the character ${spellOutInvisible(character)} in that name leads the tools ` +
      'that make the pages astray; nothing was built. Rename the folder, or move the project to another one',
  );
}
