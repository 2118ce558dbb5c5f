import type { Seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import { algorithms, type AlgorithmName } from '../../core/crypto/algorithms.ts';
import { hashOf } from '../../core/crypto/digest.ts';
import { generateKey } from '../../core/crypto/generate.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
import { makeSignature } from '../../core/crypto/sign.ts';
import { publicHalfOf } from '../../core/crypto/public-half.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { printSecret, toPem } from '../../core/keys/print-key.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { toHex, utf8 } from '../../core/text/bytes.ts';
import { pastedSource } from '../state/source.ts';
import { demoKeys } from './demo-keys.ts';
import { encryptedToken } from './encrypted-token.ts';
import { exampleKey, hour, minute, person, shop, type Json, type LoadedExample } from './example.ts';
import type { FaultId } from './faults.ts';

/**
 * Makes and signs the token of a fault. Null if the browser cannot make it here (encryption needs a
 * secure context).
 */
export async function makeFault(id: FaultId, now: Seconds): Promise<LoadedExample | null> {
  const made = await makers[id](now);
  return made === null ? null : loaded(made);
}

type Made = { readonly token: string; readonly key?: string; readonly policy?: Partial<Policy> };

const loaded = ({ token, key = '', policy = {} }: Made): LoadedExample => ({
  type: 'loaded',
  source: pastedSource(token, { example: token }),
  key: exampleKey(key),
  policy: { ...noPolicy, ...policy },
  intent: 'verify',
});

const makers: Readonly<Record<FaultId, (now: Seconds) => Promise<Made | null>>> = {
  'secret-quoted': async (now) => {
    const secret = newSecretText();
    return { token: await signed('HS256', secretOf(utf8(secret)), orderClaims(now)), key: `"${secret}"` };
  },
  'secret-base64': async (now) => {
    const secret = secretOf(randomBytes(32));
    const token = await signed('HS256', secret, orderClaims(now));
    return { token, key: printSecret(secret, 'base64') ?? '' };
  },
  'other-kid': async (now) => {
    const pairs = await Promise.all([newPair(), newPair(), newPair()]);
    const [first] = pairs;
    const token = await signed('ES256', first, orderClaims(now), { kid: 'orders-2026-11' });
    const names = ['orders-2026-10', 'billing-2026-11', 'billing-2026-10'];
    const keys = pairs.map((pair, at) => ({ ...publicHalfOf(pair), kid: names[at], use: 'sig' }));
    return { token, key: JSON.stringify({ keys }, null, 2) };
  },
  'issuer-slash': async (now) => ({
    ...(await byDemoKey(orderClaims(now))),
    policy: { issuer: [shop.replace(/\/$/, '')] },
  }),
  expired: async (now) => byDemoKey({ ...orderClaims(now), iat: now - 2 * hour, exp: now - hour }),
  milliseconds: async (now) => byDemoKey({ ...orderClaims(now), exp: (now + hour) * 1000 }),
  cut: async (now) => {
    const secret = newSecretText();
    const token = await signed('HS256', secretOf(utf8(secret)), orderClaims(now));
    return { token: token.slice(0, -11), key: secret };
  },
  'alg-none': async (now) => ({ token: `${inputOf({ alg: 'none', typ: 'JWT' }, orderClaims(now))}.` }),
  confusion: async (now) => {
    const pem = toPem(await demoJwk('RS256'), 'public') ?? '';
    return { token: await signed('HS256', secretOf(utf8(pem)), orderClaims(now)), key: pem };
  },
  jwe: async (now) => {
    const token = await encryptedToken(await demoJwk('RS256'), orderClaims(now));
    return token === null ? null : { token };
  },
  'sd-jwt': async (now) => {
    const disclosures = [disclosure('given_name', 'Ada'), disclosure('birthdate', '1815-12-10')];
    const digests = disclosures.map((each) => hashOf(each, 'SHA-256')).toSorted();
    const claims = { iss: shop, iat: now, exp: now + hour, vct: 'https://login.example.com/customer' };
    const { token, key } = await byDemoKey({ ...claims, _sd: digests, _sd_alg: 'sha-256' }, { typ: 'dc+sd-jwt' });
    const shown = [disclosures[0], disclosure('birthdate', '2001-12-10')];
    return { token: `${token}~${shown.join('~')}~`, key };
  },
};

const orderClaims = (now: Seconds): Json => ({
  iss: shop,
  sub: person.sub,
  aud: 'https://api.example.com',
  scope: 'orders:read',
  iat: now - 5 * minute,
  exp: now + hour,
});

const part = (json: Json): string => toBase64url(utf8(JSON.stringify(json)));
const inputOf = (header: Json, claims: Json): string => `${part(header)}.${part(claims)}`;

async function signed(alg: AlgorithmName, key: Jwk, claims: Json, header: Json = {}): Promise<string> {
  const input = inputOf({ alg, typ: 'JWT', ...header }, claims);
  const made = await makeSignature(algorithms[alg], key, utf8(input));
  return `${input}.${made.ok ? toBase64url(made.value) : ''}`;
}

/** Signs with the key of the other examples, and shows it, so that the token can be changed. */
async function byDemoKey(claims: Json, header: Json = {}): Promise<Required<Pick<Made, 'token' | 'key'>>> {
  return { token: await signed('ES256', await demoJwk('ES256'), claims, header), key: demoKeys['P-256'] };
}

async function demoJwk(alg: 'ES256' | 'RS256'): Promise<Jwk> {
  const { keys } = await openKeys(exampleKey(alg === 'ES256' ? demoKeys['P-256'] : demoKeys.rsa));
  return keys[0]?.jwk ?? { kty: 'oct', k: '' };
}

/** A new pair, because a proof with a key that anyone has is not offered as a repair. */
async function newPair(): Promise<Jwk> {
  const made = await generateKey(algorithms.ES256);
  return made.ok ? made.value : demoJwk('ES256');
}

const secretOf = (bytes: Uint8Array): Jwk => ({ kty: 'oct', k: toBase64url(bytes) });
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** Returns a new secret that can be mistaken neither for base64 nor for hex. */
const newSecretText = (): string => `orders, signing key: ${toHex(randomBytes(16))}`;

/** RFC 9901 §4.2.1: salt, name and value. */
const disclosure = (name: string, value: string): string =>
  toBase64url(utf8(JSON.stringify([toBase64url(randomBytes(16)), name, value])));
