#!/usr/bin/env node
// `npm start`: installs and builds what is missing, then serves the page. Works as the first
// command on a fresh clone.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';
import { root } from './lib/run.mjs';
import { serve } from './serve.mjs';

const firstPort = 4173;
const portsTried = 50;

const flags = readFlags();
requireNode();
await ensureInstalled();
await ensureBuilt();
const { url, close } = await serveOnFreePort();
console.log(`Jotscope: ${url}  (Ctrl+C ends it)`);
if (flags.host !== '127.0.0.1')
  console.log(
    'From other machines use https: over plain http browsers switch off the cryptography that checks signatures.',
  );
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));

/** Serves on the requested port or fails. Without a request, uses the first free port from 4173. */
async function serveOnFreePort() {
  const first = flags.port ?? firstPort;
  const last = flags.port ?? firstPort + portsTried - 1;
  for (let port = first; port <= last; port += 1) {
    try {
      return await serve({ root: join(root, 'dist'), port, host: flags.host });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code !== 'EADDRINUSE')
        refuse(
          `Cannot listen on ${flags.host}, port ${port}: ${error instanceof Error ? error.message : String(error)}`,
        );
    }
  }
  return refuse(
    flags.port === null
      ? `No free port from ${first} to ${last}: give one with \`npm start -- --port 8080\`.`
      : `Port ${first} is taken: give another, or none for the first free one.`,
  );
}

function readFlags() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
    });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65536))
      throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
    return { port, host: values.host };
  } catch (error) {
    return refuse(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm start -- [--port 8080] [--host 0.0.0.0]`,
    );
  }
}

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
