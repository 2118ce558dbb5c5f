import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { generateKey } from '../../core/crypto/generate.ts';
import { cryptoFaultWords } from '../../core/crypto/words.ts';
import type { SecretEncoding } from '../../core/keys/key.ts';
import { printSecret, toPem } from '../../core/keys/print-key.ts';
import { t } from '../../core/text/language.ts';
import { err, ok, type Result } from '../../core/text/result.ts';

export type KeySize = '2048' | '3072' | '4096';

type Wanted = { readonly size: KeySize; readonly secretEncoding: SecretEncoding };

const modulus = { '2048': 2048, '3072': 3072, '4096': 4096 } as const;

/**
 * Generates a key for an algorithm, as text for the key box: PKCS#8 PEM, or a secret of the hash's
 * length in the encoding with which the box reads it. The error is a sentence.
 */
export async function newKeyText(row: AlgorithmRow, { size, secretEncoding }: Wanted): Promise<Result<string, string>> {
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
