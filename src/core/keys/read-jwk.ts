import type { Jwk } from '../crypto/jwk.ts';
import { readBase64url, toBase64url } from '../text/base64url.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { KeyProblem, KeyRemark, MemberProblem } from './key.ts';
import { ecCurveOf, mlDsaSeedSize, mlDsaSets, okpCurves } from './oids.ts';
import type { Members } from './read-public.ts';

type JwkReading = { readonly jwk: Jwk; readonly remarks: readonly KeyRemark[] };

/**
 * Checks the members of a key against RFC 7518 §6, RFC 8037 §2 and RFC 9964 §3, whether they came
 * from JSON or DER. The returned JWK is written as strict readers require (unpadded base64url,
 * integers without leading zeros). Anything written otherwise is a remark. A missing public half is
 * not a fault if it can be derived from the private one.
 */
export function readJwk(members: Members): Result<JwkReading, KeyProblem> {
  const kty = readKty(members.kty);
  if (!kty.ok) return kty;
  const sizes = sizesOf(kty.value, members);
  if (!sizes.ok) return sizes;
  if (Array.isArray(members.oth) && members.oth.length > 0)
    return err({ kind: 'key-algorithm-unsupported', name: 'RSA with more than two primes' });
  const reading = readFields(kty.value, members, sizes.value);
  if (!reading.ok) return reading;
  const remarks = [...reading.value.remarks];
  const others = readOthers(members, new Set(fields[kty.value].map((field) => field.name)), remarks);
  return ok({ jwk: bare({ kty: kty.value }, others, reading.value.values), remarks });
}

type Kty = Jwk['kty'];
type Field = {
  readonly name: string;
  /** Base64urlUInt (RFC 7518 §2) has no leading zeros; octets have a fixed length. */
  readonly type: 'integer' | 'octets';
  readonly need: 'always' | 'unless-private' | 'private' | 'optional';
};

const integer = (name: string, need: Field['need']): Field => ({ name, type: 'integer', need });
const octets = (name: string, need: Field['need']): Field => ({ name, type: 'octets', need });

const fields = {
  RSA: [
    integer('n', 'always'),
    integer('e', 'always'),
    integer('d', 'private'),
    ...['p', 'q', 'dp', 'dq', 'qi'].map((name) => integer(name, 'optional')),
  ],
  EC: [octets('x', 'unless-private'), octets('y', 'unless-private'), octets('d', 'private')],
  OKP: [octets('x', 'unless-private'), octets('d', 'private')],
  AKP: [octets('pub', 'unless-private'), octets('priv', 'private')],
  oct: [octets('k', 'always')],
} as const satisfies Record<Kty, readonly Field[]>;

const isKty = (value: string): value is Kty => Object.hasOwn(fields, value);

function readKty(value: unknown): Result<Kty, KeyProblem> {
  if (value === undefined) return err({ kind: 'jwk-not-a-key', detail: 'kty-missing' });
  if (typeof value !== 'string') return err({ kind: 'jwk-not-a-key', detail: 'kty-not-text' });
  return isKty(value) ? ok(value) : err({ kind: 'jwk-unknown-kty', kty: value });
}

type Sizes = (member: string) => number | null;

/** Returns the length of each member in bytes, from the curve or the parameter set. */
function sizesOf(kty: Kty, members: Members): Result<Sizes, KeyProblem> {
  if (kty === 'RSA' || kty === 'oct') return ok(() => null);
  const selector = kty === 'AKP' ? 'alg' : 'crv';
  const name = members[selector];
  if (name === undefined) return err({ kind: 'jwk-missing-member', kty, member: selector });
  if (typeof name !== 'string')
    return err({ kind: 'jwk-bad-member', kty, member: selector, problem: { kind: 'not-text' } });
  if (kty === 'AKP') {
    const set = mlDsaSets.find((each) => each.alg === name);
    return set
      ? ok((member) => (member === 'priv' ? mlDsaSeedSize : set.size))
      : err({ kind: 'key-algorithm-unsupported', name });
  }
  const curve = kty === 'EC' ? ecCurveOf(name) : okpCurves.find((each) => each.crv === name);
  return curve ? ok(() => curve.size) : err({ kind: 'curve-unsupported', name });
}

type Fields = { readonly values: Readonly<Record<string, string>>; readonly remarks: readonly KeyRemark[] };

function readFields(kty: Kty, members: Members, sizes: Sizes): Result<Fields, KeyProblem> {
  const values: Record<string, string> = {};
  const remarks: KeyRemark[] = [];
  const isPrivate = fields[kty].some((field) => field.need === 'private' && members[field.name] !== undefined);
  for (const field of fields[kty]) {
    const value = members[field.name];
    const needed = field.need === 'always' || (field.need === 'unless-private' && !isPrivate);
    if (value === undefined && needed) return err({ kind: 'jwk-missing-member', kty, member: field.name });
    if (value === undefined) continue;
    const reading = readField(field, value, sizes(field.name));
    if (!reading.ok) return err({ kind: 'jwk-bad-member', kty, member: field.name, problem: reading.fault });
    values[field.name] = toBase64url(reading.value.bytes);
    for (const remark of reading.value.remarks) remarks.push(remark);
  }
  return ok({ values, remarks });
}

type FieldReading = { readonly bytes: Uint8Array; readonly remarks: readonly KeyRemark[] };

function readField({ name, type }: Field, value: unknown, size: number | null): Result<FieldReading, MemberProblem> {
  if (typeof value !== 'string') return err({ kind: 'not-text' });
  const { bytes, fault, deviations } = readBase64url(value);
  if (fault) return err(fault.kind === 'bad-character' ? fault : { kind: 'impossible-length', length: fault.length });
  if (size !== null && bytes.length !== size) return err({ kind: 'wrong-size', bytes: bytes.length, needed: size });
  const spelled: readonly KeyRemark[] = deviations.length > 0 ? [{ kind: 'standard-base64-member', member: name }] : [];
  if (type === 'octets') return ok({ bytes, remarks: spelled });
  const first = bytes.findIndex((byte) => byte !== 0);
  if (first < 0) return err({ kind: 'empty' });
  if (name === 'e' && !isExponent(bytes.subarray(first))) return err({ kind: 'bad-exponent' });
  const zeros: readonly KeyRemark[] = first > 0 ? [{ kind: 'leading-zero', member: name }] : [];
  return ok({ bytes: bytes.subarray(first), remarks: [...spelled, ...zeros] });
}

/** Returns whether an exponent is odd and at least three. */
const isExponent = (bytes: Uint8Array): boolean =>
  (bytes.at(-1) ?? 0) % 2 === 1 && !(bytes.length === 1 && bytes[0] === 1);

/**
 * Returns the other members: kid, alg, use, key_ops, x5c and any that an issuer added. Keeps only
 * strings, booleans and lists of strings, because members of a JWK have no other types (RFC 7517
 * §4) and numbers would lose digits when printed.
 */
function readOthers(members: Members, known: ReadonlySet<string>, remarks: KeyRemark[]): Members {
  const others: Record<string, unknown> = bare({});
  for (const [name, value] of Object.entries(members)) {
    if (name === 'kty' || known.has(name)) continue;
    const fits = described.get(name) ?? isPlain;
    if (fits(value)) others[name] = value;
    else if (described.has(name)) remarks.push({ kind: 'member-ignored', member: name });
  }
  return others;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPlain = (value: unknown): boolean => isText(value) || typeof value === 'boolean' || isTexts(value);
const described: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['kid', isText],
  ['alg', isText],
  ['use', isText],
  ['key_ops', isTexts],
]);

/**
 * Returns an object without a prototype, because a member can have any name, including `__proto__`
 * and `toString`.
 */
function bare<T extends object>(first: T, ...rest: readonly object[]): T {
  return Object.assign(Object.create(null), first, ...rest);
}
