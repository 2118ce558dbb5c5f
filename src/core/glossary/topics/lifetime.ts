import type { WrittenTopics } from '../entry.ts';

/** How long a token is valid, and how it can end earlier. */
export const lifetimeTopics = {
  expiry: {
    group: 'lifetime',
    title: 'Expiry and the other times',
    paragraphs: [
      'exp, nbf and iat are seconds since 1970 in UTC, without leap seconds. The token must be rejected before nbf, and at or after exp. iat says when it was issued. Milliseconds instead of seconds move exp tens of thousands of years into the future.',
      'A token without exp is valid until its key is replaced. Access tokens that cannot be revoked should be valid for minutes, not days.',
    ],
    source: 'RFC 7519 §2, §4.1.4–4.1.6',
    terms: 'lifetime NumericDate unix time epoch milliseconds expired ttl',
    see: ['claim:exp', 'claim:nbf', 'claim:iat', 'clock-tolerance', 'refresh-tokens', 'revocation'],
  },
  'clock-tolerance': {
    group: 'lifetime',
    title: 'Clock tolerance',
    paragraphs: [
      'The clocks of issuer and verifier differ, so a verifier may allow some leeway, at most a few minutes. Then a token issued a second ago is not rejected because it seems to come from the future.',
      'Libraries differ: jose, jsonwebtoken and PyJWT allow none by default, .NET allows five minutes. Synchronized clocks (NTP) are better than a large tolerance, which extends the lifetime of every token.',
    ],
    source: 'RFC 7519 §4.1.4, §4.1.5',
    terms: 'leeway clock skew drift NTP',
    see: ['expiry', 'expectations', 'claim:nbf', 'claim:iat'],
  },
  'refresh-tokens': {
    group: 'lifetime',
    title: 'Refresh tokens and rotation',
    paragraphs: [
      "An access token has a short lifetime because it is hard to revoke. A refresh token gets the next one from the issuer without asking the user again. Send it only to the issuer's token endpoint, never to an API. It does not have to be a JWT.",
      'With rotation, each use returns a new refresh token and invalidates the old one. If the old one is used again, it was stolen. The issuer cannot tell which sender is the thief, so it revokes the new one as well.',
      'Clients that cannot keep a secret (in a browser or an app) must use rotating or sender-constrained refresh tokens. Two tabs that refresh at the same time look like theft, so let one place do it.',
    ],
    source: 'RFC 6749 §1.5, §6; RFC 9700 §2.2.2, §4.14.2',
    terms: 'refresh rotation reuse detection renew session',
    see: ['revocation', 'sender-constrained', 'browser-storage', 'expiry', 'access-or-id-token'],
  },
  revocation: {
    group: 'lifetime',
    title: 'Revocation: ending a token early',
    paragraphs: [
      'A verifier that has the key does not ask the issuer. So logging out or blocking a user does not affect tokens that already exist. Every remedy adds a lookup.',
      'Make access tokens valid for minutes, and revoke the refresh token. Keep a list of revoked jti values until their exp. Keep a version or a time per user, put it into the token as a claim, and reject older tokens. Or ask the issuer about each token (introspection).',
      'Replacing the key invalidates all tokens at once.',
    ],
    source: 'RFC 7009 §2; RFC 7662 §2; RFC 7519 §4.1.7; RFC 9700 §4.14.2',
    terms: 'logout denylist blacklist blocklist invalidate introspection token version ban',
    see: ['claim:jti', 'claim:status', 'refresh-tokens', 'expiry', 'key-rotation', 'jwt-or-session', 'expectations'],
  },
} as const satisfies WrittenTopics;
