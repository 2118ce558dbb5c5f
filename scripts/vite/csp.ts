import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * A policy by its directives, in the order in which they are written. Hashes of inline scripts and
 * styles are added.
 */
type Policy = Readonly<Record<string, readonly string[]>>;

/** What every page of the build forbids; a page opens what it needs and no more. */
const closed = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'none'"],
  'worker-src': ["'none'"],
  'img-src': ['data:'],
  'font-src': ["'none'"],
  'manifest-src': ["'none'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
} as const satisfies Policy;

/*
 * The page that holds tokens. Nothing may connect (`connect-src 'none'`, which holds for the page's own host too); workers start from `blob:`
 * only, because one loaded from an address would not inherit this policy; the icon font comes as `data:`, because a font's address could
 * carry data; and only the two named Trusted Types policies may make script addresses or markup.
 */
const app: Policy = {
  ...closed,
  'worker-src': ['blob:'],
  'font-src': ['data:'],
  'trusted-types': ['app', 'monaco-strict'],
};

/**
 * The pages of the build, each with its own policy, as a `<meta>`: it holds wherever the files are
 * put. A page without a row is not built.
 */
export const policies: Readonly<Record<string, Policy>> = {
  'index.html': app,
  // Starts the service worker, which the page that holds tokens must not; it is shown none itself.
  'install.html': {
    ...closed,
    'worker-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'manifest-src': ["'self'"],
    'trusted-types': ['install'],
  },
  // Fetches key sets, which the page that holds tokens must not; it is given an address and nothing
  // else. Plain http is for this machine alone.
  'keys.html': { ...closed, 'connect-src': ['https:', 'http://localhost:*', 'http://127.0.0.1:*'] },
  // The same page as one file: what stands in it is allowed by its hash, so not even its own host
  // is.
  'jotscope.html': { ...app, 'script-src': [], 'style-src': [] },
};

/** A browser obeys a meta policy only for what follows it, so it stands before the first script. */
const place = '<meta charset="utf-8" />';

/**
 * Writes its Content-Security-Policy into each built page; the development server runs without
 * them.
 */
export function csp(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => withPolicy(html, policyOf(path.replace(/^\//, ''))),
    },
  };
}

/** The policy of a page by its path in the build. Throws where the table has none. */
export function policyOf(page: string): Policy {
  const policy = Object.hasOwn(policies, page) ? policies[page] : undefined;
  if (policy === undefined) throw new Error(`${page} has no policy: add its row to the table in scripts/vite/csp.ts.`);
  return policy;
}

/**
 * The page with its policy. Throws where the place for it is missing: a build without a policy must
 * not exist.
 */
export function withPolicy(html: string, policy: Policy): string {
  const [before, after, ...more] = html.split(place);
  if (before === undefined || after === undefined || more.length > 0 || /<script|<link|<style/.test(before)) {
    throw new Error(`A page must have ${place} exactly once, before everything that loads.`);
  }
  const directives = Object.entries(policy).map(([name, sources]) =>
    [name, ...sources, ...hashesFor(name, html)].join(' '),
  );
  return `${before}${place}\n    <meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />${after}`;
}

/** Each directive that allows something which stands in the page itself, and where that stands. */
const inline: Readonly<Record<string, RegExp>> = {
  'script-src': /<script(?: type="module")?>([^]*?)<\/script>/g,
  'style-src': /<style>([^]*?)<\/style>/g,
};

const hashesFor = (directive: string, html: string): string[] =>
  [...html.matchAll(inline[directive] ?? /$^/g)].map(([, text = '']) => hashOf(text));

/** The source expression that allows an inline script or style by its hash (CSP 3 §2.3.1). */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
