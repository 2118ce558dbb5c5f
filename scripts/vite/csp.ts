import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The policy of the built page, as a `<meta>`: it holds wherever the files are put. What each line is for:
 * nothing may connect (`connect-src 'none'`, which holds for the page's own host too); workers start from `blob:` only, because one loaded
 * from an address would not inherit this policy; the icon font comes as `data:`, because a font's address could carry data; and
 * only the two named Trusted Types policies may make script addresses or markup.
 */
const directives = (scriptHashes: readonly string[]): readonly string[] => [
  "default-src 'none'",
  ["script-src 'self'", ...scriptHashes].join(' '),
  "style-src 'self'",
  "connect-src 'none'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "manifest-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app monaco-strict',
];

/** A browser obeys a meta policy only for what follows it, so it stands before the first script. */
const place = '<meta charset="utf-8" />';

/** Writes the Content-Security-Policy into the built `index.html`; the development server runs without it. */
export function csp(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

/** The page with its policy. Throws where the place for it is missing: a build without a policy must not exist. */
export function withPolicy(html: string): string {
  const [before, after, ...more] = html.split(place);
  if (before === undefined || after === undefined || more.length > 0 || /<script|<link|<style/.test(before)) {
    throw new Error(`index.html must have ${place} exactly once, before everything that loads.`);
  }
  const policy = directives(inlineScripts(html).map(hashOf)).join('; ');
  return `${before}${place}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />${after}`;
}

const inlineScripts = (html: string): string[] => [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
