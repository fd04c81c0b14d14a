/**
 * What a program needs to find others, to write temporary files and to know its terminal and its file system.
 * None of it reaches a page.
 */
const KEPT = new Set(
  [
    'PATH HOME TMPDIR TMP TEMP TERM NO_COLOR CHOKIDAR_USEPOLLING CHOKIDAR_INTERVAL',
    // Without these Windows starts no program.
    'SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Makes this process the same whoever starts it: of the variables that stand around, only those stay that no
 * page can show. Astro, Vite and the packages below them read some fifty names, and hand every variable to pages
 * as `import.meta.env`, where it would win over settings and options. To be called before any of them is loaded.
 */
export function shutOutEnvironment(mode: 'production' | 'development'): void {
  for (const name of Object.keys(process.env)) {
    // Windows may spell a name in any case.
    if (!KEPT.has(name.toUpperCase())) delete process.env[name];
  }
  process.env.NODE_ENV = mode;
  process.env.TZ = 'UTC';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
