import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithms } from '../../core/crypto/algorithms.ts';
import { contentRowOf } from '../../core/crypto/encryption/content-encryption.ts';
import { keyManagementRowOf } from '../../core/crypto/encryption/key-management.ts';
import { recipientKeyKind, type KeyManagementName } from '../../core/crypto/encryption/names.ts';
import { generateKey } from '../../core/crypto/generate.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
import { cryptoFaultWords } from '../../core/crypto/words.ts';
import type { KeyText, SecretEncoding } from '../../core/keys/key.ts';
import { printSecret, toPem } from '../../core/keys/print-key.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { t } from '../../core/text/language.ts';
import { err, ok, type Result } from '../../core/text/result.ts';

export type KeySize = '2048' | '3072' | '4096';

/** What the key is for: a signature, or the algorithms of a JWE with the curve of its present key. */
export type KeyPurpose =
  | { readonly kind: 'signature'; readonly row: AlgorithmRow }
  | {
      readonly kind: 'encryption';
      readonly alg: KeyManagementName;
      readonly enc: string;
      readonly curve: string | null;
    };

type Wanted = { readonly size: KeySize; readonly secretEncoding: SecretEncoding };
type NewKey = Pick<KeyText, 'text' | 'secretEncoding'>;

const modulus = { '2048': 2048, '3072': 3072, '4096': 4096 } as const;

/** Generates a key for a purpose, with the encoding with which the box must read it. */
export async function newKeyFor(purpose: KeyPurpose, wanted: Wanted): Promise<Result<NewKey, string>> {
  return purpose.kind === 'signature' ? keyOfRow(purpose.row, wanted) : recipientKey(purpose, wanted);
}

async function keyOfRow(row: AlgorithmRow, wanted: Wanted): Promise<Result<NewKey, string>> {
  const made = await newKeyText(row, wanted);
  return made.ok ? ok({ text: made.value, secretEncoding: wanted.secretEncoding }) : made;
}

/**
 * Generates a key for a signature algorithm, as text for the key box: PKCS#8 PEM, or a secret of the
 * hash's length in the encoding with which the box reads it. The error is a sentence.
 */
async function newKeyText(row: AlgorithmRow, { size, secretEncoding }: Wanted): Promise<Result<string, string>> {
  const made = await generateKey(row, { modulusLength: modulus[size] });
  if (!made.ok) return err(cryptoFaultWords(made.fault));
  const jwk = made.value;
  // A random secret is not valid UTF-8 text. For that encoding its base64url is the secret, which
  // is the same in every library that reads text.
  const text =
    jwk.kty === 'oct'
      ? printSecret(jwk, secretEncoding === 'utf-8' ? 'base64url' : secretEncoding)
      : toPem(jwk, 'private');
  return text === null ? err(t`This key cannot be shown as text.`) : ok(text);
}

async function recipientKey(
  { alg, enc, curve }: KeyPurpose & { kind: 'encryption' },
  wanted: Wanted,
): Promise<Result<NewKey, string>> {
  switch (recipientKeyKind(alg)) {
    case 'RSA':
      return keyOfRow(algorithms.RS256, wanted);
    case 'curve':
      return keyOfCurve(curve ?? 'P-256', wanted);
    case 'password':
      return ok({ text: toBase64url(random(18)), secretEncoding: 'utf-8' });
    case 'secret':
      return secretOf(keyManagementRowOf(alg)?.wrapBytes ?? contentRowOf(enc)?.keyBytes ?? 32, wanted);
  }
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

async function keyOfCurve(curve: string, { secretEncoding }: Wanted): Promise<Result<NewKey, string>> {
  const { ephemeralKey, isAgreementCurve } = await import('../../core/crypto/encryption/agreement.ts');
  const jwk = ephemeralKey(isAgreementCurve(curve) ? curve : 'P-256');
  return ok({ text: toPem(jwk, 'private') ?? JSON.stringify(jwk, null, 2), secretEncoding });
}

/** AES needs a length to the byte, which text cannot have with full strength: then a JWK. */
function secretOf(bytes: number, { secretEncoding }: Wanted): Result<NewKey, string> {
  const jwk: Jwk = { kty: 'oct', k: toBase64url(random(bytes)) };
  const text = secretEncoding === 'utf-8' ? JSON.stringify(jwk, null, 2) : printSecret(jwk, secretEncoding);
  return text === null ? err(t`This key cannot be shown as text.`) : ok({ text, secretEncoding });
}
