import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * What publishes a build must not run what others wrote. Actions are pinned by the hash of a commit,
 * because a tag can be moved. A job that may write runs no package and nothing of this repository.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

type Job = { readonly name: string; readonly text: string };

/** The jobs of a workflow, each with its lines. Workflows are written with two spaces a level. */
const jobsOf = (text: string): readonly Job[] =>
  [...(text.split(/^jobs:\n/m)[1] ?? '').matchAll(/^ {2}([\w-]+):\n((?: {3,}.*\n|\s*#.*\n|\n)*)/gm)].map(
    ([, name = '', lines = '']) => ({ name, text: lines }),
  );
const jobs = workflows.flatMap(({ file, text }) =>
  jobsOf(text).map((job) => ({ ...job, name: `${file} ${job.name}` })),
);
const jobNamed = (name: string): string => jobs.find((job) => job.name === name)?.text ?? '';

const commandsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^ +(?:- )?run: (.*(?:\n {10,}.*)*)/gm)].map(([, command = '']) => command);

describe('the workflows', () => {
  it('are read by this test', () => {
    expect(jobs.map(({ name }) => name)).toEqual([
      'ci.yml test',
      'pages.yml build',
      'pages.yml deploy',
      'release.yml build',
      'release.yml publish',
    ]);
  });

  it('name every action by the hash of a commit, with its version next to it', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/uses:.*/g) ?? []);
    expect(uses.length).toBeGreaterThan(10);
    expect(uses.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('give no right to all jobs, and to each job those that it names', () => {
    for (const { text } of workflows) expect(text).toMatch(/^permissions: \{\}$/m);
    expect(jobs.filter(({ text }) => !/^ {4}permissions:$/m.test(text))).toEqual([]);
  });

  it.each(jobs)('run nothing of the repository where they may write: $name', ({ text }) => {
    const mayWrite = /^ {6}[\w-]+: write$/m.test(text);
    expect(mayWrite && /checkout|\b(?:npm|npx|node)\b/.test(text)).toBe(false);
    expect(mayWrite || /checkout/.test(text)).toBe(true);
  });

  it.each(jobs)('install packages without running their scripts: $name', ({ text }) => {
    const npm = commandsOf(text).filter((command) => /\bnpm\b/.test(command));
    expect(npm[0] ?? 'npm ci --ignore-scripts').toBe('npm ci --ignore-scripts');
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(text.match(/checkout@/g)?.length ?? 0);
  });

  it.each(jobs)('install packages of other languages in one exact version each, without scripts: $name', ({ text }) => {
    const commands = commandsOf(text).flatMap((command) => command.split('\n'));
    const lines = (tool: RegExp): readonly string[] => commands.filter((each) => tool.test(each));
    for (const line of lines(/\bpip\b.* install/)) {
      expect(line).toContain('--only-binary :all:');
      expect(line.split(':all: ')[1]).toMatch(/^(?:[\w-]+==[\d.]+ ?)+$/);
    }
    for (const line of lines(/\bgem install\b/)) expect(line).toMatch(/ \w+:\d+\.\d+\.\d+$/);
    for (const line of lines(/\bgo mod\b/)) expect(line).toMatch(/ download \S+@v\d+\.\d+\.\d+$/);
    for (const line of lines(/\bcomposer\b/))
      expect(line).toMatch(/ require --no-plugins --no-scripts --no-interaction(?: [\w/-]+:\d+\.\d+\.\d+)+$/);
    for (const line of lines(/jjwt/)) expect(line.match(/:jjwt-\w+:0\.\d+\.\d+/g)?.length).toBe(3);
  });

  it('put no expression into a command, and start for no pull request with secrets', () => {
    for (const { text } of workflows) {
      expect(commandsOf(text).join('\n')).not.toContain('${{');
      expect(text).not.toContain('pull_request_target');
    }
  });
});

describe('a release', () => {
  it('is published by another job than the one that builds and tests it, without a cache', () => {
    expect(jobNamed('release.yml publish')).toContain('needs: build');
    expect(jobNamed('release.yml build')).toContain('npm test');
    for (const name of ['release.yml build', 'pages.yml build']) expect(jobNamed(name)).not.toContain('cache:');
  });

  it('contains the notices, the SBOM and sums of all its files', () => {
    const commands = commandsOf(jobNamed('release.yml build')).join('\n');
    for (const file of ['jotscope-dist.tar.gz', 'jotscope.html', 'jotscope.cdx.json', 'licenses.txt'])
      expect(commands).toMatch(new RegExp(`sha256sum .*${file}.* > RELEASE-SHA256SUMS`));
  });

  it('has an SBOM in CycloneDX with every package that is shipped, as the lockfile names it', () => {
    const command = /npm (sbom .*) > /.exec(jobNamed('release.yml build'))?.[1] ?? '';
    const { stdout, stderr } = spawnSync('npm', command.split(' '), {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stdout, stderr).toMatch(/^\{/);
    const { bomFormat, components }: Sbom = JSON.parse(stdout);
    expect(bomFormat).toBe('CycloneDX');
    const found = new Set(
      components.filter(({ hashes }) => hashes.length > 0).map((each) => `${nameOf(each)}@${each.version}`),
    );
    expect(shipped().length).toBeGreaterThan(10);
    expect(shipped().filter((each) => !found.has(each))).toEqual([]);
  });
});

type Component = {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly hashes: readonly unknown[];
};
type Sbom = { readonly bomFormat: string; readonly components: readonly Component[] };
const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);

/** The packages of the lockfile that are not only for development. */
function shipped(): readonly string[] {
  const lock: { packages: Record<string, { version: string; dev?: true; optional?: true }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev === undefined && optional === undefined)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);
}
