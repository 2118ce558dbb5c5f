import { memberNamed, stringOf, type JsonNode, type JsonObject } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import { parseToken } from '../token/parse-token.ts';
import type { Jws } from '../token/token.ts';

/** A signed token of a text that can be read. */
export type Pasted = {
  readonly token: Jws;
  /** Its name in the text: a header field, a member, a parameter. */
  readonly name: string | null;
  readonly header: JsonObject;
  readonly claims: JsonObject;
};

/** Returns what can be read of the tokens of a text. */
export function pastedTokens(
  found: readonly { readonly token: string; readonly name: string | null }[],
): readonly Pasted[] {
  return found.flatMap(({ token: text, name }) => {
    const token = parseToken(text);
    if (token.kind !== 'jws' || token.header.object === null || token.payload?.kind !== 'claims') return [];
    return [{ token, name, header: token.header.object, claims: token.payload.object }];
  });
}

export const claimOf = ({ claims }: Pasted, name: string): JsonNode | undefined => memberNamed(claims, name)?.value;
export const textOf = (pasted: Pasted, name: string): string | null => stringOf(claimOf(pasted, name));

/** Returns a member of a claim that is an object, such as of `cnf`. */
export function memberOf(pasted: Pasted, claim: string, name: string): JsonNode | undefined {
  const node = claimOf(pasted, claim);
  return node?.kind === 'object' ? memberNamed(node, name)?.value : undefined;
}

const isOfType = ({ token }: Pasted, typ: string): boolean =>
  mediaType(token.header.parameters.typ ?? '') === `application/${typ}`;

/** By its type, its name in the request, or claims that no other token has. */
export const isProof = (pasted: Pasted): boolean =>
  isOfType(pasted, 'dpop+jwt') ||
  pasted.name?.toLowerCase() === 'dpop' ||
  (claimOf(pasted, 'htm') !== undefined && claimOf(pasted, 'htu') !== undefined);

const isNamed = ({ name }: Pasted, wanted: string): boolean => name?.toLowerCase() === wanted;

/** By their types, or by the header fields in which they are sent. */
export const isAttestation = (pasted: Pasted): boolean =>
  isOfType(pasted, 'oauth-client-attestation+jwt') || isNamed(pasted, 'oauth-client-attestation');
export const isAttestationProof = (pasted: Pasted): boolean =>
  isOfType(pasted, 'oauth-client-attestation-pop+jwt') || isNamed(pasted, 'oauth-client-attestation-pop');

/** What a client signs to authenticate itself (RFC 7523 §2.2). */
export const isClientAssertion = (pasted: Pasted): boolean =>
  isOfType(pasted, 'client-authentication+jwt') || isNamed(pasted, 'client_assertion');
export const isStatusList = (pasted: Pasted): boolean =>
  isOfType(pasted, 'statuslist+jwt') || claimOf(pasted, 'status_list')?.kind === 'object';

/** Names of tokens that no API gets, in a text. */
const neverSent = new Set(['id_token', 'refresh_token', 'client_assertion']);

/** A client that signs for itself (RFC 7523 §3): issuer and subject are the same. */
function isAssertion(pasted: Pasted): boolean {
  const issuer = textOf(pasted, 'iss');
  return issuer !== null && issuer === textOf(pasted, 'sub') && claimOf(pasted, 'cnf') === undefined;
}

export const isForAccess = (pasted: Pasted): boolean =>
  !isProof(pasted) &&
  !isAttestation(pasted) &&
  !isAttestationProof(pasted) &&
  !isStatusList(pasted) &&
  !isAssertion(pasted) &&
  !isClientAssertion(pasted) &&
  !neverSent.has(pasted.name?.toLowerCase() ?? '');
