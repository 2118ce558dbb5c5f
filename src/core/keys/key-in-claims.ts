import { asPublicKey } from '../crypto/digest.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { toBase64url } from '../text/base64url.ts';
import { eachValue, jsonRecordOf, memberNamed, type JsonNode } from '../text/json.ts';
import type { Jws } from '../token/token.ts';
import { multibaseKeyIn, nkeyBytes } from './ed25519-texts.ts';
import { keyMark } from './embedded-keys.ts';
import { toPem } from './print-key.ts';

/**
 * Returns the claim that contains a public key, such as `cnf` (RFC 7800 §3.2) or `jwks`, `iss` whose
 * identifier is a key (NATS, `did:key`), or a text with its PEM; null if none does. Linear in the payload.
 */
export function claimWithKey({ payload }: Jws, key: Jwk): string | null {
  if (payload?.kind !== 'claims' || key.kty === 'oct') return null;
  const sought = { mark: keyMark(key), body: (toPem(key, 'public') ?? '').replace(/-----[^-]+-----|\s/g, '') };
  return payload.object.members.find(({ value }) => containsKey(value, sought))?.name ?? null;
}

/** What `keyMark` returns, and the base64 of the key in PEM; empty if it has no PEM. */
type Sought = { readonly mark: string; readonly body: string };

function containsKey(root: JsonNode, { mark, body }: Sought): boolean {
  for (const { node } of eachValue(root)) {
    if (node.kind === 'string' && (keyMarkOf(node.value) === mark || holdsPem(node.value, body))) return true;
    if (node.kind !== 'object' || memberNamed(node, 'kty') === undefined) continue;
    const key = asPublicKey(jsonRecordOf(node));
    if (key !== null && keyMark(key) === mark) return true;
  }
  return false;
}

const holdsPem = (text: string, body: string): boolean =>
  body !== '' && text.length >= body.length && text.replace(/\s|\\[nr]/g, '').includes(body);

/** A longer identifier contains more than a key. */
const longestIdentifier = 200;

function keyMarkOf(identifier: string): string | null {
  if (identifier.length > longestIdentifier) return null;
  const bytes = nkeyBytes(identifier) ?? multibaseKeyIn(identifier);
  return bytes === null ? null : keyMark({ kty: 'OKP', crv: 'Ed25519', x: toBase64url(bytes) });
}
