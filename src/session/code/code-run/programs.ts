import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TargetName } from '../../../core/code/targets.ts';

/** A program written from a request, and its inputs: variables, and the text of its key file. */
export type Program = {
  readonly name: string;
  readonly text: string;
  readonly env: Readonly<Record<string, string>>;
  readonly keyFile: string | null;
};
type Ran = { readonly out: string; readonly error: string | null };

type Language = {
  readonly command: string;
  readonly runner: string;
  readonly extension: string;
  /** Prints nothing if the library is installed. */
  readonly probe: readonly string[];
};

const node = (library: string): Language => ({
  command: process.execPath,
  runner: 'run-node.mjs',
  extension: 'mjs',
  probe: ['--input-type=module', '-e', `import '${library}'`],
});

/**
 * A library of PHP, loaded by Composer's file in PHP's include_path or by those of Debian's packages.
 * `isNew` is an expression of PHP that is true if it is new enough.
 */
const php = (library: string, classes: readonly string[], isNew = 'true'): Language => ({
  command: 'php',
  runner: 'run-php.php',
  extension: 'php',
  probe: [
    '-r',
    `function no($why) { fwrite(STDERR, $why); exit(1); }
    foreach (['vendor', 'Lcobucci/JWT', 'Lcobucci/Clock', 'Firebase/JWT'] as $folder) @include_once "$folder/autoload.php";
    foreach (${JSON.stringify(classes)} as $each) class_exists($each) || no("${library} is not here.");
    ${isNew} || no("${library} is too old here.");`,
  ],
});
const lcobucciClasses = ['Lcobucci\\JWT\\JwtFacade', 'Lcobucci\\Clock\\SystemClock'];
const phpJwtClasses = ['Firebase\\JWT\\JWT'];

/**
 * How to run the programs of a library. Programs of other libraries are written and not run here.
 */
export const programLanguages: Readonly<Partial<Record<TargetName, Language>>> = {
  jose: node('jose'),
  jsonwebtoken: node('jsonwebtoken'),
  golangJwt: { command: process.execPath, runner: 'run-go.mjs', extension: 'go', probe: ['run-go.mjs'] },
  lcobucci: php('lcobucci/jwt', lcobucciClasses, 'method_exists("Lcobucci\\\\JWT\\\\Token\\\\Builder", "new")'),
  phpJwt: php('firebase/php-jwt', phpJwtClasses, 'isset(Firebase\\JWT\\JWT::$supported_algs["PS256"])'),
  pyjwt: {
    command: 'python3',
    runner: 'run-python.py',
    extension: 'py',
    probe: ['-c', 'import jwt, cryptography; assert tuple(map(int, jwt.__version__.split(".")[:2])) >= (2, 10)'],
  },
  rubyJwt: {
    command: 'ruby',
    runner: 'run-ruby.rb',
    extension: 'rb',
    probe: ['-e', 'require "jwt"; exit JWT::VERSION::MAJOR >= 3'],
  },
};

/** How to run programs that the tests write themselves, which older versions run as well. */
export const askedLanguages: Readonly<Partial<Record<TargetName, Language>>> = {
  ...programLanguages,
  lcobucci: php('lcobucci/jwt', lcobucciClasses),
  phpJwt: php('firebase/php-jwt', phpJwtClasses),
  jjwt: { command: process.execPath, runner: 'run-java.mjs', extension: 'java', probe: ['run-java.mjs'] },
};

/** A limit against hanging, in ms. No program here waits for anything. */
const timeout = 170_000;

/** Returns why the programs of this language cannot run here; null if they can. */
export function missingFor({ command, probe }: Language): string | null {
  const { status, stderr, error } = spawnSync(command, probe, { encoding: 'utf8', cwd: here, timeout });
  if (error) return error.message;
  return status === 0 ? null : (stderr.trim().split('\n').at(-1) ?? '') || 'The library here is too old.';
}

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Runs all of them in one process, because starting one for each would take most of the time. The
 * folder is inside the project, so that packages are found.
 */
export function runPrograms({ command, runner, extension }: Language, programs: readonly Program[]): readonly Ran[] {
  const cache = join(here, '../../../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'code-run-'));
  try {
    const list = programs.map((program, at) => written(folder, `${at}`, extension, program));
    writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
    const { stdout, stderr, status } = spawnSync(command, [join(here, runner), join(folder, 'list.json')], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 2 ** 26,
      timeout,
    });
    if (status !== 0) throw new Error(stderr);
    const results: readonly Ran[] = JSON.parse(stdout);
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function written(
  folder: string,
  name: string,
  extension: string,
  { text, env, keyFile }: Program,
): { readonly file: string; readonly env: Program['env'] } {
  const file = join(folder, `${name}.${extension}`);
  writeFileSync(file, text);
  if (keyFile === null) return { file, env };
  const path = join(folder, `${name}.key`);
  writeFileSync(path, keyFile);
  return { file, env: { ...env, JWT_KEY_FILE: path } };
}
