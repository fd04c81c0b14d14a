import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** An environment of a build that must not affect its output. */
export interface Environment {
  readonly name: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Names of folders to create: the one to run the command in, and that of the site. */
  readonly folder?: string;
  readonly out?: string;
  readonly umask?: number;
  /** The folder of the project: a copy with this name, below settings of other tools. */
  readonly project?: string;
}

/** Variables that other programs set, or that affected pages before. */
export const hostileVariables: Readonly<Record<string, string>> = {
  SITE: 'https://other.example',
  BASE_URL: '/elsewhere/',
  ASSETS_PREFIX: 'https://cdn.example',
  MODE: 'development',
  NODE_ENV: 'development',
  DEV: '1',
  PROD: '',
  SSR: '',
  PUBLIC_TITLE: 'Other',
  VITE_TITLE: 'Other',
  VITEST: 'true',
  TEST: 'true',
  CI: 'true',
  DEBUG: '*',
  FORCE_COLOR: '3',
  BROWSERSLIST: 'ie 11',
  ASTRO_KEY: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  PAPERSHELF_DATA: '/nowhere',
  TZ: 'Pacific/Apia',
  LC_ALL: 'tr_TR.UTF-8',
};

const odd = `it's [mine] {a,b} (c) $d & e! +f ~g @h ^i =j ;k %20 #l?m 😀`;
const oddProject = `it's [mine] {a,b} (c) $d & e! +f ~g @h ^i =j ;k 😀`;

/** Twenty environments; `random` (numbers below 1) makes the choices, so they depend on its seed. */
export function environments(random: () => number): Environment[] {
  const locales = ['tr_TR.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8', 'C', 'lt_LT.UTF-8'];
  return [
    { name: 'all hostile variables', variables: hostileVariables },
    ...['SITE', 'PROD', 'NODE_ENV'].map((name) => ({
      name: `${name} alone`,
      variables: { [name]: hostileVariables[name]! },
    })),
    ...locales.map((locale) => ({ name: `locale ${locale}`, variables: { LC_ALL: locale, LANG: locale } })),
    ...['Asia/Tokyo', 'America/St_Johns'].map((TZ) => ({ name: `time zone ${TZ}`, variables: { TZ } })),
    { name: 'another folder and an odd output folder', folder: 'else where', out: odd },
    { name: 'files for their owner alone', umask: 0o077 },
    { name: 'no colour, a dumb terminal', variables: { NO_COLOR: '1', TERM: 'dumb' } },
    { name: 'packages for development', variables: { NODE_OPTIONS: '--conditions=development' } },
    { name: 'little memory', variables: { NODE_OPTIONS: '--max-old-space-size=700' } },
    ...[1, 2, 3].map((round) => ({
      name: `every variable that the tools read, at random (${round})`,
      variables: everyVariable(random),
    })),
    { name: 'the project in an odd folder, below settings of other tools', project: oddProject },
  ];
}

/** A value for each variable that the packages of the build name in their code. */
function everyVariable(random: () => number): Record<string, string> {
  const values = ['', '0', '1', 'true', 'false', 'development', 'test', 'https://other.example', '/x/', '*'];
  const names = new Set<string>();
  for (const file of globSync('node_modules/{astro,vite,rolldown,@astrojs/*,satori}/dist/**/*.{js,mjs}', {
    cwd: root,
  })) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:process\.env|import\.meta\.env|\benv)\.([A-Z][A-Z0-9_]+)/g))
      names.add(name!);
  }
  // These locate programs and files, or end Node at its start.
  for (const name of ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'NODE_OPTIONS', 'LD_LIBRARY_PATH'])
    names.delete(name);
  return Object.fromEntries(
    [...names].sort().map((name) => [name, values[Math.floor(random() * values.length)]!]),
  );
}
