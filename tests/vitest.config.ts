import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const siteTests = ['tests/browser/**/*.test.ts', 'tests/site-output/**/*.test.ts'];

/** The least of lines and branches, in percent, that the tests of the pure parts go through. */
const floor = { lines: 95, branches: 90 };

// Only the project "site" builds the sites that its tests look at; `--project unit` does without them.
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    // Browser tests spend half their time waiting, so more of them than cores go side by side.
    maxWorkers: Math.max(3, availableParallelism()),
    // Half of the time of a small file goes into a process of its own; so they share those of a few workers, and
    // what a test changes for all is put back after it.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    restoreMocks: true,
    // A busy machine is slow, not wrong: these end a test that hangs, and nothing else.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: 'tests/property-runs.ts',
    coverage: {
      provider: 'v8',
      include: ['src/{collection,search,browse,export,map,reading-list}/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: '.papershelf/coverage',
      thresholds: {
        'src/collection/**': floor,
        'src/search/**': floor,
        'src/browse/**': floor,
        'src/export/**': floor,
        'src/map/**': floor,
        'src/reading-list/**': floor,
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: siteTests,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: siteTests,
          globalSetup: 'tests/site-output/built-sites.ts',
        },
      },
    ],
  },
});
