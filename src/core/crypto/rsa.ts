import { t } from '../text/language.ts';
import { toBase64url } from '../text/base64url.ts';
import { toHex } from '../text/bytes.ts';
import type { Jwk } from './jwk.ts';
import { memberBytes, paddedBytes } from './members.ts';

/**
 * RSA arithmetic (RFC 8017 §3, §5) with BigInt, for keys that the platform rejects. It is not
 * constant-time: suitable for inspecting tokens in your own browser, not for a server.
 */

/** Longer numbers would only keep the browser busy, and no platform accepts them. */
const mostBytes = 2048;

/** Reads a big-endian integer (RFC 8017 §4.2). */
export const toInteger = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`));

/** Writes a big-endian integer, padded to the width (RFC 8017 §4.1). */
export function toOctets(value: bigint, width: number): Uint8Array<ArrayBuffer> {
  const hex = value.toString(16);
  const digits = hex.padStart(hex.length + (hex.length % 2), '0');
  const bytes = Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
  return paddedBytes(bytes, Math.max(width, bytes.length));
}

export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = base % modulus;
  for (const bit of [...exponent.toString(2)].reverse()) {
    if (bit === '1') result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The operation behind RSAVP1 and RSASP1 (RFC 8017 §5.2): the same power, with e or with d. */
type RsaPower = (representative: Uint8Array) => Uint8Array<ArrayBuffer>;

/**
 * Returns the power function of a key. Throws if the key has no usable modulus; the function throws
 * if its argument is not below the modulus.
 */
export function rsaPower(key: Jwk, exponent: 'e' | 'd'): RsaPower {
  const [n, power] = [integerOf(key, 'n'), integerOf(key, exponent)];
  if (n < 6n || power < 2n) throw new Error(t`The modulus n or the exponent is missing.`);
  const width = toOctets(n, 1).length;
  return (representative) => {
    const value = toInteger(representative);
    if (value >= n) throw new Error(t`The signature value is out of range.`);
    return toOctets(modPow(value, power, n), width);
  };
}

/** Returns an integer member of the key; 0 if it is missing. */
function integerOf(key: Jwk, name: string): bigint {
  const bytes = memberBytes(key, name);
  if (bytes.length > mostBytes)
    throw new Error(t`The member ${name} has ${bytes.length * 8} bits, which is too long to compute with.`);
  return toInteger(bytes);
}

const crtNames = ['p', 'q', 'dp', 'dq', 'qi'] as const;

/**
 * Returns the private key with p, q, dp, dq and qi. RFC 7518 §6.3.2 allows a key with only n, e and
 * d, but WebCrypto does not accept it. The factors follow from d (NIST SP 800-56B, Appendix C.2).
 * Returns any other key unchanged.
 */
export function withCrtMembers(key: Jwk): Jwk {
  if (key.kty !== 'RSA' || crtNames.every((name) => typeof key[name] === 'string')) return key;
  const [n, e, d] = [integerOf(key, 'n'), integerOf(key, 'e'), integerOf(key, 'd')];
  const factors = factorsOf(n, e, d);
  if (factors === null) throw new Error(t`n, e and d do not belong together.`);
  const [p, q] = factors;
  const values = { p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  return { ...key, ...Object.fromEntries(crtNames.map((name) => [name, toBase64url(toOctets(values[name], 1))])) };
}

/**
 * Returns the primes of n, the larger first, from a pair of exponents; null if e and d do not
 * belong to n.
 */
export function factorsOf(n: bigint, e: bigint, d: bigint): readonly [bigint, bigint] | null {
  const multiple = e * d - 1n;
  if (n < 6n || multiple <= 0n || multiple % 2n !== 0n) return null;
  let odd = multiple;
  let halvings = 0;
  for (; odd % 2n === 0n; odd /= 2n) halvings += 1;
  // Each base fails with a probability of at most one half.
  for (let base = 2n; base < 60n; base += 1n) {
    const root = rootOfUnity(modPow(base, odd, n), n, halvings);
    const p = root === null ? 1n : greatestCommonDivisor(root - 1n, n);
    if (p > 1n && p < n) return p > n / p ? [p, n / p] : [n / p, p];
  }
  return null;
}

/**
 * Squares until the result is 1. The value before it is a square root of 1; unless it is -1, it
 * reveals a factor.
 */
function rootOfUnity(start: bigint, n: bigint, squarings: number): bigint | null {
  let value = start;
  for (let round = 0; round < squarings && value !== 1n && value !== n - 1n; round += 1) {
    const square = (value * value) % n;
    if (square === 1n) return value;
    value = square;
  }
  return null;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, next, factor, nextFactor] = [modulus, value % modulus, 0n, 1n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return ((factor % modulus) + modulus) % modulus;
}

/**
 * Returns whether a private member belongs to another modulus (RFC 8017 §3.2). With the primes it is
 * a division; without them a power shows it, which takes too long for very long keys.
 */
export function isPrivatePartOfAnother(key: Jwk): boolean {
  if (['n', 'd', ...crtNames].some((name) => memberBytes(key, name).length > mostBytes)) return false;
  const [n, e, d] = [integerOf(key, 'n'), integerOf(key, 'e'), integerOf(key, 'd')];
  const [p, q] = [integerOf(key, 'p'), integerOf(key, 'q')];
  if (p > 1n && q > 1n) return p * q !== n || isFactorOfAnother(key, { e, d, p, q });
  if ([p, q].some((factor) => factor > 1n && n % factor !== 0n)) return true;
  if (d === 0n) return false;
  const isQuick = n > 2n && memberBytes(key, 'n').length <= 512 && memberBytes(key, 'e').length <= 8;
  return isQuick && modPow(modPow(2n, e, n), d, n) !== 2n;
}

type Factors = Readonly<Record<'e' | 'd' | 'p' | 'q', bigint>>;

/** Checks the exponents and the coefficient against the primes. A missing member fits. */
function isFactorOfAnother(key: Jwk, { e, d, p, q }: Factors): boolean {
  const [dp, dq, qi] = [integerOf(key, 'dp'), integerOf(key, 'dq'), integerOf(key, 'qi')];
  const isInverse = (exponent: bigint, prime: bigint): boolean =>
    exponent === 0n || (e * exponent) % (prime - 1n) === 1n;
  return !(
    [d, dp].every((exponent) => isInverse(exponent, p)) &&
    [d, dq].every((exponent) => isInverse(exponent, q)) &&
    (qi === 0n || (qi * q) % p === 1n)
  );
}
