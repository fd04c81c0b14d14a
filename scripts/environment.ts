import { join } from 'node:path';

/**
 * Variables for finding programs and what Node has compiled, for temporary files, and for terminal and file system. None
 * affects a page.
 */
const KEPT = new Set(
  [
    'PATH HOME TMPDIR TMP TEMP TERM NO_COLOR NODE_COMPILE_CACHE CHOKIDAR_USEPOLLING CHOKIDAR_INTERVAL',
    // Without these Windows cannot start programs.
    'SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Deletes all environment variables that could affect a page, so that builds are reproducible. Astro, Vite
 * and their packages read about fifty of them, and expose every variable as `import.meta.env`, where it would
 * override settings and options. Call this before loading any of them.
 */
function shutOutEnvironment(mode: 'production' | 'development'): void {
  for (const name of Object.keys(process.env)) {
    // Names are case-insensitive on Windows.
    if (!KEPT.has(name.toUpperCase())) delete process.env[name];
  }
  process.env.NODE_ENV = mode;
  process.env.TZ = 'UTC';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

/**
 * Sets the environment for rendering pages: the name of the folder with the collection and everything else
 * that they need. It also changes the working directory to the root of the project, where Astro looks for
 * packages and writes chunks, and where the map that is prepared for pages finds its fonts. Call this before preparing
 * the collection, and before loading Astro.
 */
export function handToPages(folder: string, mode: 'production' | 'development'): void {
  shutOutEnvironment(mode);
  process.env.PAPERSHELF_DATA = folder;
  process.chdir(join(import.meta.dirname, '..'));
}
