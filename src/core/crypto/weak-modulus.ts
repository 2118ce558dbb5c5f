import { memoLast } from '../text/memo.ts';
import type { Jwk } from './jwk.ts';
import { memberBytes } from './members.ts';
import { modPow, toInteger } from './rsa.ts';

/** A power of longer numbers takes too long. */
const mostBytes = 512;

/**
 * Returns whether anyone can factor the modulus of an RSA key, and so sign with it: it is a prime, has a
 * small factor, or is the product of two primes that are close to each other (CVE-2022-26320). It takes
 * some 100 ms for 4096 bits, and is asked after each key press, so the last answer is remembered.
 */
export const isFactorable = memoLast((key: Jwk): boolean => {
  if (key.kty !== 'RSA' || memberBytes(key, 'n').length > mostBytes) return false;
  const n = toInteger(memberBytes(key, 'n'));
  return n > 3n && (hasSmallFactor(n) || hasNearFactors(n) || modPow(2n, n - 1n, n) === 1n);
});

const largestSmall = 2000n;

function hasSmallFactor(n: bigint): boolean {
  for (let factor = 3n; factor < largestSmall; factor += 2n) if (n % factor === 0n) return true;
  return n % 2n === 0n;
}

/** Real primes differ by far more than these steps reach (FIPS 186-5, Appendix A.1.3). */
const steps = 100;

/** Fermat's method: n is the difference of two squares. */
function hasNearFactors(n: bigint): boolean {
  const root = rootOf(n);
  let mean = root * root === n ? root : root + 1n;
  for (let step = 0; step < steps; step += 1, mean += 1n) {
    const rest = mean * mean - n;
    if (rootOf(rest) ** 2n === rest) return true;
  }
  return false;
}

/** Returns the integer square root (Newton's method). */
function rootOf(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(16).length * 2) + 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
