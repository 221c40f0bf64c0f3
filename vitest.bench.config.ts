import { defineConfig } from 'vitest/config';

/** Measures the built app on a PostgreSQL of its own, one file after the other; writes docs/benchmarks.md. */
export default defineConfig({
  test: {
    include: ['bench/**/*.bench.ts'],
    globalSetup: 'bench/support/write-benchmarks.ts',
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
  },
});
