import { t } from '../text/language.ts';
import type { AlgorithmRow, Hash } from './algorithm-row.ts';
import { concatBytes, equalBytes, fromHex } from '../text/bytes.ts';
import type { Engine } from './engine.ts';
import { modulusBits } from './fit.ts';
import { mgf1, platformHash, xorBytes } from './mgf1.ts';
import { rsaPower } from './rsa.ts';

/**
 * Computes RSA signatures for keys that browsers reject: short ones, unusual exponents. The hashes
 * come from the platform.
 */
export const rsaArithmetic: Engine = {
  async verifier(row, key) {
    const [power, bits] = [rsaPower(key, 'e'), modulusBits(key)];
    return async (data, signature) => paddings(row).matches(await digest(row.hash, data), power(signature), bits);
  },
  async signer(row, key) {
    const [power, bits] = [rsaPower(key, 'd'), modulusBits(key)];
    return async (data) => power(await paddings(row).encode(await digest(row.hash, data), bits));
  },
  generate: async (row) => Promise.reject(new Error(t`This browser cannot generate keys for ${row.name}.`)),
};

type Padding = {
  readonly encode: (hash: Hashed, bits: number) => Promise<Uint8Array>;
  readonly matches: (hash: Hashed, message: Uint8Array, bits: number) => Promise<boolean>;
};
type Hashed = { readonly name: Hash; readonly bytes: Uint8Array<ArrayBuffer> };

const paddings = (row: AlgorithmRow): Padding =>
  row.family === 'rsassa-pss' ? pss(row.webCrypto?.use.saltLength ?? 0) : pkcs1;

async function digest(name: Hash | null, data: Uint8Array): Promise<Hashed> {
  if (name === null) throw new Error(t`This browser offers no hash functions here.`);
  return { name, bytes: await platformHash(name, data) };
}

/** The DER encoding of the DigestInfo in front of the hash (RFC 8017 §9.2, note 1). */
const digestInfo = {
  'SHA-256': '3031300d060960864801650304020105000420',
  'SHA-384': '3041300d060960864801650304020205000430',
  'SHA-512': '3051300d060960864801650304020305000440',
} as const satisfies Record<Hash, string>;

/** EMSA-PKCS1-v1_5 (RFC 8017 §9.2). */
const pkcs1: Padding = {
  async encode(hash, bits) {
    const info = concatBytes(fromHex(digestInfo[hash.name]) ?? new Uint8Array(), hash.bytes);
    const length = Math.ceil(bits / 8);
    if (length < info.length + 11) throw tooShort(hash.name, bits);
    return concatBytes(
      new Uint8Array([0, 1]),
      new Uint8Array(length - info.length - 3).fill(255),
      new Uint8Array(1),
      info,
    );
  },
  matches: async (hash, message, bits) => equalBytes(message, await pkcs1.encode(hash, bits)),
};

/**
 * EMSA-PSS with MGF1 (RFC 8017 §9.1), `bits - 1` bits long. RFC 7518 §3.5 requires a salt as long
 * as the hash.
 */
const pss = (saltBytes: number): Padding => ({
  async encode(hash, bits) {
    const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
    const { length, rest } = pssLengths(hash, bits, saltBytes);
    if (rest < 0) throw tooShort(hash.name, bits);
    const seed = await pssSeed(hash, salt);
    const block = concatBytes(new Uint8Array(rest), new Uint8Array([1]), salt);
    const masked = xorBytes(block, await mgf1(hash.name, seed, block.length));
    masked[0] = (masked[0] ?? 0) & topMask(bits);
    // A modulus of 8k + 1 bits leaves a whole byte in front of the message (RFC 8017 §8.1.1).
    return concatBytes(new Uint8Array(Math.ceil(bits / 8) - length), masked, seed, new Uint8Array([0xbc]));
  },
  async matches(hash, message, bits) {
    const { length, rest } = pssLengths(hash, bits, saltBytes);
    const above = message.length - length;
    if (rest < 0 || above < 0 || message.subarray(0, above).some((byte) => byte !== 0) || message.at(-1) !== 0xbc)
      return false;
    const split = message.length - 1 - hash.bytes.length;
    const [masked, seed] = [message.subarray(above, split), message.slice(split, -1)];
    if (((masked[0] ?? 0) & ~topMask(bits)) !== 0) return false;
    const block = xorBytes(masked, await mgf1(hash.name, seed, masked.length));
    block[0] = (block[0] ?? 0) & topMask(bits);
    if (block.subarray(0, rest).some((byte) => byte !== 0) || block[rest] !== 1) return false;
    return equalBytes(seed, await pssSeed(hash, block.subarray(rest + 1)));
  },
});

/** `rest` is the number of zeros before the 1 that precedes the salt. */
function pssLengths(hash: Hashed, bits: number, saltBytes: number): { readonly length: number; readonly rest: number } {
  const length = Math.ceil((bits - 1) / 8);
  return { length, rest: length - hash.bytes.length - saltBytes - 2 };
}

/** Returns a mask for the first byte of a message that is one bit shorter than the modulus. */
const topMask = (bits: number): number => 0xff >> (8 * Math.ceil((bits - 1) / 8) - (bits - 1));

const pssSeed = async (hash: Hashed, salt: Uint8Array): Promise<Uint8Array> =>
  (await digest(hash.name, concatBytes(new Uint8Array(8), hash.bytes, salt))).bytes;

const tooShort = (name: Hash, bits: number): Error =>
  new Error(t`An RSA key of ${bits} bits is too short for a ${name} signature.`);
