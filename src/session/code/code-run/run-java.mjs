// Compiles the programs of a list together, each with a class `Asked`, runs each in its own process, and
// prints what it printed or why it ended. Without a list it checks whether jjwt with Jackson is in the
// CLASSPATH.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The programs are too short for the better compiler to pay. */
const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const [list] = process.argv.slice(2);
if (list === undefined) probe();
else process.stdout.write(JSON.stringify(ranAll(list)));

function probe() {
  const classes = ['io.jsonwebtoken.Jwts', 'io.jsonwebtoken.jackson.io.JacksonDeserializer'];
  const { status, error } = spawnSync('javap', classes, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(error?.message ?? 'jjwt with Jackson is not here.');
  process.exit(1);
}

/** @param {string} path */
function ranAll(path) {
  const folder = dirname(path);
  /** @type {readonly { readonly file: string, readonly env: Readonly<Record<string, string>> }[]} */
  const programs = JSON.parse(readFileSync(path, 'utf8'));
  const files = programs.map(({ file }, at) => {
    const source = join(folder, `Asked${at}.java`);
    writeFileSync(source, readFileSync(file, 'utf8').replace(/^class Asked\b/m, `class Asked${at}`));
    return source;
  });
  const compiled = spawnSync('javac', ['-d', folder, ...files], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  const places = [folder, process.env['CLASSPATH'] ?? ''].join(delimiter);
  return programs.map(({ env }, at) => ran([...quickly, '-cp', places, `Asked${at}`], env));
}

/** @param {readonly string[]} options @param {Readonly<Record<string, string>>} env */
function ran(options, env) {
  const { status, stdout, stderr } = spawnSync('java', options, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 26,
  });
  return { out: stdout.trim(), error: status === 0 ? null : stderr.trim() };
}
