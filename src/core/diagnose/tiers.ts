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
  readonly secrets: Readonly<Record<Hash, SecretList>>;
};
/** The secrets of all keys, for one hash. Another key's place is empty. */
export type SecretList = {
  readonly hash: Hash;
  readonly bytes: () => readonly Uint8Array[];
  readonly prepared: () => ReturnType<typeof preparedSecrets>;
};
/** A token variant with what its tries have in common. */
export type TriedToken = { readonly variant: TokenVariant; readonly message: ReturnType<typeof messageOf> };
/** A part of the search: a token variant, and a span of the keys that it is tried with. */
export type Part = { readonly token: TriedToken; readonly tier: KeyTier; readonly span: Span };

export function keyTier(keys: readonly KeyVariant[]): KeyTier {
  const bytes = once(() => keys.map(({ jwk }) => memberBytes(jwk, 'k')));
  const list = (hash: Hash): SecretList => ({ hash, bytes, prepared: once(() => preparedSecrets(hash, bytes())) });
  return {
    keys,
    types: new Set(keys.map(({ jwk }) => jwk.kty)),
    secrets: { 'SHA-256': list('SHA-256'), 'SHA-384': list('SHA-384'), 'SHA-512': list('SHA-512') },
  };
}

export const triedToken = (variant: TokenVariant): TriedToken => ({ variant, message: messageOf(variant) });

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

/** Returns the work of trying so many secrets on a token, in blocks of SHA-256; 0 if the platform does it. */
export const workOf = ({ message }: TriedToken, secrets: number): number =>
  message === null ? 0 : secrets * message().blocks * (message().hash === 'SHA-256' ? 1 : slower);

/** How much longer a block of 64-bit words takes. */
const slower = 3;

/** Returns how many keys of the tier are tried on this token between two rests: some milliseconds. */
export function strideOf(token: TriedToken, { keys, types }: KeyTier): number {
  const { row, input } = token.variant;
  if (row.kty === null || !types.has(row.kty)) return Math.max(1, keys.length);
  if (token.message !== null) return Math.ceil(12_000 / workOf(token, 1));
  // The platform computes these at the same time, on all cores, each with its own copy of the input.
  const most = row.family === 'hmac' ? 64 : 8;
  return Math.max(1, Math.min(most, Math.floor(4_000_000 / (input.length + 1))));
}

/** Returns the keys of a part that verify its token and are not simply as given, in order. */
export async function keysThatVerify(part: Part): Promise<readonly KeyVariant[]> {
  const { token, tier, span } = part;
  const { row, input, signature } = token.variant;
  if (token.message !== null) {
    const { hash, message } = token.message();
    return suitableKeys(part, secretsThatSign(tier.secrets[hash].prepared(), message, signature, span));
  }
  const keys = tier.keys.slice(span.start, span.end).filter((key) => suits(token.variant, key));
  const answers = await Promise.all(keys.map(({ jwk }) => verifySignature(row, jwk, input, signature)));
  return keys.filter((_, at) => {
    const answer = answers[at];
    return answer?.ok === true && answer.value;
  });
}

/** Returns the keys of a part at these indexes of its tier, without those that do not fit the algorithm. */
export const suitableKeys = ({ token, tier }: Part, indexes: readonly number[]): readonly KeyVariant[] =>
  indexes.flatMap((at) => tier.keys[at] ?? []).filter((key) => suits(token.variant, key));

const suits = ({ row, findings }: TokenVariant, key: KeyVariant): boolean =>
  findings.length + key.findings.length > 0 && misfitOf(row, key.jwk) === null;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
