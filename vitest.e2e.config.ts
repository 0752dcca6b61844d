import { defineConfig } from 'vitest/config';

/** Browser tests: one file at a time, because each starts browsers of its own and a small machine has few cores. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
