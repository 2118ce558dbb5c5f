/**
 * The registered header parameters (IANA "JSON Web Signature and Encryption Header Parameters", RFC
 * 7515 §9.1) and the meaning of each. Names and sources come from the registry; meanings are our
 * own words.
 */
export type HeaderParameterType = 'string' | 'boolean' | 'number' | 'object' | 'strings' | 'string-or-strings';

/** The kinds of token in which it is defined. */
type HeaderParameterUse = 'JWS' | 'JWE' | 'JWS and JWE';

export type HeaderParameterRow = {
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  readonly type: HeaderParameterType;
  readonly use: HeaderParameterUse;
  /** Where it is defined, as people cite it. */
  readonly source: string;
};

type Fields = readonly [
  title: string,
  type: HeaderParameterType,
  use: HeaderParameterUse,
  source: string,
  meaning: string,
];

const both = 'JWS and JWE';

const table = {
  alg: [
    'Algorithm',
    'string',
    both,
    'RFC 7515 §4.1.1',
    'How the token was signed, or in a JWE how the content key reaches the recipient.',
  ],
  typ: [
    'Type',
    'string',
    both,
    'RFC 7515 §4.1.9',
    'The type of token, as a media type. The prefix "application/" may be omitted.',
  ],
  cty: ['Content type', 'string', both, 'RFC 7515 §4.1.10', 'The type of the payload; JWT if another token is inside.'],
  kid: ['Key ID', 'string', both, 'RFC 7515 §4.1.4', 'The ID of the key, a hint for choosing among several.'],
  jku: [
    'JWK Set URL',
    'string',
    both,
    'RFC 7515 §4.1.2',
    'The URL of the key. Verifiers must only follow URLs on an allowlist.',
  ],
  jwk: [
    'JSON Web Key',
    'object',
    both,
    'RFC 7515 §4.1.3',
    'The public key itself. A match does not prove who sent the token.',
  ],
  x5u: [
    'X.509 URL',
    'string',
    both,
    'RFC 7515 §4.1.5',
    "The URL of the key's certificate. Verifiers must only follow URLs on an allowlist.",
  ],
  x5c: [
    'X.509 certificate chain',
    'strings',
    both,
    'RFC 7515 §4.1.6',
    'The certificate of the key and its chain, standard base64 of DER.',
  ],
  x5t: ['X.509 thumbprint, SHA-1', 'string', both, 'RFC 7515 §4.1.7', "SHA-1 of the certificate's DER, base64url."],
  'x5t#S256': [
    'X.509 thumbprint, SHA-256',
    'string',
    both,
    'RFC 7515 §4.1.8',
    "SHA-256 of the certificate's DER, base64url.",
  ],
  crit: [
    'Critical',
    'strings',
    both,
    'RFC 7515 §4.1.11',
    'Extensions that a verifier must understand. Otherwise it must reject the token.',
  ],
  b64: [
    'Base64url-encoded payload',
    'boolean',
    'JWS',
    'RFC 7797 §3',
    'If false, the payload is signed as it is; not allowed in a JWT.',
  ],

  enc: ['Content encryption', 'string', 'JWE', 'RFC 7516 §4.1.2', 'How the content itself is encrypted.'],
  zip: [
    'Compression',
    'string',
    'JWE',
    'RFC 7516 §4.1.3',
    'How the content was compressed before it was encrypted; DEF is DEFLATE.',
  ],
  epk: [
    'Ephemeral public key',
    'object',
    'JWE',
    'RFC 7518 §4.6.1.1',
    "The sender's one-time key for the key agreement.",
  ],
  apu: [
    'Agreement PartyUInfo',
    'string',
    'JWE',
    'RFC 7518 §4.6.1.2',
    'Identifies the sender, as an input of the key agreement, base64url.',
  ],
  apv: [
    'Agreement PartyVInfo',
    'string',
    'JWE',
    'RFC 7518 §4.6.1.3',
    'Identifies the recipient, as an input of the key agreement, base64url.',
  ],
  iv: [
    'Initialization vector',
    'string',
    'JWE',
    'RFC 7518 §4.7.1.1',
    'Used to wrap the content key with AES-GCM, base64url.',
  ],
  tag: [
    'Authentication tag',
    'string',
    'JWE',
    'RFC 7518 §4.7.1.2',
    'Protects the content key wrapped with AES-GCM, base64url.',
  ],
  p2s: ['PBES2 salt', 'string', 'JWE', 'RFC 7518 §4.8.1.1', 'Salt for making a key from a password, base64url.'],
  p2c: [
    'PBES2 count',
    'number',
    'JWE',
    'RFC 7518 §4.8.1.2',
    'The number of rounds that derive a key from the password. A huge number attacks the recipient.',
  ],

  iss: ['Issuer', 'string', 'JWE', 'RFC 7519 §5.3', 'A copy of the claim, readable without decrypting.'],
  sub: ['Subject', 'string', 'JWE', 'RFC 7519 §5.3', 'A copy of the claim, readable without decrypting.'],
  aud: ['Audience', 'string-or-strings', 'JWE', 'RFC 7519 §5.3', 'A copy of the claim, readable without decrypting.'],

  nonce: ['Nonce', 'string', 'JWS', 'RFC 8555 §6.5.2', 'A value from the server that prevents reuse of a request.'],
  url: ['URL', 'string', 'JWS', 'RFC 8555 §6.4.1', 'The URL that the request was signed for.'],
  ppt: [
    'PASSporT extension',
    'string',
    'JWS',
    'RFC 8225',
    'Which extension of PASSporT (signed caller identity) the token follows.',
  ],
  trust_chain: [
    'Trust chain',
    'strings',
    both,
    'OpenID Federation 1.0',
    'The statements that lead from the sender to a trust anchor.',
  ],
} as const satisfies Readonly<Record<string, Fields>>;

export type RegisteredHeaderParameter = keyof typeof table;

export const isRegisteredHeaderParameter = (name: string): name is RegisteredHeaderParameter =>
  Object.hasOwn(table, name);

/** All rows, in the order of the table. */
export const registeredHeaderParameters: readonly HeaderParameterRow[] = Object.entries(table).map(([name, fields]) =>
  rowOf(name, fields),
);

const rows: ReadonlyMap<string, HeaderParameterRow> = new Map(registeredHeaderParameters.map((row) => [row.name, row]));

/**
 * Returns the row of a header parameter, or null if it is not registered. Names are case-sensitive
 * (RFC 7515 §4).
 */
export const headerParameterRow = (name: string): HeaderParameterRow | null => rows.get(name) ?? null;

function rowOf(name: string, [title, type, use, source, meaning]: Fields): HeaderParameterRow {
  return { name, title, meaning, type, use, source };
}
