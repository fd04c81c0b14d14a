import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { leanMiniSearch } from '../../unused-methods.ts';
import type { EngineName, Files } from './engine.ts';

/** The page, which preloads all scripts that its first script imports. */
const htmlOf = (scripts: readonly string[]) => `<!doctype html><html lang="en"><meta charset="utf-8">
<link rel="icon" href="data:,">${scripts.map((name) => `<link rel="modulepreload" href="${name}">`).join('')}
<title>Bench</title><body><ol></ol><script type="module" src="page.js"></script></body></html>`;

/** The name under which the bundler asks for the first script. */
const ENTRY = 'page-of-engine';

const isRare = (id: string) => /[/\\]src[/\\]search[/\\]rare[/\\]/.test(id);

/** Other modules come with those that need them. */
const isOfEngine = (id: string) =>
  /[/\\](?:src[/\\]search[/\\](?:index[/\\]|query[/\\]|answer[/\\]|columns)|bench[/\\]search[/\\]|node_modules[/\\])/.test(
    id,
  );

/**
 * The minimal page of an engine, its scripts bundled and minified. As `astro.config.mjs` does for the site, code for
 * rare queries is one file, all other code of an engine another, and MiniSearch is without what only builds need.
 */
export async function buildPage(engine: EngineName): Promise<Files> {
  const here = (name: string) => JSON.stringify(join(import.meta.dirname, name));
  const bundle = await rolldown({
    input: { page: ENTRY },
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      ...(engine === 'papershelf' ? [leanMiniSearch()] : []),
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY
            ? `import { open } from ${here(`engines/${engine}.ts`)};
               import { setUpPage } from ${here('page.ts')};
               setUpPage(open);`
            : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: 'search', test: isOfEngine },
        { name: 'search-rare', test: isRare },
      ],
    },
  });
  await bundle.close();
  const scripts = output.filter((file) => file.type === 'chunk');
  const page = scripts.find(({ isEntry }) => isEntry)!;
  return new Map<string, string | Uint8Array>([
    ['index.html', htmlOf(page.imports)],
    ...scripts.map(({ fileName, code }) => [fileName, code] as const),
  ]);
}
