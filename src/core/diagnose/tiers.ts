import type { Hash } from '../crypto/algorithm-row.ts';
import { misfitOf } from '../crypto/fit.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { memberBytes } from '../crypto/members.ts';
import { subtleCrypto } from '../crypto/platform.ts';
import { blocksOf, preparedMessage, preparedSecrets, secretsThatSign } from '../crypto/search/secret-search.ts';
import { verifySignature } from '../crypto/verify.ts';
import type { Span } from '../text/spans.ts';
import type { KeyVariant, TokenVariant } from './trial.ts';

/** The key variants of one cost, in the order in which they are tried. */
export type KeyTier = {
  readonly keys: readonly KeyVariant[];
  readonly types: ReadonlySet<Jwk['kty']>;
  readonly secrets: ReturnType<typeof secretsIn>;
};
/** A token variant with what its tries have in common. */
export type TriedToken = { readonly variant: TokenVariant; readonly message: ReturnType<typeof messageOf> };

export const keyTier = (keys: readonly KeyVariant[]): KeyTier => ({
  keys,
  types: new Set(keys.map(({ jwk }) => jwk.kty)),
  secrets: secretsIn(keys),
});
export const triedToken = (variant: TokenVariant): TriedToken => ({ variant, message: messageOf(variant) });

/** The secrets of all keys, computed when a hash first needs them. Another key's place is empty. */
function secretsIn(keys: readonly KeyVariant[]) {
  const bytes = once(() => keys.map(({ jwk }) => memberBytes(jwk, 'k')));
  const prepared = {
    'SHA-256': once(() => preparedSecrets('SHA-256', bytes())),
    'SHA-384': once(() => preparedSecrets('SHA-384', bytes())),
    'SHA-512': once(() => preparedSecrets('SHA-512', bytes())),
  };
  return (hash: Hash) => prepared[hash]();
}

/** The message of an HMAC that is searched here; null for any other token. */
const messageOf = ({ row: { family, hash }, input }: TokenVariant) =>
  family === 'hmac' && hash !== null && isShort(hash, input.length)
    ? once(() => ({ hash, blocks: blocksOf(hash, input.length), message: preparedMessage(hash, input) }))
    : null;

/**
 * Longer messages go to the platform, which hashes faster but needs some time for each call. Without
 * it, all are short.
 */
const isShort = (hash: Hash, length: number): boolean => length <= longest[hash] || subtleCrypto() === null;
const longest = { 'SHA-256': 4000, 'SHA-384': 2000, 'SHA-512': 2000 } as const satisfies Record<Hash, number>;

/** Returns how many keys of the tier are tried on this token between two rests: some milliseconds. */
export function strideOf({ variant: { row, input }, message }: TriedToken, { keys, types }: KeyTier): number {
  if (row.kty === null || !types.has(row.kty)) return Math.max(1, keys.length);
  if (message !== null) return Math.ceil((row.hash === 'SHA-256' ? 12_000 : 4_000) / message().blocks);
  // The platform computes these at the same time, on all cores, each with its own copy of the input.
  const most = row.family === 'hmac' ? 64 : 8;
  return Math.max(1, Math.min(most, Math.floor(4_000_000 / (input.length + 1))));
}

/** Returns the keys within a span of the tier that verify the token and are not simply as given, in order. */
export async function keysThatVerify(token: TriedToken, tier: KeyTier, span: Span): Promise<readonly KeyVariant[]> {
  const { row, findings, input, signature } = token.variant;
  const suits = (key: KeyVariant): boolean =>
    findings.length + key.findings.length > 0 && misfitOf(row, key.jwk) === null;
  if (token.message !== null) {
    const { hash, message } = token.message();
    return secretsThatSign(tier.secrets(hash), message, signature, span)
      .flatMap((at) => tier.keys[at] ?? [])
      .filter(suits);
  }
  const keys = tier.keys.slice(span.start, span.end).filter(suits);
  const answers = await Promise.all(keys.map(({ jwk }) => verifySignature(row, jwk, input, signature)));
  return keys.filter((_, at) => {
    const answer = answers[at];
    return answer?.ok === true && answer.value;
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
