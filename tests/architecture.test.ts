import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** In files. */
const LARGEST_FOLDER = 16;

/** The files of the house under these folders, as paths from the repository root with forward slashes. */
function filesIn(...folders: string[]): string[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.{ts,cjs,astro,css}`),
    { cwd: root },
  ).map((file) => file.replaceAll('\\', '/'));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** What a file imports for use at run time, relative names resolved to paths from the root. */
function importsOf(file: string, includeTypes = false): string[] {
  const statements = withoutComments(read(file)).matchAll(
    /(?:^|\s)(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements]
    .filter(([, type]) => includeTypes || !type)
    .map(([, , name = '', dynamic = '']) => name || dynamic)
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

/** Every file reached from one by run-time imports, itself included. */
function reachedFrom(file: string): string[] {
  const reached = new Set([file]);
  for (const one of reached) {
    for (const name of importsOf(one)) if (/^src\/.*\.(?:ts|astro)$/.test(name)) reached.add(name);
  }
  return [...reached];
}

/** `file: fault` for each fault that `find` sees in a file. */
function faults(files: string[], find: (file: string) => string[]): string[] {
  return files.flatMap((file) => find(file).map((fault) => `${file}: ${fault}`));
}

describe('the pure parts', () => {
  const pure = filesIn(
    'src/collection',
    'src/search',
    'src/export',
    'src/browse',
    'src/map',
    'src/reading-list',
  );

  test('exist', () => {
    expect(pure.length).toBeGreaterThan(10);
  });

  test('touch neither files nor network nor Astro', () => {
    const allowed =
      /^(?:src\/(?:collection|search|export|browse|map|reading-list)\/|node:crypto$|(?:zod|yaml|entities|fflate|saxes|minisearch)$|schema-dts$|@tanstack\/table-core)/;
    expect(faults(pure, (file) => importsOf(file, true).filter((name) => !allowed.test(name)))).toEqual([]);
  });

  test('read no clock, draw no lots and know no browser', () => {
    const forbidden = [
      /\b(?:Date|performance)\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b/,
      /\bdocument\.(?:query|createE|createT|getElement|body|head|addEvent)|\bwindow\.(?:document|location|add)/,
      /\blocalStorage\b|\bnavigator\.|\blocation\.(?:href|search|pathname)|\bprocess\.|\bfetch\(/,
    ];
    expect(
      faults(pure, (file) =>
        forbidden.flatMap((pattern) => withoutComments(read(file)).match(pattern) ?? []),
      ),
    ).toEqual([]);
  });
});

describe('the pages', () => {
  test('know what they were handed, and nothing of the environment of the program', () => {
    const forbidden = /import\.meta\.env|\bprocess\.env\.(?!PAPERSHELF_DATA\b)|\bAstro\.site\b/g;
    expect(faults(filesIn('src'), (file) => withoutComments(read(file)).match(forbidden) ?? [])).toEqual([]);
  });

  test('are printed alike in every language and time zone of a machine', () => {
    const ofTheMachine =
      /\.localeCompare\(\s*[^,()]+\)|\.toLocale\w+\(\s*\)|new Intl\.\w+\(\s*\)|\.get(?:Hours|Date|Month|Day|FullYear)\(/g;
    const files = filesIn(
      'src/collection',
      'src/site',
      'src/export',
      'src/search',
      'src/pages',
      'src/components',
    );
    expect(faults(files, (file) => withoutComments(read(file)).match(ofTheMachine) ?? [])).toEqual([]);
  });

  test('of papers tell nothing of the search index, which is being written while they are rendered', () => {
    const index = 'src/site/built/search-index.ts';
    expect(reachedFrom('src/pages/browse.astro')).toContain(index);
    expect(reachedFrom('src/pages/papers/[paper].astro')).not.toContain(index);
  });
});

describe('the browser side', () => {
  const client = filesIn('src/client');

  test('exists', () => {
    expect(client.length).toBeGreaterThan(0);
  });

  test('imports what is pure or shared with it, of the collection ids, areas and types alone, and nothing of the build', () => {
    const allowed =
      /^src\/(?:client|search|export|browse|map|reading-list|site\/shared|worker\/(?!service-worker)|collection\/(?:paper-id|topic-tree)\.ts)\/?|^idb-keyval$/;
    expect(faults(client, (file) => importsOf(file).filter((name) => !allowed.test(name)))).toEqual([]);
    const allowedTypes = new RegExp(`${allowed.source}|^src/collection/`);
    expect(
      faults(client, (file) => importsOf(file, true).filter((name) => !allowedTypes.test(name))),
    ).toEqual([]);
  });

  test('does not bring the schema library along', () => {
    expect(
      faults(client, (file) =>
        reachedFrom(file).filter((one) => importsOf(one).some((name) => /^(?:zod|astro)\b/.test(name))),
      ),
    ).toEqual([]);
  });

  test('builds no markup from strings and evaluates no text', () => {
    const builders = /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|\bnew Function\(/;
    expect(filesIn('src').filter((file) => builders.test(withoutComments(read(file))))).toEqual([]);
  });
});

describe('every folder', () => {
  const folders = Map.groupBy(filesIn('src'), (file) => posix.dirname(file));

  test('is one feature, whose files are taken in at a glance', () => {
    const full = [...folders].filter(([, files]) => files.length > LARGEST_FOLDER);
    expect(full.map(([folder, files]) => `${folder}: ${files.length} files`)).toEqual([]);
  });
});

describe('the imports', () => {
  test('go round in no circle', () => {
    const files = filesIn('src').filter((file) => file.endsWith('.ts'));
    const arrows = new Map(
      files.map((file) => [file, importsOf(file, true).filter((name) => name.startsWith('src/'))]),
    );
    const leadsTo = (start: string) => {
      const reached = new Set(arrows.get(start));
      for (const file of reached) for (const name of arrows.get(file) ?? []) reached.add(name);
      return reached;
    };
    expect(files.filter((file) => leadsTo(file).has(file))).toEqual([]);
  });
});

describe('every file', () => {
  const all = filesIn('src', 'scripts', 'tests');

  test('is read in one sitting', () => {
    const long = all.map((file) => `${read(file).split('\n').length} ${file}`);
    expect(long.filter((entry) => Number.parseInt(entry, 10) > 300)).toEqual([]);
  });

  test('has a name that says what is in it', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.)|(?<!pages\/.*)\/index\.ts$/;
    expect(all.filter((file) => vague.test(file))).toEqual([]);
    const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/;
    const code = all.filter((file) => !file.endsWith('.astro') && !file.startsWith('src/pages/'));
    expect(code.filter((file) => !kebabCase.test(basename(file)))).toEqual([]);
    const components = filesIn('src/components', 'src/layouts').filter((file) => file.endsWith('.astro'));
    expect(components.filter((file) => !/^[A-Z][A-Za-z]+\.astro$/.test(basename(file)))).toEqual([]);
  });

  test('names in its comments only files that are there', () => {
    const named = /(?<![\w./'"-])(?:[\w-]+\/)+[\w-]+\.(?:ts|astro|css)\b/g;
    const places = ['', 'src/', 'src/collection/'];
    const missing = (file: string) =>
      [...read(file).matchAll(named)]
        .map(([name]) => name)
        .filter((name) => !places.some((place) => existsSync(join(root, place + name))));
    expect(faults(filesIn('src', 'scripts'), missing)).toEqual([]);
  });

  test('has no inline style or handler', () => {
    const inline = /\sstyle=|\son(?:click|change|input|load|submit)=|define:vars/;
    expect(all.filter((file) => file.endsWith('.astro') && inline.test(read(file)))).toEqual([]);
  });
});
