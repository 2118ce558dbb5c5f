import {
  constants,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createVerify,
  generateKeyPairSync,
  type KeyObject,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';

/*
 * Creates and checks tokens with Node's own cryptography, so that the page is compared with an
 * implementation that shares nothing with it.
 */

/** 64 bytes: long enough for each HMAC. */
export const secret = 'a-shared-secret-that-is-as-long-as-the-hash-of-HS512-demands-ok!';

export const base64url = (data: string | Uint8Array): string => Buffer.from(data).toString('base64url');
export const decoded = (segment: string | undefined): string => Buffer.from(segment ?? '', 'base64url').toString();
const textOf = (json: object | string): string => (typeof json === 'string' ? json : JSON.stringify(json));

/** Returns the JWS signing input. A string is used unchanged. */
export const inputOf = (header: object | string, payload: object | string | Uint8Array): string =>
  `${base64url(textOf(header))}.${base64url(payload instanceof Uint8Array ? payload : textOf(payload))}`;

type Content = { readonly header?: object | string; readonly payload?: object | string | Uint8Array };
type Signing = Content & { readonly key: KeyObject };
const plainPayload = { sub: '1' };

/**
 * Returns a token signed with HS256. The defaults are `{"alg":"HS256","typ":"JWT"}` and
 * `{"sub":"1"}`.
 */
export function hs256({
  header = { alg: 'HS256', typ: 'JWT' },
  payload = plainPayload,
  key = secret,
}: Content & { readonly key?: string | Uint8Array } = {}): string {
  const input = inputOf(header, payload);
  return `${input}.${hmac(input, key)}`;
}

/** Returns the HMAC with SHA-256 of a signing input, as the third part of a token. */
export const hmac = (input: string, key: string | Uint8Array): string =>
  createHmac('sha256', key).update(input).digest('base64url');

export function rs256({ header = { alg: 'RS256' }, payload = plainPayload, key }: Signing): string {
  const input = inputOf(header, payload);
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
}

export function es256({ header = { alg: 'ES256' }, payload = plainPayload, key }: Signing): string {
  const input = inputOf(header, payload);
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/**
 * Returns whether Node verifies the signature of a token with a key: a private or public PEM, or a
 * secret.
 */
export function belongs(token: string, key: string): boolean {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg }: { alg?: unknown } = JSON.parse(decoded(header));
  const data = Buffer.from(`${header}.${payload}`);
  const third = Buffer.from(signature, 'base64url');
  if (alg === 'HS256') return timingSafeEqual(createHmac('sha256', key).update(data).digest(), third);
  const opened = createPublicKey(key);
  switch (alg) {
    case 'RS256':
      return createVerify('sha256').update(data).verify(opened, third);
    case 'PS256':
      return verify('sha256', data, { key: opened, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, third);
    case 'ES256':
      return verify('sha256', data, { key: opened, dsaEncoding: 'ieee-p1363' }, third);
    case 'Ed25519':
      return verify(null, data, opened, third);
    default:
      throw new Error(`This test cannot check ${String(alg)}.`);
  }
}

/** Returns the token with the last bit of the bytes of one part changed. */
export function withOneBitChanged(token: string, part: 1 | 2): string {
  const parts = token.split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  parts[part] = bytes.toString('base64url');
  return parts.join('.');
}

type Pair = ReturnType<typeof rsaPair>;

export const rsaPair = (modulusLength = 2048): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength });
export const ecPair = (namedCurve = 'P-256'): Pair => generateKeyPairSync('ec', { namedCurve });

export const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
export const pkcs8 = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
export const jwk = (key: KeyObject, more: object = {}): object => ({
  ...readAnew(key).export({ format: 'jwk' }),
  ...more,
});

/**
 * Reads a generated key again before it is exported as a JWK. Without that, Node 20 may hang
 * forever: the garbage collector frees the key generator and waits for the same lock.
 */
const readAnew = (key: KeyObject): KeyObject =>
  key.type === 'private' ? createPrivateKey(pkcs8(key)) : createPublicKey(spki(key));
