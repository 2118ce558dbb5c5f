import type { AlgorithmRow } from '../../../crypto/algorithm-row.ts';
import { readBase64url } from '../../../text/base64url.ts';
import { concatBytes, fromHex, fromUtf8 } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { changedDraft, type Draft } from './draft.ts';
import { fromDer } from './der-signature.ts';

/**
 * Returns the signature's bytes in other encodings: hex, encoded twice, DER, and DER within each of
 * them. At most 8.
 */
export function* signatureForms(draft: Draft): Generator<Draft> {
  const unwritten = [...rewritten(draft)];
  yield* unwritten;
  for (const each of [draft, ...unwritten]) yield* fromDerForm(each);
}

function* rewritten(draft: Draft): Generator<Draft> {
  const direct = hexBytes(draft.signature);
  if (direct !== null)
    yield changedDraft(draft, { bytes: direct }, 1, [
      'signature-hex',
      t`The signature is written in hex, but a token has the ${direct.length} bytes themselves in base64url.\nThe signer must encode the raw digest, not its hex text.`,
    ]);
  const text = fromUtf8(draft.bytes)?.trim() ?? '';
  const inside = hexBytes(text);
  if (inside !== null)
    yield changedDraft(draft, { bytes: inside }, 1, [
      'signature-hex',
      t`The signature was written in hex, and that text was encoded in base64url. A token has the ${inside.length} bytes themselves in base64url.\nThe signer must encode the raw digest, not its hex text.`,
    ]);
  const twice = /^[\w+/-]{20,}={0,2}$/.test(text) ? readBase64url(text) : null;
  if (twice === null || twice.fault !== null) return;
  yield changedDraft(draft, { bytes: twice.bytes }, 1, [
    'signature-hex',
    t`The signature was encoded twice, base64 within base64url. A token has its ${twice.bytes.length} bytes encoded once.\nThe signer must encode the raw bytes.`,
  ]);
}

/** Allows 0x at the beginning and colons between. Shorter texts are not signatures. */
function hexBytes(text: string): Uint8Array | null {
  const digits = text.replace(/^0x/i, '').replaceAll(':', '').replace(/=+$/, '');
  return digits.length >= 40 ? fromHex(digits) : null;
}

function* fromDerForm(draft: Draft): Generator<Draft> {
  const { row, bytes } = draft;
  if (row?.family !== 'ecdsa' || typeof row.signatureBytes !== 'number') return;
  const raw = fromDer(bytes, row.signatureBytes);
  if (raw === null) return;
  const sentence = t`The signature is ASN.1 DER, ${bytes.length} bytes starting with 30. ${row.name} needs R and S side by side, ${raw.length} bytes (RFC 7518 §3.4).\nConvert it, or change the signer to write IEEE P1363.`;
  yield changedDraft(draft, { bytes: raw }, 1, ['signature-der', sentence]);
}

/**
 * Returns PSS with salts other than RFC 7518 §3.5 requires: none, the usual lengths, the longest
 * possible. At most 6.
 */
export function* saltLengths(draft: Draft): Generator<Draft> {
  const { row, bytes } = draft;
  if (row?.family !== 'rsassa-pss' || row.webCrypto === null) return;
  const own = row.webCrypto.use.saltLength ?? 0;
  const longest = bytes.length - own - 2;
  for (const salt of new Set([longest, 0, 20, 32, 48, 64])) {
    if (salt === own || salt < 0 || salt > longest) continue;
    const sentence =
      salt === longest
        ? t`The signature was made with a PSS salt of ${salt} bytes, the longest that fits. ${row.name} requires ${own}, as long as the hash (RFC 7518 §3.5).\nSet the salt length in the signer.`
        : t`The signature was made with a PSS salt of ${salt} bytes. ${row.name} requires ${own}, as long as the hash (RFC 7518 §3.5).\nSet the salt length in the signer.`;
    yield changedDraft(draft, { row: withSalt(row, salt), mends: false }, 2, ['pss-salt-length', sentence]);
  }
}

/** Uses its own name, because opened keys are cached by the row's name. */
function withSalt(row: AlgorithmRow, salt: number): AlgorithmRow {
  if (row.webCrypto === null) return row;
  return {
    ...row,
    name: `${row.name}, salt of ${salt} bytes`,
    webCrypto: { ...row.webCrypto, use: { ...row.webCrypto.use, saltLength: salt } },
  };
}

/**
 * Returns the signature with the zero bytes that a signer dropped because it wrote numbers without
 * their leading zeros: before R or S, or before an RSA signature. At most 4.
 */
export function* lostZeros(draft: Draft): Generator<Draft> {
  const { row, bytes } = draft;
  if (row?.family === 'ecdsa' && typeof row.signatureBytes === 'number')
    for (const [wide, words] of paddedPairs(bytes, row.signatureBytes)) yield zeroRestored(draft, wide, words);
  // An RSA signature is as long as the modulus (RFC 8017 §8), which is a whole number of 64 bits.
  if (row?.signatureBytes === 'modulus' && bytes.length >= 64 && bytes.length % 8 === 7)
    yield zeroRestored(draft, concatBytes(Uint8Array.of(0), bytes), t`its first byte, which is zero`);
}

function zeroRestored(draft: Draft, bytes: Uint8Array, words: string): Draft {
  const sentence = t`The signature is ${draft.bytes.length} bytes long and lacks ${words}. With ${bytes.length} bytes it verifies.\nThe signer must write numbers at their full width (RFC 7518 §3.4); this fails about once in a hundred tokens.`;
  return changedDraft(draft, { bytes }, 1, ['signature-leading-zero-lost', sentence]);
}

function paddedPairs(bytes: Uint8Array, size: number): readonly (readonly [Uint8Array, string])[] {
  const half = size / 2;
  const missing = size - bytes.length;
  if (missing < 1 || missing > 2) return [];
  const zero = new Uint8Array(missing);
  const one = new Uint8Array(1);
  const atR = [concatBytes(zero, bytes), t`the leading zero of R`] as const;
  const atS = [concatBytes(bytes.subarray(0, half), zero, bytes.subarray(half)), t`the leading zero of S`] as const;
  const both = [
    concatBytes(one, bytes.subarray(0, half - 1), one, bytes.subarray(half - 1)),
    t`the leading zeros of R and S`,
  ] as const;
  return missing === 1 ? [atR, atS] : [both, atR, atS];
}
