// Serves a build as hosts do: compressed, and cached by the browser within one profile.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheControlOf } from '../lib/headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves the files below a folder, compressed by gzip.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function host(folder) {
  const root = resolve(folder);
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
    const file = join(root, path);
    if (!file.startsWith(root + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404).end();
    const bytes = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, bytes);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': bytes.length,
      'Cache-Control': cacheControlOf(path.slice(1)),
    });
    response.end(bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
