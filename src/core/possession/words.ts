import { t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import type { ClaimProblem, Relation, StatusListFault, TokenKind } from './relation.ts';

type Table = { readonly [Kind in Relation['kind']]: (relation: Extract<Relation, { kind: Kind }>) => string };

const words: Table = {
  'proof-several': () => t`the request has more than one DPoP header field`,
  'proof-typ': ({ typ }) =>
    typ === null
      ? t`the DPoP proof has no typ; it must be dpop+jwt`
      : t`the DPoP proof has typ ${othersText(typ)} instead of dpop+jwt`,
  'proof-alg': ({ alg }) => t`the DPoP proof has the alg ${othersText(alg)}, which does not sign with a private key`,
  'proof-key': ({ problem }) => keyProblems[problem](),
  'proof-signature': ({ fits }) => proofSignature(fits),
  'proof-claim': ({ name, problem }) => claimProblems[problem](name),
  'claim-missing': ({ of, name }) => t`${kindNames[of]()} does not contain ${name}`,
  'typ-differs': ({ of, typ, wanted }) =>
    typ === null
      ? t`${kindNames[of]()} has no typ; it must be ${wanted}`
      : t`${kindNames[of]()} has typ ${othersText(typ)} instead of ${wanted}`,
  crit: ({ of }) =>
    t`${of === 'proof' ? t`the DPoP proof` : kindNames[of]()} has a crit that a verifier does not understand`,
  'request-url': ({ fits, found, expected }) =>
    fits
      ? t`url in the header is the URL of the request`
      : t`url in the header is ${othersText(found)}, but the request goes to ${othersText(expected)}`,
  'request-unprotected': () => t`the ACME request has an unprotected header, which is forbidden`,
  'assertion-subject': ({ found, expected }) =>
    t`sub of the client assertion is ${othersText(expected)}, but iss is ${othersText(found)}: both must be the client ID`,
  'assertion-client': ({ fits, found, expected }) =>
    fits
      ? t`the client assertion is from the client that client_id names`
      : t`the client assertion is from ${othersText(found)}, but client_id of the request is ${othersText(expected)}`,
  audience: ({ of, fits, found, expected }) => audience(kindNames[of](), fits, found, expected),
  'proof-method': ({ fits, found, expected }) =>
    fits
      ? t`htm is the method of the request, ${othersText(expected)}`
      : t`htm of the DPoP proof is ${othersText(found)}, but the request is a ${othersText(expected)}`,
  'proof-address': ({ fits, found, expected }) =>
    fits
      ? t`htu is the URL of the request`
      : t`htu of the DPoP proof is ${othersText(found)}, but the request goes to ${othersText(expected)}`,
  'proof-hash-missing': () => t`the DPoP proof is sent with an access token, but has no ath`,
  'proof-hash': ({ fits }) =>
    fits
      ? t`ath of the DPoP proof is the hash of the access token`
      : t`ath of the DPoP proof is not the hash of the access token: it was made for another one`,
  'proof-token-key': ({ fits, kid }) => tokenKey(fits, kid),
  'token-signature': ({ of, fits, hasKeys }) => signature(kindNames[of](), fits, hasKeys),
  'attestation-key': ({ fits, kid }) => attestationKey(fits, kid),
  'attestation-request': ({ fits, found, expected }) =>
    fits
      ? t`the client attestation is about the client that client_id names`
      : t`the client attestation is about ${othersText(found)}, but client_id of the request is ${othersText(expected)}`,
  'attestation-client': ({ fits, found, expected }) =>
    fits
      ? t`the client attestation and its proof name the same client`
      : t`the proof is from the client ${othersText(found)}, but the attestation is about ${othersText(expected)}`,
  certificate: ({ fits }) =>
    fits
      ? t`the token is bound to this certificate: x5t#S256 in cnf is its hash`
      : t`the token is bound to another certificate: x5t#S256 in cnf is not the hash of this one`,
  'status-list': ({ fits, found, expected }) =>
    fits
      ? t`the status list is the one that the token names`
      : t`the status list is ${othersText(found)}, but the token names ${othersText(expected)}`,
  'status-broken': ({ problem }) => listFaults[problem](),
  'status-no-index': () => t`idx in the status of the token is not a whole number from 0`,
  'status-index': ({ index, length }) =>
    t`the token has the index ${index} of the status list, which has only ${length} statuses`,
  'status-ttl': () => t`ttl of the status list is not a positive number`,
  'status-signature': ({ fits, hasKeys }) => listSignature(fits, hasKeys),
  status: ({ index, value, isSigned }) => statusClause(index, value, isSigned === true),
};

function audience(name: string, fits: boolean | null, found: string, expected: string): string {
  if (fits === null)
    return t`aud of ${name} is ${othersText(found)}, which may or may not be the server at ${othersText(expected)}`;
  return fits
    ? t`aud of ${name} is the server that the request goes to`
    : t`aud of ${name} is ${othersText(found)}, but the request goes to ${othersText(expected)}`;
}

const kindNames: Readonly<Record<TokenKind, () => string>> = {
  assertion: () => t`the client assertion`,
  'status-list': () => t`the status list`,
  attestation: () => t`the client attestation`,
  'attestation-proof': () => t`the proof of the client attestation`,
};

const keyProblems = {
  missing: () => t`the DPoP proof has no jwk with its public key`,
  private: () => t`the jwk of the DPoP proof contains its private key`,
  unreadable: () => t`the jwk of the DPoP proof is not a public key`,
} as const;

const claimProblems: Readonly<Record<ClaimProblem, (name: string) => string>> = {
  missing: (name) => t`the DPoP proof does not contain ${name}`,
  twice: (name) => t`the DPoP proof contains ${name} twice, and receivers differ in which they read`,
  'not-a-string': (name) => t`${name} of the DPoP proof is not a string`,
  'not-a-number': (name) => t`${name} of the DPoP proof is not a number`,
};

function proofSignature(fits: boolean | null): string {
  if (fits === null)
    return t`the signature of the DPoP proof is not checked, because this page was not loaded over https`;
  return fits
    ? t`the DPoP proof is signed with its own jwk`
    : t`the signature of the DPoP proof does not match the jwk in its header`;
}

function tokenKey(fits: boolean | null, kid: string | undefined): string {
  if (kid !== undefined)
    return t`the access token names its key by the kid ${othersText(kid)}: put that key into the Key box to compare it`;
  if (fits === null)
    return t`the access token does not name a key in cnf, so only the server knows whether it is bound`;
  return fits
    ? t`the access token is bound to the key of the DPoP proof`
    : t`the access token is bound to another key than that of the DPoP proof`;
}

function signature(name: string, fits: boolean | null, hasKeys: boolean): string {
  if (fits !== null)
    return fits
      ? t`${name} is signed with a key in the Key box`
      : t`the signature of ${name} does not match the key in the Key box that its kid names`;
  return hasKeys
    ? t`${name} is not signed with a key in the Key box: add the key of its signer to check it`
    : t`the signature of ${name} is not checked: put the key of its signer into the Key box`;
}

function attestationKey(fits: boolean | null, kid: string | undefined): string {
  if (kid !== undefined)
    return t`the client attestation names its key by the kid ${othersText(kid)}: put that key into the Key box to compare it`;
  if (fits === null) return t`the client attestation does not name a key in cnf`;
  return fits
    ? t`the proof is signed with the key that the client attestation names`
    : t`the proof is not signed with the key that the client attestation names`;
}

const listFaults: Readonly<Record<StatusListFault, () => string>> = {
  malformed: () => t`the status list lacks bits (1, 2, 4 or 8) or lst`,
  'not-base64url': () => t`lst of the status list is not base64url`,
  'not-zlib': () => t`lst of the status list is not complete zlib data`,
  'too-long': () => t`the status list is longer than 12.5 MB, so it was not read`,
};

function listSignature(fits: boolean | null, hasKeys: boolean): string {
  if (fits !== null)
    return fits
      ? t`the status list is signed with a key in the Key box`
      : t`the signature of the status list does not match the key in the Key box that its kid names`;
  return hasKeys
    ? t`the status list is not signed with a key in the Key box: add the key of its issuer to check it`
    : t`the signature of the status list is not checked: put the key of its issuer into the Key box`;
}

function statusClause(index: number, value: number, isSigned: boolean): string {
  const clause = (statusClauses[value] ?? statusClauses.other)(index, value);
  return isSigned || value > 2 ? clause : t`${clause}, whose signature is not checked`;
}

const statusClauses: Readonly<Record<number, (index: number) => string>> & {
  readonly other: (index: number, value: number) => string;
} = {
  0: (index) => t`the token is valid by its status list (index ${index})`,
  1: (index) => t`the token is revoked by its status list (index ${index})`,
  2: (index) => t`the token is suspended by its status list (index ${index})`,
  other: (index, value) =>
    t`the token has the status ${value} in its list (index ${index}), whose meaning the application defines`,
};

/** Returns the relation as a clause. */
export function relationWords<Kind extends Relation['kind']>(relation: Extract<Relation, { kind: Kind }>): string {
  const clause: (relation: Extract<Relation, { kind: Kind }>) => string = words[relation.kind];
  return clause(relation);
}

/** Returns the specification that makes the two belong together. */
export function relationSource(relation: Relation): string {
  const { kind } = relation;
  if (relation.kind === 'crit') return 'RFC 7515 §4.1.11';
  if ('of' in relation) return sources[relation.of];
  if (kind === 'request-url') return 'RFC 8555 §6.4';
  if (kind === 'request-unprotected') return 'RFC 8555 §6.2';
  if (kind.startsWith('assertion-')) return sources.assertion;
  if (kind.startsWith('proof-')) return 'RFC 9449 §4.3';
  if (kind.startsWith('attestation-')) return attestationDraft;
  return kind === 'certificate' ? 'RFC 8705 §3.1' : statusListDraft;
}

const statusListDraft = 'draft-ietf-oauth-status-list';
const attestationDraft = 'draft-ietf-oauth-attestation-based-client-auth';

const sources: Readonly<Record<TokenKind, string>> = {
  assertion: 'RFC 7523 §3',
  'status-list': statusListDraft,
  attestation: attestationDraft,
  'attestation-proof': attestationDraft,
};

/** Returns why a status list cannot be read, as a clause. */
export const statusListFaultWords = (fault: StatusListFault): string => listFaults[fault]();

/** Returns the meaning of a status as an adjective (draft-ietf-oauth-status-list, "Status Types"). */
export function statusName(value: number): string {
  if (value === 0) return t`valid`;
  if (value === 1) return t`revoked`;
  return value === 2 ? t`suspended` : t`status ${value}`;
}
