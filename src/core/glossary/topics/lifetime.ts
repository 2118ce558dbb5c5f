import type { WrittenTopics } from '../entry.ts';

/** How long a token is valid, and how it can end earlier. */
export const lifetimeTopics = {
  expiry: {
    group: 'lifetime',
    title: 'Expiry and the other times',
    paragraphs: [
      'exp, nbf and iat are seconds since 1970 in UTC, leap seconds not counted. From exp on the token must be refused, before nbf likewise; iat says when it was issued. Milliseconds in their place put the end tens of thousands of years away.',
      'Without exp a token is good until its key is replaced. Access tokens that cannot be called back should live for minutes rather than days.',
    ],
    source: 'RFC 7519 §2, §4.1.4–4.1.6',
    terms: 'lifetime NumericDate unix time epoch milliseconds expired ttl',
    see: ['claim:exp', 'claim:nbf', 'claim:iat', 'clock-tolerance', 'refresh-tokens', 'revocation'],
  },
  'clock-tolerance': {
    group: 'lifetime',
    title: 'Clock tolerance',
    paragraphs: [
      'Clocks of issuer and verifier differ, so a verifier may allow some leeway, no more than a few minutes. A token that was issued a second ago then is not refused for coming from the future.',
      'Libraries differ: jose, jsonwebtoken and PyJWT allow nothing unless told, .NET allows five minutes. Clocks that are kept in time (NTP) are better than a large tolerance, which makes every token live longer.',
    ],
    source: 'RFC 7519 §4.1.4, §4.1.5',
    terms: 'leeway clock skew drift NTP',
    see: ['expiry', 'expectations', 'claim:nbf', 'claim:iat'],
  },
  'refresh-tokens': {
    group: 'lifetime',
    title: 'Refresh tokens and their rotation',
    paragraphs: [
      "An access token lives briefly, because it can hardly be called back. A refresh token fetches the next one from the issuer without asking the person again. It goes to the issuer's token endpoint alone, never to an API, and need not be a JWT.",
      'With rotation each use gives a new refresh token and ends the old one. If the old one comes again, it was stolen: the issuer cannot tell which of the two senders is the thief, and revokes the new one as well.',
      'Clients that cannot keep a secret (in a browser, in an app) must have rotating or sender-constrained ones. Two tabs that refresh at the same time look like a theft, so let one place do it.',
    ],
    source: 'RFC 6749 §1.5, §6; RFC 9700 §2.2.2, §4.14.2',
    terms: 'refresh rotation reuse detection renew session',
    see: ['revocation', 'sender-constrained', 'browser-storage', 'expiry', 'access-or-id-token'],
  },
  revocation: {
    group: 'lifetime',
    title: 'Revocation: ending a token early',
    paragraphs: [
      'A verifier that has the key asks nobody, so logging out or blocking a person does not reach the tokens that are already out. Each remedy brings back something to look up.',
      'Let access tokens live for minutes, and revoke the refresh token. Keep a list of revoked jti until their exp. Keep a version or a point in time for each person, put it into the token as a claim, and refuse older ones. Or ask the issuer about each token (introspection).',
      'Replacing the key ends all tokens at once.',
    ],
    source: 'RFC 7009 §2; RFC 7662 §2; RFC 7519 §4.1.7; RFC 9700 §4.14.2',
    terms: 'logout denylist blacklist blocklist invalidate introspection token version ban',
    see: ['claim:jti', 'claim:status', 'refresh-tokens', 'expiry', 'key-rotation', 'jwt-or-session', 'expectations'],
  },
} as const satisfies WrittenTopics;
