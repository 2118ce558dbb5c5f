import { algorithmOf } from '../crypto/algorithms.ts';
import { asPublicKey, plainThumbprint } from '../crypto/digest.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { verifySignature } from '../crypto/verify.ts';
import { utf8 } from '../text/bytes.ts';
import { jsonRecordOf, memberNamed, stringOf, type JsonNode, type JsonObject } from '../text/json.ts';
import { err, ok, type Result } from '../text/result.ts';
import { critFaultOf } from '../token/critical.ts';
import { isUnencoded } from '../token/header.ts';
import type { Jws } from '../token/token.ts';
import { parseToken } from '../token/parse-token.ts';
import type { DisclosureFault } from './fault.ts';
import { readDisclosure } from './read-disclosure.ts';
import { sdHashOf } from './sd-hash.ts';
import type { SdJwt } from './split.ts';

/** What a key binding JWT must contain (RFC 9901 §4.3). */
const required = { iat: 'number', aud: 'string', nonce: 'string', sd_hash: 'string' } as const;

/** What it may contain as well, as a number (RFC 7519 §4.1). */
const optional = ['exp', 'nbf'] as const;

type Binding = {
  readonly faults: readonly DisclosureFault[];
  /** Its claims; null if it cannot be read. */
  readonly claims: JsonObject | null;
};

/**
 * Checks the key binding JWT: its form, that it covers this presentation, and its signature with
 * the holder's key in `cnf` (RFC 9901 §7.3). Whether audience and nonce are the expected ones only
 * the person knows.
 */
export async function checkBinding(
  token: SdJwt & { readonly binding: string },
  payload: JsonObject,
  keys: readonly HolderKey[] = [],
): Promise<Binding> {
  const jws = parseToken(token.binding);
  if (jws.kind === 'jws' && isUnencoded(jws.header.parameters))
    return { claims: null, faults: [{ kind: 'binding-unencoded' }] };
  if (jws.kind !== 'jws' || jws.header.object === null || jws.payload?.kind !== 'claims')
    return { claims: null, faults: [unreadable(token)] };
  const { object: claims } = jws.payload;
  const { typ = '' } = jws.header.parameters;
  const faults: readonly DisclosureFault[] = [
    ...(typ === 'kb+jwt' ? [] : [{ kind: 'binding-typ', typ } as const]),
    ...Object.entries(required).flatMap(([name, wanted]) => claimFault(claims, name, wanted)),
    ...optional.flatMap((name) => timeFault(claims, name)),
    ...(critFaultOf(jws.header.object) === null ? [] : [{ kind: 'binding-crit' } as const]),
    ...hashFault(token, claims, payload),
    ...(await signatureFault(jws, payload, keys)),
  ];
  return { claims, faults };
}

/** A disclosure whose tilde is missing is where the key binding JWT would be. */
function unreadable({ binding, disclosures }: SdJwt & { readonly binding: string }): DisclosureFault {
  const at = disclosures.length + 1;
  return 'disclosure' in readDisclosure(binding, at)
    ? { kind: 'last-tilde-missing', at }
    : { kind: 'binding-unreadable' };
}

function claimFault(claims: JsonObject, name: string, wanted: 'number' | 'string'): readonly DisclosureFault[] {
  const value = memberNamed(claims, name)?.value;
  if (value === undefined) return [{ kind: 'binding-claim', name }];
  return value.kind === wanted ? [] : [{ kind: 'binding-type', name, wanted }];
}

function timeFault(claims: JsonObject, name: string): readonly DisclosureFault[] {
  const kind = memberNamed(claims, name)?.value.kind ?? 'number';
  return kind === 'number' ? [] : [{ kind: 'binding-type', name, wanted: 'number' }];
}

function hashFault({ presented }: SdJwt, claims: JsonObject, payload: JsonObject): readonly DisclosureFault[] {
  const hash = sdHashOf(payload);
  const given = stringOf(memberNamed(claims, 'sd_hash')?.value);
  if (typeof hash !== 'function' || given === null || given === hash(presented)) return [];
  return [{ kind: 'binding-hash' }];
}

async function signatureFault(
  jws: Jws,
  payload: JsonObject,
  keys: readonly HolderKey[],
): Promise<readonly DisclosureFault[]> {
  const { alg = '' } = jws.header.parameters;
  const row = algorithmOf(alg);
  if (row === null || row.family === 'none' || row.kty === 'oct') return [{ kind: 'binding-alg', alg }];
  const key = holderKey(payload, jws, keys);
  if (!key.ok) return [key.fault];
  const verified = await verifySignature(
    row,
    key.value,
    utf8(jws.signingInput),
    jws.signature?.bytes ?? new Uint8Array(),
  );
  return verified.ok && verified.value ? [] : [{ kind: 'binding-signature' }];
}

/** A key in the Key box, which `cnf` may name. */
export type HolderKey = { readonly kid: string | null; readonly jwk: Jwk };

/** Returns the holder's public key (RFC 7800 §3.2 and §3.4, RFC 9449 §6.1), or why there is none. */
function holderKey(payload: JsonObject, { header }: Jws, keys: readonly HolderKey[]): Result<Jwk, DisclosureFault> {
  const cnf = memberNamed(payload, 'cnf')?.value;
  if (cnf === undefined) return err({ kind: 'binding-no-key' });
  const own = publicKeyIn(cnf);
  if (own !== null) return ok(own);
  if (cnf.kind !== 'object' || header.object === null) return err({ kind: 'binding-other-key' });
  const kid = stringOf(memberNamed(cnf, 'kid')?.value);
  if (kid !== null) return keyNamed(kid, keys);
  // The key itself can be in the key binding JWT if cnf has its thumbprint.
  const [jkt, brought] = [stringOf(memberNamed(cnf, 'jkt')?.value), publicKeyIn(header.object)];
  if (jkt === null || brought === null) return err({ kind: 'binding-other-key' });
  return plainThumbprint(brought) === jkt ? ok(brought) : err({ kind: 'binding-signature' });
}

function keyNamed(kid: string, keys: readonly HolderKey[]): Result<Jwk, DisclosureFault> {
  const named = keys.find((each) => each.kid === kid);
  return named === undefined ? err({ kind: 'binding-key-named', kid }) : ok(named.jwk);
}

function publicKeyIn(node: JsonNode): Jwk | null {
  const jwk = node.kind === 'object' ? memberNamed(node, 'jwk')?.value : undefined;
  return jwk?.kind === 'object' ? asPublicKey(jsonRecordOf(jwk)) : null;
}
