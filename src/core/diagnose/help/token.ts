import type { HelpOf } from './entry.ts';
import { anywhere, encodeBase64url, golangJwt, jose, jsonwebtoken, node } from './remedies.ts';

/** Causes in damage to the text of the token, or in text that is something else. */
export const tokenHelp = {
  'token-padded': {
    meaning: 'Parts of the token end in =. A JWS has no padding; without it this token verifies.',
    origin:
      "A program encoded the parts directly with a base64url that pads: Python's urlsafe_b64encode, Java's getUrlEncoder, Go's URLEncoding. Or something on the way added the padding.",
    remedies: [...encodeBase64url, golangJwt('Accepts it, if you must.', 'jwt.WithPaddingAllowed()')],
    source: 'RFC 7515 §2',
  },
  'token-standard-base64': {
    meaning:
      'The token has + and / instead of - and _. The bytes may be right, but the text is not, and in a URL or a form the plus becomes a space.',
    origin: 'btoa, base64_encode, Convert.ToBase64String and Base64.getEncoder write the standard alphabet.',
    remedies: encodeBase64url,
    source: 'RFC 7515 §2; RFC 4648 §5',
  },
  'token-noncanonical-base64': {
    meaning:
      'The last character of a part has unused bits, and here they are set. Other texts decode to the same bytes, so one token can be written in several ways.',
    origin:
      'Someone changed the last character, to test whether the signature is checked or to get past a list of blocked tokens. Or an encoder is faulty.',
    remedies: [
      anywhere('Block tokens by jti or by the hash of the decoded parts, never by their text.'),
      golangJwt('Rejects such tokens.', 'jwt.WithStrictDecoding()'),
    ],
    source: 'RFC 4648 §3.5; CWE-436',
  },
  'token-truncated': {
    meaning:
      'The token was cut off, it contains an ellipsis, or the dot before its signature is missing. A dot can be added again; anything else that is missing cannot be restored.',
    origin:
      'A database column that is too short (VARCHAR(255)), a cookie over 4,096 bytes, a limit on header lines, a log that truncates long values, a selection that ended too early.',
    remedies: [
      anywhere('Get the token again from where it was issued. Store it in a text column without a limit.'),
      anywhere(
        'If it is too large for a cookie or a header, include fewer claims: groups and roles usually take the most space.',
      ),
    ],
    source: 'RFC 6265 §6.1',
  },
  'token-truncated-start': {
    meaning:
      'The first characters are missing: a JWT starts with eyJ, which is {" encoded. The missing text was also signed, so the token cannot verify like this.',
    origin:
      'The selection started too late, or code removes seven characters for "Bearer " although the word was not there.',
    remedies: [
      anywhere('Remove the scheme only if it is there.'),
      node('Removes only what is there.', `header.replace(/^Bearer /i, '')`),
    ],
    source: null,
  },
  'token-trailing-characters': {
    meaning: 'There is something after the signature that is not part of it. Without it, the token verifies.',
    origin: 'A quote, comma, bracket or period from around it, or the text that came next without a space.',
    remedies: [
      anywhere(
        'Remove it where the token is extracted from its surroundings. Let a parser for that format do it (JSON, cookies, URLs).',
      ),
    ],
    source: null,
  },
  'token-corrupted-header': {
    meaning: 'The first part does not decode to a JSON object. Without it, the algorithm to verify with is unknown.',
    origin:
      'Characters were lost or changed on the way (or their case: base64 distinguishes A and a), or this is not a JWT.',
    remedies: [
      anywhere(
        'Compare with the token where it was issued. Do not change its case, and do not pass it through a spell checker or a search index.',
      ),
    ],
    source: 'RFC 7515 §5.2',
  },
  'token-reserialised': {
    meaning:
      'The JSON says the same, but its bytes differ: spaces, order or escapes. The signature covers the bytes that were sent.',
    origin:
      'A gateway, a test or a script decoded the token, parsed the JSON, wrote it again and kept the old signature.',
    remedies: [
      anywhere('Pass the token on as text. Never build it again from its parts.'),
      jsonwebtoken('verify() needs the text unchanged.', 'jwt.verify(token, key, { algorithms })'),
      jose('jwtVerify() needs the text unchanged.', 'await jwtVerify(token, key)'),
    ],
    source: 'RFC 7515 §5.2',
  },
  'two-tokens-glued': {
    meaning: 'The text contains parts of more than one token. Separated, one of them verifies.',
    origin:
      'Two tokens pasted one after the other, two headers joined into one line with a comma, or the payload of one token between the header and signature of another.',
    remedies: [anywhere("Send one Authorization header. If a proxy adds its own, it must replace the client's.")],
    source: 'RFC 9110 §5.3',
  },
  'token-and-key-swapped': {
    meaning: 'The key is in the token box, and the token is in the Key box.',
    origin: 'They were pasted the wrong way round, or two arguments of a call were swapped.',
    remedies: [
      anywhere('Swap them. Libraries expect the token first.'),
      jsonwebtoken('The order of the arguments.', 'jwt.verify(token, key, { algorithms })'),
    ],
    source: null,
  },
  'not-a-jwt': {
    meaning:
      'This is something else: an opaque token, a Basic credential, a SAML assertion, a PASETO, a macaroon or a CWT. A JWT library cannot verify it.',
    origin:
      'Refresh tokens, API keys and the access tokens of Google (ya29.…), GitHub (gho_…) and others are opaque: only the issuer knows what they mean. Auth0 issues one if no audience is requested.',
    remedies: [
      anywhere('Ask the issuer about an opaque token: introspection, or its userinfo endpoint.'),
      anywhere('From an OAuth response, use id_token, or an access_token that starts with eyJ.'),
    ],
    source: 'RFC 7662',
  },
} as const satisfies HelpOf;
