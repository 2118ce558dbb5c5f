import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noKey, type KeyText } from '../../core/keys/key.ts';
import { b64, inputOf, jwkOf, macOf, setOf, signatureOf, spki } from '../doctor/doctor-cases/signers.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { signatureVerdict } from './signature-verdict.ts';

/** Forty tokens of everyday life, each with a key that the person pasted on its own. */
type Everyday = { readonly name: string; readonly token: string; readonly key: KeyText };

const payloads = {
  session: { sub: '42', iat: 1_700_000_000, exp: 1_700_003_600 },
  oidc: { iss: 'https://login.shop.example', aud: 'web', sub: 'ada', nonce: 'n-1', email: 'ada@mail.example' },
  entra: { iss: 'https://login.microsoftonline.com/0f3c/v2.0', tid: '0f3c', ver: '2.0', scp: 'User.Read', aud: 'api' },
  google: { iss: 'https://accounts.google.com', azp: 'a.apps.googleusercontent.com', hd: 'shop.example', sub: '1' },
  auth0: { iss: 'https://tenant.eu.auth0.com/', gty: 'client-credentials', azp: 'x', scope: 'read:a' },
  keycloak: { iss: 'https://sso.example/realms/a', realm_access: { roles: ['user'] }, typ: 'Bearer' },
  supabase: { iss: 'supabase', ref: 'abcdefghij', role: 'authenticated', exp: 1_700_003_600 },
  kubernetes: { iss: 'https://kubernetes.default.svc', 'kubernetes.io': { namespace: 'a' } },
  github: { iss: 'https://token.actions.githubusercontent.com', repository: 'a/b', ref: 'refs/heads/main' },
  apple: { iss: 'TEAMID1234', aud: 'https://appleid.apple.com', sub: 'com.example.app' },
} as const;

const secret = 'mV3q!zR8-tW1x.kP6y~nB4c_hF7d=sJ2g#uL9a+eQ5r';
const bytes = node.createHash('sha512').update('a secret of sixty-four bytes').digest();
const text = (key: string): KeyText => ({ ...noKey, text: key });
const encoded = (encoding: 'base64' | 'base64url' | 'hex'): KeyText => ({
  ...noKey,
  text: bytes.toString(encoding),
  secretEncoding: encoding,
});

const mac = (alg: string, payload: object, of: string | Uint8Array, header: object = {}): string => {
  const input = inputOf({ alg, typ: 'JWT', ...header }, b64(JSON.stringify(payload)));
  return `${input}.${macOf(input, of, `sha${alg.slice(2)}`)}`;
};
const secretRows: readonly Everyday[] = [
  { name: 'HS256, text', token: mac('HS256', payloads.session, secret), key: text(secret) },
  { name: 'HS256, Supabase', token: mac('HS256', payloads.supabase, secret), key: text(secret) },
  { name: 'HS384, base64', token: mac('HS384', payloads.session, bytes), key: encoded('base64') },
  { name: 'HS512, base64url', token: mac('HS512', payloads.session, bytes), key: encoded('base64url') },
  { name: 'HS512, hex', token: mac('HS512', payloads.oidc, bytes), key: encoded('hex') },
  {
    name: 'HS256, UTF-8',
    token: mac('HS256', payloads.session, 'größere Geheimnisse für alle Häuser'),
    key: text('größere Geheimnisse für alle Häuser'),
  },
  {
    name: 'HS256, a passphrase',
    token: mac('HS256', payloads.session, 'four words would do, but these are more'),
    key: text('four words would do, but these are more'),
  },
  {
    name: 'HS256, a JWK',
    token: mac('HS256', payloads.session, bytes),
    key: text(JSON.stringify({ kty: 'oct', k: b64(bytes) })),
  },
  {
    name: 'HS256, a JWK with kid',
    token: mac('HS256', payloads.session, bytes, { kid: 'a' }),
    key: text(JSON.stringify({ kty: 'oct', kid: 'a', alg: 'HS256', k: b64(bytes) })),
  },
  {
    name: 'HS256, base64 as text',
    token: mac('HS256', payloads.auth0, bytes.toString('base64')),
    key: text(bytes.toString('base64')),
  },
];

const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const ecs = {
  ES256: node.generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: node.generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ES512: node.generateKeyPairSync('ec', { namedCurve: 'P-521' }),
} as const;
const ed = node.generateKeyPairSync('ed25519');

const pairOf = (alg: string): { publicKey: node.KeyObject; privateKey: node.KeyObject } => {
  if (alg.startsWith('Ed')) return ed;
  return alg in ecs ? ecs[alg as keyof typeof ecs] : rsa;
};
const by = (alg: string, payload: object, header: object = {}): string => {
  const input = inputOf({ alg, typ: 'JWT', ...header }, b64(JSON.stringify(payload)));
  return `${input}.${signatureOf(alg, input, pairOf(alg).privateKey)}`;
};

/** The forms in which people have a key. */
const forms: Readonly<Record<string, (alg: string) => string>> = {
  'public key, PEM': (alg) => spki(pairOf(alg).publicKey),
  'private key, PEM': (alg) => String(pairOf(alg).privateKey.export({ type: 'pkcs8', format: 'pem' })),
  JWK: (alg) => JSON.stringify(jwkOf(pairOf(alg).publicKey, { use: 'sig', alg, kid: 'k1' })),
  'JWK Set': (alg) =>
    setOf(
      jwkOf(pairOf(alg).publicKey, { use: 'sig', kid: 'k1' }),
      jwkOf(node.generateKeyPairSync('ed25519').publicKey, { kid: 'k2' }),
    ),
};

const kinds: readonly (readonly [alg: string, payload: object])[] = [
  ['RS256', payloads.entra],
  ['RS256', payloads.google],
  ['RS384', payloads.keycloak],
  ['RS512', payloads.kubernetes],
  ['PS256', payloads.oidc],
  ['ES256', payloads.apple],
  ['ES384', payloads.auth0],
  ['ES512', payloads.session],
  ['EdDSA', payloads.github],
];

const pairRows = kinds.flatMap(([alg, payload], at) =>
  Object.entries(forms).map(([form, key]): Everyday => ({
    name: `${alg}, ${form} ${at}`,
    token: by(alg, payload, { kid: 'k1' }),
    key: text(key(alg)),
  })),
);

const all = [...secretRows, ...pairRows];

describe('amber is rare where nothing is wrong', () => {
  it('knows at least forty tokens', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  it.each(all)('is green with the person’s own key: $name', async ({ token, key }) => {
    for (const events of [
      [tokenTyped(token), keyTyped(key)],
      [keyTyped(key), tokenTyped(`Authorization: Bearer ${token}`)],
    ]) {
      const { say, settle } = openSession();
      say(...events);
      expect(signatureVerdict(await settle())).toMatchObject({ verdict: 'verified', warnings: [], tone: 'good' });
    }
  });
});
