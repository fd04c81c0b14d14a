import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The part of a bundle that tells its modules. */
interface Bundle {
  readonly [file: string]:
    | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
    | { readonly type: 'asset'; readonly originalFileNames: readonly string[] };
}

/**
 * The folder of the package that a module or file belongs to; null for files of the project. Modules that a
 * bundler generates are called `\0<name of the bundler>/…`.
 */
export function packageFolderOf(id: string, root: string): string | null {
  const path = id.replaceAll('\\', '/');
  const at = path.lastIndexOf('node_modules/');
  const [, name] = /^((?:@[^/]+\/)?[^/?]+)/.exec(at < 0 ? '' : path.slice(at + 'node_modules/'.length)) ?? [];
  if (name)
    return join(root, path.slice(Math.max(0, path.indexOf('node_modules/')), at), 'node_modules', name);
  const [, bundler] = /^\0([a-z][\w-]*)\//.exec(path) ?? [];
  const folder = bundler && join(root, 'node_modules', bundler);
  return folder && existsSync(join(folder, 'package.json')) ? folder : null;
}

/**
 * Collects in `folders` the packages whose code or files a site ships: modules of scripts, and files such as
 * fonts.
 */
export function noteShippedPackages(root: string, folders: Set<string>): AstroIntegration {
  const note = (ids: readonly string[]) => {
    for (const id of ids) {
      const folder = packageFolderOf(id, root);
      if (folder) folders.add(folder);
    }
  };
  const plugin = {
    name: 'papershelf:shipped-packages',
    apply: 'build' as const,
    generateBundle(this: { environment: { name: string } }, _options: unknown, bundle: Bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') note(output.originalFileNames);
        // Other bundles only run during the build.
        else if (this.environment.name === 'client') note(output.moduleIds);
      }
    },
  };
  return {
    name: plugin.name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The licence texts of a package; may be empty. */
function licenceTexts(folder: string): string[] {
  return (
    readdirSync(folder)
      .filter((name) => /^(?:licen[cs]es?|copying|notice)(?:[.-].*)?$/i.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .map((text) => text.replaceAll('\r\n', '\n'))
      // The rest is about packages that the bundler itself contains, which are not shipped.
      .map((text) => text.split(/^# Licenses of bundled dependencies$/m)[0]!.trim())
  );
}

/** Names, versions and licences of shipped packages as one text; `missing` have no licence text. */
export function buildLicences(folders: Iterable<string>): { text: string; missing: string[] } {
  const packages = [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return { label: `${name} ${version} (${license ?? 'no licence named'})`, texts: licenceTexts(folder) };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const rule = '-'.repeat(80);
  const parts = packages.map(({ label, texts }) => [rule, label, rule, ...texts].join('\n\n'));
  const head = [
    'The pages, scripts and fonts of this site contain work of others. Titles and abstracts belong to their authors.',
    packages.map(({ label }) => `- ${label}`).join('\n'),
  ];
  return {
    text: `${[...head, ...parts].join('\n\n')}\n`,
    missing: packages.filter(({ texts }) => texts.length === 0).map(({ label }) => label),
  };
}
