import type { HelpOf } from './entry.ts';
import { anywhere, encodeBase64url, golangJwt, jose, jsonwebtoken, node } from './remedies.ts';

/** Causes in damage to the text of the token, or in text that is something else. */
export const tokenHelp = {
  'token-padded': {
    meaning: 'Parts of the token end in =. A JWS has no padding; without it this token verifies.',
    origin:
      "A program encoded the parts by hand with a base64url that pads: Python's urlsafe_b64encode, Java's getUrlEncoder, Go's " +
      'URLEncoding. Or something on the way filled them up.',
    remedies: [...encodeBase64url, golangJwt('Accepts it, if you must.', 'jwt.WithPaddingAllowed()')],
    source: 'RFC 7515 §2',
  },
  'token-standard-base64': {
    meaning:
      'The token has + and / where base64url has - and _. The bytes may be right, but the text is not, and in a URL or a form the plus becomes a space.',
    origin: 'btoa, base64_encode, Convert.ToBase64String and Base64.getEncoder write the standard alphabet.',
    remedies: encodeBase64url,
    source: 'RFC 7515 §2; RFC 4648 §5',
  },
  'token-noncanonical-base64': {
    meaning:
      'The last character of a part has bits that are not used, and here they are set. Other texts decode to the same bytes, so one ' +
      'token has several spellings.',
    origin:
      'Somebody changed the last character, to try whether the signature is checked or to get past a list of blocked tokens; or an encoder is faulty.',
    remedies: [
      anywhere('Block tokens by jti or by the hash of the decoded parts, never by their text.'),
      golangJwt('Refuses such tokens.', 'jwt.WithStrictDecoding()'),
    ],
    source: 'RFC 4648 §3.5; CWE-436',
  },
  'token-truncated': {
    meaning:
      'The token was cut off, an ellipsis stands in it, or the dot before its signature was lost. A dot can be put back; what else is missing cannot be restored.',
    origin:
      'A database column that is too short (VARCHAR(255)), a cookie over 4,096 bytes, a limit on header lines, a log that shortens ' +
      'long values, a selection that ended early.',
    remedies: [
      anywhere('Get the token anew from where it was issued. Store it in a text column without a limit.'),
      anywhere(
        'If it is too large for a cookie or a header, put fewer claims in: groups and roles are the usual weight.',
      ),
    ],
    source: 'RFC 6265 §6.1',
  },
  'token-truncated-start': {
    meaning:
      'The first characters are missing: a JWT begins with eyJ, which is {" encoded. The missing text was signed, too, so it cannot verify like this.',
    origin:
      'The selection began too late, or code cuts off seven characters for "Bearer " where the word was not there.',
    remedies: [
      anywhere('Cut off the scheme only if it is there.'),
      node('Cuts only what is there.', `header.replace(/^Bearer /i, '')`),
    ],
    source: null,
  },
  'token-trailing-characters': {
    meaning: 'Something follows the signature that is no part of it; without it the token verifies.',
    origin: 'A quotation mark, comma, bracket or full stop from around it, or the text that came next without a space.',
    remedies: [
      anywhere(
        'Cut it off where the token is taken out of its surroundings; let a parser for that format do it (JSON, cookies, URLs).',
      ),
    ],
    source: null,
  },
  'token-corrupted-header': {
    meaning: 'The first part does not decode to a JSON object. Without it nobody knows with which algorithm to verify.',
    origin:
      'Characters were lost or changed on the way (also by letter case: base64 tells A from a), or this is no JWT.',
    remedies: [
      anywhere(
        'Compare with the token where it was issued. Do not change its case, and do not put it through a spelling checker or a search index.',
      ),
    ],
    source: 'RFC 7515 §5.2',
  },
  'token-reserialised': {
    meaning:
      'The JSON says the same, but in other bytes: spaces, order or escapes differ. The signature is over the bytes that were sent.',
    origin:
      'A gateway, a test or a script decoded the token, parsed the JSON, wrote it again and joined it with the old signature.',
    remedies: [
      anywhere('Pass the token on as text, never built anew from its parts.'),
      jsonwebtoken('verify() takes the text as it came.', 'jwt.verify(token, key, { algorithms })'),
      jose('jwtVerify() takes the text as it came.', 'await jwtVerify(token, key)'),
    ],
    source: 'RFC 7515 §5.2',
  },
  'two-tokens-glued': {
    meaning: 'The text holds the parts of more than one token; taken apart, one of them verifies.',
    origin:
      'Two tokens pasted one after the other, two headers joined into one line with a comma, or the payload of one token put between ' +
      'header and signature of another.',
    remedies: [anywhere("Send one Authorization header. If a proxy adds its own, have it replace the client's.")],
    source: 'RFC 9110 §5.3',
  },
  'token-and-key-swapped': {
    meaning: 'The key stands in the token field, and the token in the key field.',
    origin: 'Pasted the wrong way round, or two arguments swapped in a call.',
    remedies: [
      anywhere('Swap them. Libraries want the token first.'),
      jsonwebtoken('The order of the arguments.', 'jwt.verify(token, key, { algorithms })'),
    ],
    source: null,
  },
  'not-a-jwt': {
    meaning:
      'What was pasted is something else: an opaque token, a Basic credential, a SAML assertion, a PASETO, a macaroon or a CWT. There ' +
      'is nothing in it that a JWT library could verify.',
    origin:
      'Refresh tokens, API keys and the access tokens of Google (ya29.…), GitHub (gho_…) and others are opaque: only the issuer knows ' +
      'what they stand for. Auth0 issues one where no audience is asked for.',
    remedies: [
      anywhere('Ask the issuer about an opaque token: introspection, or its userinfo endpoint.'),
      anywhere('Of an OAuth answer take id_token, or an access_token that begins with eyJ.'),
    ],
    source: 'RFC 7662',
  },
} as const satisfies HelpOf;
