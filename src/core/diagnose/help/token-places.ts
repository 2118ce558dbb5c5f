import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, node, python, shell } from './remedies.ts';

/** Causes in the text or the format that a token is in. Jotscope reads all of them at once. */
export const tokenPlacesHelp = {
  'token-in-text': {
    meaning: 'The token is in the middle of other text. A library needs only the token.',
    origin:
      'A whole HTTP request, the output of kubectl or psql, a line of a log, YAML, a REPL or a stack trace was copied with it.',
    remedies: [
      anywhere('Copy only the token: from "ey" to the last character of its third part.'),
      shell('kubectl prints the token alone.', 'kubectl create token my-service-account'),
      shell('psql prints a value alone.', 'psql -At -c "select token from sessions limit 1"'),
    ],
    source: null,
  },
  'token-in-base64-json': {
    meaning:
      'The token, or only its claims, is inside JSON that was base64-encoded as a whole. It looks like a token because it also starts with "ey".',
    origin:
      'The session cookie of Supabase (base64-…), the header in which Envoy or Istio passes on the claims they checked, or x-ms-client-principal of Azure App Service.',
    remedies: [
      anywhere('Decode the base64, parse the JSON, and use the member with the token, such as access_token.'),
      node(
        "Supabase's session.",
        `JSON.parse(Buffer.from(value.replace(/^base64-/, ''), 'base64url').toString()).access_token`,
      ),
      anywhere('If there are only claims, no signature came with them. Accept such a header only from your own proxy.'),
    ],
    source: null,
  },
  'token-split-over-cookies': {
    meaning:
      'The token is longer than one cookie may be, so it was cut into numbered cookies. It is the pieces together.',
    origin:
      'Auth.js and Supabase write name.0, name.1 and so on; ASP.NET Core writes nameC1, nameC2. Only the first piece was copied or passed on.',
    remedies: [
      anywhere('Join the values in the order of their numbers, with nothing between them.'),
      anywhere(
        'Keep the token small: fewer groups and roles, or a session ID in the cookie and the token on the server.',
      ),
    ],
    source: 'RFC 6265 §6.1',
  },
  'signed-cookie': {
    meaning:
      'The framework signs its cookies. The value is "s:", then the token, then a dot and the signature of the cookie, which is not part of the token.',
    origin: 'express-session and cookie-parser with a secret. req.cookies has the value as it was sent.',
    remedies: [
      node('Checks and removes the signature of the cookie.', 'const token = req.signedCookies.token'),
      node('Without the middleware.', `require('cookie-signature').unsign(value.slice(2), cookieSecret)`),
    ],
    source: null,
  },
  'token-prefixed': {
    meaning: 'A product put its own prefix directly before the JWT. The prefix is not signed and not part of the JWT.',
    origin:
      'Prefixes help to find leaked credentials in code. GitHub writes ghs_, the number of the app and _ before the tokens of its apps.',
    remedies: [
      anywhere('Send the whole text to the product. To read or verify the JWT, remove the prefix first.'),
      python('Everything from the first "eyJ".', 'jwt_text = token[token.index("eyJ"):]'),
    ],
    source: null,
  },
  'token-quoted-printable': {
    meaning:
      'This is the source of an email. An equals sign at the end of a line joins it to the next, and =3D stands for an equals sign.',
    origin: 'The token or its link was copied from "Show original", a .eml file or the log of a mail server.',
    remedies: [
      anywhere('Copy from the displayed message.'),
      python('Decode the body first.', 'quopri.decodestring(body)'),
    ],
    source: 'RFC 2045 §6.7',
  },
  'token-html-escaped': {
    meaning: 'There are HTML tags or entities in the token or around it. They are not part of the token.',
    origin:
      'The source of a page was copied, where & is &amp; and long words contain <wbr>. Or a template escaped the token twice.',
    remedies: [
      anywhere('Copy from the displayed page, or decode the entities.'),
      python('Decode entities.', 'html.unescape(text)'),
      dotnet('Decode entities.', 'WebUtility.HtmlDecode(text)'),
    ],
    source: null,
  },
} as const satisfies HelpOf;
