import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import { requirementOf } from '../crypto/algorithms.ts';
import { misfitOf } from '../crypto/fit.ts';
import type { HeaderParameters } from '../token/token.ts';
import { keyAllows } from './abilities.ts';
import type { Key, KeyRing } from './key.ts';
import type { Misfit, SelectionReason } from './selection.ts';

/**
 * The keys to try, in the order of the ring, and why these or why none. Words:
 * `selection-words.ts`.
 */
export type Selection = { readonly candidates: readonly Key[]; readonly reason: SelectionReason };

/**
 * Selects the keys for a token as RFC 7515 §6 and Appendix D advise: by `kid`, then by the key's
 * own members (`use`, `key_ops`, `alg`), its type and its curve. Keys without a `kid` match any.
 * All fitting keys are tried.
 */
export function selectKeys(
  given: KeyRing,
  header: HeaderParameters,
  row: AlgorithmRow,
  purpose: 'verify' | 'sign',
): Selection {
  if (row.kty === null) return none({ kind: 'alg-none' });
  const ring = ringFor(given, row);
  if (ring.keys.length === 0) return none({ kind: 'no-key' });
  const named = poolOf(ring, header.kid);
  if (named.length === 0 && !isOfOtherKind(ring.keys, row))
    return none({ kind: 'jwks-kid-not-found', kid: header.kid ?? '', kids: ring.keys.flatMap((key) => key.kid ?? []) });
  const judged = (named.length === 0 ? ring.keys : named).map((key) => ({ key, misfit: misfit(key, row, purpose) }));
  const candidates = judged.flatMap((each) => (each.misfit === null ? [each.key] : []));
  if (candidates.length > 0) return { candidates, reason: reasonFor(candidates, ring, header, row) };
  return none(
    nearest(
      judged.flatMap((each) => each.misfit ?? []),
      judged.length,
    ),
  );
}

/**
 * Returns the ring that counts for an algorithm: with the keys that its text can only mean, and the
 * text in which their spans are.
 */
export function ringFor(ring: KeyRing, { kty }: Pick<AlgorithmRow, 'kty'>): KeyRing {
  const { read } = ring;
  if (read === undefined || (ring.kind === 'secret' && kty === 'oct')) return ring;
  return { of: { ...ring.of, text: read.text }, kind: 'keys', keys: read.keys, faults: [] };
}

const none = (reason: SelectionReason): Selection => ({ candidates: [], reason });

/**
 * Returns the keys with the kid, or if there are none, the keys without a kid. Returns all if the
 * header has no kid, or if there is only a single key.
 */
function poolOf({ keys }: KeyRing, kid: string | undefined): readonly Key[] {
  if (kid === undefined || isLone(keys)) return keys;
  const named = keys.filter((key) => key.kid === kid);
  return named.length > 0 ? named : keys.filter((key) => key.kid === null);
}

/** Returns whether public keys are given for a shared secret: another kid would not help. */
const isOfOtherKind = (keys: readonly Key[], { kty }: AlgorithmRow): boolean =>
  kty === 'oct' && keys.every(({ jwk }) => jwk.kty !== 'oct');

/** Returns the keys to decrypt with: those with the kid, or all. Each says itself whether it fits. */
export function keysOfKid(ring: KeyRing, kid: string | undefined): readonly Key[] {
  const named = poolOf(ring, kid);
  return named.length > 0 ? named : ring.keys;
}

/** Returns whether one key was given by itself, outside a set that is searched by kid. */
const isLone = ([first, ...others]: readonly Key[]): boolean =>
  first !== undefined && others.length === 0 && first.form !== 'jwk-set';

function reasonFor(
  candidates: readonly Key[],
  ring: KeyRing,
  { kid, isKidMistyped }: HeaderParameters,
  row: AlgorithmRow,
): SelectionReason {
  const counts = { alg: row.name, fitting: candidates.length, of: ring.keys.length };
  const [first] = candidates;
  if (kid !== undefined && first && first.kid !== null && first.kid !== kid)
    return { kind: 'kid-differs', kid, given: first.kid };
  if (kid !== undefined)
    return first?.kid === kid
      ? { kind: 'kid-names-key', kid, ...counts }
      : { kind: 'keys-without-kid', kid, ...counts };
  const isMistyped = isKidMistyped === true;
  return ring.keys.length === 1 && !isMistyped
    ? { kind: 'only-key' }
    : { kind: 'token-without-kid', isMistyped, ...counts };
}

/** Returns why a key cannot be used: first its type and curve, then its own members. */
function misfit(key: Key, row: AlgorithmRow, purpose: 'verify' | 'sign'): Misfit | null {
  const fault = misfitOf(row, key.jwk);
  if (fault?.kind === 'curve-mismatch')
    return { kind: 'alg-curve-mismatch', alg: row.name, needs: fault.needs, given: fault.given };
  if (fault !== null) return typeMisfit(key, row);
  const withheld = (member: 'use' | 'key_ops' | 'alg', value: string): Misfit => ({
    kind: 'jwks-key-not-for-signing',
    alg: row.name,
    member,
    value,
  });
  if (key.use !== null && key.use !== 'sig') return withheld('use', key.use);
  if (key.alg !== null && !sameAlgorithm(key.alg, row)) return withheld('alg', key.alg);
  if (purpose === 'sign' && (!key.isPrivate || key.remarks.some(({ kind }) => kind === 'halves-differ')))
    return { kind: 'key-not-private' };
  if (!keyAllows(key, purpose)) return withheld('key_ops', (key.keyOps ?? []).join(', '));
  return null;
}

function typeMisfit(key: Key, row: AlgorithmRow): Misfit {
  const alg = row.name;
  const needs = requirementOf(row);
  if (key.jwk.kty === 'oct') return { kind: 'asymmetric-alg-with-secret', alg, needs };
  const kind = row.kty === 'oct' && !key.isPrivate ? 'hmac-with-public-key' : 'key-type-mismatch';
  return { kind, alg, needs, kty: key.jwk.kty, curve: key.curve };
}

/**
 * Returns whether `alg` is the row's algorithm. `EdDSA` and the name of its curve are the same once
 * type and curve fit (RFC 9864 §2.2).
 */
const sameAlgorithm = (alg: string, row: AlgorithmRow): boolean =>
  alg === row.name || (row.family === 'eddsa' && (alg === 'EdDSA' || row.curves.includes(alg)));

/**
 * The reasons in order of how nearly the key fits. If several keys do not fit, the reason of the
 * nearest one helps most.
 */
const nearness: readonly Misfit['kind'][] = [
  'key-not-private',
  'jwks-key-not-for-signing',
  'alg-curve-mismatch',
  'hmac-with-public-key',
  'key-type-mismatch',
  'asymmetric-alg-with-secret',
];

function nearest(misfits: readonly Misfit[], count: number): SelectionReason {
  const [first] = misfits.toSorted((a, b) => nearness.indexOf(a.kind) - nearness.indexOf(b.kind));
  return first ? { ...first, count } : { kind: 'no-key' };
}
