import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import type { CodeAnswer } from '../../core/code/answer.ts';
import type { KeyTask } from '../../core/code/target.ts';
import { targetNames, targets } from '../../core/code/targets.ts';
import { noteWords, reasonWords } from '../../core/code/words.ts';
import { curlCall } from '../../core/code/write-curl.ts';
import { writeCode } from '../../core/code/write-code.ts';
import { algorithms, isAlgorithmName } from '../../core/crypto/algorithms.ts';
import { codeAnswer } from './code-answer.ts';
import { codeRequestOf } from './code-request.ts';
import { newKeyFor } from '../signature/new-key.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, secretKey } from '../testing.ts';

type Given = { readonly header?: object; readonly payload?: string; readonly key?: string };

async function sessionOf({
  header = { alg: 'HS256', typ: 'JWT' },
  payload = '{"iss":"a"}',
  key = 'a-string-secret-at-least-256-bits-long',
}: Given) {
  const opened = openSession();
  opened.say(keyTyped(secretKey(key)), headerTyped(JSON.stringify(header)), payloadTyped(payload));
  await opened.settle();
  return opened.settle();
}

const reasonOf = async (given: Given): Promise<string> => {
  const wanted = codeRequestOf(await sessionOf(given));
  return wanted.kind === 'unable' ? wanted.reason.kind : 'none';
};

async function answersOf(given: Given, task: KeyTask): Promise<readonly CodeAnswer[]> {
  const wanted = codeRequestOf(await sessionOf(given));
  return targetNames.map((name) => codeAnswer(wanted, task, targets[name]));
}

const textOf = (answer: CodeAnswer): string =>
  answer.kind === 'code'
    ? `${answer.text}\n${answer.install}\n${answer.notes.map(noteWords).join('\n')}`
    : reasonWords(answer.reason);

describe('the request for code', () => {
  it.each([1e21, 1e300, Number.MAX_SAFE_INTEGER])('has times that every language can write: %s s', async (most) => {
    const policy = { ...noPolicy, tolerance: seconds(most), maxAge: seconds(most) };
    const wanted = codeRequestOf({ ...(await sessionOf({})), policy });
    if (wanted.kind !== 'request') throw new Error(wanted.kind);
    for (const name of targetNames) {
      const text = textOf(writeCode(wanted.request, 'verify', targets[name]));
      expect(text, name).toMatch(/\b[12]0{9}\b/);
      expect(text, name).not.toMatch(/e\+|\d{11}/);
    }
  });

  it.each([
    ['encryption-unknown', { header: { alg: 'dir', enc: 'A256XTS' } }],
    ['header-unreadable', { header: { typ: 'JWT' } }],
    ['alg-none', { header: { alg: 'none' } }],
    ['alg-unknown', { header: { alg: 'XS256' } }],
    ['critical', { header: { alg: 'HS256', crit: ['exp'], exp: 1 } }],
    ['not-claims', { payload: '"text"' }],
  ] satisfies [string, Given][])('is missing: %s', async (reason, given) => {
    expect(await reasonOf(given)).toBe(reason);
  });

  it('is missing without a token', () => {
    expect(codeRequestOf(openSession().store.get())).toMatchObject({ reason: { kind: 'no-token' } });
  });

  it('names what is expected here and not checked by the code', async () => {
    const policy = {
      ...noPolicy,
      checkAsOf: seconds(1),
      maxLifetime: seconds(1),
      revokedIds: ['x'],
      minVersion: 1,
      algorithms: ['RS256'],
    };
    const wanted = codeRequestOf({ ...(await sessionOf({})), policy });
    expect(wanted.kind === 'request' ? wanted.request.expected.leftOut : []).toEqual([
      'checkAsOf',
      'maxLifetime',
      'revokedIds',
      'minVersion',
      'algorithms',
    ]);
  });
});

describe('the code that verifies', () => {
  const asked = async (allowed: readonly string[], given: Given = {}, task: KeyTask = 'verify') => {
    const wanted = codeRequestOf({ ...(await sessionOf(given)), policy: { ...noPolicy, algorithms: allowed } });
    return targetNames.map((name) => codeAnswer(wanted, task, targets[name]));
  };

  it('pins what is allowed, whatever the token says', async () => {
    const answers = (await asked(['RS256', 'ES256'])).filter(({ kind }) => kind === 'code');
    expect(answers.length).toBeGreaterThan(8);
    for (const answer of answers) {
      expect(answer.kind === 'code' && answer.text).toMatch(/RS256|Rs256|RsaSha256|Rsa\\Sha256/);
      expect(answer.kind === 'code' && answer.text).not.toMatch(/HS256|HmacSha256|Hmac\\Sha256/);
      expect(answer.kind === 'code' && answer.inputs.map(({ name }) => name)).not.toContain('JWT_SECRET');
      expect(textOf(answer)).toContain('so it rejects this token');
    }
  });

  it('pins the token’s own algorithm if it is allowed, and signs with it in any case', async () => {
    for (const answer of await asked(['RS256', 'HS256'])) expect(textOf(answer)).toMatch(/HS256|Sha256/);
    for (const answer of await asked(['RS256'], {}, 'sign')) expect(textOf(answer)).not.toMatch(/RS256/);
  });

  it('is missing if no allowed algorithm is known', async () => {
    for (const answer of await asked(['XS256', 'none'])) expect(textOf(answer)).toContain('"XS256"');
  });

  it('says what the page rejects in the claims and the code does not look at', async () => {
    const notesFor = async (payload: string) =>
      (await asked([], { payload })).map((answer) =>
        answer.kind === 'code' ? answer.notes.map(({ kind }) => kind) : [],
      );
    for (const notes of await notesFor('{"iat":9999999999,"iss":5}')) {
      expect(notes).toContain('iat-in-future');
      expect(notes).toContain('wrong-json-type');
    }
    for (const notes of await notesFor('{"iat":1,"iss":"a","aud":["b"]}')) {
      expect(notes).not.toContain('iat-in-future');
      expect(notes).not.toContain('wrong-json-type');
    }
  });
});

describe('the code', () => {
  it.each(['verify', 'sign'] as const)(
    'to %s exists for each library that supports the algorithm, and the others say that they don’t',
    async (task) => {
      for (const alg of ['HS256', 'RS256', 'ES512', 'EdDSA', 'Ed448', 'ML-DSA-44'].filter(isAlgorithmName)) {
        const made = await newKeyFor(
          { kind: 'signature', row: algorithms[alg] },
          { size: '2048', secretEncoding: 'utf-8' },
        );
        const answers = await answersOf(
          { header: { alg, typ: 'JWT' }, ...(made.ok ? { key: made.value.text } : {}) },
          task,
        );
        const known = targetNames.map((name) => targets[name].knows.has(alg));
        expect(
          answers.map(({ kind }) => kind === 'code'),
          alg,
        ).toEqual(known);
        expect(answers.filter(({ kind }) => kind === 'unable').every((answer) => textOf(answer).includes(alg))).toBe(
          true,
        );
      }
    },
  );

  it('pins the token’s only algorithm', async () => {
    for (const answer of await answersOf({}, 'verify')) expect(textOf(answer)).toMatch(/HS256|Sha256/);
  });

  it('says if a key is too short for the library', async () => {
    const answers = await answersOf({ key: 'short' }, 'verify');
    const refused = answers.filter(
      (answer) => answer.kind === 'code' && answer.notes.some(({ kind }) => kind === 'short-secret'),
    );
    expect(refused).toHaveLength(targetNames.filter((name) => targets[name].refusesShort.secrets).length);
  });

  it('says that a header parameter with characters beyond ASCII would be damaged', async () => {
    const [, answer] = await answersOf({ header: { alg: 'HS256', typ: 'JWT', kid: 'schlüssel' } }, 'sign');
    expect(answer).toMatchObject({ kind: 'unable', reason: { kind: 'not-without-loss', library: 'jsonwebtoken' } });
  });
});

/**
 * Returns the runs of characters that only keys and tokens have. None of them may get into what is
 * copied.
 */
const pieces = (text: string): readonly string[] =>
  text
    .match(/[A-Za-z0-9_+/-]{8,}/g)
    ?.filter((piece) => !/^-+$/.test(piece) && !/^(BEGIN|END|PRIVATE|PUBLIC)/.test(piece)) ?? [];

describe('no code contains a piece of the key or the token', () => {
  it('for any shared secret', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        fc.constantFrom<KeyTask>('verify', 'sign'),
        async (bytes, task) => {
          const key = Buffer.from(bytes).toString('base64url');
          const session = await sessionOf({ key });
          const wanted = codeRequestOf(session);
          expect(JSON.stringify(wanted)).not.toContain(key);
          for (const answer of await answersOf({ key }, task)) expect(textOf(answer)).not.toContain(key.slice(0, 12));
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each(['RS256', 'ES256', 'Ed25519', 'ML-DSA-44'] as const)(
    'nor of a private key for %s, nor of what it signed',
    async (alg) => {
      const made = await newKeyFor(
        { kind: 'signature', row: algorithms[alg] },
        { size: '2048', secretEncoding: 'utf-8' },
      );
      const key = made.ok ? made.value.text : '';
      const opened = openSession(await sessionOf({ header: { alg }, key }));
      const held = [...pieces(key), ...opened.text().split('.')].filter((piece) => piece.length >= 8);
      expect(held.length).toBeGreaterThan(3);
      for (const task of ['verify', 'sign'] as const) {
        for (const answer of await answersOf({ header: { alg }, key }, task))
          expect(held.filter((piece) => textOf(answer).includes(piece))).toEqual([]);
      }
    },
  );

  it('and a call reads the token when it is made', () => {
    expect(textOf(curlCall)).toContain('"$TOKEN"');
  });
});
