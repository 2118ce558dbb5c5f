import { defineConfig } from 'vitest/config';

/** Tests the built files without a page: the step `built`, after both builds. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/built/*.test.ts'],
    // Only against hanging: one of the tests builds twice.
    testTimeout: 900_000,
  },
});
