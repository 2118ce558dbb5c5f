import { sha1 as hashSha1 } from '@noble/hashes/legacy.js';
import { sha256 as hashSha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from '../text/base64url.ts';

/* The thumbprints of certificates (RFC 7515 §4.1.7, §4.1.8), in base64url. */

export const sha1 = (der: Uint8Array): string => toBase64url(hashSha1(der));
export const sha256 = (der: Uint8Array): string => toBase64url(hashSha256(der));
