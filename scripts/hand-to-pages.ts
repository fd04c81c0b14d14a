import { join } from 'node:path';
import { shutOutEnvironment } from './environment.ts';

/**
 * Sets the environment for rendering pages: the name of the folder with the collection and everything else
 * that they need. It also changes the working directory to the root of the project, where Astro looks for
 * packages and writes chunks. Call this before loading Astro.
 */
export function handToPages(folder: string, mode: 'production' | 'development'): void {
  shutOutEnvironment(mode);
  process.env.PAPERSHELF_DATA = folder;
  process.chdir(join(import.meta.dirname, '..'));
}
