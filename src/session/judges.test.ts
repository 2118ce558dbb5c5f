import * as node from 'node:crypto';
import fc from 'fast-check';
import { compactVerify, jwtVerify, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { joseErrorAt } from '../core/claims/jose-opinion.ts';
import { seconds } from '../core/claims/numeric-date.ts';
import { noPolicy, type Policy } from '../core/claims/policy.ts';
import { jwkMembersOf } from '../core/crypto/openssl/jwk-members.ts';
import { preparedJose } from './reading/claims.ts';
import { nextJob } from './signature/jobs.ts';
import { runJob } from './signature/run-job.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import type { Session } from './state/model.ts';
import { emptySession, reduce } from './state/reduce.ts';
import { keyTyped, tokenTyped } from './testing.ts';

/*
 * A differential test of the Signature verdict: mutated tokens, keys, headers and policies, judged
 * by Node's own cryptography (is the signature right?) and by jose (would a strict library accept
 * the token?). Every difference must be a row of the tables below, and every row must be seen.
 */

const isAll = process.env['FUZZ'] === 'all';
const runs = Number(process.env['FUZZ_RUNS'] ?? (isAll ? 100_000 : 2500));
const now = 1_700_000_000;

const hash = (alg: string): string => `sha${/\d{3}/.exec(alg)?.[0] ?? '256'}`;
const pairOf = (type: 'rsa' | 'ec' | 'ed25519' | 'ed448', options: object = {}): node.KeyPairKeyObjectResult =>
  // The overloads of Node have no common type.
  (node.generateKeyPairSync as (type: string, options: object) => node.KeyPairKeyObjectResult)(type, options);
const pairs = {
  RSA: [pairOf('rsa', { modulusLength: 2048 }), pairOf('rsa', { modulusLength: 2048 })],
  short: [pairOf('rsa', { modulusLength: 1024 }), pairOf('rsa', { modulusLength: 1024 })],
  'P-256': [pairOf('ec', { namedCurve: 'P-256' }), pairOf('ec', { namedCurve: 'P-256' })],
  'P-384': [pairOf('ec', { namedCurve: 'P-384' }), pairOf('ec', { namedCurve: 'P-384' })],
  secp256k1: [pairOf('ec', { namedCurve: 'secp256k1' }), pairOf('ec', { namedCurve: 'secp256k1' })],
  Ed25519: [pairOf('ed25519'), pairOf('ed25519')],
  Ed448: [pairOf('ed448'), pairOf('ed448')],
} as const;
type Kind = keyof typeof pairs | 'secret' | 'short-secret';
const secrets: Readonly<Record<string, readonly [string, string]>> = {
  secret: [
    'a secret of sixty-four bytes, for each of the three HMACs there are',
    'another one of sixty-four bytes, for each of the three HMACs we have',
  ],
  'short-secret': ['not long at all', 'nor is this one'],
};
const algorithmsOf: Readonly<Record<Kind, readonly string[]>> = {
  RSA: ['RS256', 'PS256', 'RS512'],
  short: ['RS256', 'PS256'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
  secp256k1: ['ES256K'],
  Ed25519: ['EdDSA', 'Ed25519'],
  Ed448: ['EdDSA', 'Ed448'],
  secret: ['HS256', 'HS384', 'HS512'],
  'short-secret': ['HS256'],
};
const isPair = (kind: Kind): kind is keyof typeof pairs => Object.hasOwn(pairs, kind);

const segment = (text: string): string => Buffer.from(text).toString('base64url');
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Other ways to write a part; the last two change it. */
const writings = {
  plain: (part: string) => part,
  padded: (part: string) => part.padEnd(Math.ceil(part.length / 4) * 4, '='),
  standard: (part: string) => part.replaceAll('-', '+').replaceAll('_', '/'),
  stray: (part: string) =>
    part.length % 4 < 2 ? part : part.slice(0, -1) + (alphabet[alphabet.indexOf(part.at(-1) ?? 'A') ^ 1] ?? 'A'),
  flipped: (part: string) => {
    const at = Math.floor(part.length / 2);
    return part.slice(0, at) + (part[at] === 'A' ? 'B' : 'A') + part.slice(at + 1);
  },
  foreign: (part: string) => `${part.slice(0, 3)}*${part.slice(4)}`,
  shorter: (part: string) => part.slice(0, -1),
} as const;
type Writing = keyof typeof writings;

const often = <V>(usual: V, ...others: readonly V[]): fc.Arbitrary<V> =>
  fc.oneof(fc.constant(usual), fc.constantFrom(...others));
const mostly = <V>(usual: V, ...others: readonly V[]): fc.Arbitrary<V> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });
const loose = mostly<Writing>('plain', 'padded', 'standard', 'stray');
const damaged = mostly<Writing>('plain', 'padded', 'standard', 'stray', 'flipped', 'foreign', 'shorter');

const cases = fc.record({
  kind: fc.constantFrom<Kind>(
    'RSA',
    'RSA',
    'short',
    'P-256',
    'P-256',
    'P-384',
    'secp256k1',
    'Ed25519',
    'Ed25519',
    'Ed448',
    'secret',
    'secret',
    'short-secret',
  ),
  which: fc.nat(2),
  /** The alg that the header names; '' for the one that signed. */
  said: mostly('', 'RS256', 'PS256', 'HS256', 'ES256', 'EdDSA', 'none', 'hs256', 'XS256'),
  extras: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom(
      ',"typ":"JWT"',
      ',"kid":"a"',
      ',"crit":["exp"],"exp":1',
      ',"crit":[]',
      ',"crit":"b64"',
      ',"b64":true,"crit":["b64"]',
      ',"b64":false',
      ',"b64":false,"crit":["b64"]',
      ',"crit":["b64"]',
      ',"kid":7',
      ',"crit":null',
    ),
  ),
  payload: fc.constantFrom(
    '{"sub":"ada"}',
    '{"iss":"a","aud":["b"],"exp":1700000060}',
    '{"exp":1}',
    '{"sub":"~~??>>ÿÿ"}',
    'text',
    '',
    '[1]',
    '{"iat":1800000000}',
  ),
  before: fc.tuple(loose, loose),
  after: fc.tuple(damaged, damaged, damaged),
  parts: mostly<'three' | 'two' | 'four' | 'empty'>('three', 'two', 'four', 'empty'),
  given: mostly<'own' | 'other' | 'stranger'>('own', 'other', 'stranger'),
  form: fc.constantFrom<'pem' | 'private' | 'jwk' | 'private-jwk' | 'set'>(
    'pem',
    'private',
    'jwk',
    'private-jwk',
    'set',
  ),
  limit: often<object>(
    {},
    { use: 'sig' },
    { use: 'enc' },
    { use: 5 },
    { alg: 'own' },
    { alg: 'RS384' },
    ...[1, 2, 3, 4, 5].map(() => ({ alg: 'EdDSA' })),
    { alg: 7 },
    { key_ops: ['verify'] },
    { key_ops: ['encrypt'] },
    { key_ops: 'verify' },
    { key_ops: ['verify', 'verify'] },
  ),
  policy: fc
    .record({
      algorithms: mostly<readonly string[]>([], ['RS256'], ['ES256', 'HS256']),
      issuer: mostly<readonly string[]>([], ['a']),
      type: mostly('', 'JWT'),
    })
    .map((asked): Policy => ({ ...noPolicy, ...asked })),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

/** Signs as told, and writes the parts as told before and after that. */
function made(one: Case) {
  const algs = algorithmsOf[one.kind];
  const alg = algs[one.which % algs.length] ?? '';
  const json = `{"alg":"${one.said === '' ? alg : one.said}"${one.extras}}`;
  const isPlain = one.extras === ',"b64":false,"crit":["b64"]';
  const header = writings[one.before[0]](segment(json));
  const payload = isPlain ? one.payload.replaceAll('.', '') : writings[one.before[1]](segment(one.payload));
  const signature = signatureOf(alg, one.kind, `${header}.${payload}`);
  const parts = [
    writings[one.after[0]](header),
    isPlain ? payload : writings[one.after[1]](payload),
    one.parts === 'empty' ? '' : writings[one.after[2]](signature),
  ];
  if (one.parts === 'two') parts.pop();
  if (one.parts === 'four') parts.push('AAAA');
  return { alg, token: parts.join('.'), isPlain };
}

function signatureOf(alg: string, kind: Kind, input: string): string {
  const data = Buffer.from(input);
  if (!isPair(kind))
    return node
      .createHmac(hash(alg), secrets[kind]?.[0] ?? '')
      .update(data)
      .digest('base64url');
  const { privateKey: key } = pairs[kind][0];
  return node.sign(/^E[dD]/.test(alg) ? null : hash(alg), data, optionsOf(alg, key)).toString('base64url');
}

const optionsOf = (alg: string, key: node.KeyObject) =>
  alg.startsWith('PS')
    ? { key, padding: node.constants.RSA_PKCS1_PSS_PADDING, saltLength: node.constants.RSA_PSS_SALTLEN_DIGEST }
    : { key, dsaEncoding: 'ieee-p1363' as const };

type Given = {
  readonly text: string;
  readonly keys: readonly node.KeyObject[];
  readonly jose: readonly (JWK | Uint8Array)[];
};

/** The text for the Key box, and the same keys for the judges. */
function givenOf(one: Case, alg: string): Given {
  const stranger = isPair(one.kind) ? 'secret' : 'RSA';
  const of = one.given === 'stranger' ? stranger : one.kind;
  const at = one.given === 'own' ? 0 : 1;
  const limit = Object.fromEntries(
    Object.entries(one.limit).map(([name, value]: [string, unknown]) => [name, value === 'own' ? alg : value]),
  );
  return isPair(of) ? givenPair(one, { of, at, limit }) : givenSecret(one, { of, at, limit });
}

type Chosen<K> = { readonly of: K; readonly at: 0 | 1; readonly limit: Readonly<Record<string, unknown>> };

function givenSecret({ form }: Case, { of, at, limit }: Chosen<string>): Given {
  const text = secrets[of]?.[at] ?? '';
  const key = node.createSecretKey(Buffer.from(text));
  if (form === 'pem' || form === 'private') return { text, keys: [key], jose: [Buffer.from(text)] };
  const jwk = { kty: 'oct', k: segment(text), ...limit };
  return { text: JSON.stringify(jwk), keys: [key], jose: [jwk] };
}

function givenPair({ form, extras }: Case, { of, at, limit }: Chosen<keyof typeof pairs>): Given {
  const { publicKey, privateKey } = pairs[of][at];
  const open = jwkMembersOf(publicKey);
  const plain = { keys: [publicKey], jose: [open] };
  if (form === 'pem') return { text: String(publicKey.export({ type: 'spki', format: 'pem' })), ...plain };
  if (form === 'private') return { text: String(privateKey.export({ type: 'pkcs8', format: 'pem' })), ...plain };
  if (form === 'set') return givenSet(open, pairs[of][at === 0 ? 1 : 0].publicKey, { publicKey, extras });
  const limited = { ...open, ...limit };
  const written = form === 'jwk' ? limited : { ...jwkMembersOf(privateKey), ...limit };
  return { text: JSON.stringify(written), keys: [publicKey], jose: [limited] };
}

function givenSet(
  open: JWK,
  other: node.KeyObject,
  { publicKey, extras }: { readonly publicKey: node.KeyObject; readonly extras: string },
): Given {
  const [a, b] = [
    { ...open, kid: 'a' },
    { ...jwkMembersOf(other), kid: 'b' },
  ];
  const text = JSON.stringify({ keys: [b, a] });
  // A kid names its key, and no other is tried (RFC 7515 Appendix D).
  return extras.includes('"kid":"a"')
    ? { text, keys: [publicKey], jose: [a] }
    : { text, keys: [publicKey, other], jose: [a, b] };
}

/** Whether Node finds the signature right for these very characters, and every part can be read. */
function isRight(token: string, isPlain: boolean, keys: readonly node.KeyObject[]): boolean {
  const [header = '', ...rest] = token.split('.');
  const payload = isPlain ? rest.slice(0, -1).join('.') : (rest[0] ?? '');
  const signature = rest.at(-1) ?? '';
  if (rest.length < 2 || (!isPlain && rest.length > 2) || signature === '') return false;
  const isReadable = (part: string) => /^[\w+/-]*={0,2}$/.test(part) && part.replace(/=+$/, '').length % 4 !== 1;
  if (![header, ...(isPlain ? [] : [payload]), signature].every(isReadable)) return false;
  const alg = algIn(header);
  return keys.some((key) =>
    verifies(alg, key, { data: Buffer.from(`${header}.${payload}`), signature: Buffer.from(signature, 'base64') }),
  );
}

function algIn(header: string): string {
  try {
    return String((JSON.parse(Buffer.from(header, 'base64').toString()) as { alg?: unknown }).alg);
  } catch {
    return '';
  }
}

const typeOf: Readonly<Record<string, (key: node.KeyObject) => boolean>> = {
  HS: ({ type }) => type === 'secret',
  RS: ({ asymmetricKeyType }) => asymmetricKeyType === 'rsa',
  PS: ({ asymmetricKeyType }) => asymmetricKeyType === 'rsa',
  ES: ({ asymmetricKeyType }) => asymmetricKeyType === 'ec',
  Ed: ({ asymmetricKeyType }) => asymmetricKeyType === 'ed25519' || asymmetricKeyType === 'ed448',
};
const curves: Readonly<Record<string, string>> = { ES256: 'prime256v1', ES384: 'secp384r1', ES256K: 'secp256k1' };

function verifies(alg: string, key: node.KeyObject, { data, signature }: { data: Buffer; signature: Buffer }): boolean {
  const known = Object.values(algorithmsOf).some((names) => names.includes(alg));
  if (!known || typeOf[alg.slice(0, 2)]?.(key) !== true) return false;
  if (alg.startsWith('HS')) return node.createHmac(hash(alg), key).update(data).digest().equals(signature);
  if (alg.startsWith('ES') && key.asymmetricKeyDetails?.namedCurve !== curves[alg]) return false;
  if (/^Ed\d/.test(alg) && key.asymmetricKeyType !== alg.toLowerCase()) return false;
  try {
    return node.verify(/^E[dD]/.test(alg) ? null : hash(alg), data, optionsOf(alg, key), signature);
  } catch {
    return false;
  }
}

async function acceptedByJose(token: string, keys: Given['jose']): Promise<boolean> {
  for (const key of keys) {
    const isAccepted = await compactVerify(token, key instanceof Uint8Array ? key : { ...key }).then(
      () => true,
      () => false,
    );
    if (isAccepted) return true;
  }
  return false;
}

async function settled(token: string, key: string, policy: Policy): Promise<Session> {
  let session = reduce(emptySession, keyTyped(key), 0);
  session = reduce(session, tokenTyped(token), 1e7);
  session = reduce(session, { type: 'policy-set', field: 'algorithms', policy }, 2e7);
  for (let job = nextJob(session); job !== null; job = nextJob(session))
    session = reduce(session, await runJob(job), 3e7);
  return session;
}

type Asked = { readonly one: Case; readonly alg: string; readonly token: string };
type Difference = { readonly reason: string; readonly is: (asked: Asked) => boolean };

/** Only `b64` is known, and it must be there. */
const hasCritFault = (extras: string): boolean =>
  extras.includes('"crit":') && !/"b64":.*"crit":\["b64"\]/.test(extras);
const isLimited = ({ kind, limit, form }: Case, names: readonly string[]): boolean =>
  (form === 'jwk' || form === 'private-jwk' || (form === 'set' && !isPair(kind))) &&
  names.some((name) => name in limit);

/** The page verifies with a warning, and jose rejects. */
const rejectedByJose: Readonly<Record<string, Difference>> = {
  Ed448: { reason: 'jose does not have the curve', is: ({ one }) => one.kind === 'Ed448' },
  ES256K: { reason: 'jose does not have the algorithm', is: ({ one }) => one.kind === 'secp256k1' },
  'short RSA': {
    reason: 'RFC 7518 §3.3 requires 2048 bits; the arithmetic is the same',
    is: ({ one }) => one.kind === 'short',
  },
  crit: {
    reason: 'the signature is right, and the token must be rejected (RFC 7515 §4.1.11)',
    is: ({ one }) => hasCritFault(one.extras),
  },
  'standard alphabet': {
    reason: 'the characters were signed, or are of the signature',
    is: ({ token }) => /[+/]/.test(token),
  },
  padding: { reason: 'padding that is not complete', is: ({ token }) => token.includes('=') },
  'type of a limit': {
    reason: 'use, alg or key_ops of the wrong type limits nothing here',
    is: ({ one }) => isLimited(one, ['use', 'alg', 'key_ops']),
  },
  'name of EdDSA': {
    reason: 'EdDSA and Ed25519 are one algorithm (RFC 9864 §2.2)',
    is: ({ one }) => one.kind === 'Ed25519' && isLimited(one, ['alg']),
  },
  'unencoded payload': {
    reason: 'the Compact Serialization of jose takes only ASCII',
    is: ({ one }) => one.extras.includes('"b64":false,"crit"') && one.payload.includes('ÿ'),
  },
};
/** The page verifies with a warning, and jose accepts. */
const acceptedWithWarning: Readonly<Record<string, Difference>> = {
  'lenient base64': {
    reason: 'jose ignores complete padding and unused bits, others do not',
    is: ({ one }) => [...one.before, ...one.after].some((writing) => writing === 'padded' || writing === 'stray'),
  },
  'b64 without crit': {
    reason: 'jose ignores b64 if crit does not name it, others do not (RFC 7797 §6)',
    is: ({ one }) => one.extras === ',"b64":false',
  },
  'short secret': { reason: 'jose does not apply RFC 7518 §3.2', is: ({ one }) => one.kind === 'short-secret' },
};

describe('the Signature verdict', () => {
  it(
    'is what Node computes, and its warnings what jose rejects',
    async () => {
      const seen = new Map<string, number>();
      const note = (name: string): void => void seen.set(name, (seen.get(name) ?? 0) + 1);
      const explained = (table: Readonly<Record<string, Difference>>, asked: Asked): boolean => {
        const rows = Object.entries(table).filter(([, row]) => row.is(asked));
        for (const [name] of rows) note(name);
        return rows.length > 0;
      };
      await fc.assert(
        fc.asyncProperty(cases, async (one) => {
          const { alg, token, isPlain } = made(one);
          const given = givenOf(one, alg);
          const right = isRight(token, isPlain, given.keys);
          const jose = await acceptedByJose(token, given.jose);
          const session = await settled(token, given.text, one.policy);
          const { verdict, grave, reason, text } = signatureVerdict(session);
          const about = JSON.stringify({ one, token, right, jose, verdict, grave, reason, text });
          note(verdict);
          expect(verdict, about).not.toBe('checking');
          if (verdict === 'verified') expect(right, `verified, but Node: no\n${about}`).toBe(true);
          if (jose) expect({ right, verdict }, `jose accepts\n${about}`).toEqual({ right: true, verdict: 'verified' });
          const asked = { one, alg, token };
          if (verdict === 'verified' && !jose)
            expect(grave && explained(rejectedByJose, asked), `jose rejects\n${about}`).toBe(true);
          if (jose && grave)
            expect(explained(acceptedWithWarning, asked), `warned without a reason\n${about}`).toBe(true);
          if (jose) await agreesOnPolicy(session, { token, keys: given.jose, policy: one.policy });
        }),
        { numRuns: runs },
      );
      const verified = (seen.get('verified') ?? 0) / runs;
      expect(verified).toBeGreaterThan(0.2);
      for (const name of [...Object.keys(rejectedByJose), ...Object.keys(acceptedWithWarning)])
        expect(seen.get(name) ?? 0, name).toBeGreaterThan(0);
    },
    isAll ? 7_200_000 : 120_000,
  );
});

/** With the expectations, jose throws what the page predicts. */
async function agreesOnPolicy(
  session: Session,
  { token, keys, policy }: { token: string; keys: Given['jose']; policy: Policy },
) {
  const { algorithms, issuer, type } = policy;
  const options = {
    currentDate: new Date(now * 1000),
    ...(algorithms.length === 0 ? {} : { algorithms: [...algorithms] }),
    ...(issuer.length === 0 ? {} : { issuer: [...issuer] }),
    ...(type === '' ? {} : { typ: type }),
  };
  const codes: (string | null)[] = [];
  for (const key of keys)
    codes.push(
      await jwtVerify(token, key instanceof Uint8Array ? key : { ...key }, options).then(
        () => null,
        ({ code }: { code: string }) => code,
      ),
    );
  expect(codes, token).toContain(joseErrorAt(preparedJose(session), seconds(now))?.code ?? null);
}
