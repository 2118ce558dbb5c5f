import { defineConfig } from 'vitest/config';

/** What is asked of the built files without a page: the step `built`, after both builds. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/built/*.test.ts'],
    // Against hanging only: one of them builds twice.
    testTimeout: 900_000,
  },
});
