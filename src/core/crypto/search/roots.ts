/**
 * The constants of SHA-2 (FIPS 180-4 §4.2, §5.3): the first bits of the fractional parts of roots of
 * the first primes. SHA-256 takes the upper 32 bits of the 64 that SHA-512 takes.
 */
const primes: number[] = [];
for (let number = 2; primes.length < 80; number += 1)
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);

/** Returns the first 64 bits after the point of a root, as two words. */
function fractionOf(prime: number, power: bigint): [high: number, low: number] {
  const radicand = BigInt(prime) << (64n * power);
  let [low, high] = [0n, 1n << 70n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= radicand) low = middle;
    else high = middle;
  }
  return [Number(BigInt.asIntN(32, low >> 32n)), Number(BigInt.asIntN(32, low))];
}

/** The constants of the rounds of SHA-512, two words each. */
export const cubeRoots = Int32Array.from(primes.flatMap((prime) => fractionOf(prime, 3n)));

const squareRoots = Int32Array.from(primes.slice(0, 16).flatMap((prime) => fractionOf(prime, 2n)));
/** The first states of SHA-512 and of SHA-384, two words for each of their eight. */
export const initial512 = squareRoots.slice(0, 16);
export const initial384 = squareRoots.slice(16);

/** Returns the upper words of pairs, for SHA-256. */
export const upperWords = (pairs: Int32Array): Int32Array => pairs.filter((_, at) => at % 2 === 0);
