import { describe, expect, it } from 'vitest';
import { cacheControlOf, headersFile, securityHeaders } from './headers.mjs';

describe('headersFile', () => {
  const text = headersFile(['index.html', 'install.html', 'sw.js', 'assets/index-C7l4wfCw.js']);
  const rules = text.split('\n\n');

  it('gives every file the headers that a meta tag cannot set', () => {
    const [first] = rules;
    expect(first?.split('\n')).toEqual([
      '/*',
      ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ]);
  });

  it('makes browsers revalidate each page before each use, under all of its names', () => {
    const asked = rules.filter((rule) => rule.endsWith('no-cache')).map((rule) => rule.split('\n')[0]);
    expect(asked).toEqual(['/', '/install', '/index.html', '/install.html', '/sw.js']);
  });

  it('sets no header twice for one path', () => {
    const named = rules
      .flatMap((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name))
      .filter((name) => name !== 'Cache-Control');
    expect(new Set(named).size).toBe(named.length);
    expect(rules.filter((rule) => rule.startsWith('/assets/'))).toHaveLength(1);
  });
});

describe('cacheControlOf', () => {
  it('lets browsers keep only files with a hash in their name forever', () => {
    expect(cacheControlOf('assets/index-C7l4wfCw.js')).toContain('immutable');
    for (const path of [
      'index.html',
      'sw.js',
      'manifest.webmanifest',
      'icon-192.png',
      'icon-maskable-512.png',
      'SHA256SUMS',
    ])
      expect(cacheControlOf(path), path).toBe('no-cache');
  });
});
