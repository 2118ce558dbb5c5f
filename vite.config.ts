import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { csp } from './scripts/vite/csp.ts';
import { finishBuild } from './scripts/vite/finish-build.ts';
import { monacoStrict } from './scripts/vite/monaco-strict.ts';
import { oneScript, singleFile } from './scripts/vite/single-file.ts';

/** The oldest browsers that have all the page stands on: `light-dark()`, nested CSS, `Promise.withResolvers`, Ed25519 or its fallback. */
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

const common: BuildEnvironmentOptions = {
  target: browsers,
  sourcemap: false,
  // Vite's polyfill for module preloading holds a fetch(), which the policy refuses anyway.
  modulePreload: { polyfill: false },
  // Monaco's icon font goes into its style sheet as data: (the policy allows fonts no address). All else stays a file.
  assetsInlineLimit: (path) => path.endsWith('.ttf'),
  // Monaco is one large chunk, loaded when the page is already in use.
  chunkSizeWarningLimit: 4_000,
};

type Flavour = { readonly finish: readonly Plugin[]; readonly build: BuildEnvironmentOptions };

/** Files for any host, or with `--mode single` one file for a disk. */
const hosted: Flavour = {
  finish: [csp(), finishBuild()],
  build: {
    outDir: 'dist',
    rolldownOptions: {
      input: { index: 'index.html', install: 'install.html', sw: 'src/offline/service-worker.ts' },
      // A service worker looks after the folder that it stands in, and is asked for by one name for ever.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
};
const single: Flavour = {
  finish: [singleFile()],
  build: { outDir: 'dist-single', copyPublicDir: false, cssCodeSplit: false, chunkSizeWarningLimit: 8_000, rolldownOptions: { output: oneScript } },
};

export default defineConfig(({ command, mode }) => {
  // One commit makes one build, whatever the environment says: where NODE_ENV stands for something else, React would be built for that.
  if (command === 'build') process.env.NODE_ENV = 'production';
  const { finish, build } = mode === 'single' ? single : hosted;
  // Relative addresses: the build works from any path of any host.
  return { base: './', plugins: [monacoStrict(), react(), tailwindcss(), ...finish], build: { ...common, ...build } };
});
