import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { isOfWorker } from './scripts/bundle-service-worker.ts';
import { leanMiniSearch } from './scripts/unused-methods.ts';
import { bootScript } from './src/site/boot.ts';

const bootHash = /** @type {const} */ (`sha256-${createHash('sha256').update(bootScript).digest('base64')}`);

// Without these groups every module that two pages share would be a file, and a request, of its own. What the
// modules of a group need comes with them, unless an earlier group has it.
const scriptFiles = [
  {
    name: 'controls',
    test: /src\/client\/controls\/|src\/site\/shared\/|src\/search\/load-once|src\/browse\/search-text|preload-helper/,
  },
  { name: 'common', test: /src\/client\/(?:page|saving)\/|idb-keyval/ },
  { name: 'export', test: /src\/client\/export\/(?!later\/)/ },
  {
    name: 'search',
    test: /src\/search\/(?:index|query|answer)\/|src\/search\/columns|src\/client\/index-files\/|src\/browse\/facet-choices|minisearch/,
  },
  {
    // Only some queries need these. They stand last: what they share with the others belongs to those.
    name: 'search-rare',
    test: /src\/search\/rare\//,
  },
].map(({ name, test }) => ({ name, test: (/** @type {string} */ id) => test.test(id) && !isOfWorker(id) }));

// What depends on the content or the command line (folders, address, base path, sitemap) is in scripts/build.ts.
export default defineConfig({
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  // Small scripts are printed into the page, where their hash allows them; fonts and images never are: the
  // policy forbids data addresses.
  vite: {
    // Neither variables in files nor the settings of tools in some folder above have a say in what is built.
    envDir: false,
    tsconfig: 'tsconfig.json',
    css: { postcss: { plugins: [] } },
    build: { assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length < 4096 },
    plugins: [{ ...leanMiniSearch(), apply: 'build', applyToEnvironment: ({ name }) => name === 'client' }],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } } } },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        // Nothing makes markup or code of a text; the one policy lets the service worker be registered.
        "require-trusted-types-for 'script'",
        'trusted-types papershelf',
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [bootHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
