import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { AlgorithmRow } from '../../../core/crypto/algorithm-row.ts';
import { generateKey } from '../../../core/crypto/generate.ts';
import type { Jwk } from '../../../core/crypto/jwk.ts';
import { publicHalfOf } from '../../../core/crypto/public-half.ts';
import type { KeyForm } from '../../../core/keys/key.ts';
import { printSecret, toPem } from '../../../core/keys/print-key.ts';

/** A fresh key in each form that it has, each half separately, printed by OpenSSL if it can. */
export type KeyMaterial = { readonly own: string; readonly signing: Forms; readonly verifying: Forms };
type Forms = Readonly<Partial<Record<KeyForm, string>>>;

export const exampleKid = 'k 1';
export const examplePassphrase = 'correct horse';

/** Returns one key for all algorithms that accept it, because generating RSA keys takes time. */
export function keyFor(row: AlgorithmRow, curve?: 'Ed448'): Promise<KeyMaterial> {
  const kind = row.kty === 'oct' ? row.name : `${row.kty} ${curve ?? row.curves.at(0) ?? ''}`;
  const made = keys.get(kind) ?? freshKey(row, curve);
  keys.set(kind, made);
  return made;
}

const keys = new Map<string, Promise<KeyMaterial>>();

async function freshKey(row: AlgorithmRow, curve?: 'Ed448'): Promise<KeyMaterial> {
  const made = await generateKey(row, curve === undefined ? {} : { curve });
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  // Algorithms share the key, so its JWK names none. AKP is the exception, where `alg` does what
  // `crv` does elsewhere (RFC 9964 §3).
  const { alg: _, ...members } = made.value;
  const jwk = made.value.kty === 'AKP' ? made.value : members;
  if (jwk.kty === 'oct') return secretForms(jwk);
  const key = jwk.kty === 'AKP' ? null : createPrivateKey({ key: jwk, format: 'jwk' });
  const signing = {
    jwk: JSON.stringify({ ...jwk, kid: exampleKid }),
    pkcs8: toPem(jwk, 'private') ?? '',
    ...(key && privateForms(key)),
  };
  const half = { ...publicHalfOf(jwk), kid: exampleKid };
  const verifying = {
    jwk: JSON.stringify(half),
    'jwk-set': JSON.stringify({ keys: [half] }),
    spki: toPem(jwk, 'public') ?? '',
    ...(key && publicForms(key)),
  };
  return { own: signing.pkcs8, signing, verifying };
}

function secretForms(jwk: Jwk): KeyMaterial {
  const secret = printSecret(jwk, 'base64url') ?? '';
  const named = { ...jwk, k: Buffer.from(secret).toString('base64url'), kid: exampleKid };
  const forms = { secret, jwk: JSON.stringify(named), 'jwk-set': JSON.stringify({ keys: [named] }) };
  return { own: secret, signing: forms, verifying: forms };
}

const privateForms = (key: KeyObject): Forms => ({
  'pkcs8-encrypted': String(
    key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: examplePassphrase }),
  ),
  ...(key.asymmetricKeyType === 'rsa' ? { 'pkcs1-private': String(key.export({ type: 'pkcs1', format: 'pem' })) } : {}),
  ...(key.asymmetricKeyType === 'ec' ? { sec1: String(key.export({ type: 'sec1', format: 'pem' })) } : {}),
});

const publicForms = (key: KeyObject): Forms =>
  key.asymmetricKeyType === 'rsa'
    ? { 'pkcs1-public': String(createPublicKey(key).export({ type: 'pkcs1', format: 'pem' })) }
    : {};
