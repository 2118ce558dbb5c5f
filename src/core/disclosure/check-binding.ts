import { algorithmOf } from '../crypto/algorithms.ts';
import { asPublicKey, hashOf } from '../crypto/digest.ts';
import { verifySignature } from '../crypto/verify.ts';
import { utf8 } from '../text/bytes.ts';
import { jsonRecordOf, memberNamed, stringOf, type JsonObject } from '../text/json.ts';
import type { Jws } from '../token/token.ts';
import { parseToken } from '../token/parse-token.ts';
import { sdHashOf } from './apply.ts';
import type { DisclosureFault } from './fault.ts';
import type { SdJwt } from './split.ts';

/** What a key binding JWT must contain (RFC 9901 §4.3). */
const required = ['iat', 'aud', 'nonce', 'sd_hash'] as const;

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
export async function checkBinding(token: SdJwt & { readonly binding: string }, payload: JsonObject): Promise<Binding> {
  const jws = parseToken(token.binding);
  if (jws.kind !== 'jws' || jws.header.object === null || jws.payload?.kind !== 'claims')
    return { claims: null, faults: [{ kind: 'binding-unreadable' }] };
  const { object: claims } = jws.payload;
  const { typ = '' } = jws.header.parameters;
  const faults: readonly DisclosureFault[] = [
    ...(typ === 'kb+jwt' ? [] : [{ kind: 'binding-typ', typ } as const]),
    ...required
      .filter((name) => memberNamed(claims, name) === undefined)
      .map((name) => ({ kind: 'binding-claim', name }) as const),
    ...hashFault(token, claims, payload),
    ...(await signatureFault(jws, payload)),
  ];
  return { claims, faults };
}

function hashFault({ presented }: SdJwt, claims: JsonObject, payload: JsonObject): readonly DisclosureFault[] {
  const { hash } = sdHashOf(payload);
  const given = stringOf(memberNamed(claims, 'sd_hash')?.value);
  return hash === null || given === null || given === hashOf(presented, hash) ? [] : [{ kind: 'binding-hash' }];
}

async function signatureFault(jws: Jws, payload: JsonObject): Promise<readonly DisclosureFault[]> {
  const { alg = '' } = jws.header.parameters;
  const row = algorithmOf(alg);
  if (row === null || row.family === 'none' || row.kty === 'oct') return [{ kind: 'binding-alg', alg }];
  const key = holderKey(payload);
  if (typeof key === 'string') return [{ kind: key }];
  const verified = await verifySignature(row, key, utf8(jws.signingInput), jws.signature?.bytes ?? new Uint8Array());
  return verified.ok && verified.value ? [] : [{ kind: 'binding-signature' }];
}

/** Returns the holder's public key (RFC 7800 §3.2), or why there is none. */
function holderKey(payload: JsonObject) {
  const cnf = memberNamed(payload, 'cnf')?.value;
  if (cnf === undefined) return 'binding-no-key' as const;
  const jwk = cnf.kind === 'object' ? memberNamed(cnf, 'jwk')?.value : undefined;
  const key = jwk?.kind === 'object' ? asPublicKey(jsonRecordOf(jwk)) : null;
  return key ?? ('binding-other-key' as const);
}
