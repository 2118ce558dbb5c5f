import type { Plugin } from 'vite';

/*
 * Writes the styles of the page into the page itself, so that its first picture waits for one file and
 * not for two. They are a block of data, which the inline script turns into a style sheet: the policy
 * allows no inline styles. Without scripts, the page has those of `public/no-script.css`.
 */

/** The Vite plugin, for a build of several files. */
export function stylesInPage(): Plugin {
  return {
    name: 'styles-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, path }) {
        if (path !== '/index.html') return html;
        return withStyles(html, (name) => {
          const file = bundle[name];
          if (file?.type !== 'asset') return null;
          delete bundle[name];
          return String(file.source);
        });
      },
    },
  };
}

const link = /<link rel="stylesheet"[^>]*\shref="\.\/([^"]*)">/g;
const noScript = '<noscript><link rel="stylesheet" href="./no-script.css"></noscript>';

/**
 * Returns the page with its styles before its inline script. `take` returns the text of a file of the
 * build, or null. Throws if the page does not load exactly one style sheet, or one that cannot be in a page.
 */
export function withStyles(html: string, take: (name: string) => string | null): string {
  const [found, ...more] = html.matchAll(link);
  const styles = take(found?.[1] ?? '');
  const [before, after, ...others] = html.split('<script>');
  if (found === undefined || styles === null || more.length + others.length > 0 || after === undefined)
    throw new Error('index.html must load one style sheet and have one inline script.');
  // A relative URL would mean another file, and these would end the block or begin a comment in it.
  if (/url\((?!["']?data:)|<\/script|<!--/i.test(styles))
    throw new Error(`${found[1]} cannot be written into the page.`);
  // Vite loads the style sheet with a later part of the page, unless an element names it.
  const named = found[0].replace('>', ' disabled>');
  const block = `<script type="text/plain" data-styles>${styles}</script>`;
  return `${before}${block}\n<script>${after}`.replace(found[0], () => `${named}\n${noScript}`);
}
