import { allHashes } from '../../../crypto/all-hashes.ts';
import { t } from '../../../text/language.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What programs make of a secret. Anyone who has the secret can make it. */
type Derived = { readonly bytes: Uint8Array; readonly words: () => string };

const hashes = Object.entries(allHashes);
const lengths: ReadonlySet<number> = new Set([16, 24, 32, 48, 64]);

/**
 * Returns the hashes of a secret and its first bytes, as far as they have this length. A caller that
 * looks for a key knows its length, and computes a fraction of the hashes.
 */
export const derivedFrom = (secret: Bytes, length: number): readonly Derived[] => [
  ...hashes
    .filter(([, { outputLen }]) => outputLen === length)
    .map(([name, hash]) => ({ bytes: hash(secret), words: () => t`its hash (${name})` })),
  ...(lengths.has(length) && length < secret.length
    ? [{ bytes: secret.subarray(0, length), words: () => t`its first ${length} bytes` }]
    : []),
];

/** Returns whether bytes are as long as what is derived from a secret. */
export const mayBeDerived = ({ length }: Uint8Array): boolean =>
  lengths.has(length) || hashes.some(([, { outputLen }]) => outputLen === length);
