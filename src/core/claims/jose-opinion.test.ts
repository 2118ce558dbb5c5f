import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { jwtVerify, type JWTVerifyOptions } from 'jose';
import { describe, expect, it } from 'vitest';
import { parseToken } from '../token/parse-token.ts';
import { joseErrorAt, prepareJose } from './jose-opinion.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy, type Policy } from './policy.ts';

const now = 1_700_000_000;
const secret = new Uint8Array(32).fill(7);
const keys = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EdDSA: generateKeyPairSync('ed25519'),
};
type Alg = keyof typeof keys;
const isPair = (alg: string): alg is Alg => Object.hasOwn(keys, alg);

const segment = (text: string): string => Buffer.from(text).toString('base64url');
const member = (name: string, ...values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => `"${name}":${value}`);

/** Header members as text, valid and not, in any order and repeated. */
const header = fc
  .tuple(
    member(
      'alg',
      ...['HS256', 'ES256', 'RS256', 'EdDSA', 'HS256', 'ES256K', 'Ed448', 'none', 'XS256', ''].map((alg) => `"${alg}"`),
      '5',
      'null',
    ),
    fc.array(
      fc.oneof(
        member(
          'crit',
          '[]',
          '"b64"',
          'null',
          '["b64"]',
          '["b64"]',
          '["exp"]',
          '["b64","exp"]',
          '["exp","b64"]',
          '[""]',
          '[5]',
          '{}',
          '["b64","b64"]',
        ),
        member('b64', 'true', 'false', 'false', '"false"', 'null'),
        member('typ', '"JWT"', '"at+jwt"', '5'),
        member('exp', '1'),
        member('\\u0061lg', '"HS256"'),
        member('kid', '"a"', '1'),
      ),
      { maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([alg, others, isFirst]) => `{${(isFirst ? [alg, ...others] : [...others, alg]).join(',')}}`);

const text = fc.oneof(
  { weight: 4, arbitrary: header },
  header.map((json) => `\ufeff${json}`),
  fc.constantFrom('[]', '{}', '{"alg":', '5', ''),
);
const payload = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('{"sub":"1"}', `{"exp":${now + 60}}`, `{"exp":${now - 60}}`, '{"iss":"a","aud":["b"]}'),
  },
  fc.constantFrom('\ufeff{"sub":"1"}', '\ufeff\ufeff{}', '[]', 'text', '', '{"sub":"é"}', 'é', '{"a":', '\u0000'),
);
/** How a part is written. */
const writing = fc.oneof(
  { weight: 6, arbitrary: fc.constant((part: string) => part) },
  fc.constantFrom(
    (part: string) => part.padEnd(Math.ceil(part.length / 4) * 4, '='),
    (part: string) => `${part}=`,
    (part: string) => part.replaceAll('-', '+').replaceAll('_', '/'),
    (part: string) => `${part}!`,
  ),
);
const policy: fc.Arbitrary<Policy> = fc
  .record({
    algorithms: fc.constantFrom<readonly string[]>([], [], ['HS256'], ['ES256', 'RS256'], ['XS256', 'none', 'ES256K']),
    type: fc.constantFrom('', '', 'JWT'),
    issuer: fc.constantFrom<readonly string[]>([], [], ['a']),
    audience: fc.constantFrom<readonly string[]>([], ['b']),
    requiredClaims: fc.constantFrom<readonly string[]>([], ['sub']),
  })
  .map((asked) => ({ ...noPolicy, ...asked }));

const cases = fc.record({ text, payload, policy, head: writing, body: writing, tail: writing, isRaw: fc.boolean() });
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

/** Signs whatever the header says, so that the signature is right. */
function tokenOf({ text: json, payload: content, head, body, tail, isRaw }: Case): { token: string; alg: string } {
  const alg = algOf(json);
  const isPlain = isRaw && /"b64":false/.test(json) && !content.includes('.');
  const input = `${head(segment(json))}.${isPlain ? content : body(segment(content))}`;
  return { token: `${input}.${tail(signatureOf(alg, input))}`, alg };
}

function algOf(json: string): string {
  try {
    return String((JSON.parse(json.replace(/^\ufeff/, '')) as { alg?: unknown }).alg);
  } catch {
    return '';
  }
}

function signatureOf(alg: string, input: string): string {
  const data = Buffer.from(input);
  if (!isPair(alg)) return createHmac('sha256', secret).update(data).digest('base64url');
  const key = keys[alg].privateKey;
  return sign(alg === 'EdDSA' ? null : 'sha256', data, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

const optionsOf = ({ algorithms, type, issuer, audience, requiredClaims }: Policy): JWTVerifyOptions => ({
  currentDate: new Date(now * 1000),
  requiredClaims: [...requiredClaims],
  ...(issuer.length === 0 ? {} : { issuer: [...issuer] }),
  ...(audience.length === 0 ? {} : { audience: [...audience] }),
  ...(type === '' ? {} : { typ: type }),
  ...(algorithms.length === 0 ? {} : { algorithms: [...algorithms] }),
});

describe('the opinion of jose', () => {
  it('is what jose says, for any header, encoding, payload and policy', async () => {
    const codes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const { token, alg } = tokenOf(one);
        const key = isPair(alg) ? keys[alg].publicKey : secret;
        const said = await jwtVerify(token, key, optionsOf(one.policy)).then(
          () => null,
          ({ code, claim }: { code?: string; claim?: string }) => ({ code, claim: claim ?? null }),
        );
        const parsed = parseToken(token);
        const predicted = prepareJose({ token: parsed.kind === 'jws' ? parsed : null, policy: one.policy });
        expect(joseErrorAt(predicted, seconds(now)), token).toEqual(said);
        const name = said?.code ?? 'accepts';
        codes.set(name, (codes.get(name) ?? 0) + 1);
      }),
      { numRuns: 4000, seed: 20_261_129 },
    );
    expect([...codes.keys()].sort()).toEqual([
      'ERR_JOSE_ALG_NOT_ALLOWED',
      'ERR_JOSE_NOT_SUPPORTED',
      'ERR_JWS_INVALID',
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
      'ERR_JWT_EXPIRED',
      'ERR_JWT_INVALID',
      'accepts',
    ]);
    for (const count of codes.values()) expect(count).toBeGreaterThan(10);
  });
});
