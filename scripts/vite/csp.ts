import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The directives of a policy, in the order in which they are written. The hashes of inline scripts
 * and styles are added later.
 */
type Policy = Readonly<Record<string, readonly string[]>>;

/** What every page of the build forbids. Each page allows only what it needs. */
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
 * The policy of the page that contains tokens.
 * - Nothing may connect: `connect-src 'none'` also applies to the page's own host.
 * - Workers start only from `blob:`, because one loaded from a URL would not inherit this policy.
 * - The icon font is a `data:` URL, because the URL of a font could carry data out.
 * - Only the two named Trusted Types policies may create script URLs or markup.
 */
const app: Policy = {
  ...closed,
  'worker-src': ['blob:'],
  'font-src': ['data:'],
  'trusted-types': ['app', 'monaco-strict'],
};

/**
 * The pages of the build, each with its own policy as a `<meta>`, which applies wherever the files
 * are hosted. A page without a row is not built.
 */
export const policies: Readonly<Record<string, Policy>> = {
  'index.html': app,
  // Starts the service worker, which the page with tokens must not do. This page never gets a
  // token.
  'install.html': {
    ...closed,
    'worker-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'manifest-src': ["'self'"],
    'trusted-types': ['install'],
  },
  // Fetches key sets, which the page with tokens must not do. It gets only a URL. Plain http is
  // allowed only for this machine.
  'keys.html': { ...closed, 'connect-src': ['https:', 'http://localhost:*', 'http://127.0.0.1:*'] },
  // The same page as one file. Its inline content is allowed by hash, so it needs no host, not even
  // its own.
  'jotscope.html': { ...app, 'script-src': [], 'style-src': [] },
};

/** A browser applies a meta policy only to what follows it, so it is before the first script. */
const place = '<meta charset="utf-8" />';

/** Writes each built page's Content-Security-Policy into it. The development server has none. */
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

/** Returns the policy of a page by its path in the build. Throws if the table has none. */
export function policyOf(page: string): Policy {
  const policy = Object.hasOwn(policies, page) ? policies[page] : undefined;
  if (policy === undefined) throw new Error(`${page} has no policy: add its row to the table in scripts/vite/csp.ts.`);
  return policy;
}

/**
 * Returns the page with its policy. Throws if the place for it is missing, because a build without
 * a policy must not exist.
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

/** Each directive that allows inline content, and where that content is in the page. */
const inline: Readonly<Record<string, RegExp>> = {
  'script-src': /<script(?: type="module")?>([^]*?)<\/script>/g,
  'style-src': /<style>([^]*?)<\/style>/g,
};

const hashesFor = (directive: string, html: string): string[] =>
  [...html.matchAll(inline[directive] ?? /$^/g)].map(([, text = '']) => hashOf(text));

/**
 * Returns the source expression that allows an inline script or style by its hash (CSP 3 §2.3.1).
 */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
