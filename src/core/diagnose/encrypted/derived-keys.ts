import { hashFunctions } from '../../crypto/digest.ts';
import type { SealedToken } from '../../crypto/encryption/decrypt.ts';
import { hkdfSha256 } from '../../crypto/encryption/hkdf.ts';
import type { KeyText } from '../../keys/key.ts';
import { utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import { keyValue } from '../families/secret/secret-variant.ts';
import type { KeyGuess } from './sealed-case.ts';

type Recipe = {
  readonly words: string;
  readonly derive: (secret: Uint8Array, bytes: number) => Uint8Array | null;
};

/** The cookies of a session, whose name is the salt of Auth.js 5. */
const cookies = [
  'authjs.session-token',
  '__Secure-authjs.session-token',
  'next-auth.session-token',
  '__Secure-next-auth.session-token',
] as const;

const expanded = (words: string, salt: string, info: string): Recipe => ({
  words,
  derive: (secret, bytes) => hkdfSha256(secret, { salt, info, bytes }),
});

/** How programs make a key of the right length from a secret of any length. */
const recipes: readonly Recipe[] = [
  expanded(
    'HKDF, SHA-256, "NextAuth.js Generated Encryption Key" (NextAuth 4)',
    '',
    'NextAuth.js Generated Encryption Key',
  ),
  ...cookies.flatMap((cookie) => [
    expanded(
      `HKDF, SHA-256, "Auth.js Generated Encryption Key (${cookie})" (Auth.js 5)`,
      cookie,
      `Auth.js Generated Encryption Key (${cookie})`,
    ),
    expanded(
      `HKDF, SHA-256, "NextAuth.js Generated Encryption Key (${cookie})" (NextAuth 4)`,
      cookie,
      `NextAuth.js Generated Encryption Key (${cookie})`,
    ),
  ]),
  {
    words: 'SHA-256',
    derive: (secret, bytes) => (bytes <= 32 ? hashFunctions['SHA-256'](secret).subarray(0, bytes) : null),
  },
  { words: 'SHA-512', derive: (secret, bytes) => hashFunctions['SHA-512'](secret).subarray(0, bytes) },
];

/**
 * Proposes the keys that frameworks derive from the secret in the box: 13 at most. The secret is read as
 * text, as those frameworks read it.
 */
export function* derivedKeys(key: KeyText, { row, content }: SealedToken): Generator<KeyGuess> {
  const bytes = row.family === 'dir' ? content.keyBytes : row.wrapBytes;
  const secret = utf8(key.text);
  if (row.family === 'pbes2' || bytes === null) return;
  const shapes: readonly Recipe[] = [
    ...recipes,
    { words: t`its first ${bytes} bytes`, derive: () => (secret.length > bytes ? secret.subarray(0, bytes) : null) },
    { words: t`zero bytes added up to ${bytes}`, derive: () => filled(secret, bytes) },
  ];
  for (const { words, derive } of shapes) {
    const derived = derive(secret, bytes);
    if (derived === null) continue;
    const jwk = { kty: 'oct', k: keyValue(new Uint8Array(derived)) } as const;
    yield {
      findings: [
        {
          cause: 'secret-derived',
          sentence: t`The key is not your secret itself but derived from it: ${words}.\nDerive it in the same way, or use the derived key.`,
        },
      ],
      cost: 2,
      jwk,
      repaired: () => ({ text: JSON.stringify(jwk), secretEncoding: key.secretEncoding, passphrase: '' }),
    };
  }
}

function filled(secret: Uint8Array, bytes: number): Uint8Array | null {
  if (secret.length >= bytes) return null;
  const whole = new Uint8Array(bytes);
  whole.set(secret);
  return whole;
}
