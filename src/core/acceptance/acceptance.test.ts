import * as node from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { createVerifier } from 'fast-jwt';
import { jwtVerify } from 'jose';
import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { noPolicy, type Policy } from '../claims/policy.ts';
import { seconds } from '../claims/numeric-date.ts';
import { parseToken } from '../token/parse-token.ts';
import { acceptanceFacts } from './facts.ts';
import { predictAcceptance, type Acceptance } from './predict.ts';
import { acceptanceRows } from './rows.ts';

/** Compares the predictions with what the libraries of npm do, on tokens that are right, wrong and oddly written. */

const now = 1_700_000_000;
const runs = 500;
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
const keyOf = (kind: Kind): node.KeyObject =>
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
const timeAround = mostly<string>('', '-100', '-30', '0', '1', '30', '100', '"x"', 'null');

const cases = fc.record({
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
  ),
  payload: mostly('claims', '[1]', 'text', '"a"'),
  exp: mostly('100', '', '-100', '-30', '0', '1', '"x"', 'null'),
  nbf: timeAround,
  iat: timeAround,
  iss: mostly('"a"', '', '"b"', '7'),
  aud: mostly('', '"x"', '["y","x"]', '["z"]', '7'),
  writings: fc.tuple(writing, writing, writing),
  isSignedSo: fc.boolean(),
  damage: mostly<'none' | 'signature' | 'unsigned' | 'two' | 'four'>('none', 'signature', 'unsigned', 'two', 'four'),
  policy: fc.record({
    issuer: mostly<readonly string[]>([], ['a'], ['b', 'c']),
    audience: mostly<readonly string[]>([], ['x'], ['x', 'w']),
    algorithms: mostly<readonly string[]>([], ['RS256', 'HS256'], ['ES256']),
    type: mostly('', 'JWT', 'at+jwt'),
    requiredClaims: mostly<readonly string[]>([], ['nbf'], ['jti']),
    tolerance: mostly(0, 60).map(seconds),
  }),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const member = (name: string, value: string): string => (value === '' ? '' : `,"${name}":${value}`);
const timeMember = (name: string, offset: string): string =>
  member(name, /^-?\d+$/.test(offset) ? String(now + Number(offset)) : offset);

function claimsText(one: Case): string {
  if (one.payload !== 'claims') return one.payload;
  const times = `${timeMember('exp', one.exp)}${timeMember('nbf', one.nbf)}${timeMember('iat', one.iat)}`;
  return `{"sub":"~~??>>ÿ"${times}${member('iss', one.iss)}${member('aud', one.aud)}}`;
}

function signed(kind: Kind, input: string): string {
  const data = Buffer.from(input);
  if (kind === 'secret' || kind === 'short-secret')
    return node.createHmac('sha256', secretOf(kind)).update(data).digest('base64url');
  return node.sign('sha256', data, { key: pairs[kind].privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

function tokenOf(one: Case): { token: string; isRight: boolean } {
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

type Runner = (token: string, one: Case) => unknown;
const asOptional = <V>(list: readonly V[]): V[] | undefined => (list.length === 0 ? undefined : [...list]);

const runners: Readonly<Record<string, Runner>> = {
  jose: (token, { kind, policy }) =>
    jwtVerify(token, keyOf(kind), {
      currentDate: new Date(now * 1000),
      clockTolerance: policy.tolerance,
      ...(policy.type === '' ? {} : { typ: policy.type }),
      ...(policy.issuer.length === 0 ? {} : { issuer: [...policy.issuer] }),
      ...(policy.audience.length === 0 ? {} : { audience: [...policy.audience] }),
      ...(policy.algorithms.length === 0 ? {} : { algorithms: [...policy.algorithms] }),
      requiredClaims: [...policy.requiredClaims],
    }),
  jsonwebtoken: (token, { kind, policy }) =>
    jwt.verify(token, keyOf(kind), {
      clockTimestamp: now,
      clockTolerance: policy.tolerance,
      issuer: asOptional(policy.issuer) as [string] | undefined,
      audience: asOptional(policy.audience) as [string] | undefined,
      algorithms: asOptional(policy.algorithms) as jwt.Algorithm[] | undefined,
    }),
  fastJwt: (token, { kind, policy }) => {
    const key = keyOf(kind);
    const verifier = createVerifier({
      key: key.type === 'secret' ? secretOf(kind) : String(key.export({ type: 'spki', format: 'pem' })),
      clockTimestamp: now * 1000,
      clockTolerance: policy.tolerance * 1000,
      ...(policy.type === '' ? {} : { checkTyp: policy.type }),
      ...(policy.issuer.length === 0 ? {} : { allowedIss: [...policy.issuer] }),
      ...(policy.audience.length === 0 ? {} : { allowedAud: [...policy.audience] }),
      ...(policy.algorithms.length === 0 ? {} : { algorithms: [...policy.algorithms] as never }),
      ...(policy.requiredClaims.length === 0 ? {} : { requiredClaims: [...policy.requiredClaims] }),
    });
    return verifier(token) as unknown;
  },
};

type Manifest = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
const manifest: Manifest = createRequire(import.meta.url)('../../../package.json');
const versionOf = (name: string): string | undefined =>
  ({ ...manifest.devDependencies, ...manifest.dependencies })[name];

/** What the library reports; null if it accepts. */
async function reportOf(runner: Runner, token: string, one: Case): Promise<string | null> {
  try {
    await runner(token, one);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return `${error.name} ${'code' in error ? String(error.code) : ''} ${error.message}`;
  }
}

/** The reasons whose message does not depend on which of several faults the library sees first. */
const comparedReasons: ReadonlySet<string> = new Set(
  'parts algorithm expired not-yet-valid issuer audience issuer-missing audience-missing required type'.split(' '),
);

function isReported(prediction: Acceptance, report: string): boolean {
  if (prediction.accepts !== 'no' || !comparedReasons.has(prediction.why)) return true;
  const message = prediction.error.replace(/^[\w.]+: /, '').split('…');
  return message.every((piece) => report.includes(piece));
}

describe('who would accept it', () => {
  it.each(Object.keys(runners))('is what %s does', { timeout: 120_000 }, async (name) => {
    const found = acceptanceRows.find((each) => each.name === name);
    const runner = runners[name];
    if (found === undefined || runner === undefined) throw new Error(`${name} has no row.`);
    const seen = { yes: 0, no: 0, depends: 0 };
    const differences: unknown[] = [];
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const { token, isRight } = tokenOf(one);
        const parsed = parseToken(token);
        if (parsed.kind !== 'jws') return;
        const facts = acceptanceFacts(parsed, { signature: isRight ? 'valid' : 'invalid', key: sizes[one.kind] });
        const policy: Policy = { ...noPolicy, ...one.policy };
        const prediction = predictAcceptance(found.row, { facts, policy, now });
        seen[prediction.accepts] += 1;
        if (prediction.accepts === 'depends') return;
        const report = await reportOf(runner, token, one);
        if (
          (report === null) !== (prediction.accepts === 'yes') ||
          (report !== null && !isReported(prediction, report))
        )
          differences.push({ prediction, report, one });
      }),
      { numRuns: runs, seed: 22 },
    );
    expect(
      differences.slice(0, 6).map((each) => JSON.stringify(each)),
      String(differences.length),
    ).toEqual([]);
    expect(seen.yes).toBeGreaterThan(runs / 20);
    expect(seen.no).toBeGreaterThan(runs / 4);
    expect(seen.depends).toBeLessThan(runs / 3);
  });

  it('names the versions that are run', () => {
    const packages: Readonly<Record<string, string>> = {
      jose: 'jose',
      jsonwebtoken: 'jsonwebtoken',
      fastJwt: 'fast-jwt',
    };
    const run = acceptanceRows.flatMap(({ name, row }) => (row.run === null ? [] : [[name, row.run]]));
    expect(run).toEqual(Object.entries(packages).map(([name, each]) => [name, versionOf(each)]));
  });

  it('names only messages that the error table of the library has', () => {
    const unknown = acceptanceRows.flatMap(({ name, row }) => {
      const known = new Set(
        Object.values(row.errors.files)
          .flat()
          .map(([says]) => says),
      );
      return row.checks
        .filter(([, says]) => says !== null && says !== '' && !known.has(says))
        .map(([, says]) => `${name}: ${says}`);
    });
    expect(unknown).toEqual([]);
  });

  const factsOf = (claims: object, header: object = { alg: 'HS256' }) => {
    const token = parseToken(`${segment(JSON.stringify(header))}.${segment(JSON.stringify(claims))}.AAAA`);
    if (token.kind !== 'jws') throw new Error('not a JWS');
    return acceptanceFacts(token, { signature: 'valid', key: { kty: 'oct', bits: 512 } });
  };
  const answers = (claims: object, header?: object) =>
    Object.fromEntries(
      acceptanceRows.map(({ name, row }) => [
        name,
        predictAcceptance(row, { facts: factsOf(claims, header), policy: noPolicy, now }).accepts,
      ]),
    );

  it('knows the defaults that differ', () => {
    expect(answers({ exp: now - 30 })).toMatchObject({ jose: 'no', rustJsonwebtoken: 'yes', nimbus: 'yes' });
    expect(answers({ exp: now - 90 })).toMatchObject({ rustJsonwebtoken: 'no', nimbus: 'no', dotnet: 'depends' });
    expect(answers({})).toMatchObject({ jose: 'yes', rustJsonwebtoken: 'no', dotnet: 'no' });
    expect(answers({ exp: now + 9, aud: 'x' })).toMatchObject({ jose: 'yes', pyjwt: 'no', rustJsonwebtoken: 'no' });
    expect(answers({ exp: now + 9, iat: now + 5 })).toMatchObject({ jose: 'yes', pyjwt: 'no', lcobucci: 'no' });
    const crit = { alg: 'HS256', crit: ['x'], x: 1 };
    expect(answers({ exp: now + 9 }, crit)).toMatchObject({ jose: 'no', jsonwebtoken: 'yes', pyjwt: 'no', jjwt: 'no' });
  });
});
