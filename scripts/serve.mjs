#!/usr/bin/env node
// A static file server that uses only Node's own modules. `npm start`, `npm run preview`, the
// end-to-end tests and the benchmark use it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { cacheControlOf, contentTypeOf, securityHeaders } from './lib/headers.mjs';

/**
 * Serves the files below `root` under the path `base`.
 * @param {{ root: string, port?: number, host?: string, base?: string }} options port 0 selects any
 * free port; base begins and ends with `/`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects if the port is taken
 * (`EADDRINUSE`)
 */
export async function serve({ root, port = 0, host = '127.0.0.1', base = '/' }) {
  const answer = async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const file = await fileOf(resolve(root), base, request.url ?? '/');
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    if (!allowed) return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (file === null)
      return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    response.writeHead(200, headersOf(file.path, file.size));
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((done, failed) => server.once('error', failed).listen(port, host, () => done(undefined)));
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${nameOf(host)}:${taken}${base}`, close: () => close(server) };
}

/**
 * @param {string} root an absolute path
 * @param {string} base
 * @param {string} target the request's path and query
 * @returns {Promise<{ path: string, size: number } | null>} null if the target is not a file below the root
 */
async function fileOf(root, base, target) {
  const path = pathOf(target);
  if (path === null || !path.startsWith(base)) return null;
  const full = resolve(join(root, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
  if (!full.startsWith(root + sep)) return null;
  const found = await stat(full).catch(() => null);
  return found?.isFile() ? { path: full, size: found.size } : null;
}

/** @param {string} target */
function pathOf(target) {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {string} path
 * @param {number} size bytes
 */
function headersOf(path, size) {
  return {
    'Content-Type': contentTypeOf(path),
    'Content-Length': size,
    'Cache-Control': cacheControlOf(path),
    ...securityHeaders,
  };
}

/**
 * Returns the name for the URL. WebCrypto needs a secure context, such as `localhost`.
 * @param {string} host
 */
function nameOf(host) {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function main() {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      host: { type: 'string' },
    },
  });
  const { url, close: stop } = await serve({
    root: values.root,
    port: Number(values.port),
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  console.log(`Serving ${values.root} on ${url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
