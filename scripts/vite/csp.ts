import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** A policy by its directives, in the order in which they are written. Hashes of inline scripts are added to `script-src`. */
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

/**
 * The pages of the build, each with its own policy, as a `<meta>`: it holds wherever the files are put. A page without a row is not built.
 */
export const policies: Readonly<Record<string, Policy>> = {
  /*
   * The page that holds tokens. Nothing may connect (`connect-src 'none'`, which holds for the page's own host too); workers start from `blob:`
   * only, because one loaded from an address would not inherit this policy; the icon font comes as `data:`, because a font's address could
   * carry data; and only the two named Trusted Types policies may make script addresses or markup.
   */
  'index.html': { ...closed, 'worker-src': ['blob:'], 'font-src': ['data:'], 'trusted-types': ['app', 'monaco-strict'] },
};

/** A browser obeys a meta policy only for what follows it, so it stands before the first script. */
const place = '<meta charset="utf-8" />';

/** Writes its Content-Security-Policy into each built page; the development server runs without them. */
export function csp(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html, { path }) => withPolicy(html, policyOf(path.replace(/^\//, ''))) },
  };
}

/** The policy of a page by its path in the build. Throws where the table has none. */
export function policyOf(page: string): Policy {
  const policy = Object.hasOwn(policies, page) ? policies[page] : undefined;
  if (policy === undefined) throw new Error(`${page} has no policy: add its row to the table in scripts/vite/csp.ts.`);
  return policy;
}

/** The page with its policy. Throws where the place for it is missing: a build without a policy must not exist. */
export function withPolicy(html: string, policy: Policy): string {
  const [before, after, ...more] = html.split(place);
  if (before === undefined || after === undefined || more.length > 0 || /<script|<link|<style/.test(before)) {
    throw new Error(`A page must have ${place} exactly once, before everything that loads.`);
  }
  const directives = Object.entries(policy).map(([name, sources]) => [name, ...sources, ...(name === 'script-src' ? inlineScripts(html).map(hashOf) : [])].join(' '));
  return `${before}${place}\n    <meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />${after}`;
}

const inlineScripts = (html: string): string[] => [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);

/** The source expression that allows an inline script or style by its hash (CSP 3 §2.3.1). */
export const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
