import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { csp } from './scripts/vite/csp.ts';
import { documents } from './scripts/vite/documents.ts';
import { fetchPage, firstScreen } from './scripts/vite/first-screen.ts';
import { finishBuild } from './scripts/vite/finish-build.ts';
import { licenses, licensesName } from './scripts/vite/licenses.ts';
import { monacoStrict } from './scripts/vite/monaco-strict.ts';
import { stylesInPage } from './scripts/vite/page-styles.ts';
import { oneScript, singleFile } from './scripts/vite/single-file.ts';

/**
 * The oldest browsers with everything that the page needs: `light-dark()`, nested CSS,
 * `Promise.withResolvers`, Ed25519 or its fallback.
 */
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

/** The parts of `src/app` that are loaded right after the first screen, with everything they import. */
const afterPage = [
  'SideColumn',
  'Announcer',
  'PaneSplitter',
  'verdicts/Verdicts',
  'panes/CopyKey',
  'panes/follow-cursor',
  'panes/GenerateKey',
  'panes/KeyList',
  'start/example-shown',
];

const common: UserConfig = {
  // Relative addresses: the build works from any path of any host.
  base: './',
  plugins: [monacoStrict(), react(), tailwindcss(), licenses(), firstScreen(), fetchPage()],
  build: {
    target: browsers,
    sourcemap: false,
    // Vite's polyfill for module preloading contains a fetch(), which the policy forbids anyway.
    modulePreload: { polyfill: false },
    // Monaco's icon font goes into its style sheet as data:, because the policy allows no URL of a
    // font. Everything else stays a file.
    assetsInlineLimit: (path) => path.endsWith('.ttf'),
    // Monaco is one large chunk, loaded when the page is already in use.
    chunkSizeWarningLimit: 4_000,
  },
};

/**
 * Splits the page into three files: what decodes, what draws, and what it says about the token. Without
 * these groups, code that a later part shares with them would become many small files.
 */
const chunks = [
  { name: 'page', tags: ['$initial' as const], priority: 3 },
  { name: 'main', test: /\/src\/app\/main\.tsx$/, priority: 2 },
  { name: 'after', test: new RegExp(`/src/app/(?:${afterPage.join('|')})\\.tsx?$`), priority: 1 },
];

/**
 * Builds the page with the tokens, and next to it the pages that do what its policy forbids. They are
 * separate builds, because code that two pages share would split the first one into more files.
 */
const hosted: UserConfig = {
  plugins: [stylesInPage(), csp(), documents(), finishBuild()],
  environments: {
    client: {
      build: {
        license: { fileName: licensesName },
        rolldownOptions: {
          input: 'index.html',
          output: { codeSplitting: { groups: chunks } },
        },
      },
    },
    beside: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { install: 'install.html', keys: 'keys.html', sw: 'src/offline/service-worker.ts' },
          // A service worker controls the folder that it is in, and its name must never change.
          output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
        },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments))
        if (environment.name !== 'ssr') await builder.build(environment);
    },
  },
};

/** `--mode single`: builds one file that opens from a disk. */
const single: UserConfig = {
  plugins: [singleFile()],
  build: {
    outDir: 'dist-single',
    license: { fileName: licensesName },
    copyPublicDir: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: { output: oneScript },
  },
};

export default defineConfig(({ command, mode }) => {
  // A commit has exactly one build, whatever the environment says. React's code depends on NODE_ENV.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return mergeConfig(common, mode === 'single' ? single : hosted);
});
