import type { AlgorithmRow } from '../../../crypto/algorithm-row.ts';
import { characterWords } from '../../../text/characters.ts';
import { t } from '../../../text/language.ts';
import type { CauseId } from '../../cause.ts';
import { commonHeaders } from './common-headers.ts';
import { changedDraft, headerOfSegment, lengthFits, algorithmOfHeader, readOneSegment, type Draft } from './draft.ts';

/** Returns the number of base64url characters for a number of bytes. */
export const charactersOf = (bytes: number): number => Math.ceil((bytes * 4) / 3);

/**
 * Returns the possible lengths of a signature: RSA moduli of 1024 to 8192 bits, Ed25519 and Ed448.
 */
export function signatureLengths({ signatureBytes }: AlgorithmRow): readonly number[] {
  if (typeof signatureBytes === 'number') return [signatureBytes];
  return signatureBytes === 'curve' ? [64, 114] : [128, 256, 384, 512, 1024];
}

/**
 * Removes what follows the signature: cuts at the first character that it cannot contain, and at
 * its required length. At most 6.
 */
export function* cutAtEnd(draft: Draft): Generator<Draft> {
  const { fault } = readOneSegment(draft.signature);
  const body =
    fault?.kind === 'bad-character' ? draft.signature.slice(0, fault.at) : draft.signature.replace(/=+$/, '');
  if (fault?.kind === 'bad-character' && fault.at > 0) yield cut(draft, body.length, strayCause(draft, fault));
  if (draft.row === null) return;
  for (const bytes of signatureLengths(draft.row)) {
    const length = charactersOf(bytes);
    // If another header begins there, another token was appended.
    if (body.length > length && !body.startsWith('eyJ', length))
      yield cut(draft, length, ['token-trailing-characters', surplusWords(draft, length, bytes)]);
  }
}

function cut(draft: Draft, length: number, cause: readonly [CauseId, string]): Draft {
  const signature = draft.signature.slice(0, length);
  return changedDraft(draft, { signature, bytes: readOneSegment(signature).bytes }, 1, cause);
}

function strayCause(
  draft: Draft,
  { at, character }: { readonly at: number; readonly character: string },
): readonly [CauseId, string] {
  // RFC 9901 §4: an SD-JWT is its issuer-signed JWT and the disclosures, each after a tilde.
  if (character === '~')
    return [
      'sd-jwt',
      t`This is an SD-JWT: the issuer signed only the part before the first ~. The disclosures follow it.\nVerify only that part.`,
    ];
  if (character === '.' && /[^.]/.test(draft.signature.slice(at)))
    return [
      'four-segments',
      t`The token has more than three parts. With the first three alone it verifies.\nRemove the rest, from the third dot on.`,
    ];
  const place = draft.header.length + draft.payload.length + 3 + at;
  return [
    'token-trailing-characters',
    t`The token ends before character ${place}, ${characterWords(character)}.\nRemove everything from there on.`,
  ];
}

function surplusWords({ signature, row }: Draft, length: number, bytes: number): string {
  const surplus = signature.length - length;
  const name = row?.name ?? 'alg';
  return surplus === 1
    ? t`The last character is not part of the token: its signature, ${bytes} bytes of ${name}, ends before it.\nRemove it.`
    : t`The last ${surplus} characters are not part of the token: its signature, ${bytes} bytes of ${name}, ends before them.\nRemove them.`;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Adds one character at the end, if exactly one is missing: at most 64, fewer if some of its bits
 * do not belong to a byte.
 */
export function* lastCharacter(draft: Draft): Generator<Draft> {
  if (draft.row === null || draft.row.family === 'ml-dsa') return;
  for (const bytes of signatureLengths(draft.row).filter((each) => charactersOf(each) === draft.signature.length + 1)) {
    for (const digit of digits) {
      const read = readOneSegment(draft.signature + digit);
      if (read.fault !== null || read.deviations.length > 0) continue;
      const sentence = t`The token's last character is missing. With ${digit} at the end, the signature has its ${bytes} bytes and verifies.\nCopy the whole token.`;
      yield changedDraft(draft, { signature: read.text, bytes: read.bytes }, 3, ['token-truncated', sentence]);
    }
  }
}

/**
 * Replaces a header that cannot be read: restores its beginning, or uses a common header. At most
 * 51.
 */
export function* withHeader(draft: Draft): Generator<Draft> {
  const read = headerOfSegment(draft.header);
  if (read !== null) {
    if (read.parameters.alg === undefined && draft.signature === '') yield* withHeaderBefore(draft);
    return;
  }
  const begun = prefixes.flatMap((prefix) => withPrefix(draft, prefix));
  yield* begun;
  const known = new Set(begun.map(({ header }) => header));
  for (const { segment, json, row } of commonHeaders) {
    if (known.has(segment) || !lengthFits(row, draft.bytes.length)) continue;
    const missing = segment.length - draft.header.length;
    const isTail = missing > 0 && segment.endsWith(draft.header);
    const cause = isTail
      ? startCause(missing)
      : ([
          'token-corrupted-header',
          t`The header cannot be read, but with ${json} in its place the token verifies. It was changed after signing.`,
        ] as const);
    yield changedDraft(draft, { header: segment, row }, isTail ? 2 : 4, cause);
  }
}

const prefixes = ['e', 'ey', 'eyJ'];

function withPrefix(draft: Draft, prefix: string): Draft[] {
  const header = headerOfSegment(prefix + draft.header);
  return header === null
    ? []
    : [
        changedDraft(
          draft,
          { header: prefix + draft.header, row: algorithmOfHeader(header) },
          1,
          startCause(prefix.length),
        ),
      ];
}

const startCause = (missing: number): readonly [CauseId, string] => [
  'token-truncated-start',
  missing === 1
    ? t`The token's first character is missing: a token starts with "eyJ".\nCopy the token from its start.`
    : t`The token's first ${missing} characters are missing: a token starts with "eyJ".\nCopy the token from its start.`,
];

/** Adds a header to payload and signature, if the first of two parts is not one. */
function* withHeaderBefore(draft: Draft): Generator<Draft> {
  const { bytes } = readOneSegment(draft.payload);
  for (const { segment, json, row } of commonHeaders) {
    if (!lengthFits(row, bytes.length)) continue;
    const cause = [
      'token-truncated-start',
      t`The header is missing. With ${json} in front, the token verifies.\nCopy all three parts.`,
    ] as const;
    yield changedDraft(
      draft,
      { header: segment, payload: draft.header, signature: draft.payload, bytes, row },
      3,
      cause,
    );
  }
}
