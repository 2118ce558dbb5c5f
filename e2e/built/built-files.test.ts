import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documentPaths } from '../../scripts/vite/documents.ts';
import { builtFiles } from '../support/watch.ts';

/**
 * Every host that the built files name, and why it is harmless there. None is ever contacted:
 * `connect-src 'none'`.
 */
const hosts: Readonly<Record<string, string>> = {
  'www.w3.org': 'XML namespaces of SVG, MathML and XHTML',
  'react.dev': 'React names its error messages by links',
  'base-ui.com': 'so does Base UI',
  'login.example.com': 'issuer in the example tokens; a reserved name (RFC 2606)',
  'api.example.com': 'audience in the example tokens; a reserved name (RFC 2606)',
  'example.com': 'stands for a host in the help on causes; a reserved name (RFC 2606)',
  'issuer.example': 'stands for an issuer in the help on causes; a reserved name (RFC 2606)',
  issuer: 'the same, shortened',
  localhost: 'this machine, from which the page that fetches key sets may fetch by plain http',
  '127.0.0.1': 'the same by its number',
  'schemas.openid.net': 'names the event of a logout token (OpenID Connect Back-Channel Logout 1.0 §2.4)',
  'login.microsoftonline.com': 'an issuer that the help on causes explains',
  'sts.windows.net': 'an issuer that the help on causes explains',
  'graph.microsoft.com': 'an audience that the help on causes explains',
  'thief.example': 'the site of the thief in Learn; a reserved name (RFC 2606)',
  'github.com': 'where a message of a library was read; shown as text',
  'docs.rs': 'the same',
  'www.rfc-editor.org': 'the same',
  'docs.aws.amazon.com': 'the same',
  'bitbucket.org': 'the same',
  'learn.microsoft.com': 'the same',
  'docs.snowflake.com': 'the same',
  'tailwindcss.com': 'the license banner of its style sheet',
  graph: 'the beginning of that audience, by which the doctor knows it',
  'appleid.apple.com': 'an audience of tokens for a receiver that the doctor knows',
  'login.salesforce.com': 'the same',
  'test.salesforce.com': 'the same',
  'securetoken.google.com': 'the issuer of tokens for one of them',
  'session.firebase.google.com': 'the issuer of session cookies, which are not such tokens',
  appleid: 'the beginning of such an audience, by which the doctor knows it',
  identitytoolkit: 'the same',
  api: 'the same',
  web: 'the same',
  login: 'the beginning of the audience of a client assertion, by which the doctor knows it',
};

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), 'utf8');
const isText = (path: string): boolean =>
  ['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'].includes(extname(path));
const texts = (): readonly { path: string; text: string }[] =>
  builtFiles()
    .filter(isText)
    .map((path) => ({ path, text: read(path) }));

/** Returns the hosts of the URLs in a text, written plainly or with JSON or URL escapes. */
function hostsIn(text: string): string[] {
  const plain = text.replaceAll('\\/', '/').replaceAll(/%3a%2f%2f/gi, '://');
  const found = plain.matchAll(/\b(?:https?|wss?|ftp):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)/gi);
  return [...found].map(([, host = '']) => host.toLowerCase());
}

test('the built files name only the hosts on the list', () => {
  // The license notices and the documents name other sites. Nothing loads or runs these files.
  const named = texts()
    .filter(({ path }) => path !== 'licenses.txt' && !Object.hasOwn(documentPaths, path))
    .flatMap(({ path, text }) => hostsIn(text).map((host) => ({ path, host })));
  expect(named.filter(({ host }) => !Object.hasOwn(hosts, host))).toEqual([]);
  expect(named.length, 'some hosts were seen').toBeGreaterThan(0);
  expect(
    Object.keys(hosts).filter((host) => !named.some((one) => one.host === host)),
    'rows that nothing needs any more',
  ).toEqual([]);
});

test('the search for hosts finds them in every notation', () => {
  expect(
    hostsIn(String.raw`"https:\/\/a.example\/x" 'wss://B.example' url(http://c.example:80/) https%3A%2F%2Fd.example`),
  ).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
});

test('the page has exactly this policy, before anything that loads', () => {
  const html = read('index.html');
  const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  expect(inline).toHaveLength(1);
  const hash = createHash('sha256')
    .update(inline[0] ?? '')
    .digest('base64');
  const policy =
    `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; connect-src 'none'; worker-src blob:; img-src data:; font-src data:; ` +
    "manifest-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types app monaco-strict";
  expect(html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]).toBe(policy);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style|img)\b/));
});

test('the page that keeps the build has its own policy: it may start a worker of this host but connect to nothing', () => {
  const html = read('install.html');
  const policy = html
    .match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]
    ?.replace(/ 'sha256-[^']*'/, '');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; worker-src 'self'; img-src 'self' data:; font-src 'none'; manifest-src 'self'; " +
      "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types install",
  );
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style|img)\b/));
});

test('the page that fetches key sets has its own policy: it may only connect over https and to this machine', () => {
  const html = read('keys.html');
  const policy = html
    .match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]
    ?.replace(/ 'sha256-[^']*'/, '');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; worker-src 'none'; img-src data:; font-src 'none'; manifest-src 'none'; " +
      "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('every page of the build has a policy', () => {
  const pages = builtFiles().filter((path) => path.endsWith('.html'));
  expect(pages.sort()).toEqual(['index.html', 'install.html', 'keys.html']);
  for (const path of pages) expect(read(path), path).toContain("content=\"default-src 'none';");
});

test('the service worker, which no policy restricts, makes requests in only two places: to keep a file of its list, and for a lost one', () => {
  const code = read('sw.js').replaceAll(/^const built\w+ = .*\n/gm, '');
  expect(code.length).toBeLessThan(2_000);
  expect(code.match(/\bfetch\(/g)).toHaveLength(2);
  expect(code).not.toMatch(/importScripts|XMLHttpRequest|WebSocket|EventSource|https?:/);
});

test('the page loads without a preload polyfill, inline styles or source maps', () => {
  const files = texts();
  expect(files.length).toBeGreaterThan(1);
  expect(
    files
      .filter(({ text }) => text.includes('modulepreload') && /\bfetch\([\w$]+\.href/.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
  expect(files.filter(({ text }) => text.includes('sourceMappingURL=')).map(({ path }) => path)).toEqual([]);
  expect(read('index.html')).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
