import { defineConfig } from 'vitest/config';

/** Unit tests need no plugin of the build: they run in plain Node, which also proves that the core needs no DOM. */
export default defineConfig({
  test: { environment: 'node', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] },
});
