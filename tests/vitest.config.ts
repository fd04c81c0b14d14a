import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const siteTests = ['tests/browser/**/*.test.ts', 'tests/site-output/**/*.test.ts'];

// Only the project "site" builds the sites that its tests look at; `--project unit` does without them.
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    // Browser tests spend half their time waiting, so more of them than cores go side by side.
    maxWorkers: Math.max(3, availableParallelism()),
    // A busy machine is slow, not wrong: these end a test that hangs, and nothing else.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: 'tests/property-seed.ts',
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
