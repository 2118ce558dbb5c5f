import type { ClaimFields } from './claim-row.ts';

const oidcId = 'OpenID Connect Core 1.0 §2';
const oidcClaims = 'OpenID Connect Core 1.0 §5.1';

/** The registered claims that OpenID Connect defines, most of them about a person. */
export const openidClaims = {
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
    'What the person wants to be called. It may change and is not unique, so it does not identify anyone.',
  ],
  profile: ['Profile page', 'string', oidcClaims, 'URL of a page about the person.'],
  picture: ['Picture', 'string', oidcClaims, 'URL of a picture of the person.'],
  website: ['Website', 'string', oidcClaims, "URL of the person's own page or blog."],
  email: [
    'E-mail address',
    'string',
    oidcClaims,
    'The preferred email address. It may change and is not unique, so it does not identify anyone.',
  ],
  email_verified: [
    'E-mail verified',
    'boolean',
    oidcClaims,
    'Whether the issuer verified that the person controls the email address.',
  ],
  gender: ['Gender', 'string', oidcClaims, "The person's gender."],
  birthdate: [
    'Birthday',
    'string',
    oidcClaims,
    'Birthday as YYYY-MM-DD, with the year 0000 if it is withheld, or the year alone.',
  ],
  zoneinfo: ['Time zone', 'string', oidcClaims, "The person's time zone, such as Europe/Paris."],
  locale: ['Locale', 'string', oidcClaims, "The person's language and region, such as en-US."],
  phone_number: ['Phone number', 'string', oidcClaims, 'The preferred phone number, ideally in E.164 format.'],
  phone_number_verified: [
    'Phone number verified',
    'boolean',
    oidcClaims,
    'Whether the issuer verified that the person controls the phone number.',
  ],
  address: ['Postal address', 'object', oidcClaims, 'The preferred postal address, in parts.'],
  updated_at: ['Updated at', 'numeric-date', oidcClaims, 'When the information about the person last changed.'],
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
    'Other sources of claims, each as a JWT or as the URL to get one.',
  ],
  sid: [
    'Session ID',
    'string',
    'OpenID Connect Front-Channel Logout 1.0 §3',
    'The session at the issuer, so that logout can end it.',
  ],
} as const satisfies Readonly<Record<string, ClaimFields>>;
