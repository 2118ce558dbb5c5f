import { concatBytes, utf8 } from '../../text/bytes.ts';
import { err, ok, type Result } from '../../text/result.ts';
import type { Jwk } from '../jwk.ts';
import { memberBytes } from '../members.ts';
import { subtleCrypto } from '../platform.ts';
import type { DecryptionFault } from './fault.ts';
import type { KeyManagementRow } from './key-management.ts';
import { cancellable } from './slow-work.ts';

/** More would keep the browser busy for a long time: a million cost about half a second. */
export const mostIterations = 10_000_000;

export const isIterationCount = (count: unknown): count is number =>
  typeof count === 'number' && Number.isSafeInteger(count) && count > 0;

/** Returns the wrapping key of a password: PBKDF2 over `alg`, a zero byte and `p2s` (RFC 7518 §4.8.1.1). */
export async function passwordKey(
  { name, hash, wrapBytes }: KeyManagementRow,
  password: Jwk,
  { salt, count }: { readonly salt: Uint8Array; readonly count: number },
): Promise<Result<Uint8Array, DecryptionFault>> {
  if (count > mostIterations) return err({ kind: 'count-too-large', count, most: mostIterations });
  const subtle = subtleCrypto();
  if (subtle === null || hash === null) return err({ kind: 'insecure-context' });
  const base = await subtle.importKey('raw', memberBytes(password, 'k'), 'PBKDF2', false, ['deriveBits']);
  const full = concatBytes(utf8(name), new Uint8Array(1), salt);
  const derive = (iterations: number): Promise<ArrayBuffer> =>
    subtle.deriveBits({ name: 'PBKDF2', hash, salt: full, iterations }, base, (wrapBytes ?? 0) * 8);
  if (count < slowIterations) return ok(new Uint8Array(await derive(count)));
  const expectedMs = (await millisecondsOf(() => derive(sample))) * (count / sample);
  const bits = await cancellable({ iterations: count, startedAt: Date.now(), expectedMs }, derive(count));
  return bits === null ? err({ kind: 'cancelled', count }) : ok(new Uint8Array(bits));
}

/** From here on it takes about a second or more, so it can be cancelled. */
const slowIterations = 1_000_000;
/** Enough to measure how fast this browser is. */
const sample = 20_000;

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
