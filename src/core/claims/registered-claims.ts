import type { ClaimFields, ClaimRow } from './claim-row.ts';
import { openidClaims } from './openid-claims.ts';

/**
 * The registered claims that readers often meet (IANA "JSON Web Token Claims", RFC 7519 §10.1).
 * Names and sources come from the registry; meanings are our own words.
 */
const table = {
  iss: ['Issuer', 'string', 'RFC 7519 §4.1.1', 'Who issued the token. Verifiers compare it character by character.'],
  sub: ['Subject', 'string', 'RFC 7519 §4.1.2', 'Who the token is about, unique per issuer.'],
  aud: ['Audience', 'string-or-strings', 'RFC 7519 §4.1.3', 'Who the token is for. Anyone not named must reject it.'],
  exp: ['Expiration time', 'numeric-date', 'RFC 7519 §4.1.4', 'The token must not be accepted at or after this time.'],
  nbf: ['Not before', 'numeric-date', 'RFC 7519 §4.1.5', 'The token must not be accepted before this time.'],
  iat: ['Issued at', 'numeric-date', 'RFC 7519 §4.1.6', 'When the token was issued, which gives its age.'],
  jti: ['JWT ID', 'string', 'RFC 7519 §4.1.7', 'A unique ID for this token, to recognize it if it is reused.'],

  ...openidClaims,

  act: ['Actor', 'object', 'RFC 8693 §4.1', 'Who acts for the subject. Nested ones are earlier actors.'],
  scope: ['Scope', 'string', 'RFC 8693 §4.2', 'What the token allows, as words separated by single spaces.'],
  client_id: ['Client ID', 'string', 'RFC 8693 §4.3', 'The OAuth client that requested the token.'],
  may_act: ['Authorized actor', 'object', 'RFC 8693 §4.4', 'Who may act for the subject.'],
  roles: ['Roles', 'any', 'RFC 9068 §2.2.3.1', "The subject's roles (RFC 7643 §4.1.2)."],
  groups: ['Groups', 'any', 'RFC 9068 §2.2.3.1', 'The groups that the subject belongs to (RFC 7643 §4.1.2).'],
  entitlements: [
    'Entitlements',
    'any',
    'RFC 9068 §2.2.3.1',
    'Individual things that the subject is entitled to (RFC 7643 §4.1.2).',
  ],
  authorization_details: [
    'Authorization details',
    'objects',
    'RFC 9396 §9.1',
    'What the token allows, in more detail than scope: one object per permission.',
  ],
  token_introspection: ['Introspection response', 'object', 'RFC 9701 §5', 'The answer to a question about a token.'],

  cnf: [
    'Confirmation',
    'object',
    'RFC 7800 §3.1',
    'The key that the sender must prove to have. Without it the token is not enough.',
  ],
  htm: ['HTTP method', 'string', 'RFC 9449 §4.2', 'The method of the request that this proof belongs to.'],
  htu: [
    'HTTP URI',
    'string',
    'RFC 9449 §4.2',
    'The URL of the request that this proof belongs to, without query and fragment.',
  ],
  ath: ['Access token hash', 'string', 'RFC 9449 §4.2', 'SHA-256 of the access token that is sent along, base64url.'],

  events: ['Security events', 'object', 'RFC 8417 §2.2', 'What happened, each event under its URI.'],
  toe: [
    'Time of event',
    'numeric-date',
    'RFC 8417 §2.2',
    'When the event happened, which may be long before it was reported.',
  ],
  txn: ['Transaction ID', 'string', 'RFC 8417 §2.2', 'Connects everything that belongs to one transaction.'],
  sub_id: [
    'Subject identifier',
    'object',
    'RFC 9493 §4.1',
    'Who the token is about, as an object that states the type of identifier.',
  ],

  _sd: ['Hidden claims', 'strings', 'RFC 9901 §4.2.4.1', 'Digests of claims that the holder may disclose or withhold.'],
  _sd_alg: [
    'Digest algorithm',
    'string',
    'RFC 9901 §4.1.1',
    'The hash algorithm of the digests; sha-256 if it is absent.',
  ],
  sd_hash: [
    'SD-JWT hash',
    'string',
    'RFC 9901 §4.3',
    'Digest of the SD-JWT and the disclosures that a key-binding JWT was created for.',
  ],
  vct: ['Credential type', 'string', 'draft-ietf-oauth-sd-jwt-vc', 'What type of credential this is.'],
  status: [
    'Status',
    'object',
    'draft-ietf-oauth-status-list',
    'Where to check whether the token was revoked or suspended.',
  ],
  vc: [
    'Verifiable credential',
    'object',
    'W3C Verifiable Credentials Data Model 1.0 §6.3.1',
    'A credential of the first data model.',
  ],
  vp: [
    'Verifiable presentation',
    'object',
    'W3C Verifiable Credentials Data Model 1.0 §6.3.1',
    'A presentation of the first data model.',
  ],
} as const satisfies Readonly<Record<string, ClaimFields>>;

export type RegisteredClaim = keyof typeof table;

export const isRegisteredClaim = (name: string): name is RegisteredClaim => Object.hasOwn(table, name);

/** All rows, in the order of the table. */
export const registeredClaims: readonly ClaimRow[] = Object.entries(table).map(([name, fields]) => rowOf(name, fields));

const rows: ReadonlyMap<string, ClaimRow> = new Map(registeredClaims.map((row) => [row.name, row]));

/**
 * Returns the row of a claim, or null if it is not registered. Names are case-sensitive (RFC 7519
 * §4).
 */
export const claimRow = (name: string): ClaimRow | null => rows.get(name) ?? null;

function rowOf(name: string, [title, type, source, meaning]: ClaimFields): ClaimRow {
  return { name, title, meaning, type, source, isTime: type === 'numeric-date' };
}
