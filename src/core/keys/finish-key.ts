import { modulusBits } from '../crypto/fit.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { curveOfJwk, isPrivate, memberBytes, missingPublicMember } from '../crypto/members.ts';
import { derivePublic, doHalvesDiffer } from '../crypto/public-half.ts';
import { isSmallOrder } from '../crypto/small-order.ts';
import { thumbprintOf } from '../crypto/thumbprint.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { Span } from '../text/spans.ts';
import { isOnCurve } from './curve.ts';
import type { CertificateDetails, Key, KeyForm, KeyProblem, KeyRemark } from './key.ts';
import { ecCurveOf, okpCurves } from './oids.ts';
import { readJwk } from './read-jwk.ts';
import type { Members } from './read-public.ts';

/** A key as found, before its members are checked. */
export type FoundKey = {
  readonly span: Span;
  readonly form: KeyForm;
  readonly members: Members;
  readonly certificate: CertificateDetails | null;
  readonly remarks: readonly KeyRemark[];
};

/** A key without its place in the ring. */
export type LooseKey = Omit<Key, 'index'>;

/**
 * Checks the members, derives the public half of a private key, checks that points are on their
 * curve, and describes the key.
 */
export async function finishKey(found: FoundKey): Promise<Result<LooseKey, KeyProblem>> {
  const reading = readJwk(found.members);
  if (!reading.ok) return reading;
  const whole = await withPublicHalf(reading.value.jwk);
  if (!whole.ok) return whole;
  const problem = pointProblem(whole.value);
  if (problem) return err(problem);
  const halves: readonly KeyRemark[] = (await doHalvesDiffer(whole.value)) ? [{ kind: 'halves-differ' }] : [];
  return ok(await describe(whole.value, found, [...reading.value.remarks, ...halves, ...privateRest(whole.value)]));
}

/** RFC 7518 §6.3.2 requires d in a private key. */
function privateRest(jwk: Jwk): readonly KeyRemark[] {
  const members = jwk.kty === 'RSA' && !isPrivate(jwk) ? rsaParts.filter((name) => jwk[name] !== undefined) : [];
  return members.length === 0 ? [] : [{ kind: 'private-exponent-missing', members }];
}

const rsaParts = ['p', 'q', 'dp', 'dq', 'qi'] as const;

/** RFC 7518 §3.3 and strict libraries reject shorter RSA keys. */
const leastModulusBits = 2048;

async function describe(jwk: Jwk, found: FoundKey, remarks: readonly KeyRemark[]): Promise<LooseKey> {
  const { span, form, certificate } = found;
  const bits = bitsOf(jwk);
  const short: readonly KeyRemark[] = jwk.kty === 'RSA' && bits < leastModulusBits ? [{ kind: 'rsa-short', bits }] : [];
  return {
    span,
    form,
    jwk,
    bits,
    certificate,
    isPrivate: isPrivate(jwk),
    curve: curveOfJwk(jwk),
    kid: textOf(jwk.kid),
    alg: textOf(jwk.alg),
    use: textOf(jwk.use),
    keyOps: Array.isArray(jwk.key_ops) ? jwk.key_ops.filter((op) => typeof op === 'string') : null,
    thumbprint: jwk.kty === 'oct' ? null : await thumbprintOf(jwk),
    remarks: [...found.remarks, ...remarks, ...short],
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const bitsByType: Record<Jwk['kty'], (jwk: Jwk) => number> = {
  RSA: modulusBits,
  oct: (jwk) => memberBytes(jwk, 'k').length * 8,
  EC: (jwk) => ecCurveOf(jwk.crv)?.bits ?? 0,
  OKP: (jwk) => okpCurves.find((curve) => curve.crv === jwk.crv)?.bits ?? 0,
  AKP: (jwk) => memberBytes(jwk, 'pub').length * 8,
};
const bitsOf = (jwk: Jwk): number => bitsByType[jwk.kty](jwk);

async function withPublicHalf(jwk: Jwk): Promise<Result<Jwk, KeyProblem>> {
  if (missingPublicMember(jwk) === null) return ok(jwk);
  const half = await derivePublic(jwk);
  if (half.ok) return ok(Object.assign(Object.create(null), half.value, jwk));
  // X25519 and X448 are for key agreement and cannot sign, so they are described without their
  // public half.
  if (okpCurves.some((curve) => curve.crv === jwk.crv && !curve.signs)) return ok(jwk);
  return err({
    kind: 'jwk-bad-member',
    kty: jwk.kty,
    member: jwk.kty === 'AKP' ? 'priv' : 'd',
    problem: { kind: 'refused' },
  });
}

function pointProblem(jwk: Jwk): KeyProblem | null {
  if (jwk.kty === 'OKP' && isSmallOrder(curveOfJwk(jwk) ?? '', memberBytes(jwk, 'x')))
    return { kind: 'jwk-bad-member', kty: jwk.kty, member: 'x', problem: { kind: 'small-order' } };
  const curve = jwk.kty === 'EC' ? ecCurveOf(jwk.crv) : undefined;
  if (!curve || isOnCurve(curve, { x: memberBytes(jwk, 'x'), y: memberBytes(jwk, 'y') })) return null;
  return { kind: 'point-not-on-curve', curve: curve.crv };
}
