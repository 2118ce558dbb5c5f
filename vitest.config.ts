import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests need no plugin of the build: they run in plain Node, which also proves that the core needs no DOM. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // The core is pure, so test files may share a process: most of their time went into loading the same modules again.
    isolate: false,
    // A machine that does other work as well must not fail a test; what must be quick says so itself.
    testTimeout: 30_000,
    maxWorkers: availableParallelism(),
  },
});
