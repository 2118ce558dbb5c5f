import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const all = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];

/**
 * Tests in which the doctor tries everything it knows. Each gets a process of its own: in a process
 * that has run many other tests, Node 20 sometimes stops compiling the hash function of these tries,
 * which makes them twenty times slower. Chromium is not affected.
 */
const wholeBatteries = [
  'src/session/doctor/{doctor-cases,no-invented-cause,threads,consult.fuzz}.test.ts',
  'src/session/vectors/vectors.test.ts',
  'src/language/german-doctor.test.ts',
];

/**
 * Runs unit tests in plain Node and without the plugins of the build, which also proves that the core
 * needs no DOM.
 */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/lib/fixed-seed.ts'],
    // Only against hanging: many times what the slowest test takes on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: availableParallelism(),
    projects: [
      // These files share a process, because the core is pure. Most of their time was spent loading
      // the same modules again.
      {
        extends: true,
        test: {
          name: 'shared',
          include: all,
          exclude: wholeBatteries,
          isolate: false,
          setupFiles: ['src/session/testing-end.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: wholeBatteries } },
      // Each file that renders gets a document of its own.
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
