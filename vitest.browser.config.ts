import { defineConfig } from 'vitest/config';

/** What people see, in Chromium: on the built app, apart from `npm test` because it needs a browser. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['test/browser/**/*.spec.ts'],
    globalSetup: 'test/support/global-setup.ts',
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
