/**
 * What the families try, in words, for readers who ask what "ways" means. `secret` and `key` are
 * the kinds of key.
 */
export const kindsTried = {
  secret: [
    'the secret base64-, base64url- and hex-decoded, once and twice, strictly and as lenient Java, PHP and Node decoders do',
    'line breaks, spaces, quotation marks, invisible characters there or missing',
    "a whole .env, YAML or JSON line, Laravel's base64: prefix, percent-encoding",
    'Latin-1 and UTF-16 in place of UTF-8',
    "one letter's case, two neighbours swapped, one character doubled or missing at the ends",
    "several hundred well-known default secrets, the empty one, and the token's own claims",
  ],
  key: [
    'every key given, also those that kid, use, key_ops or alg leave out',
    'PEM with escaped or lost line breaks, without its armour, base64-encoded once more, under another label',
    'SSH keys, raw points, bare certificates, JWKs inside other JSON',
    "the public key's text as an HMAC secret, and the key that the token itself brings",
  ],
  token: [
    'signatures in DER, in hex, in standard base64, with other salt lengths',
    'the other algorithms of the family, and of the other families',
    'padding, the standard alphabet, stray characters, missing first characters, parts of two tokens',
    'header and payload written anew: spaces, order of names, escapes',
  ],
} as const;
