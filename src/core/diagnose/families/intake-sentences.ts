import type { Reading } from '../../intake/found.ts';
import { t } from '../../text/language.ts';

/**
 * The readings worth reporting, from the outside in. Prose and whitespace around a token are normal
 * and never the cause.
 */
export const readingSentences: readonly (readonly [Reading, () => string])[] = [
  [
    'split-cookies',
    () =>
      t`The token is split over numbered cookies, because one cookie has at most 4,096 bytes. Jotscope joined the pieces; a library that gets one of them fails.`,
  ],
  [
    'base64-json',
    () =>
      t`The token is inside JSON that is base64-encoded. Jotscope decoded it and read the first token in it; a library that gets the outer text fails.`,
  ],
  [
    'base64-text',
    () =>
      t`The token is inside a text that is base64-encoded, such as a name and a password (HTTP Basic, SASL PLAIN). Jotscope decoded it and read the token in it; a library that gets the outer text fails.`,
  ],
  [
    'json-escapes',
    () =>
      t`Characters of the token are written as JSON escapes: \\u002e is a dot. Jotscope decoded them; a library that gets the escapes fails.\nParse the JSON string before you use its value.`,
  ],
  [
    'hex',
    () =>
      t`The token is written as the hex digits of its characters. Jotscope decoded them; a library that gets the digits fails.`,
  ],
  [
    'glued-before',
    () =>
      t`There are characters in front of the token that do not belong to it: a token starts with "ey". Jotscope skipped them; a library that gets them fails.\nRemove them.`,
  ],
  [
    'signed-cookie',
    () =>
      t`The framework signed the cookie: there is "s:" before the token and the framework's own signature after it. Jotscope read the three parts between them. Let the framework unsign the cookie before you verify the token.`,
  ],
  [
    'prefix',
    () =>
      t`The token has a prefix. Jotscope read what follows the prefix; a JWT library needs the same part, while the product itself needs the whole text.`,
  ],
  [
    'quoted-printable',
    () =>
      t`The token is from the source of an email: "=" ends a line that continues, and "=3D" is an equals sign (quoted-printable, RFC 2045 §6.7). Jotscope decoded it; a library that gets the source fails.`,
  ],
  [
    'mail-break',
    () =>
      t`A mail program cut the token with "!" and a line break, as some do in lines of more than 990 characters. Jotscope joined the pieces; a library that gets the characters fails.`,
  ],
  [
    'html',
    () =>
      t`There are HTML tags or entities in the token or next to it. Jotscope removed them; a library that gets them fails.`,
  ],
  ['command', () => t`The token is inside a command, or a line of code or configuration. Only its value was read.`],
  ['cookie', () => t`The token is inside a cookie line. Only its value was read.`],
  ['url', () => t`The token is inside a URL. Anyone who sees the URL or a log of it has the token (RFC 6750 §2.3).`],
  ['json', () => t`The token is inside JSON. Only its value was read.`],
  [
    'output',
    () =>
      t`The token is inside other text, such as an HTTP message, a table, a log, YAML or a stack trace. Only the token was read.`,
  ],
  [
    'scheme-twice',
    () =>
      t`The scheme is in front of the token twice. A server removes only the first, so the second becomes part of the token.\nStore the token without “Bearer”, or send it without adding “Bearer” again.`,
  ],
  [
    'placeholder-brackets',
    () =>
      t`The token is in brackets, which documentation puts around a placeholder. A server that gets them rejects the token.\nSend the token without the brackets, after “Bearer” and one space.`,
  ],
  [
    'quotes-in-header',
    () =>
      t`There are quotes between the scheme and the token, so a server that gets them rejects it.\nDecode the JSON string, or the bytes in Python, before you put the token into the header.`,
  ],
  [
    'quotes-in-value',
    () =>
      t`The quotes around the token are part of the value, so a server that gets them rejects it.\nSend the token itself, and not the result of JSON.stringify or of a JSON answer.`,
  ],
  [
    'scheme-prefix',
    () =>
      t`The token has its scheme (Bearer, DPoP or a whole Authorization header) in front. Jotscope skipped it; a library that gets the whole value fails.`,
  ],
  ['quotes', () => t`The token is in quotes. Jotscope skipped them; a library that gets them fails.`],
  [
    'base64',
    () =>
      t`The whole token is base64-encoded again. Jotscope decoded it once; a library that gets the outer text fails.`,
  ],
  [
    'percent-encoding',
    () => t`The token is percent-encoded. Jotscope decoded it; a library that gets the encoded text fails.`,
  ],
  [
    'line-breaks',
    () => t`The token is broken into lines. Jotscope joined the pieces; a library that gets the line breaks fails.`,
  ],
  [
    'white-space-inside',
    () => t`The token contains spaces or tabs. Jotscope joined the pieces; a library that gets the spaces fails.`,
  ],
  [
    'invisible-characters',
    () =>
      t`There are invisible characters in the token or next to it. Jotscope skipped them; a library that gets them fails.`,
  ],
];
