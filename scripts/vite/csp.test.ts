import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policies, policyOf, withPolicy as withAny } from './csp.ts';

const page = (inHead: string) =>
  `<!doctype html>\n<html><head>\n<meta charset="utf-8" />\n${inHead}</head><body></body></html>`;
const withPolicy = (html: string): string => withAny(html, policyOf('index.html'));
const written = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('withPolicy', () => {
  it('puts the policy before every script, style and link', () => {
    const html = withPolicy(page('<script>early()</script><link rel="stylesheet" href="a.css">'));
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/));
  });

  it('adds the exact hash of each inline script', () => {
    const code = '\n  early("ü");\n';
    const hash = createHash('sha256').update(code, 'utf8').digest('base64');
    expect(written(withPolicy(page(`<script>${code}</script>`)))).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  it('adds no hash for scripts with a URL', () => {
    expect(written(withPolicy(page('<script type="module" src="./a.js"></script>')))).toContain("script-src 'self';");
  });

  it('rejects a page that has no place for the policy, or that loads something before it', () => {
    expect(() => withPolicy('<html></html>')).toThrow('exactly once');
    expect(() => withPolicy(`<script src="a.js"></script>${page('')}`)).toThrow('exactly once');
  });
});

describe('policies', () => {
  it('let no page run scripts of other hosts, start anything forbidden, or write markup', () => {
    for (const [name, policy] of Object.entries(policies)) {
      expect(["'self'"], name).toEqual(expect.arrayContaining([...(policy['script-src'] ?? ['missing'])]));
      expect(policy, name).toMatchObject({
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'require-trusted-types-for': ["'script'"],
      });
    }
  });

  it('exist for every page that is built', () => {
    expect(() => policyOf('other.html')).toThrow('other.html has no policy');
    expect(() => policyOf('constructor')).toThrow('has no policy');
  });
});
