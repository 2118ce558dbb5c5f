import { describe, expect, it } from 'vitest';
import { algorithms, isAlgorithmName } from '../../core/crypto/algorithms.ts';
import { targetNames, targets } from '../../core/code/targets.ts';
import type { Variant } from '../../core/code/request.ts';
import { programLanguages, missingFor, runPrograms } from './code-run/programs.ts';
import {
  isVerifiedHere,
  codePayload,
  programFor,
  programsFor,
  codeSubject,
  type CodeSubject,
} from './code-run/subject.ts';

/** Made once for all languages. */
const subjects = new Map<Variant, Promise<CodeSubject>>();

function subjectFor(variant: Variant): Promise<CodeSubject> {
  const known = subjects.get(variant);
  if (known !== undefined) return known;
  const made = isAlgorithmName(variant)
    ? codeSubject(algorithms[variant])
    : codeSubject(algorithms.EdDSA, codePayload, {}, 'Ed448');
  subjects.set(variant, made);
  return made;
}

/** WebCrypto has ML-DSA from Node 24.7 on, and jose has no other implementation. */
const isYoungNode = Number(process.versions.node.split('.')[0]) >= 25;
const isRun = (name: string): boolean => isYoungNode || !name.startsWith('ML-DSA');

const partsOf = (token: string): unknown[] =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));

const hostileAscii = 'a"b\'c\\d`e$f${g}#{h}#$i%j{k}\n\r\t\u0000<?php ?>*/ // -- """ \'\'\' \\u0041 \\n';
const hostile = `${hostileAscii}\u0085\u2028\u202e\u20ac😀`;

const found = targetNames.flatMap((name) => {
  const language = programLanguages[name];
  return language === undefined ? [] : [{ name, language, missing: missingFor(language) }];
});

it.skipIf(true).each(found.filter(({ missing }) => missing !== null))(
  'code for $name is not run: $missing',
  ({ missing }) => expect(missing).toBeNull(),
);

describe.each(found.filter(({ missing }) => missing === null))('code for $name', ({ name, language }) => {
  const known = [...targets[name].knows].filter(isRun);

  it('verifies what this page signed, with a key in each form that it reads', async () => {
    const programs = (await Promise.all(known.map(subjectFor))).flatMap((subject) =>
      programsFor(subject, name, 'verify'),
    );
    const results = runPrograms(language, programs);
    expect(
      programs.flatMap((program, at) =>
        results[at]?.error === null ? [] : [[program.name, results[at]?.error, program.text]],
      ),
    ).toEqual([]);
    expect(programs.length).toBeGreaterThanOrEqual(known.length);
  });

  it('signs what this page verifies, with a key in each form that it reads', async () => {
    const all = (await Promise.all(known.map(subjectFor))).flatMap((subject) =>
      programsFor(subject, name, 'sign').map((program) => ({ subject, program })),
    );
    const results = runPrograms(
      language,
      all.map(({ program }) => program),
    );
    for (const [at, { subject, program }] of all.entries()) {
      const { out, error } = results[at] ?? { out: '', error: 'not run' };
      expect(error, `${program.name}\n${program.text}`).toBeNull();
      expect(partsOf(out), program.name).toEqual(partsOf(subject.token));
      expect(await isVerifiedHere(out, subject), program.name).toBe(true);
    }
  });

  it('rejects another signature, another algorithm, and unexpected claims', async () => {
    const { request, material, token } = await subjectFor('HS256');
    const other = await subjectFor('HS384');
    const secret = material.verifying.secret ?? '';
    const program = (expected: Partial<typeof request.expected>, its = token) =>
      programFor({ ...request, expected: { ...request.expected, ...expected } }, name, 'verify', {
        key: secret,
        token: its,
      });
    const refused = {
      signature: program({}, `${token.slice(0, -8)}AAAAAAAA`),
      algorithm: programFor(request, name, 'verify', {
        key: other.material.verifying.secret ?? '',
        token: other.token,
      }),
      issuer: program({ issuers: ['https://else.example'] }),
      audience: program({ audiences: ['else'] }),
      type: program({ type: 'at+jwt' }),
      required: program({ required: ['jti'] }),
      exact: program({ exact: [{ claim: 'nonce', value: 'n-2' }] }),
      age: program({ maxAge: 60 }),
    };
    const results = runPrograms(language, Object.values(refused));
    expect(Object.keys(refused).filter((_, at) => results[at]?.error === null)).toEqual([]);
    expect(
      runPrograms(language, [program({ issuers: [], audiences: [], type: '', required: [], exact: [] })])[0]?.error,
    ).toBeNull();
  });

  it('keeps any text as text and any number as written, or says that it cannot', async () => {
    const claims = `{"iss":${JSON.stringify(hostile)},"aud":${JSON.stringify(hostile)},${JSON.stringify(hostile)}:[${JSON.stringify(hostile)},{"__proto__":1,"0":null}],"n":[1.5,-7,1e3,9007199254740991]}`;
    const subject = await codeSubject(algorithms.HS256, claims, { [hostileAscii]: hostileAscii });
    const expected = {
      ...subject.request.expected,
      issuers: [hostile],
      audiences: [hostile],
      required: [hostile],
      exact: [{ claim: 'iss', value: hostile }],
    };
    const key = subject.material.verifying.secret ?? '';
    const request = { ...subject.request, expected };
    const [signed, verified] = runPrograms(language, [
      programFor(request, name, 'sign', { key, token: '' }),
      programFor(request, name, 'verify', { key, token: subject.token }),
    ]);
    expect([signed?.error, verified?.error]).toEqual([null, null]);
    expect(partsOf(signed?.out ?? '')).toEqual(partsOf(subject.token));
  });
});

describe('code', () => {
  it('is run for Node everywhere', () => {
    expect(Object.keys(programLanguages)).toEqual(expect.arrayContaining(['jose', 'jsonwebtoken']));
  });
});
