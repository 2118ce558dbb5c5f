import * as node from 'node:crypto';
import fc from 'fast-check';
import { seconds } from '../../claims/numeric-date.ts';
import { noPolicy, type Policy } from '../../claims/policy.ts';
import { parseToken } from '../../token/parse-token.ts';
import { acceptanceFacts, type AcceptanceFacts } from '../facts.ts';

/*
 * Tokens, keys and expectations for the tests that run libraries: right, wrong and oddly written. The
 * same seed makes the same cases for each library.
 */

/** The moment of the check, in seconds since 1970. */
export const caseMoment = 1_700_000_000;
const secrets = ['a secret of sixty-four bytes, for each of the three HMACs there are', 'short'] as const;
const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const shortRsa = node.generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });

type Kind = 'secret' | 'short-secret' | 'rsa' | 'short-rsa' | 'ec';
const algOf: Readonly<Record<Kind, string>> = {
  secret: 'HS256',
  'short-secret': 'HS256',
  rsa: 'RS256',
  'short-rsa': 'RS256',
  ec: 'ES256',
};
const pairs = { rsa, 'short-rsa': shortRsa, ec } as const;
const secretOf = (kind: Kind): string => (kind === 'secret' ? secrets[0] : secrets[1]);
const keyFor = (kind: Kind): node.KeyObject =>
  kind === 'secret' || kind === 'short-secret'
    ? node.createSecretKey(Buffer.from(secretOf(kind)))
    : pairs[kind].publicKey;
const sizes: Readonly<Record<Kind, { kty: string; bits: number }>> = {
  secret: { kty: 'oct', bits: secrets[0].length * 8 },
  'short-secret': { kty: 'oct', bits: secrets[1].length * 8 },
  rsa: { kty: 'RSA', bits: 2048 },
  'short-rsa': { kty: 'RSA', bits: 1024 },
  ec: { kty: 'EC', bits: 256 },
};

const segment = (text: string): string => Buffer.from(text).toString('base64url');
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const writings = {
  plain: (part: string) => part,
  padded: (part: string) => part.padEnd(Math.ceil(part.length / 4) * 4, '='),
  'half-padded': (part: string) => (part.length % 4 === 2 ? `${part}=` : part),
  standard: (part: string) => part.replaceAll('-', '+').replaceAll('_', '/'),
  stray: (part: string) =>
    part.length % 4 < 2 ? part : part.slice(0, -1) + (alphabet[alphabet.indexOf(part.at(-1) ?? 'A') ^ 1] ?? 'A'),
  foreign: (part: string) => `${part.slice(0, 3)}*${part.slice(4)}`,
} as const;

const mostly = <V>(usual: V, ...others: readonly V[]): fc.Arbitrary<V> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });
const writing = mostly<keyof typeof writings>('plain', 'padded', 'half-padded', 'standard', 'stray', 'foreign');
const oddTimes = ['zero', '"x"', 'null', 'true', '[]', `"${caseMoment - 100}"`, `"${caseMoment + 100}"`] as const;
const timeAround = mostly<string>('', '-100', '-30', '0', '1', '30', '100', ...oddTimes);

const arbitraryCase = fc.record({
  kind: fc.constantFrom<Kind>('secret', 'secret', 'rsa', 'ec', 'short-secret', 'short-rsa'),
  alg: mostly('', '"none"', '"XS256"', '7', 'absent'),
  extras: mostly(
    '',
    ',"typ":"JWT"',
    ',"typ":"at+jwt"',
    ',"typ":"application/AT+JWT"',
    ',"crit":["exp"],"exp":1',
    ',"crit":[]',
    ',"crit":["x"]',
    ',"b64":true,"crit":["b64"]',
    ',"kid":"a","kid":"b"',
    ',"kid":7',
  ),
  payload: mostly('claims', '[1]', 'text', '"a"', '7', 'null'),
  exp: mostly<string>('100', '', '-100', '-30', '0', '1', ...oddTimes),
  nbf: timeAround,
  iat: timeAround,
  iss: mostly('"a"', '', '"b"', '7'),
  aud: mostly('', '"x"', '["y","x"]', '["z"]', '7', '["x",7]', '[]', 'null'),
  sub: mostly('"~~??>>ÿ"', '"~~??>>ÿ"', '7', 'null'),
  jti: mostly('', '"j"', '7'),
  writings: fc.tuple(writing, writing, writing),
  isSignedSo: fc.boolean(),
  damage: mostly<'none' | 'signature' | 'unsigned' | 'two' | 'four'>('none', 'signature', 'unsigned', 'two', 'four'),
  policy: fc.record({
    issuer: mostly<readonly string[]>([], ['a'], ['b', 'c']),
    audience: mostly<readonly string[]>([], ['x'], ['x', 'w']),
    algorithms: mostly<readonly string[]>([], ['RS256', 'HS256'], ['ES256']),
    type: mostly('', 'JWT', 'at+jwt'),
    requiredClaims: mostly<readonly string[]>([], ['nbf'], ['jti'], ['sub']),
    tolerance: mostly(0, 60).map(seconds),
  }),
});
type Drawn = typeof arbitraryCase extends fc.Arbitrary<infer One> ? One : never;

const member = (name: string, value: string): string => (value === '' ? '' : `,"${name}":${value}`);
const timeMember = (name: string, offset: string): string =>
  member(name, /^-?\d+$/.test(offset) ? String(caseMoment + Number(offset)) : offset.replace('zero', '0'));

function claimsText(one: Drawn): string {
  if (one.payload !== 'claims') return one.payload;
  const times = `${timeMember('exp', one.exp)}${timeMember('nbf', one.nbf)}${timeMember('iat', one.iat)}`;
  return `{"sub":${one.sub}${times}${member('iss', one.iss)}${member('aud', one.aud)}${member('jti', one.jti)}}`;
}

function signed(kind: Kind, input: string): string {
  const data = Buffer.from(input);
  if (kind === 'secret' || kind === 'short-secret')
    return node.createHmac('sha256', secretOf(kind)).update(data).digest('base64url');
  return node.sign('sha256', data, { key: pairs[kind].privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

function tokenOf(one: Drawn): { token: string; isRight: boolean } {
  const alg = one.alg === '' ? `"${algOf[one.kind]}"` : one.alg;
  const plain = [
    segment(alg === 'absent' ? `{"x":1${one.extras}}` : `{"alg":${alg}${one.extras}}`),
    segment(claimsText(one)),
  ];
  const written = plain.map((part, at) => writings[one.writings[at] ?? 'plain'](part));
  const signature = writings[one.writings[2]](signed(one.kind, (one.isSignedSo ? written : plain).join('.')));
  const wrong = signed(one.kind, 'something else');
  const third = { none: signature, signature: wrong, unsigned: '', two: '', four: `${signature}.AAAA` }[one.damage];
  const isRight = (one.isSignedSo || written.join('.') === plain.join('.')) && one.damage !== 'signature';
  return { token: one.damage === 'two' ? written.join('.') : `${written.join('.')}.${third}`, isRight };
}

export type AcceptanceCase = {
  readonly token: string;
  readonly key: node.KeyObject;
  /** The algorithms that a library is told to accept, if it must be told. */
  readonly algorithms: readonly string[];
  readonly facts: AcceptanceFacts;
  readonly policy: Policy;
  /** What the token was made from. */
  readonly drawn: unknown;
};

/** Returns the same cases each time, except for the keys. */
export const acceptanceCases = (count: number): readonly AcceptanceCase[] =>
  fc
    .sample(arbitraryCase, { numRuns: count * 2, seed: 22 })
    .flatMap(caseFrom)
    .slice(0, count);

function caseFrom(drawn: Drawn): readonly AcceptanceCase[] {
  const { kind } = drawn;
  const { token, isRight } = tokenOf(drawn);
  const parsed = parseToken(token);
  if (parsed.kind !== 'jws') return [];
  const facts = acceptanceFacts(parsed, { signature: isRight ? 'valid' : 'invalid', key: sizes[kind] });
  const policy: Policy = { ...noPolicy, ...drawn.policy };
  const algorithms = policy.algorithms.length > 0 ? policy.algorithms : [algOf[kind]];
  return [{ token, key: keyFor(kind), algorithms, facts, policy, drawn }];
}
