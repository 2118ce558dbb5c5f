import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, encodeBase64url, go, java, node, php, python, shell } from './remedies.ts';

/** Causes in what was pasted or sent around the token, and in additional encodings of it. */
export const tokenWrappingHelp = {
  'token-bearer-prefix': {
    meaning:
      'The scheme of the Authorization header (Bearer, DPoP) is in front of the token. It is not part of the token.',
    origin:
      'The whole header value was copied, or passed to a library unchanged. jsonwebtoken then says "jwt malformed" or "invalid token".',
    remedies: [
      node(
        'Remove the scheme, whatever its case.',
        `const token = req.headers.authorization?.replace(/^Bearer /i, '')`,
      ),
      python('Remove the scheme.', 'token = header.removeprefix("Bearer ")'),
      java('Remove the scheme.', 'if (header.startsWith("Bearer ")) token = header.substring(7);'),
      go('Remove the scheme.', 'token, ok := strings.CutPrefix(header, "Bearer ")'),
      php('Remove the scheme.', `preg_replace('/^Bearer /i', '', $header)`),
      dotnet('AddJwtBearer does it automatically.'),
    ],
    source: 'RFC 6750 §2.1; RFC 9449 §7.1',
  },
  'token-quoted': {
    meaning:
      "The token is in quotes or in Python's b'…', or it contains backslashes and other quoting characters. They are not part of the token.",
    origin:
      "JSON.stringify before localStorage.setItem, an endpoint that answers with a JSON string, jq without -r. b'…' is str() or an " +
      'f-string applied to bytes, which PyJWT 1 returned.',
    remedies: [
      node(
        'A token is already a string: do not pass it through JSON.stringify.',
        `localStorage.setItem('token', token)`,
      ),
      shell('-r prints text without quotes.', 'curl … | jq -r .access_token'),
      python('PyJWT 2 returns str. For bytes:', 'token.decode("ascii")'),
    ],
    source: null,
  },
  'token-whitespace': {
    meaning:
      'The token is broken into lines or contains spaces. Without them it is complete, but a strict library rejects it like this.',
    origin:
      "An email, a terminal or a chat wrapped it. Or an encoder did: base64 on the command line after 76 characters, Java's getMimeEncoder, Android's Base64.DEFAULT, Ruby's Base64.encode64, Python's encodebytes.",
    remedies: [
      shell('Without line breaks.', 'base64 -w0'),
      shell('Removes all whitespace.', `tr -d '[:space:]' < token.txt`),
      java('On Android.', 'Base64.encodeToString(bytes, Base64.URL_SAFE | Base64.NO_WRAP | Base64.NO_PADDING)'),
      ...encodeBase64url,
    ],
    source: 'RFC 7515 §2',
  },
  'token-invisible-character': {
    meaning:
      'The token contains a character that cannot be seen, such as a zero-width space, a no-break space or a byte-order mark.',
    origin:
      'Copied from a chat, a wiki, a document or a web page that breaks long words; or read from a file that Windows saved with a byte-order mark.',
    remedies: [
      shell('Shows every character that does not belong in a token.', `tr -d 'A-Za-z0-9_.-' < token.txt | od -c`),
      anywhere("Copy from the raw source: the server's response, not a rendered page."),
    ],
    source: null,
  },
  'token-url-encoded': {
    meaning: 'Characters of the token are written as %2E, %3D and the like, and must be decoded before use.',
    origin:
      'It was copied from a URL or a form body without decoding, or encoded twice. A token does not need encoding: base64url, dots and tildes are safe in URLs.',
    remedies: [
      node('Decodes automatically.', `new URL(address).searchParams.get('token')`),
      python('Decodes automatically.', 'urllib.parse.parse_qs(query)["token"][0]'),
      go('Decodes automatically.', 'r.URL.Query().Get("token")'),
    ],
    source: 'RFC 3986 §2.1, §2.3',
  },
  'token-in-url': {
    meaning: 'The token is in the query or the fragment of a URL. A query reaches the logs of every server on the way.',
    origin:
      'The implicit flow passes tokens in the fragment. Links in emails and WebSocket URLs have them in the query.',
    remedies: [
      anywhere(
        'Send it in the Authorization header. For browsers use the authorization code flow with PKCE instead of the implicit flow.',
      ),
      anywhere('If it was in a query, treat the token as disclosed: get a new one.'),
    ],
    source: 'RFC 6750 §5.3; RFC 9700 §2.1.2',
  },
  'token-in-cookie': {
    meaning: 'You pasted a Cookie or Set-Cookie line. The token is the value of one of its cookies.',
    origin:
      'It was copied from the developer tools or a log. Frameworks may also sign or encode a cookie\'s value: Express marks a signed cookie with "s:" in front.',
    remedies: [
      node('In Express with cookie-parser.', 'const token = req.cookies.token'),
      anywhere('A Cookie header is also sent with requests that other sites cause: set HttpOnly, Secure and SameSite.'),
    ],
    source: 'RFC 6265 §4',
  },
  'token-in-json': {
    meaning: 'You pasted the response of a token endpoint. The token is one of its members, and there may be several.',
    origin:
      'OAuth responds with access_token, and often id_token and refresh_token. An API needs the access token. The ID token is only for the client. The refresh token is often not a JWT.',
    remedies: [shell('Extracts the token.', 'curl … | jq -r .access_token')],
    source: 'RFC 6749 §5.1',
  },
  'token-in-command': {
    meaning: 'The token was found inside a curl command, a shell export or a line of source.',
    origin: 'Copied as cURL from the developer tools, from documentation, or from a test.',
    remedies: [
      anywhere('There is nothing to fix. Note that shells keep a history: a token typed there stays in a file.'),
    ],
    source: null,
  },
  'token-base64-encoded': {
    meaning: 'The whole token, including its dots, was encoded as base64. It starts with ZXlK, which is eyJ encoded.',
    origin:
      'Kubernetes shows the values of a Secret in base64, including tokens of service accounts. Some programs encode a token for transport, although it does not need that.',
    remedies: [
      shell('Decode it once.', 'base64 -d'),
      shell('From a Kubernetes Secret.', `kubectl get secret NAME -o jsonpath='{.data.token}' | base64 -d`),
    ],
    source: null,
  },
} as const satisfies HelpOf;
