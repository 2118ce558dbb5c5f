import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const all = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];

/**
 * Tests that let the doctor try all it knows, again and again. In a process that has run many other tests Node 20 at times no longer compiles the hash
 * function of these tries, which then takes twenty times as long; in one of their own it always does. (Chromium does, whatever has run.)
 */
const wholeBatteries = [
  'src/session/doctor/{doctor-cases,no-invented-cause,threads,consult.fuzz}.test.ts',
  'src/session/vectors/vectors.test.ts',
  'src/language/german-doctor.test.ts',
];

/** Unit tests need no plugin of the build: they run in plain Node, which also proves that the core needs no DOM. */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/lib/fixed-seed.ts'],
    // Against hanging only: many times what the slowest test takes on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: availableParallelism(),
    projects: [
      // The core is pure, so test files may share a process: most of their time went into loading the same modules again.
      { extends: true, test: { name: 'shared', include: all, exclude: wholeBatteries, isolate: false } },
      { extends: true, test: { name: 'alone', include: wholeBatteries } },
      // What renders needs a document; each file has a page of its own.
      {
        extends: true,
        test: {
          name: 'rendered',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['scripts/lib/patient-waits.ts'],
        },
      },
    ],
  },
});
