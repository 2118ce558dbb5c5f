import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  generatePrimeSync,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyRemarkWords } from '../core/keys/words.ts';
import { modPow } from '../core/crypto/rsa.ts';
import { jwkMembersOf } from '../core/crypto/openssl/jwk-members.ts';
import { keyTyped, openSession, tokenTyped } from './testing.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { signatureFact } from './signature/signature-fact.ts';
import { bareCertificate, certificateToken } from '../core/diagnose/families/key-text/fixtures/certificate.ts';
import { seconds } from '../core/claims/numeric-date.ts';

const segment = (value: string | Uint8Array): string => Buffer.from(value).toString('base64url');

async function judged(token: string, key: string, checkAsOf: number | null = null) {
  const opened = openSession();
  opened.say(tokenTyped(token), keyTyped(key));
  const { policy } = opened.store.get();
  if (checkAsOf !== null)
    opened.say({ type: 'policy-set', field: 'checkAsOf', policy: { ...policy, checkAsOf: seconds(checkAsOf) } });
  const session = await opened.settle();
  const fact = signatureFact(session);
  return {
    ...signatureVerdict(session),
    ids: fact.kind === 'verified' ? fact.warnings.map(({ id }) => id) : null,
    session,
  };
}

const pair = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  otherES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
  otherEdDSA: generateKeyPairSync('ed25519'),
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  otherRS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  pss: generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
};
type Alg = 'ES256' | 'EdDSA' | 'RS256';
const jwk = (key: KeyObject): JsonWebKey => jwkMembersOf(key);
const pem = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }));

function tokenBy(alg: Alg | 'PS256', key: KeyObject): string {
  const input = `${segment(JSON.stringify({ alg }))}.${segment('{"sub":"1"}')}`;
  const hash = alg === 'EdDSA' ? null : 'sha256';
  const options = alg === 'PS256' ? { key, padding: 6, saltLength: 32 } : { key, dsaEncoding: 'ieee-p1363' as const };
  return `${input}.${segment(sign(hash, Buffer.from(input), options))}`;
}

/** The y of the points of small order of Ed25519, little-endian, with and without the sign of x. */
const smallOrder = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].flatMap((hex) => {
  const bytes = Buffer.from(hex, 'hex');
  const signed = Buffer.from(bytes);
  signed[31] = (signed[31] ?? 0) | 0x80;
  return [bytes, signed];
});

describe('a key of small order', () => {
  const identity = Buffer.alloc(64);
  identity[0] = 1;
  const token = `${segment('{"alg":"EdDSA"}')}.${segment('{"sub":"anyone"}')}.${segment(identity)}`;

  it.each(smallOrder.map((bytes) => [bytes.toString('hex'), bytes] as const))(
    'is weak, and verifies nothing: %s',
    async (_, x) => {
      const key = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: segment(x) });
      expect(await judged(token, key)).toMatchObject({ verdict: 'unchecked', reason: 'weak-key' });
    },
  );

  it.each(['01', '00', 'fe'.padEnd(56, 'f') + 'f'.repeat(56)])('is weak on Ed448: %s…', async (hex) => {
    const x = Buffer.alloc(57);
    Buffer.from(hex, 'hex').copy(x);
    if (hex.length > 2) Buffer.from('fe' + 'ff'.repeat(27) + 'fe' + 'ff'.repeat(27), 'hex').copy(x);
    const key = JSON.stringify({ kty: 'OKP', crv: 'Ed448', x: segment(x) });
    expect(await judged(token, key)).toMatchObject({ verdict: 'unchecked', reason: 'weak-key' });
  });

  it('is weak as PEM', async () => {
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), smallOrder[2] ?? Buffer.alloc(32)]);
    const key = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----`;
    expect(await judged(token, key)).toMatchObject({ verdict: 'unchecked', reason: 'weak-key' });
  });

  it('is weak with RSA and the exponent 1', async () => {
    expect(await judged(token, JSON.stringify({ ...jwk(pair.RS256.publicKey), e: 'AQ' }))).toMatchObject({
      verdict: 'unchecked',
      reason: 'weak-key',
    });
  });

  it('does not concern ordinary keys', async () => {
    expect(await judged(tokenBy('EdDSA', pair.EdDSA.privateKey), pem(pair.EdDSA.publicKey))).toMatchObject({
      verdict: 'verified',
      grave: false,
    });
  });
});

describe('a private JWK whose halves are of two keys', () => {
  it.each(['ES256', 'EdDSA', 'RS256'] as const)('%s says so with every verdict', async (alg) => {
    const [own, other] = [pair[alg], pair[`other${alg}`]];
    const mixed = { ...jwk(own.publicKey), d: jwk(other.privateKey).d };
    const found = await judged(tokenBy(alg, own.privateKey), JSON.stringify(mixed));
    expect(found).toMatchObject({ verdict: 'verified', grave: true, ids: ['key-halves-differ'] });
    const ring = found.session.ring?.keys[0]?.remarks.map(({ kind }) => kind);
    expect(ring).toContain('halves-differ');
    const rejected = await judged(tokenBy(alg, other.privateKey), JSON.stringify(mixed));
    expect(rejected.verdict).toBe('rejected');
    expect(rejected.more.join(' ')).toContain('belongs to another key');
    const whole = await judged(tokenBy(alg, own.privateKey), JSON.stringify(jwk(own.privateKey)));
    expect(whole).toMatchObject({ verdict: 'verified', ids: [] });
  });

  it('says so for RSA with primes', async () => {
    const mixed = { ...jwk(pair.RS256.privateKey), d: jwk(pair.otherRS256.privateKey).d };
    const found = await judged(tokenBy('RS256', pair.RS256.privateKey), JSON.stringify(mixed));
    expect(found.ids).toEqual(['key-halves-differ']);
  });
});

describe('an RSA key with a part of another', () => {
  const [own, other] = [jwk(pair.RS256.privateKey), jwk(pair.otherRS256.privateKey)];
  it.each([
    ['dp', { ...own, dp: other.dp }],
    ['dq', { ...own, dq: other.dq }],
    ['qi', { ...own, qi: other.qi }],
    ['p and q, without d', { ...jwk(pair.RS256.publicKey), p: other.p, q: other.q }],
    ['only p', { ...jwk(pair.RS256.publicKey), p: other.p }],
    ['only q', { ...own, p: undefined, q: other.q }],
  ])('says so: %s', async (_, mixed) => {
    const found = await judged(tokenBy('RS256', pair.RS256.privateKey), JSON.stringify(mixed));
    expect(found).toMatchObject({ verdict: 'verified', grave: true, ids: ['key-halves-differ'] });
  });

  it('says nothing about its own primes alone', async () => {
    const primes = { ...jwk(pair.RS256.publicKey), p: own.p, q: own.q };
    const found = await judged(tokenBy('RS256', pair.RS256.privateKey), JSON.stringify(primes));
    expect(found).toMatchObject({ verdict: 'verified', ids: [] });
  });
});

describe('a key for RSASSA-PSS only', () => {
  const spki = pem(pair.pss.publicKey);
  it('verifies PS256 silently, and RS256 with a warning', async () => {
    const rsa = asRsa(pair.pss.privateKey);
    expect(await judged(tokenBy('PS256', rsa), spki)).toMatchObject({ verdict: 'verified', grave: false, ids: [] });
    expect(await judged(tokenBy('RS256', rsa), spki)).toMatchObject({
      verdict: 'verified',
      grave: true,
      ids: ['key-use'],
    });
    expect(createPublicKey(spki).asymmetricKeyType).toBe('rsa-pss');
  });
});

/** Returns the same key for any padding: the PKCS#1 inside the PKCS#8. */
function asRsa(key: KeyObject): KeyObject {
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const at = der.indexOf(Buffer.from('308204', 'hex'), 10);
  return createPrivateKey({ key: der.subarray(at), format: 'der', type: 'pkcs1' });
}

describe('a JWK with a limit of the wrong type', () => {
  it.each([{ use: 5 }, { alg: 5 }, { key_ops: 'verify' }, { key_ops: [5] }, { use: null }])(
    '%o warns',
    async (limit) => {
      const found = await judged(
        tokenBy('ES256', pair.ES256.privateKey),
        JSON.stringify({ ...jwk(pair.ES256.publicKey), ...limit }),
      );
      expect(found).toMatchObject({ verdict: 'verified', grave: true, ids: ['key-use'] });
    },
  );

  it('does not warn about a kid', async () => {
    const secret = { kty: 'oct', k: segment('a secret of thirty-two bytes, yes'), kid: 5 };
    const input = `${segment('{"alg":"HS256"}')}.e30`;
    const mac = createHmac('sha256', 'a secret of thirty-two bytes, yes').update(input).digest('base64url');
    expect(await judged(`${input}.${mac}`, JSON.stringify(secret))).toMatchObject({ verdict: 'verified', ids: [] });
  });
});

describe('a certificate', () => {
  const key = `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----`;
  /** It expires on 29 October 2126. */
  const [before, after] = [Date.UTC(2126, 9, 28) / 1000, Date.UTC(2126, 9, 31) / 1000];

  it('that expired before the moment of the check warns', async () => {
    const found = await judged(certificateToken, key, after);
    expect(found).toMatchObject({ verdict: 'verified', grave: true, ids: ['certificate-expired'] });
    expect(found.text).toContain('2126-10-29');
    expect(found.more.join(' ')).toContain('certificate itself is not checked');
    expect(await judged(certificateToken, key, before)).toMatchObject({ verdict: 'verified', grave: false, ids: [] });
  });

  it('warns as soon as the moment changes, and no longer', async () => {
    const { session } = await judged(certificateToken, key, after);
    const { store } = openSession(session);
    store.dispatch({
      type: 'policy-set',
      field: 'checkAsOf',
      policy: { ...session.policy, checkAsOf: seconds(before) },
    });
    expect(signatureVerdict(store.get())).toMatchObject({ verdict: 'verified', grave: false });
  });
});

describe('an RSA key without d that is not public either', () => {
  const { d: _d, ...parts } = jwk(pair.RS256.privateKey);
  const remarksOf = async (key: object) => {
    const { session } = await judged(tokenBy('RS256', pair.RS256.privateKey), JSON.stringify(key));
    return (session.ring?.keys[0]?.remarks ?? []).map((remark) => keyRemarkWords(remark));
  };

  it('says what is there, what is missing and what to do', async () => {
    expect(await remarksOf(parts)).toEqual([
      'This key contains p, q, dp, dq and qi but not d, so it can only verify. To sign, export it again with d. For a public key, remove them: anyone who has one of them can compute d.',
    ]);
    expect((await remarksOf({ ...jwk(pair.RS256.publicKey), q: parts.q }))[0]).toMatch(
      /^This key contains q but not d/,
    );
  });

  it('is not said of a whole private or public key', async () => {
    expect(await remarksOf(jwk(pair.RS256.privateKey))).toEqual([]);
    expect(await remarksOf(jwk(pair.RS256.publicKey))).toEqual([]);
  });
});

describe('an RSA modulus that anyone can factor', () => {
  const big = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(512, '0'), 'hex');
  const prime = (bits: number): bigint => generatePrimeSync(bits, { bigint: true });

  /** Signs with an exponent for the order of the group, which anyone can compute from the factors. */
  function forgedWith(n: bigint, order: bigint): { token: string; key: string } {
    const input = `${segment('{"alg":"RS256"}')}.${segment('{"sub":"1"}')}`;
    const info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const hash = Buffer.concat([info, createHash('sha256').update(input).digest()]);
    const filled = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(253 - hash.length, 255), Buffer.from([0]), hash]);
    const [, , d] = inverseOf(65_537n, order);
    return {
      token: `${input}.${segment(bytesOf(modPow(big(filled), d, n)))}`,
      key: JSON.stringify({ kty: 'RSA', n: segment(bytesOf(n)), e: 'AQAB' }),
    };
  }
  function inverseOf(value: bigint, order: bigint): readonly [bigint, bigint, bigint] {
    let [rest, next, factor, nextFactor] = [order, value, 0n, 1n];
    while (next !== 0n) {
      const quotient = rest / next;
      [rest, next] = [next, rest - quotient * next];
      [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
    }
    return [rest, value, ((factor % order) + order) % order];
  }
  const whole = prime(2048);
  const part = prime(2044);
  const near = prime(1024);

  it.each<[string, () => { token: string; key: string }]>([
    ['a prime', () => forgedWith(whole, whole - 1n)],
    ['a prime and a small one', () => forgedWith(11n * part, 10n * (part - 1n))],
    ['a square', () => forgedWith(near * near, near * (near - 1n))],
  ])('is called so: %s', async (_, forged) => {
    const { token, key } = forged();
    const found = await judged(token, key);
    expect(found).toMatchObject({ verdict: 'verified', grave: true, ids: ['well-known-secret'] });
    expect(found.text).toContain('anyone can factor the modulus of the key');
  });
});
