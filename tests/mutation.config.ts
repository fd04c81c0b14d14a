import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const { projects: _, ...test } = base.test ?? {};

// For `npm run bench -- mutation`, which names a folder: the tests in it, each file away from the others, so that
// a changed constant of a module is seen by the tests of its own run only.
export default defineConfig({ ...base, test: { ...test, isolate: true, include: ['**/*.test.ts'] } });
