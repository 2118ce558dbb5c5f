import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, encodeBase64url, go, java, node, php, python, shell } from './remedies.ts';

/** Causes in what was pasted or sent around the token, and in additional encodings of it. */
export const tokenWrappingHelp = {
  'token-bearer-prefix': {
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
    meaning: 'The answer of a token endpoint was pasted. The token is one of its members, and there may be several.',
    origin:
      'OAuth answers with access_token, and often id_token and refresh_token. An API wants the access token; the ID token is for the ' +
      'client alone; the refresh token is often no JWT.',
    remedies: [shell('Takes the token out.', 'curl … | jq -r .access_token')],
    source: 'RFC 6749 §5.1',
  },
  'token-in-command': {
    meaning: 'The token was found inside a curl command, a shell export or a line of source.',
    origin: 'Copied as cURL from the developer tools, from documentation, or from a test.',
    remedies: [anywhere('Nothing to mend. Mind that shells keep a history: a token typed there stays in a file.')],
    source: null,
  },
  'token-base64-encoded': {
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
} as const satisfies HelpOf;
