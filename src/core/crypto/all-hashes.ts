import { md5, sha1 } from '@noble/hashes/legacy.js';
import { hashFunctions } from './digest.ts';

/** The hashes that programs make keys with, synchronous; also those that are no longer safe. */
export const allHashes = { ...hashFunctions, 'SHA-1': sha1, MD5: md5 } as const;
