/**
 * The registered claims that readers often meet (IANA "JSON Web Token Claims", RFC 7519 §10.1).
 * Names and sources come from the registry; meanings are our own words.
 */
export type ClaimType =
  | 'string'
  | 'boolean'
  | 'object'
  | 'string-or-strings'
  | 'strings'
  | 'objects'
  | 'numeric-date'
  | 'seconds'
  | 'any';

export type ClaimRow = {
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  readonly type: ClaimType;
  /** Where it is defined, as people cite it. */
  readonly source: string;
  /** The value is a NumericDate. */
  readonly isTime: boolean;
};

type Fields = readonly [title: string, type: ClaimType, source: string, meaning: string];

const oidcId = 'OpenID Connect Core 1.0 §2';
const oidcClaims = 'OpenID Connect Core 1.0 §5.1';

const table = {
  iss: ['Issuer', 'string', 'RFC 7519 §4.1.1', 'Who issued the token; a verifier compares it letter for letter.'],
  sub: ['Subject', 'string', 'RFC 7519 §4.1.2', 'Whom the token is about, unique at the issuer.'],
  aud: [
    'Audience',
    'string-or-strings',
    'RFC 7519 §4.1.3',
    'For whom the token is meant; whoever is not named must reject it.',
  ],
  exp: ['Expiration time', 'numeric-date', 'RFC 7519 §4.1.4', 'From this moment on the token must not be accepted.'],
  nbf: ['Not before', 'numeric-date', 'RFC 7519 §4.1.5', 'Before this moment the token must not be accepted.'],
  iat: ['Issued at', 'numeric-date', 'RFC 7519 §4.1.6', 'When the token was issued, from which its age follows.'],
  jti: [
    'JWT ID',
    'string',
    'RFC 7519 §4.1.7',
    'A unique name of this very token, to recognise it when it is used again.',
  ],

  nonce: ['Nonce', 'string', oidcId, 'Repeats a value from the request, which ties the token to that request.'],
  auth_time: ['Authentication time', 'numeric-date', oidcId, 'When the person last signed in.'],
  acr: [
    'Authentication context class',
    'string',
    oidcId,
    'How strong the sign-in was, as a class that both sides know.',
  ],
  amr: [
    'Authentication methods',
    'strings',
    oidcId,
    'How the person signed in: password, one-time code, fingerprint (values: RFC 8176).',
  ],
  azp: ['Authorized party', 'string', oidcId, 'The client that the ID token was issued to.'],
  at_hash: [
    'Access token hash',
    'string',
    'OpenID Connect Core 1.0 §3.1.3.6',
    "The left half of the access token's hash, which ties the two together.",
  ],
  c_hash: [
    'Code hash',
    'string',
    'OpenID Connect Core 1.0 §3.3.2.11',
    "The left half of the authorization code's hash, which ties the two together.",
  ],
  sub_jwk: ["Subject's key", 'object', 'OpenID Connect Core 1.0 §7.4', 'The public key of a self-issued ID token.'],

  name: ['Full name', 'string', oidcClaims, 'The full name as it is shown to people.'],
  given_name: ['Given name', 'string', oidcClaims, 'First name or names.'],
  family_name: ['Family name', 'string', oidcClaims, 'Surname or surnames.'],
  middle_name: ['Middle name', 'string', oidcClaims, 'Middle name or names.'],
  nickname: ['Nickname', 'string', oidcClaims, 'The casual name, which may differ from the given name.'],
  preferred_username: [
    'Preferred username',
    'string',
    oidcClaims,
    'What the person wants to be called; it may change and is not unique, so it identifies nobody.',
  ],
  profile: ['Profile page', 'string', oidcClaims, 'Address of a page about the person.'],
  picture: ['Picture', 'string', oidcClaims, 'Address of a picture of the person.'],
  website: ['Website', 'string', oidcClaims, "Address of the person's own page or blog."],
  email: [
    'E-mail address',
    'string',
    oidcClaims,
    'The preferred e-mail address; it may change and is not unique, so it identifies nobody.',
  ],
  email_verified: [
    'E-mail verified',
    'boolean',
    oidcClaims,
    'Whether the issuer made sure that the person controls the e-mail address.',
  ],
  gender: ['Gender', 'string', oidcClaims, "The person's gender."],
  birthdate: [
    'Birthday',
    'string',
    oidcClaims,
    'Birthday as YYYY-MM-DD; the year 0000 where it is withheld, or the year alone.',
  ],
  zoneinfo: ['Time zone', 'string', oidcClaims, "The person's time zone, such as Europe/Paris."],
  locale: ['Locale', 'string', oidcClaims, "The person's language and region, such as en-US."],
  phone_number: ['Phone number', 'string', oidcClaims, 'The preferred phone number, best in the form of E.164.'],
  phone_number_verified: [
    'Phone number verified',
    'boolean',
    oidcClaims,
    'Whether the issuer made sure that the person controls the phone number.',
  ],
  address: ['Postal address', 'object', oidcClaims, 'The preferred postal address, in parts.'],
  updated_at: ['Updated at', 'numeric-date', oidcClaims, 'When the facts about the person last changed.'],
  _claim_names: [
    'Claim names elsewhere',
    'object',
    'OpenID Connect Core 1.0 §5.6.2',
    'Which claims come from another source, by the name of that source.',
  ],
  _claim_sources: [
    'Claim sources',
    'object',
    'OpenID Connect Core 1.0 §5.6.2',
    'The other sources of claims: a JWT each, or the address to get one.',
  ],
  sid: [
    'Session ID',
    'string',
    'OpenID Connect Front-Channel Logout 1.0 §3',
    'The session at the issuer, to end that one at logout.',
  ],

  act: ['Actor', 'object', 'RFC 8693 §4.1', 'Who acts for the subject; nested ones are earlier actors.'],
  scope: ['Scope', 'string', 'RFC 8693 §4.2', 'What the token allows, as words separated by single spaces.'],
  client_id: ['Client ID', 'string', 'RFC 8693 §4.3', 'The OAuth client that asked for the token.'],
  may_act: ['Authorized actor', 'object', 'RFC 8693 §4.4', 'Who may come to act for the subject.'],
  roles: ['Roles', 'any', 'RFC 9068 §2.2.3.1', "The subject's roles (RFC 7643 §4.1.2)."],
  groups: ['Groups', 'any', 'RFC 9068 §2.2.3.1', 'The groups that the subject belongs to (RFC 7643 §4.1.2).'],
  entitlements: [
    'Entitlements',
    'any',
    'RFC 9068 §2.2.3.1',
    'Single things that the subject is entitled to (RFC 7643 §4.1.2).',
  ],
  authorization_details: [
    'Authorization details',
    'objects',
    'RFC 9396 §9.1',
    'What the token allows, in finer grain than scope: one object for each right.',
  ],
  token_introspection: [
    'Introspection response',
    'object',
    'RFC 9701 §5',
    'The answer about a token that was asked about.',
  ],

  cnf: [
    'Confirmation',
    'object',
    'RFC 7800 §3.1',
    'The key that the bearer must prove to hold: without it the token alone is not enough.',
  ],
  htm: ['HTTP method', 'string', 'RFC 9449 §4.2', 'The method of the request that this proof belongs to.'],
  htu: [
    'HTTP URI',
    'string',
    'RFC 9449 §4.2',
    'The address of the request that this proof belongs to, without query and fragment.',
  ],
  ath: ['Access token hash', 'string', 'RFC 9449 §4.2', 'SHA-256 of the access token that is sent along, base64url.'],

  events: ['Security events', 'object', 'RFC 8417 §2.2', 'What happened, each event under its URI.'],
  toe: [
    'Time of event',
    'numeric-date',
    'RFC 8417 §2.2',
    'When the event happened, which may be long before it was reported.',
  ],
  txn: ['Transaction ID', 'string', 'RFC 8417 §2.2', 'Ties together all that belongs to one transaction.'],
  sub_id: [
    'Subject identifier',
    'object',
    'RFC 9493 §4.1',
    'Whom the token is about, as an object that says by which kind of name.',
  ],

  _sd: ['Hidden claims', 'strings', 'RFC 9901 §4.2.4.1', 'Digests of claims that the holder may disclose or withhold.'],
  _sd_alg: [
    'Digest algorithm',
    'string',
    'RFC 9901 §4.1.1',
    'The hash behind the digests; sha-256 where it is not given.',
  ],
  sd_hash: [
    'SD-JWT hash',
    'string',
    'RFC 9901 §4.3',
    'Digest of the SD-JWT and disclosures that a key-binding JWT was made for.',
  ],
  vct: ['Credential type', 'string', 'draft-ietf-oauth-sd-jwt-vc', 'What kind of credential this is.'],
  status: [
    'Status',
    'object',
    'draft-ietf-oauth-status-list',
    'Where to look up whether the token was revoked or suspended.',
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
} as const satisfies Readonly<Record<string, Fields>>;

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

function rowOf(name: string, [title, type, source, meaning]: Fields): ClaimRow {
  return { name, title, meaning, type, source, isTime: type === 'numeric-date' };
}
