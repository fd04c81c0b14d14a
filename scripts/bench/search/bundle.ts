import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { EngineName, Files } from './engine.ts';

/** The page, which preloads all scripts that its first script imports. */
const htmlOf = (scripts: readonly string[]) => `<!doctype html><html lang="en"><meta charset="utf-8">
<link rel="icon" href="data:,">${scripts.map((name) => `<link rel="modulepreload" href="${name}">`).join('')}
<title>Bench</title><body><ol></ol><script type="module" src="page.js"></script></body></html>`;

/** The static imports of a script, and theirs. */
function importedBy(name: string, outputs: Metafile['outputs']): string[] {
  const [, output] = Object.entries(outputs).find(([path]) => basename(path) === name)!;
  const direct = output.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => basename(path));
  return [...new Set(direct.flatMap((one) => [one, ...importedBy(one, outputs)]))];
}

const RARE = join(import.meta.dirname, '..', '..', '..', 'src', 'search', 'rare');

/** Makes the code for rare queries one script, as `astro.config.mjs` does for the site. */
const rareTogether: Plugin = {
  name: 'rare-together',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/rare\// }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'rare', namespace: 'rare' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'rare' }, () => ({
      contents: readdirSync(RARE)
        .map((name) => `export * from './${name}';`)
        .join('\n'),
      resolveDir: RARE,
    }));
  },
};

/** The minimal page of an engine, its scripts bundled and minified; code for rare queries is separate. */
export async function buildPage(engine: EngineName): Promise<Files> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { open } from './engines/${engine}.ts';
        import { setUpPage } from './page.ts';
        setUpPage(open);`,
      resolveDir: join(import.meta.dirname),
      loader: 'ts',
    },
    bundle: true,
    plugins: [rareTogether],
    splitting: true,
    outdir: 'page',
    entryNames: 'page',
    metafile: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    logLevel: 'error',
  });
  return new Map<string, string | Uint8Array>([
    ['index.html', htmlOf(importedBy('page.js', metafile.outputs))],
    ...outputFiles.map(({ path, contents }) => [basename(path), contents] as const),
  ]);
}
