import * as node from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseId } from '../cause.ts';
import { observe } from '../observe.ts';
import { caseOfBoxes, caseOfToken, verifiesToken } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { tokenFamilies } from './all.ts';
import { tokenObservations } from './token-observations.ts';
import { tokenRemarks } from './token-remarks.ts';

const secret = 'a secret of more than thirty-two bytes';
const b64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');
const mac = (input: string): string => node.createHmac('sha256', secret).update(input).digest('base64url');
const payload = b64('{"sub":"a","aud":"b"}');
const headed = (header: object, body = payload): string => `${b64(JSON.stringify(header))}.${body}`;
const signed = (input: string): string => `${input}.${mac(input)}`;
const token = signed(headed({ alg: 'HS256', typ: 'JWT' }));
const bytes = (count: number, first = 7): string =>
  b64(Uint8Array.from({ length: count }, (_, at) => (at === 0 ? first : 7)));
const [header = '', , signature = ''] = token.split('.');

type Fact = {
  readonly cause: CauseId;
  readonly name: string;
  readonly text: string;
  readonly says: string;
  readonly repaired?: string;
};

const graph = b64('{"aud":"00000003-0000-0000-c000-000000000000"}');

const facts: readonly Fact[] = [
  {
    cause: 'token-truncated-start',
    name: 'the first character missing',
    text: token.slice(1),
    says: 'With "e" in front',
    repaired: token,
  },
  {
    cause: 'token-truncated-start',
    name: 'the first three characters missing',
    text: token.slice(3),
    says: '3 characters',
    repaired: token,
  },
  {
    cause: 'token-corrupted-header',
    name: 'a header that is no JSON',
    text: token.replace('eyJh', 'eyJ%'),
    says: 'Character 4 of the header',
  },
  { cause: 'token-truncated', name: 'no signature', text: headed({ alg: 'HS256' }), says: 'ends in its second part' },
  {
    cause: 'token-truncated',
    name: 'an ellipsis of three dots in the payload',
    text: `${token.slice(0, 50)}...${token.slice(-20)}`,
    says: 'there is an ellipsis at character 51',
  },
  {
    cause: 'token-truncated',
    name: 'an ellipsis of three dots at the end',
    text: `${token.slice(0, 60)}...`,
    says: 'there is an ellipsis at character 61',
  },
  {
    cause: 'token-truncated',
    name: 'an ellipsis behind the header',
    text: `${header}...${signature}`,
    says: `there is an ellipsis at character ${header.length + 1}`,
  },
  {
    cause: 'token-truncated',
    name: 'an ellipsis in the header',
    text: 'eyJhbGciOiJIUzI1NiIs\u2026xyz',
    says: 'there is an ellipsis at character 21',
  },
  {
    cause: 'token-truncated',
    name: 'an ellipsis of three dots in the header',
    text: `eyJhbGciOiJIUzI1NiIs...${payload}.${signature}`,
    says: 'there is an ellipsis at character 21',
  },
  {
    cause: 'token-truncated',
    name: 'an ellipsis of three dots in the header and one more dot',
    text: `eyJhbGciOiJIUzI1NiIs...xyz.${signature}`,
    says: 'there is an ellipsis at character 21',
  },
  {
    cause: 'token-corrupted-header',
    name: 'the first dot missing',
    text: `${header}${payload}.${signature}`,
    says: `Insert one before character ${header.length + 1}`,
    repaired: token,
  },
  {
    cause: 'token-truncated',
    name: 'the second dot missing',
    text: `${header}.${payload}${signature}`,
    says: `The dot before the signature may be missing: the payload's JSON ends before character ${header.length + payload.length + 2} of the token, and 43 more`,
  },
  { cause: 'token-truncated', name: 'only a header', text: header, says: 'only the header' },
  {
    cause: 'token-truncated',
    name: 'a signature too short',
    text: `${headed({ alg: 'HS256' })}.${bytes(23)}`,
    says: '23 bytes, but HS256 needs 32',
  },
  {
    cause: 'token-truncated',
    name: 'an ellipsis',
    text: token.replace(/\.(.{8}).*\./, '.$1\u2026.'),
    says: 'there is an ellipsis at character',
  },
  {
    cause: 'four-segments',
    name: 'a fourth part',
    text: `${token}.abc`,
    says: `from character ${token.length + 1} on`,
    repaired: token,
  },
  { cause: 'two-tokens-glued', name: 'two tokens with no dot between', text: token + token, says: 'starts in part 3' },
  {
    cause: 'two-tokens-glued',
    name: 'two tokens with a dot between',
    text: `${token}.${token}`,
    says: 'starts in part 4',
  },
  { cause: 'alg-none', name: 'unsecured', text: `${headed({ alg: 'none' })}.`, says: 'nothing protects' },
  {
    cause: 'alg-none',
    name: 'unsecured in another spelling',
    text: `${headed({ alg: 'nOnE' })}.${signature}`,
    says: 'get past',
  },
  {
    cause: 'alg-none-missing-dot',
    name: 'unsecured without the last dot',
    text: headed({ alg: 'none' }),
    says: 'the dot after the payload is missing',
    repaired: `${headed({ alg: 'none' })}.`,
  },
  {
    cause: 'alg-nonstandard-name',
    name: 'a name of Java',
    text: signed(headed({ alg: 'SHA256withRSA' })),
    says: 'probably means RS256',
  },
  {
    cause: 'signature-empty',
    name: 'nothing behind the last dot',
    text: `${headed({ alg: 'HS256' })}.`,
    says: 'HS256',
  },
  {
    cause: 'psychic-signature',
    name: 'all zero',
    text: `${headed({ alg: 'ES256' })}.${b64(new Uint8Array(64))}`,
    says: 'R and S of the signature are zero',
  },
  {
    cause: 'psychic-signature',
    name: 'S zero',
    text: `${headed({ alg: 'ES384' })}.${b64(new Uint8Array(96).fill(1, 0, 48))}`,
    says: 'S of the signature is zero',
  },
  { cause: 'detached-payload', name: 'two dots together', text: `${header}..${signature}`, says: 'kept elsewhere' },
  {
    cause: 'b64-false',
    name: 'declared',
    text: signed(headed({ alg: 'HS256', b64: false, crit: ['b64'] }, 'payload')),
    says: 'in the token as plain text',
  },
  {
    cause: 'b64-false',
    name: 'not declared',
    text: signed(headed({ alg: 'HS256', b64: false })),
    says: '"crit":["b64"]',
  },
  {
    cause: 'crit-unknown',
    name: 'an extension',
    text: signed(headed({ alg: 'HS256', crit: ['b64', 'http://example.com/x'], 'http://example.com/x': 1 })),
    says: '"http://example.com/x"',
  },
  {
    cause: 'azure-nonce',
    name: 'a token for Microsoft Graph',
    text: `${headed({ alg: 'RS256', nonce: 'a' }, graph)}.${bytes(256)}`,
    says: 'Microsoft Graph',
  },
  {
    cause: 'jwe-not-jws',
    name: 'five parts',
    text: `${b64('{"alg":"dir","enc":"A256GCM"}')}..aaaa.bbbb.cccc`,
    says: '"dir" and "A256GCM"',
  },
  {
    cause: 'sd-jwt',
    name: 'two disclosures',
    text: `${token}~WyJhIl0~WyJiIl0~`,
    says: '2 disclosures',
    repaired: token,
  },
  {
    cause: 'sd-jwt',
    name: 'a key binding JWT',
    text: `${token}~WyJhIl0~${token}`,
    says: '1 disclosure and a key binding JWT',
    repaired: token,
  },
  {
    cause: 'jws-json-serialization',
    name: 'flattened',
    text: JSON.stringify({ payload, protected: header, signature }),
    says: 'flattened',
    repaired: token,
  },
  {
    cause: 'jws-json-serialization',
    name: 'general with one signature',
    text: JSON.stringify({ payload, signatures: [{ protected: header, signature }] }),
    says: '1 signature (',
    repaired: token,
  },
  {
    cause: 'jws-json-serialization',
    name: 'general with two signatures',
    text: JSON.stringify({
      payload,
      signatures: [
        { protected: header, signature },
        { protected: header, signature },
      ],
    }),
    says: '2 signatures',
  },
  {
    cause: 'jws-json-serialization',
    name: 'flattened with an unprotected header',
    text: JSON.stringify({ payload, protected: header, header: { kid: 'a' }, signature }),
    says: 'flattened',
  },
];

const causesOf = (diagnoses: readonly Diagnosis[]): string[] =>
  diagnoses.flatMap(({ findings }) => findings.map(({ cause }) => cause));

describe('seen without a key', () => {
  it.each(facts)('$cause: $name', async ({ cause, text, says, repaired }) => {
    const found = tokenObservations(await caseOfToken(text, ''));
    const [top] = found.filter(({ findings }) => findings[0].cause === cause);
    expect(top?.findings[0].sentence).toContain(says);
    expect(top?.repair ?? null).toEqual(repaired === undefined ? null : { token: repaired });
    expect(top?.kind).toBe(cause === 'jws-json-serialization' ? 'remark' : 'seen');
  });

  it.each(facts.filter(({ cause }) => !['alg-none', 'alg-none-missing-dot'].includes(cause)))(
    '$cause is the only fact: $name',
    async ({ cause, text }) => {
      const causes = causesOf(tokenObservations(await caseOfToken(text, '')));
      expect(causes.filter((each) => each !== cause && each !== 'b64-false')).toEqual([]);
    },
  );

  it('gives repairs that verify', async () => {
    const repairs = facts.flatMap(({ cause, repaired }) =>
      repaired === undefined || cause.startsWith('alg-none') ? [] : [repaired],
    );
    expect(repairs.length).toBeGreaterThan(5);
    for (const repaired of repairs) expect(await verifiesToken(repaired, secret)).toBe(true);
  });

  it('sees the same facts after the paste was read, if the reading keeps them', async () => {
    for (const { cause, text } of facts.filter((fact) =>
      ['signature-empty', 'alg-none', 'psychic-signature', 'crit-unknown', 'detached-payload'].includes(fact.cause),
    ))
      expect(causesOf(observe(await caseOfBoxes(text, secret))), cause).toContain(cause);
  });
});

const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const sound: readonly (readonly [string, string])[] = [
  ['an ordinary token', token],
  ['a token of another secret', `${headed({ alg: 'HS256' })}.${bytes(32)}`],
  ['a token of RSA', `${headed({ alg: 'RS256', nonce: 'a' })}.${bytes(256)}`],
  ['a nonce in the header, for another audience', `${headed({ alg: 'RS256', nonce: 'a' })}.${bytes(256)}`],
  ['half a zero signature of EdDSA', `${headed({ alg: 'EdDSA' })}.${b64(new Uint8Array(64))}`],
  [
    'a payload that is JSON with a payload in it',
    signed(headed({ alg: 'HS256' }, b64('{"payload":"a","signature":"b"}'))),
  ],
  ['nothing', ''],
];

/** What reading a paste identifies by name. None of them contains Node's own randomness. */
const others: readonly (readonly [string, string])[] = [
  ['a PASETO, encrypted', `v4.local.${bytes(90)}`],
  ['a PASETO with a footer', `v4.local.${bytes(90)}.${b64('a footer')}`],
  ['a PASETO, signed', `v4.public.${bytes(120)}`],
  ['a token of Google', 'ya29.a0AfH6SMBx3Xq9Z8dLw1k2ExampleAccessToken1234567890abcdEFGH'],
  ['a token of a Discord bot', 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789AB'],
  [
    'a session of Flask, deflated',
    '.eJxVjDsOwjAQBe_iGlmLv1lKes4QrXc3OIBiKU4qxN2JpRTQzsx7bzPQtpZha7oMk5iLCeb0yzLxU.ZfA1Bw.9s8d7f6a5s4d3f2g1h0j9k8l7m6',
  ],
];

describe('what is not a JWT and has a known form', () => {
  it.each(others)('is not reported as a damaged one: %s', async (_, text) => {
    const given = await caseOfBoxes(text, '');
    expect(tokenObservations(given)).toEqual([]);
    expect(causesOf(observe(given))).toContain('not-a-jwt');
  });
});

describe('nothing is seen', () => {
  it.each(sound)('in %s', async (_, text) => {
    expect(tokenObservations(await caseOfToken(text, pem))).toEqual([]);
  });
});

describe('tokenRemarks', () => {
  const loose = `${b64('{"alg":"HS256"}')}=`;

  it('reports what strict verifiers reject, and fixes only the signature', async () => {
    const given = await caseOfToken(`${signed(headed({ alg: 'HS256' }))}=`, secret);
    const [remark] = tokenRemarks(given);
    expect(remark?.findings[0].cause).toBe('token-padded');
    expect(await verifiesToken(remark?.repair?.token ?? '', secret)).toBe(true);
    expect(remark?.repair?.token).not.toContain('=');
    expect(
      tokenRemarks(await caseOfToken(signed(`${loose}.${payload}`), secret)).map(({ findings, repair }) => [
        findings[0].cause,
        repair,
      ]),
    ).toEqual([['token-padded', null]]);
  });

  it('reports critical extensions and unencoded payloads', async () => {
    const given = await caseOfToken(signed(headed({ alg: 'HS256', crit: ['b64', 'x'], b64: false }, 'text')), secret);
    expect(causesOf(tokenRemarks(given))).toEqual(['crit-unknown', 'b64-false']);
    expect(tokenRemarks(given).every(({ kind }) => kind === 'remark')).toBe(true);
  });

  it('is silent about an ordinary token', async () =>
    expect(tokenRemarks(await caseOfToken(token, secret))).toEqual([]));
});

describe('whatever is pasted', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '.',
      '..',
      '=',
      '~',
      '%2E',
      '\n',
      '\u200b',
      '+',
      '/',
      'eyJ',
      token,
      header,
      signature,
      payload,
      b64('{"alg":"ES256"}'),
      b64('{"alg":"hs256"}'),
      '{',
      '"payload":"a"',
      '}',
    ),
    fc.string({ maxLength: 8 }),
    fc.base64String({ maxLength: 12 }),
  );

  it('gives bounded variants and facts, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
        async (text) => {
          const given = await caseOfToken(text, pem);
          expect(tokenObservations(given).length + tokenRemarks(given).length).toBeLessThan(30);
          let count = 0;
          for (const family of tokenFamilies) for await (const { cost } of family(given)) count += cost >= 0 ? 1 : 0;
          expect(count).toBeLessThan(800);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes through a long token to its end', async () => {
    const long = signed(headed({ alg: 'HS256' }, b64(JSON.stringify({ text: 'x'.repeat(1_000_000) }))));
    for (const text of [
      long,
      '%2E'.repeat(500_000),
      'eyJ'.repeat(500_000),
      `${header}.${'.eyJ'.repeat(500_000)}`,
      `${token}${'='.repeat(1_000_000)}`,
    ]) {
      const given = await caseOfToken(text, '');
      expect(tokenObservations(given)).toBeDefined();
      for (const family of tokenFamilies)
        for await (const { cost } of family(given)) if (cost < 0) throw new Error('No cost is below zero.');
    }
  });
});
