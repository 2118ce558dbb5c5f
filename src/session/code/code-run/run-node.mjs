import { readFileSync } from 'node:fs';

/**
 * Runs each program of a list in this one process, with its environment, and prints what it printed
 * or why it ended.
 */
const results = [];
for (const { file, env } of JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))) {
  for (const name of ['TOKEN', 'JWT_SECRET', 'JWT_KEY_FILE', 'JWT_PASSPHRASE']) delete process.env[name];
  Object.assign(process.env, env);
  let out = '';
  Object.assign(console, {
    log: (/** @type {unknown} */ shown) => (out += typeof shown === 'string' ? shown : JSON.stringify(shown)),
  });
  const error = await import(file).then(() => null, String);
  results.push({ out, error });
}
process.stdout.write(JSON.stringify(results));
