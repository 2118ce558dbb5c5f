import { describe, expect, it } from 'vitest';
import { bootstrap, ownScript } from './boot-worker.ts';

const here = 'https://tools.example/jwt/assets/index.js';

describe('ownScript', () => {
  it('accepts a script of the page, relative or absolute', () => {
    expect(ownScript('./worker.js', here)).toBe('https://tools.example/jwt/assets/worker.js');
    expect(ownScript('https://tools.example/other.js', here)).toBe('https://tools.example/other.js');
  });

  it.each([
    'https://attacker.example/w.js',
    'http://tools.example/w.js',
    'https://tools.example:8443/w.js',
    '//attacker.example/w.js',
    'data:text/javascript,0',
    'javascript:0',
  ])('rejects %s', (url) => {
    expect(() => ownScript(url, here)).toThrow(TypeError);
  });

  it('rejects everything if the page itself has no origin', () => {
    expect(() => ownScript('./worker.js', 'file:///srv/dist/index.js')).toThrow(TypeError);
    expect(() => ownScript('data:text/javascript,0', 'file:///srv/dist/index.js')).toThrow(TypeError);
  });
});

describe('bootstrap', () => {
  it('keeps a URL with quotes or line ends inside its string', () => {
    const address = `https://tools.example/a".js');evil('\u2028`;
    expect(bootstrap(address)).toContain(`import(${JSON.stringify(address)})`);
  });
});
