// Bundles the driver that runs in the page into one script.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/run.mjs';

/** @returns {Promise<string>} the code of `page/drive.mjs` with everything that it imports */
export async function bundleDriver() {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'scripts/fuzz/page/drive.mjs'), formats: ['iife'], name: 'fuzzDriver' },
    },
  });
  const [bundle] = [made].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The driver of the page could not be bundled.');
  return chunk.code;
}
