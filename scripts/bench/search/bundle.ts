import { join } from 'node:path';
import { build } from 'esbuild';
import type { EngineName, Files } from './engine.ts';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Bench</title><body><ol></ol><script type="module" src="page.js"></script></body></html>`;

/** The bare page of an engine, its script bundled and minified. */
export async function buildPage(engine: EngineName): Promise<Files> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { open } from './engines/${engine}.ts';
        import { setUpPage } from './page.ts';
        setUpPage(open);`,
      resolveDir: join(import.meta.dirname),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    logLevel: 'error',
  });
  return new Map<string, string | Uint8Array>([
    ['index.html', html],
    ['page.js', outputFiles[0]!.contents],
  ]);
}
