import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // PostgreSQL servers and whole backends start in these tests, on machines that may be busy.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
