// Defines the headers that a server must send: the policies that a `<meta>` cannot set, and how
// long a file may be cached. Uses only Node's own modules.
import { extname } from 'node:path';

/**
 * Browser features that the page never uses and therefore turns off. The clipboard is not among
 * them, because the buttons use it.
 */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every file. The page's own policy is in its `<meta>`, where no host can lose it. A
 * browser obeys both.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  // A meta policy cannot say this (CSP 3 §3.3).
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** @param {string} path of a file */
export const contentTypeOf = (path) => types[extname(path)] ?? 'application/octet-stream';

/**
 * The build puts a hash of the content into these names, so the content of a name never changes.
 */
const hashed = /-[\w-]{8}\.\w+$/;

export const forEver = 'public, max-age=31536000, immutable';
/** Kept, but revalidated before each use (RFC 9111 §5.2.2.4). */
export const askFirst = 'no-cache';

/** @param {string} path of a file */
export const cacheControlOf = (path) => (hashed.test(path) ? forEver : askFirst);

/**
 * Returns the `_headers` file, which Netlify and Cloudflare read. They join or replace a header
 * that is set twice, so no header is.
 * @param {readonly string[]} paths of all files
 */
export function headersFile(paths) {
  const lone = paths.filter((path) => cacheControlOf(path) === askFirst).map((path) => `/${path}`);
  // Both hosts also serve a page under its name without `.html`.
  const pages = lone.filter((path) => path.endsWith('.html')).map((path) => path.replace(/(index)?\.html$/, ''));
  const rules = [
    rule('/*', securityHeaders),
    ...[...pages, ...lone].map((path) => rule(path, { 'Cache-Control': askFirst })),
    rule('/assets/*', { 'Cache-Control': forEver }),
  ];
  return rules.join('\n');
}

/** @param {string} path @param {Readonly<Record<string, string>>} headers */
const rule = (path, headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
