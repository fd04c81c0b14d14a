import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { bootScript } from './src/site/boot.ts';

const bootHash = /** @type {const} */ (`sha256-${createHash('sha256').update(bootScript).digest('base64')}`);

// Without these groups every module that two pages share would be a file, and a request, of its own.
const scriptFiles = [
  {
    name: 'controls',
    test: /src\/client\/(?:page-controls|page-part|preference|theme|density|keys|result-keys|left-paper|live-status|asking)\.ts|src\/site\/wording\.ts|preload-helper/,
  },
  {
    name: 'common',
    test: /src\/client\/(?:page|page-later|copy-link|offline|acronyms|take-away-file|tab-changes|reading-list-(?:buttons|notice|store))\.ts|src\/reading-list\/(?:entry|reading-list)\.ts|idb-keyval/,
  },
  {
    name: 'take-away',
    test: /src\/client\/(?:take-away|take-away-shown|take-away-writer|selection)\.ts/,
  },
  {
    name: 'search',
    test: /src\/search\/(?!columns)|src\/site\/|src\/client\/(?:search-pieces|stale-page|marked-text|result-list|search-status)\.ts|minisearch/,
  },
];

// What depends on the content or the command line (folders, address, base path, sitemap) is in scripts/build.ts.
export default defineConfig({
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  // Small scripts are printed into the page, where their hash allows them; fonts and images never are: the
  // policy forbids data addresses.
  vite: {
    build: { assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length < 4096 },
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
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [bootHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
