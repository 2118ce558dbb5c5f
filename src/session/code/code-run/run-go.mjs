// Compiles the programs of a list into one, runs each in its own process, and prints what it
// printed or why it ended. Without a list it checks whether Go and golang-jwt 5 are installed: in
// the module cache, from Debian's package, or where GOLANG_JWT points.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Prints only the reason, which is shown if the programs are not run.
process.on('uncaughtException', ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

const name = 'github.com/golang-jwt/jwt/v5';
const [list] = process.argv.slice(2);
const library = folderOfLibrary();
if (list !== undefined)
  process.stdout.write(JSON.stringify(ran(compiled(list), JSON.parse(readFileSync(list, 'utf8')))));

function folderOfLibrary() {
  const modules = join(go(['env', 'GOMODCACHE']), dirname(name));
  const cached = existsSync(modules)
    ? readdirSync(modules)
        .filter((each) => each.startsWith('v5@'))
        .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    : [];
  const places = [
    process.env['GOLANG_JWT'] ?? '',
    ...cached.map((each) => join(modules, each)).toReversed(),
    join('/usr/share/gocode/src', name),
  ];
  const found = places.find((each) => existsSync(join(each, 'go.mod')));
  if (found === undefined) throw new Error('golang-jwt 5 is not here.');
  return found;
}

/**
 * Compiles all programs into one, because linking would take most of the time. Each is a package,
 * and its `main` becomes a function of that package.
 * @param {string} path
 */
function compiled(path) {
  const folder = dirname(path);
  /** @type {readonly { readonly file: string }[]} */
  const programs = JSON.parse(readFileSync(path, 'utf8'));
  for (const [at, { file }] of programs.entries()) {
    mkdirSync(join(folder, `p${at}`));
    writeFileSync(
      join(folder, `p${at}`, 'p.go'),
      readFileSync(file, 'utf8')
        .replace(/^package main$/m, `package p${at}`)
        .replace(/^func main\(\)/m, 'func Main()'),
    );
  }
  mkdirSync(join(folder, 'all'));
  const all = programs.map((_, at) => `p${at}`);
  writeFileSync(
    join(folder, 'all', 'main.go'),
    `package main\n\nimport (\n\t"os"\n${all.map((each) => `\t"all/${each}"\n`).join('')})\n
func main() {\n\tmap[string]func(){${all.map((each) => `"${each}": ${each}.Main`).join(', ')}}[os.Args[1]]()\n}\n`,
  );
  writeFileSync(
    join(folder, 'go.mod'),
    `module all\n\ngo 1.21\n\nrequire ${name} v5.0.0\n\nreplace ${name} => ${library}\n`,
  );
  go(['build', '-o', join(folder, 'run'), './all'], folder);
  return join(folder, 'run');
}

/**
 * @param {string} program
 * @param {readonly { readonly env: Readonly<Record<string, string>> }[]} programs
 */
function ran(program, programs) {
  return programs.map(({ env }, at) => {
    const { status, stdout, stderr } = spawnSync(program, [`p${at}`], { encoding: 'utf8', env });
    return { out: stdout.trim(), error: status === 0 ? null : stderr.trim() };
  });
}

/** @param {readonly string[]} args @param {string} [cwd] */
function go(args, cwd) {
  const { status, stdout, stderr, error } = spawnSync('go', args, {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off', GOWORK: 'off' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
