import { describe, expect, test } from 'vitest';
import { refuseOddProjectFolder } from '../../scripts/project-folder.ts';

describe('the folder of the project', () => {
  test.for([['#'], ['?'], ['*'], ['%'], ['"'], ['\n'], ['\t']])(
    'is refused for %j in its name, which the message shows',
    ([character]) => {
      const shown = JSON.stringify(character)
        .slice(1, -1)
        .replace(/^\\[nt]$/, '\\u00');
      expect(() => refuseOddProjectFolder(`/shelves/a${character}b/papershelf`)).toThrow(
        character === '"' ? 'the character "' : `the character ${shown}`,
      );
      expect(() => refuseOddProjectFolder(`/shelves/a${character}b/papershelf`)).toThrow('Rename the folder');
    },
  );

  test.for([
    [`/shelves/it's [mine] {a,b} (c) $d & e! +f ~g @h ^i =j ;k`],
    ['/shelves/полка/😀'],
    [`/${'x'.repeat(200)}`],
  ])('may be called %s', ([folder]) => {
    expect(() => refuseOddProjectFolder(folder!)).not.toThrow();
  });
});
