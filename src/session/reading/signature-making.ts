import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
import { hexHash, hmacValues, openedRsa } from '../../core/crypto/signature-values.ts';
import { toHex, utf8 } from '../../core/text/bytes.ts';
import { t } from '../../core/text/language.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Session } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';

/** One step of making a signature: what is done, as a formula, and the value that comes out. */
type MakingStep = { readonly about: string; readonly formula: string; readonly value: string };

/** A longer signing input is not hashed while a person reads. */
const mostBytes = 200_000;

/**
 * Returns how the signature of the present token is made from these very bytes (RFC 7515 §5.1), with
 * the key that was tried. Empty without a signed token, or with one that is too long.
 */
export const signatureMaking = memoLast((session: Session): readonly MakingStep[] => {
  const token = tokenOfSource(session.source);
  if (token.kind !== 'jws') return [];
  const row = algorithmOf(token.header.parameters.alg ?? '');
  const { signingInput: input, signature } = token;
  // RFC 7797: with b64 false, the payload is signed without base64url.
  if (row === null || signature === null || token.header.parameters.b64 === false || input.length > mostBytes)
    return [];
  const { bytes, text } = signature;
  return [
    ...inputSteps(input),
    ...signingSteps(row, { input: utf8(input), signature: bytes, key: keyTried(session) }),
    ...lastSteps(row, bytes, text),
  ];
});

/** Returns the key that verified the signature, or the first that was tried. */
function keyTried({ settled, revision }: Session): Jwk | null {
  if (settled === null || settled.revision !== revision) return null;
  const { outcome } = settled;
  if (outcome.kind === 'verified') return outcome.key.jwk;
  return outcome.kind === 'rejected' ? (outcome.tried[0]?.jwk ?? null) : null;
}

function inputSteps(input: string): readonly MakingStep[] {
  const [header = '', payload = ''] = input.split('.', 2);
  return [
    {
      about: t`The header is written as UTF-8 bytes. base64url turns them into letters, digits, - and _.`,
      formula: 'BASE64URL(UTF8(header))',
      value: header,
    },
    { about: t`The same for the payload.`, formula: 'BASE64URL(payload)', value: payload },
    {
      about: t`Both are joined with a dot. These ${input.length} bytes are signed, and nothing else.`,
      formula: 'header + "." + payload',
      value: input,
    },
  ];
}

type Signing = { readonly input: Uint8Array; readonly signature: Uint8Array; readonly key: Jwk | null };

function signingSteps(row: AlgorithmRow, signing: Signing): readonly MakingStep[] {
  const { input, key } = signing;
  if (row.family === 'none')
    return [
      { about: t`alg is none, so nothing is computed. Anyone can create such a token.`, formula: '""', value: '' },
    ];
  if (row.family === 'hmac') return hmacSteps(row, input, key);
  if (row.hash === null)
    return [
      {
        about: t`${row.name} takes all bytes of the signing input, and the issuer's private key. It computes the hash itself.`,
        formula: 'sign(private key, signing input)',
        value: '',
      },
    ];
  const hash = hexHash(row.hash, input);
  return [
    {
      about: t`The bytes are hashed. If a single bit changes, the hash is different.`,
      formula: `${row.hash}(signing input)`,
      value: hash,
    },
    {
      about: t`The issuer's private key turns the hash into the signature. The private key is not in the token, and a verifier does not need it.`,
      formula: `${row.name}(private key, hash)`,
      value: '',
    },
    ...openedSteps(row, signing, hash),
  ];
}

function hmacSteps({ hash, name }: AlgorithmRow, bytes: Uint8Array, key: Jwk | null): readonly MakingStep[] {
  if (hash === null) return [];
  if (key?.kty !== 'oct')
    return [
      {
        about: t`${name} mixes the secret with these bytes and hashes them, twice (RFC 2104). Put the secret into the Key box to see the values.`,
        formula: `${hash}((K ⊕ opad) + ${hash}((K ⊕ ipad) + input))`,
        value: '',
      },
    ];
  const { inner, outer } = hmacValues(hash, key, bytes);
  return [
    {
      about: t`K is the secret, padded with zeros. Each of its bytes is XORed with 36 (hex). These bytes come first, the signing input after them, and all of it is hashed (RFC 2104).`,
      formula: `${hash}((K ⊕ 3636…) + signing input)`,
      value: inner,
    },
    {
      about: t`Then the same with 5c (hex) and the first hash. The result is what the signature must be.`,
      formula: `${hash}((K ⊕ 5c5c…) + inner hash)`,
      value: outer,
    },
  ];
}

/** With RSA and the public key, the hash inside the signature can be seen. */
function openedSteps(row: AlgorithmRow, { signature, key }: Signing, hash: string): readonly MakingStep[] {
  if (row.family !== 'rsassa-pkcs1' || key?.kty !== 'RSA') return [];
  const opened = openedRsa(key, signature);
  if (opened === null) return [];
  return [
    {
      about: opened.endsWith(hash)
        ? t`With the public key, anyone can reverse the signature. The result ends with the same hash.`
        : t`With your key, reversing the signature gives this. It does not end with the hash, so the signature was made with another key or for other bytes.`,
      formula: 'signature^e mod n',
      value: opened,
    },
  ];
}

function lastSteps(row: AlgorithmRow, bytes: Uint8Array, text: string): readonly MakingStep[] {
  if (row.family === 'none') return [];
  const half = bytes.length / 2;
  const halves = row.family === 'ecdsa' || row.family === 'eddsa';
  return [
    ...(halves && Number.isInteger(half) && half > 0
      ? [
          {
            about: t`The signature of this token consists of two values, R and S, one after the other.`,
            formula: 'R + S',
            value: `${toHex(bytes.subarray(0, half))} ${toHex(bytes.subarray(half))}`,
          },
        ]
      : [
          {
            about: t`The signature of this token has ${bytes.length} bytes.`,
            formula: 'HEX(signature)',
            value: toHex(bytes),
          },
        ]),
    {
      about: t`base64url of these bytes is the third part of the token.`,
      formula: 'BASE64URL(signature)',
      value: text,
    },
  ];
}
