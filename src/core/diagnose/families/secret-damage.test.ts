import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SecretEncoding } from '../../keys/key.ts';
import type { CauseId } from '../cause.ts';
import { caseOfBoxes, diagnoseBoxes, keyTextOf, boxesVerify } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { sharedSecrets } from './shared-secret.ts';

/** Returns a token that Node signed with these bytes. */
function signedWith(secret: string | Uint8Array, alg: 'HS256' | 'HS384' | 'HS512' = 'HS256'): string {
  const input = [
    { alg, typ: 'JWT' },
    { sub: 'alice', iat: 1_700_000_000 },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${createHmac(`sha${alg.slice(2)}`, secret)
    .update(input)
    .digest('base64url')}`;
}

const proven = async (token: string, key: Parameters<typeof diagnoseBoxes>[1]): Promise<Diagnosis[]> =>
  (await diagnoseBoxes(token, key)).filter(({ kind }) => kind === 'proven');
const causesOf = (diagnosis: Diagnosis | undefined): readonly CauseId[] =>
  diagnosis?.findings.map(({ cause }) => cause) ?? [];

const secret = 'Tr0ub4dor-and-3-horses';
const random = 'q83vEjRWeJq83vEjRWeJqrvM3e7/ABEiM0RVZneImao=';
const decoded = Buffer.from(random, 'base64');
const k8s = Buffer.from(`${random}\n`).toString('base64');

const padded = 'c2VjcmV0LXV1aWQtMTIzNDU2Nzg5MC1hYmNkZWZnaGk=';

type Row = {
  readonly cause: CauseId;
  readonly name: string;
  readonly given: string;
  readonly signer: string | Uint8Array;
  readonly box?: SecretEncoding;
};

const single: readonly Row[] = [
  { cause: 'secret-trailing-newline', name: 'LF too many', given: `${secret}\n`, signer: secret },
  { cause: 'secret-trailing-newline', name: 'CRLF too many', given: `${secret}\r\n`, signer: secret },
  { cause: 'secret-trailing-newline', name: 'two too many', given: `${secret}\n\n`, signer: secret },
  { cause: 'secret-trailing-newline', name: 'CRLF for LF', given: `${secret}\r\n`, signer: `${secret}\n` },
  { cause: 'secret-trailing-newline', name: 'LF missing', given: secret, signer: `${secret}\n` },
  { cause: 'secret-trailing-newline', name: 'CRLF missing', given: secret, signer: `${secret}\r\n` },
  { cause: 'secret-whitespace', name: 'at the end', given: `${secret} `, signer: secret },
  { cause: 'secret-whitespace', name: 'at the start', given: `\t${secret}`, signer: secret },
  { cause: 'secret-whitespace', name: 'at both ends', given: ` ${secret}  `, signer: secret },
  {
    cause: 'secret-newlines-lost',
    name: 'inside, where it was wrapped',
    given: 'Tr0ub4dor-and-\n3-horses',
    signer: secret,
  },
  { cause: 'secret-whitespace', name: 'missing at the end', given: secret, signer: `${secret} ` },
  {
    cause: 'secret-whitespace',
    name: 'line ends of Windows inside',
    given: 'one two\nthree\nfour',
    signer: 'one two\r\nthree\r\nfour',
  },
  { cause: 'secret-quoted', name: 'double', given: `"${secret}"`, signer: secret },
  { cause: 'secret-quoted', name: 'single, with a comma', given: `'${secret}',`, signer: secret },
  { cause: 'secret-quoted', name: 'typographic', given: `\u201c${secret}\u201d`, signer: secret },
  { cause: 'secret-quoted', name: 'bytes of Python', given: `b'${secret}'`, signer: secret },
  { cause: 'secret-quoted', name: 'one alone', given: `"${secret}`, signer: secret },
  { cause: 'secret-quoted', name: 'missing', given: secret, signer: `"${secret}"` },
  { cause: 'secret-quoted', name: 'escapes left over', given: 'Tr0ub4dor\\"and\\\\3', signer: 'Tr0ub4dor"and\\3' },
  { cause: 'secret-dollar-doubled', name: 'dollar signs doubled', given: 'Tr0ub$$4dor', signer: 'Tr0ub$4dor' },
  { cause: 'secret-env-line', name: 'of a .env file', given: `JWT_SECRET=${secret}`, signer: secret },
  { cause: 'secret-env-line', name: 'with export', given: `export JWT_SECRET=${secret}`, signer: secret },
  { cause: 'secret-env-line', name: 'of YAML', given: `  jwt-secret: ${secret}`, signer: secret },
  { cause: 'secret-env-line', name: 'with a comment', given: `JWT_SECRET=${secret} # do not tell`, signer: secret },
  { cause: 'secret-env-line', name: 'among others', given: `PORT=3000\nJWT_SECRET=${secret}\nDEBUG=1`, signer: secret },
  { cause: 'secret-env-line', name: 'of PowerShell', given: `$env:JWT_SECRET = ${secret}`, signer: secret },
  { cause: 'secret-json-config', name: 'of Hasura', given: `{"type":"HS256","key":"${secret}"}`, signer: secret },
  { cause: 'secret-json-config', name: 'nested', given: `{"jwt":{"secret":"${secret}","ttl":3600}}`, signer: secret },
  {
    cause: 'secret-json-config',
    name: 'in a line of .env',
    given: `HASURA_GRAPHQL_JWT_SECRET='{"type":"HS256","key":"${secret}"}'`,
    signer: secret,
  },
  { cause: 'secret-laravel-prefix', name: 'and the characters behind it', given: `base64:${random}`, signer: random },
  { cause: 'secret-laravel-prefix', name: 'missing', given: random, signer: `base64:${random}` },
  { cause: 'secret-url-encoded', name: 'too much', given: 'p%40ss%2Fword%3D', signer: 'p@ss/word=' },
  { cause: 'secret-url-encoded', name: 'too little', given: 'p@ss/word=', signer: 'p%40ss%2Fword%3D' },
  { cause: 'secret-url-encoded', name: 'plus read as a space', given: 'a+b/c+d-e', signer: 'a b/c d-e' },
  { cause: 'secret-url-encoded', name: 'a space that was a plus', given: 'a b/c d-e', signer: 'a+b/c+d-e' },
  {
    cause: 'secret-invisible-character',
    name: 'zero-width space inside',
    given: 'Tr0ub4dor\u200b-and-3-horses',
    signer: secret,
  },
  { cause: 'secret-invisible-character', name: 'byte-order mark before it', given: `\ufeff${secret}`, signer: secret },
  {
    cause: 'secret-invisible-character',
    name: 'no-break space for a space',
    given: 'correct\u00a0horse battery',
    signer: 'correct horse battery',
  },
  { cause: 'secret-invisible-character', name: 'byte-order mark missing', given: secret, signer: `\ufeff${secret}` },
  { cause: 'secret-typo', name: 'one letter in the other case', given: 'tr0ub4dor-and-3-horses', signer: secret },
  { cause: 'secret-typo', name: 'two swapped', given: 'Tr0bu4dor-and-3-horses', signer: secret },
  { cause: 'secret-typo', name: 'one doubled', given: 'Tr0ub4ddor-and-3-horses', signer: secret },
  { cause: 'secret-typo', name: 'one missing of two', given: 'correct-hore-baterry', signer: 'correct-hore-batterry' },
  { cause: 'secret-typo', name: 'the last missing', given: secret.slice(0, -1), signer: secret },
  { cause: 'secret-typo', name: 'the first missing', given: secret.slice(1), signer: secret },
  { cause: 'secret-typo', name: 'caps lock', given: 'tR0UB4DOR-AND-3-HORSES', signer: secret },
  { cause: 'secret-typo', name: 'lower case', given: secret.toLowerCase(), signer: secret },
  { cause: 'secret-typo', name: 'O for zero', given: 'TrOub4dor-and-3-horses', signer: secret },
  { cause: 'secret-typo', name: 'the padding of base64 missing', given: padded.slice(0, -1), signer: padded },
  {
    cause: 'secret-typo',
    name: 'two signs of padding missing',
    given: Buffer.from('secret-uuid-1234').toString('base64').slice(0, -2),
    signer: Buffer.from('secret-uuid-1234').toString('base64'),
  },
  { cause: 'secret-typo', name: 'the padding of base64 too much', given: padded, signer: padded.slice(0, -1) },
  { cause: 'secret-typo', name: 'the padding of bytes missing', given: random.slice(0, -1), signer: random },
  { cause: 'secret-typo', name: 'a dash of a word processor', given: 'Tr0ub4dor\u2013and-3-horses', signer: secret },
];

const stacked = ['secret-env-line', 'secret-typo'] as const;

const combined: readonly (Row & { readonly causes: readonly CauseId[] })[] = [
  {
    cause: 'secret-is-base64',
    causes: ['secret-is-base64'],
    name: 'base64 and a line break, which decoders pass over',
    given: `${random}\n`,
    signer: decoded,
  },
  {
    cause: 'secret-env-line',
    causes: stacked,
    name: 'a line split at each equals sign',
    given: `JWT_SECRET=${padded.slice(0, -1)}`,
    signer: padded,
  },
  {
    cause: 'secret-quoted',
    causes: ['secret-quoted', 'secret-trailing-newline'],
    name: 'a line break inside of the quotation marks',
    given: `"${secret}\n"`,
    signer: secret,
  },
  {
    cause: 'secret-quoted',
    causes: ['secret-quoted', 'secret-trailing-newline'],
    name: 'the same of Windows',
    given: `'${secret}\r\n'`,
    signer: secret,
  },
  {
    cause: 'secret-quoted',
    causes: ['secret-quoted', 'secret-is-base64'],
    name: 'quotes and base64',
    given: `"${random}"`,
    signer: decoded,
  },
  {
    cause: 'secret-env-line',
    causes: ['secret-env-line', 'secret-quoted', 'secret-is-base64'],
    name: 'line, quotes, base64',
    given: `JWT_SECRET="${random}"`,
    signer: decoded,
  },
  {
    cause: 'secret-env-line',
    causes: ['secret-env-line', 'secret-quoted', 'secret-is-base64'],
    name: 'the same with a line break',
    given: `JWT_SECRET="${random}"\n`,
    signer: decoded,
  },
  {
    cause: 'secret-laravel-prefix',
    causes: ['secret-laravel-prefix', 'secret-is-base64'],
    name: 'Laravel',
    given: `base64:${random}`,
    signer: decoded,
  },
  {
    cause: 'secret-env-line',
    causes: ['secret-env-line', 'secret-laravel-prefix', 'secret-is-base64'],
    name: 'the line of Laravel',
    given: `APP_KEY=base64:${random}`,
    signer: decoded,
  },
  {
    cause: 'secret-url-encoded',
    causes: ['secret-url-encoded', 'secret-is-base64'],
    name: 'percent-encoded base64',
    given: encodeURIComponent(random),
    signer: decoded,
  },
  {
    cause: 'secret-double-base64',
    causes: ['secret-double-base64'],
    name: "Kubernetes, with echo's line break",
    given: k8s,
    signer: decoded,
  },
  {
    cause: 'secret-is-base64',
    causes: ['secret-is-base64', 'secret-trailing-newline'],
    name: 'Kubernetes, trimmed text',
    given: Buffer.from(`${secret}\n`).toString('base64'),
    signer: secret,
  },
  {
    cause: 'secret-env-line',
    causes: ['secret-env-line', 'secret-double-base64'],
    name: 'a line of a Kubernetes secret',
    given: `  jwt-secret: ${k8s}`,
    signer: decoded,
  },
  {
    cause: 'secret-quoted',
    causes: ['secret-quoted', 'secret-is-hex'],
    name: 'quotes and hex',
    given: `'${decoded.toString('hex')}'`,
    signer: decoded,
  },
  {
    cause: 'secret-whitespace',
    causes: ['secret-whitespace', 'secret-not-base64'],
    name: 'blank and the wrong menu',
    given: `${random} `,
    signer: random,
    box: 'base64',
  },
  {
    cause: 'secret-invisible-character',
    causes: ['secret-invisible-character', 'secret-is-base64'],
    name: 'zero-width space in base64',
    given: `${random.slice(0, 9)}\u200b${random.slice(9)}`,
    signer: decoded,
  },
  {
    cause: 'secret-json-config',
    causes: ['secret-json-config', 'secret-is-base64'],
    name: 'base64 in JSON',
    given: `{"secret": "${random}"}`,
    signer: decoded,
  },
];

describe('a damaged secret', () => {
  it.each(single)('is reported with its proof: $cause, $name', async ({ cause, given, signer }) => {
    await expectMended({ given, signer, causes: [cause] });
  });

  it.each(combined)(
    'is reported with everything that is wrong with it: $name',
    async ({ causes, given, signer, box }) => {
      await expectMended({ given, signer, causes, ...(box === undefined ? {} : { box }) });
    },
  );

  it.each([...single, ...combined])(
    'is not claimed if another secret signed: $cause, $name',
    async ({ given, box }) => {
      const token = signedWith('another secret altogether 5551');
      const variants = sharedSecrets(await caseOfBoxes(token, { ...keyTextOf(given), secretEncoding: box ?? 'utf-8' }));
      let count = 0;
      for await (const { jwk } of variants) {
        count += 1;
        expect(signedWith(Buffer.from(String(jwk.k), 'base64url'))).not.toBe(token);
      }
      expect(count).toBeGreaterThan(20);
    },
  );

  it('is not claimed by the whole set of families either', async () => {
    for (const given of [`JWT_SECRET="${random}"`, k8s, 'p%40ss%2Fword%3D'])
      expect(await proven(signedWith('another secret altogether 5551'), given)).toEqual([]);
  });

  it.each(['HS384', 'HS512'] as const)('is found under %s', async (alg) => {
    expect(causesOf((await proven(signedWith(secret, alg), `"${secret}"`))[0])).toEqual(['secret-quoted']);
  });

  it('says which character, and where', async () => {
    const sentence = async (given: string, signer: string): Promise<string | undefined> =>
      (await proven(signedWith(signer), given))[0]?.findings[0]?.sentence;
    expect(await sentence('Tr0ub4dor\u200b-and', 'Tr0ub4dor-and')).toBe(
      "Your secret contains U+200B (zero-width space) at position 10, which the signer's secret does not have.\nType the secret again, or remove the character.",
    );
    expect(await sentence('Tr0ub4Dor-and', 'Tr0ub4dor-and')).toBe(
      'Character 7 of your secret is "D", but the signer\'s has "d".\nCorrect it.',
    );
  });

  it('describes line breaks inside as such', async () => {
    const sentence = async (given: string): Promise<string | undefined> =>
      (await proven(signedWith(secret), given))[0]?.findings[0]?.sentence;
    expect(await sentence('Tr0ub4dor-and-\r\n3-horses')).toBe(
      "Your secret contains a line break that the signer's does not have.\nDelete it.",
    );
    expect(await sentence('Tr0ub4dor-\nand-\n3-horses')).toBe(
      "Your secret contains 2 line breaks that the signer's does not have.\nDelete them.",
    );
    expect(await sentence('Tr0ub4dor- and-3-horses')).toBe(
      "Your secret has a whitespace character inside, which the signer's does not have.\nDelete it.",
    );
  });

  it('with two slips is not guessed', async () => {
    expect(await proven(signedWith('Tr0ub4dor-and-3-horses'), 'tr0bu4dor-and-3-horses')).toEqual([]);
  });
});

async function expectMended({
  given,
  signer,
  causes,
  box,
}: {
  given: string;
  signer: string | Uint8Array;
  causes: readonly CauseId[];
  box?: SecretEncoding;
}): Promise<void> {
  const token = signedWith(signer);
  const key = { ...keyTextOf(given), secretEncoding: box ?? 'utf-8' };
  const [top, ...others] = await proven(token, key);
  expect(causesOf(top)).toEqual(causes);
  expect(others).toEqual([]);
  for (const { sentence } of top?.findings ?? []) expect(sentence).toMatch(/^[A-Z][\s\S]*\.$/);
  expect(await boxesVerify(token, key), 'as given').toBe(false);
  expect(top?.repair?.key && (await boxesVerify(token, top.repair.key)), 'as repaired').toBe(true);
}
