import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as screen from '../../src/app/first-screen.ts';

/*
 * Writes the first screen into the page when it is built, so that its boxes take text before any
 * script has loaded. It is drawn by the page's own components.
 */

/** Stands for the first screen in the source. */
const place = '<!-- first screen -->';

/** The Vite plugin. The development server shows no first screen. */
export function firstScreen(): Plugin {
  let root = '';
  return {
    name: 'first-screen',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { path }) =>
        path === '/index.html' ? withFirstScreen(withoutNotes(html), await markupIn(root)) : html,
    },
  };
}

/** Names the script that draws the page, so that it is not asked for only when the first one has come. */
export function fetchPage(): Plugin {
  return {
    name: 'fetch-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, path }) => {
        if (path !== '/index.html') return [];
        return Object.values(bundle)
          .filter((file) => file.type === 'chunk' && file.name === 'main')
          .map(({ fileName }) => ({
            tag: 'link',
            // What decodes comes first.
            attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** Returns the page with the markup in its place. Throws if it has no place for it, or several. */
export function withFirstScreen(html: string, markup: string): string {
  const [before, after, ...more] = html.split(place);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`index.html must have ${place} exactly once.`);
  return before + markup + after;
}

/** Removes the comments and the indentation of the page, which is loaded before everything else. */
export const withoutNotes = (html: string): string =>
  html.replace(/^\s*(?:\/\/.*|<!--(?! first screen).*-->)\n/gm, '').replace(/^ +/gm, '');

/** The styles are built with the page. */
const noStyles: Plugin = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

async function markupIn(root: string): Promise<string> {
  // The components ask for these when they are loaded. What they show must not depend on the machine.
  const { navigator } = globalThis;
  Object.defineProperty(globalThis, 'navigator', { value: { platform: '' }, configurable: true });
  Object.assign(globalThis, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  const { module } = await runnerImport<typeof screen>(join(root, 'src/app/first-screen.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [noStyles],
  });
  const markup = module.firstScreenMarkup();
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  Reflect.deleteProperty(globalThis, 'matchMedia');
  return markup;
}
