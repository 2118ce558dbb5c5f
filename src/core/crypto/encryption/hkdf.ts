import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../../text/bytes.ts';

type Expansion = {
  readonly salt: string;
  readonly info: string;
  /** The length of the result. */ readonly bytes: number;
};

/** HKDF with SHA-256 (RFC 5869 §2); salt and info are text in UTF-8. */
export const hkdfSha256 = (secret: Uint8Array, { salt, info, bytes }: Expansion): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hkdf(sha256, secret, utf8(salt), utf8(info), bytes));
