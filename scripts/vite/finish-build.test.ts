import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '../lib/headers.mjs';
import { finish, sha256, sumsFile, sumsOf, withVersion } from './finish-build.ts';

const page = '<meta charset="utf-8" />\n<meta name="version" content="" />';
let folder = '';
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jotscope-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'sw.js'), 'keep(builtFiles, builtTypes, builtHeaders);');
  writeFileSync(join(folder, 'assets/a-C7l4wfCw.js'), 'export {};');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('finish', () => {
  it('contains the sum of every final file except the sums themselves', () => {
    finish(folder, '1.2.3');
    const now = sumsOf(folder).filter(({ path }) => path !== 'SHA256SUMS');
    expect(now.map(({ path }) => path)).toEqual(['_headers', 'assets/a-C7l4wfCw.js', 'index.html', 'sw.js']);
    expect(read('SHA256SUMS')).toBe(sumsFile(now));
    expect(read('SHA256SUMS')).toContain(`${sha256('export {};')}  assets/a-C7l4wfCw.js\n`);
  });

  it('gives the service worker the files to keep, with their final sums', () => {
    finish(folder, '1.2.3');
    const list = /^const builtFiles = (.*);$/m.exec(read('sw.js'))?.[1] ?? '';
    const integrity = (path: string): string => Buffer.from(sha256(read(path)), 'hex').toString('base64');
    expect(JSON.parse(list)).toEqual({
      'assets/a-C7l4wfCw.js': integrity('assets/a-C7l4wfCw.js'),
      'index.html': integrity('index.html'),
    });
  });

  it('gives it the headers to serve them with', () => {
    finish(folder, '1.2.3');
    const given = (name: string): unknown =>
      JSON.parse(new RegExp(`^const ${name} = (.*);$`, 'm').exec(read('sw.js'))?.[1] ?? '');
    expect(given('builtTypes')).toEqual({
      '.html': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
    });
    expect(given('builtHeaders')).toEqual(securityHeaders);
  });

  it('derives the name of the build from all its files', () => {
    const named = (change: string): string => {
      writeFileSync(join(folder, 'index.html'), page + change);
      writeFileSync(join(folder, 'sw.js'), 'keep(builtFiles, builtTypes, builtHeaders);');
      finish(folder, '1.2.3');
      return /content="(1\.2\.3\+[0-9a-f]{12})"/.exec(read('index.html'))?.[1] ?? '';
    };
    expect(named('')).not.toBe('');
    expect(named('')).toBe(named(''));
    expect(named('<p>Changed</p>')).not.toBe(named(''));
  });
});

describe('withVersion', () => {
  it('rejects a page that has no place for the version', () => {
    expect(() => withVersion('<meta charset="utf-8" />', '1.2.3')).toThrow('exactly once');
  });
});
