import type { HelpOf } from './help.ts';
import {
  anywhere,
  dotnet,
  encodeBase64url,
  go,
  golangJwt,
  java,
  jose,
  jsonwebtoken,
  node,
  php,
  python,
  shell,
} from './remedies.ts';

/** Causes that lie in the text of the token as it was pasted or sent. */
export const tokenHelp = {
  'token-bearer-prefix': {
    title: 'Bearer or a header name before the token',
    meaning: 'The scheme of the Authorization header (Bearer, DPoP) stands before the token. It is no part of it.',
    origin:
      'The whole header value was copied, or handed to a library as it is. jsonwebtoken then says "jwt malformed" or "invalid token".',
    remedies: [
      node(
        'Cut the scheme off, whatever its case.',
        `const token = req.headers.authorization?.replace(/^Bearer /i, '')`,
      ),
      python('Cut the scheme off.', 'token = header.removeprefix("Bearer ")'),
      java('Cut the scheme off.', 'if (header.startsWith("Bearer ")) token = header.substring(7);'),
      go('Cut the scheme off.', 'token, ok := strings.CutPrefix(header, "Bearer ")'),
      php('Cut the scheme off.', `preg_replace('/^Bearer /i', '', $header)`),
      dotnet('AddJwtBearer does it by itself.'),
    ],
    source: 'RFC 6750 §2.1; RFC 9449 §7.1',
  },
  'token-quoted': {
    title: 'Quotation marks or escapes around or in the token',
    meaning:
      "The token is wrapped in quotation marks, or in Python's b'…', or backslashes and other marks of quoting stand in it. They are no part of it.",
    origin:
      "JSON.stringify before localStorage.setItem, an endpoint that answers with a JSON string, jq without -r. b'…' is str() or an " +
      'f-string applied to bytes, which PyJWT 1 returned.',
    remedies: [
      node('A token is text already: do not put it through JSON.stringify.', `localStorage.setItem('token', token)`),
      shell('-r writes text without quotation marks.', 'curl … | jq -r .access_token'),
      python('PyJWT 2 returns str. For bytes:', 'token.decode("ascii")'),
    ],
    source: null,
  },
  'token-whitespace': {
    title: 'Line breaks or spaces inside the token',
    meaning:
      'The token is broken into lines, or has spaces in it. Without them it is whole; a strict library refuses it as it stands.',
    origin:
      "A mail, a terminal or a chat wrapped it; or an encoder did: base64 on the command line after 76 characters, Java's " +
      "getMimeEncoder, Android's Base64.DEFAULT, Ruby's Base64.encode64, Python's encodebytes.",
    remedies: [
      shell('Without line breaks.', 'base64 -w0'),
      shell('Takes all white space out.', `tr -d '[:space:]' < token.txt`),
      java('On Android.', 'Base64.encodeToString(bytes, Base64.URL_SAFE | Base64.NO_WRAP | Base64.NO_PADDING)'),
      ...encodeBase64url,
    ],
    source: 'RFC 7515 §2',
  },
  'token-invisible-character': {
    title: 'An invisible character in the token',
    meaning:
      'The token holds a character that cannot be seen, such as a zero-width space, a no-break space or a byte-order mark.',
    origin:
      'Copied from a chat, a wiki, a document or a web page that breaks long words; or read from a file that Windows saved with a byte-order mark.',
    remedies: [
      shell("Shows every character that is none of a token's.", `tr -d 'A-Za-z0-9_.-' < token.txt | od -c`),
      anywhere('Copy from the raw source: the response of the server, not its rendering.'),
    ],
    source: null,
  },
  'token-url-encoded': {
    title: 'The token is percent-encoded',
    meaning: 'Characters of the token are written as %2E, %3D or the like, and must be decoded before use.',
    origin:
      'It was taken from a URL or a form body without decoding, or encoded twice. A token needs no encoding: base64url, dots and ' +
      'tildes are safe in URLs.',
    remedies: [
      node('Decodes by itself.', `new URL(address).searchParams.get('token')`),
      python('Decodes by itself.', 'urllib.parse.parse_qs(query)["token"][0]'),
      go('Decodes by itself.', 'r.URL.Query().Get("token")'),
    ],
    source: 'RFC 3986 §2.1, §2.3',
  },
  'token-in-url': {
    title: 'A URL holds the token',
    meaning:
      'The token stands in the query or the fragment of a URL. What is in a query has reached the logs of every server on the way.',
    origin:
      'The implicit flow hands tokens over in the fragment; links in mails and websocket addresses carry them in the query.',
    remedies: [
      anywhere(
        'Send it in the Authorization header. For browsers use the authorization code flow with PKCE instead of the implicit flow.',
      ),
      anywhere('If it was in a query, treat the token as known: get a new one.'),
    ],
    source: 'RFC 6750 §5.3; RFC 9700 §2.1.2',
  },
  'token-in-cookie': {
    title: 'A cookie line holds the token',
    meaning: 'A Cookie or Set-Cookie line was pasted; the token is the value of one of its cookies.',
    origin:
      'Copied from the developer tools or a log. Frameworks may sign or encode a cookie\'s value on top: "s:" before it is Express\'s ' +
      'mark for a signed cookie.',
    remedies: [
      node('In Express with cookie-parser.', 'const token = req.cookies.token'),
      anywhere(
        'A Cookie header also goes along with requests that other sites cause: set HttpOnly, Secure and SameSite.',
      ),
    ],
    source: 'RFC 6265 §4',
  },
  'token-in-json': {
    title: 'A JSON answer holds the token',
    meaning: 'The answer of a token endpoint was pasted. The token is one of its members, and there may be several.',
    origin:
      'OAuth answers with access_token, and often id_token and refresh_token. An API wants the access token; the ID token is for the ' +
      'client alone; the refresh token is often no JWT.',
    remedies: [shell('Takes the token out.', 'curl … | jq -r .access_token')],
    source: 'RFC 6749 §5.1',
  },
  'token-in-command': {
    title: 'A command or a line of code holds the token',
    meaning: 'The token was found inside a curl command, a shell export or a line of source.',
    origin: 'Copied as cURL from the developer tools, from documentation, or from a test.',
    remedies: [anywhere('Nothing to mend. Mind that shells keep a history: a token typed there stays in a file.')],
    source: null,
  },
  'token-base64-encoded': {
    title: 'The token is base64-encoded once more',
    meaning: 'The whole token, dots included, was encoded as base64. It begins with ZXlK, which is eyJ encoded.',
    origin:
      'Kubernetes shows the values of a Secret in base64 (also the tokens of service accounts); some programs encode a token for ' +
      'transport, which it does not need.',
    remedies: [
      shell('Decode it once.', 'base64 -d'),
      shell('From a Kubernetes Secret.', `kubectl get secret NAME -o jsonpath='{.data.token}' | base64 -d`),
    ],
    source: null,
  },
  'token-padded': {
    title: 'Padding in the token',
    meaning: 'Parts of the token end in =. A JWS has no padding; without it this token verifies.',
    origin:
      "A program encoded the parts by hand with a base64url that pads: Python's urlsafe_b64encode, Java's getUrlEncoder, Go's " +
      'URLEncoding. Or something on the way filled them up.',
    remedies: [...encodeBase64url, golangJwt('Accepts it, if you must.', 'jwt.WithPaddingAllowed()')],
    source: 'RFC 7515 §2',
  },
  'token-standard-base64': {
    title: 'Standard base64 instead of base64url',
    meaning:
      'The token has + and / where base64url has - and _. The bytes may be right, but the text is not, and in a URL or a form the plus becomes a space.',
    origin: 'btoa, base64_encode, Convert.ToBase64String and Base64.getEncoder write the standard alphabet.',
    remedies: encodeBase64url,
    source: 'RFC 7515 §2; RFC 4648 §5',
  },
  'token-noncanonical-base64': {
    title: 'Stray bits at the end of a part',
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
    title: 'Something is missing from the token',
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
    title: 'The beginning of the token is missing',
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
    title: 'Extra characters after the token',
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
    title: 'The header cannot be read',
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
    title: 'The content was decoded and written anew',
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
    title: 'Parts of two tokens in one',
    meaning: 'The text holds the parts of more than one token; taken apart, one of them verifies.',
    origin:
      'Two tokens pasted one after the other, two headers joined into one line with a comma, or the payload of one token put between ' +
      'header and signature of another.',
    remedies: [anywhere("Send one Authorization header. If a proxy adds its own, have it replace the client's.")],
    source: 'RFC 9110 §5.3',
  },
  'token-and-key-swapped': {
    title: "Token and key in each other's place",
    meaning: 'The key stands in the token field, and the token in the key field.',
    origin: 'Pasted the wrong way round, or two arguments swapped in a call.',
    remedies: [
      anywhere('Swap them. Libraries want the token first.'),
      jsonwebtoken('The order of the arguments.', 'jwt.verify(token, key, { algorithms })'),
    ],
    source: null,
  },
  'not-a-jwt': {
    title: 'This is no JWT',
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
