import { join } from 'node:path';
import { root } from './command.ts';

/** The content folder of a tiny collection, beside some of the files that a build makes of it. */
export const goldenCollection = join(root, 'tests', 'fixtures', 'golden', 'content');
