import { spellOutInvisible } from '../src/collection/read/text/invisible.ts';
import { CommandError } from './command.ts';

/**
 * Characters in the path of the project that Vite and its bundler misread as the end of a path, a pattern or
 * an encoded letter. Some make the build fail, others silently remove style sheet and fonts.
 */
const MISREAD = /[#?*%"\t\n\r]/;

/** Throws a CommandError that names the character when the project's path has one of them. */
export function refuseOddProjectFolder(folder: string): void {
  const [character] = MISREAD.exec(folder) ?? [];
  if (character === undefined) return;
  throw new CommandError(
    `the project lies in "${folder}", and the character ${spellOutInvisible(character)} in that name leads the tools ` +
      'that make the pages astray; nothing was built. Rename the folder, or move the project to another one',
  );
}
