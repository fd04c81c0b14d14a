import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** How to start the browser that checks run in. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: string[];
  /** Added to the environment of the browser. */
  readonly env: Record<string, string>;
}

const root = join(import.meta.dirname, '..', '..');
const packaged = join(root, 'node_modules', '@sparticuz', 'chromium');

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // None is kept ready for a next page: most of the pages of a check are the only ones of their context.
  '--renderer-process-limit=1',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

/** The browser of CHROME_PATH, else an installed one, else the one among the development packages. */
export async function findBrowser(): Promise<BrowserProgram> {
  const args = process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : quietFlags;
  const installed = process.env.CHROME_PATH ?? usualPlaces.find((place) => existsSync(place));
  if (installed) return { executablePath: installed, args, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or say where it is in CHROME_PATH.');
  }
  const folder = await unpackBrowser();
  const executablePath = join(folder, 'chromium');
  writeFontSettings(join(folder, 'fonts'));
  return {
    executablePath,
    // It was made for machines where one process less counts.
    args: [...quietFlags, '--no-sandbox', '--font-render-hinting=none', '--in-process-gpu'],
    env: { FONTCONFIG_PATH: join(folder, 'fonts'), ...libraryPath(executablePath, folder) },
  };
}

/** Starts the browser without a window; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const launch = () =>
    chromium.launch({
      executablePath,
      args,
      ignoreDefaultArgs: hasRoomForSharedMemory() ? ['--disable-dev-shm-usage'] : [],
      env: { ...inheritedEnvironment(), ...env },
    });
  // Rarely the browser crashes while it starts, before it has seen a page.
  return launch().catch(launch);
}

/**
 * Whether the file system for shared memory has room for browsers. Those of containers are often small, so Playwright
 * has its browsers put shared memory into temporary files, of which the kernel takes a tenth of their time.
 */
function hasRoomForSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= 2 ** 30;
  } catch {
    return false;
  }
}

export function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    string
  >;
}

/**
 * Unpacks the packaged browser once per version and returns its folder. The package unpacks into the
 * temporary folder and takes any file there for complete, so it gets one of its own, which is then renamed.
 */
async function unpackBrowser(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const home = join(root, 'node_modules', '.cache', 'papershelf');
  const folder = join(home, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  const unpacking = mkdtempSync(join(home, 'unpacking-'));
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = unpacking;
  try {
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
    await sparticuz.executablePath();
    await inflate(join(packaged, 'bin', 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  try {
    renameSync(unpacking, folder);
  } catch (error) {
    rmSync(unpacking, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package's own font settings name folders of the machine it was made for. Where those are missing, the
 * browser finds no font at all, and dies of the first form field that it draws.
 */
function writeFontSettings(folder: string): void {
  const settings = join(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
  if (readFileSync(settings, 'utf8') !== text) writeFileSync(settings, text);
}

/** The package brings the system libraries too; they are used only where the machine has none of its own. */
function libraryPath(executablePath: string, folder: string): Record<string, string> {
  const { status } = spawnSync(executablePath, ['--version', '--no-sandbox'], { stdio: 'ignore' });
  if (status === 0) return {};
  const own = join(folder, 'al2023', 'lib');
  return { LD_LIBRARY_PATH: [own, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}
