/**
 * What the families try, in words, for readers who ask what "ways" means. `secret` and `key` are
 * the kinds of key.
 */
export const kindsTried = {
  secret: [
    'the secret decoded as base64, base64url and hex, once and twice, strictly and like lenient Java, PHP and Node decoders',
    'line breaks, spaces, quotes and invisible characters, present or missing',
    "a whole .env, YAML or JSON line, Laravel's base64: prefix, percent-encoding",
    'Latin-1 and UTF-16 instead of UTF-8',
    'the case of one letter, two neighbors swapped, one character doubled or missing at either end',
    "several hundred well-known default secrets, the empty one, and the token's own claims",
  ],
  key: [
    'all your keys, including those excluded by kid, use, key_ops or alg',
    'PEM with escaped or lost line breaks, without BEGIN and END, base64-encoded again, with another label',
    'SSH keys, raw points, bare certificates, JWKs inside other JSON',
    "the public key's text as an HMAC secret, and the key in the token itself",
  ],
  token: [
    'signatures in DER, in hex, in standard base64, with other salt lengths',
    'the other algorithms of the family, and of the other families',
    'padding, the standard alphabet, stray characters, missing first characters, parts of two tokens',
    'header and payload written differently: spaces, order of names, escapes',
  ],
} as const;
