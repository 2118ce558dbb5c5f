import { allHashes } from '../../../crypto/all-hashes.ts';
import { t } from '../../../text/language.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What programs make of a secret. Anyone who has the secret can make it. */
type Derived = { readonly bytes: Uint8Array; readonly words: () => string };

const lengths = [16, 24, 32, 48, 64] as const;

/** Returns the hashes of a secret and its first bytes, as far as they are as long as a key often is. */
export const derivedFrom = (secret: Bytes): readonly Derived[] => [
  ...Object.entries(allHashes).map(([name, hash]) => ({ bytes: hash(secret), words: () => t`its hash (${name})` })),
  ...lengths
    .filter((length) => length < secret.length)
    .map((length) => ({ bytes: secret.subarray(0, length), words: () => t`its first ${length} bytes` })),
];

const derivedLengths: ReadonlySet<number> = new Set([...lengths, 20]);

/** Returns whether bytes are as long as what is derived from a secret. */
export const mayBeDerived = ({ length }: Uint8Array): boolean => derivedLengths.has(length);
