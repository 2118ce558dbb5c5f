import type { WrittenTopics } from '../entry.ts';

/** Which token for which purpose, and where to store it. */
export const useTopics = {
  'signed-not-encrypted': {
    group: 'use',
    title: 'Signed is not encrypted',
    paragraphs: [
      'A signature guards against change, not against reading. Header and payload of a signed token are base64url, which anyone decodes, as this page does without a key.',
      'So nothing that is secret belongs into its claims: no password, no key, no more about a person than the recipient needs. Where the content must be hidden from whoever carries it, encrypt it (JWE), or leave it at the server and let the token only point to it.',
    ],
    source: 'RFC 7519 §12; RFC 7515 §10; RFC 7516 §1',
    terms: 'secret confidential readable encrypt decode hide',
    see: ['jwe', 'privacy', 'base64url', 'signature'],
  },
  privacy: {
    group: 'use',
    title: 'Privacy of claims',
    paragraphs: [
      'Claims travel: through browsers, proxies and logs, to every service that sees the token. Put in what the recipient needs and nothing else; a sub that says nothing is better than an e-mail address.',
      'A sub that is another one for each client (pairwise) keeps services from comparing notes. With an SD-JWT the holder shows single claims and withholds the rest.',
    ],
    source: 'RFC 7519 §12; RFC 9068 §6; OpenID Connect Core 1.0 §8.1; RFC 9901',
    terms: 'personal data GDPR pairwise selective disclosure',
    see: ['signed-not-encrypted', 'claim:sub', 'claim:email', 'claim:_sd', 'jwe'],
  },
  'browser-storage': {
    group: 'use',
    title: 'Where a browser keeps a token',
    paragraphs: [
      "Best not at all: a server of the site's own keeps the tokens and gives the browser a session cookie with HttpOnly, Secure and SameSite (backend for frontend).",
      'If the page must hold one, keep it in memory, where it is gone after a reload. localStorage and sessionStorage are open to every script of the page, and localStorage stays: one injected script takes the token along.',
      'Scripts cannot read an HttpOnly cookie, but an injected one can still send requests with it. And browsers send cookies by themselves, so it needs protection against forged requests (CSRF).',
      'Never in a URL: that ends up in histories, logs and Referer headers.',
    ],
    source: 'draft-ietf-oauth-browser-based-apps §6; RFC 6265 §4.1.2, §8; draft-ietf-httpbis-rfc6265bis; RFC 6750 §5.3',
    terms: 'localStorage sessionStorage cookie HttpOnly XSS CSRF SPA BFF',
    see: ['refresh-tokens', 'sender-constrained', 'jwt-or-session', 'replay'],
  },
  'access-or-id-token': {
    group: 'use',
    title: 'Access token or ID token',
    paragraphs: [
      'An ID token tells a client who signed in, when and how; its aud is that client. An access token lets a client call an API; its aud is the API, and the client need not understand it.',
      'So an API must not take an ID token for an access token, nor a client an access token for proof of a sign-in. typ at+jwt tells access tokens that are JWTs apart.',
    ],
    source: 'OpenID Connect Core 1.0 §2, §3.1.3.7; RFC 9068 §2.1, §4; RFC 6749 §1.4',
    terms: 'id_token access_token OIDC OAuth at+jwt',
    see: [
      'token-confusion',
      'audience-and-issuer',
      'refresh-tokens',
      'claim:azp',
      'claim:at_hash',
      'claim:scope',
      'parameter:typ',
    ],
  },
  'audience-and-issuer': {
    group: 'use',
    title: 'Issuer and audience',
    paragraphs: [
      'iss names who made the token. The verifier compares it letter for letter with the issuer it expects, and takes only keys that belong to that issuer.',
      'aud names for whom it was made. A verifier that does not find itself there must refuse the token. Without this check a token that was given to one service opens every other one of the same issuer.',
    ],
    source: 'RFC 7519 §4.1.1, §4.1.3; RFC 8725 §3.8, §3.9',
    terms: 'iss aud recipient trailing slash substitution',
    see: ['claim:iss', 'claim:aud', 'expectations', 'token-confusion', 'access-or-id-token'],
  },
  'sender-constrained': {
    group: 'use',
    title: 'Tokens bound to their sender',
    paragraphs: [
      'A bearer token works for whoever has it, like cash. A sender-constrained one works only together with a key that the sender proves to have; cnf in the token names that key.',
      "DPoP: with each request the client signs a small JWT with the method, the address, a jti and a hash of the access token (htm, htu, jti, ath). Mutual TLS: the token is tied to the client's certificate.",
    ],
    source: 'RFC 9449 §4, §6, §7; RFC 8705 §3; RFC 6750 §1.2; RFC 9700 §2.2.1',
    terms: 'DPoP mTLS mutual TLS proof of possession bearer cnf',
    see: ['claim:cnf', 'claim:htm', 'claim:htu', 'claim:ath', 'thumbprint', 'replay', 'keys-in-token'],
  },
  'jwt-or-session': {
    group: 'use',
    title: 'JWT or session',
    paragraphs: [
      'A session is a random number in a cookie; what it stands for lies at the server. It ends at once when it is deleted there, and is looked up with each request.',
      'A JWT carries what is known with it, and any service with the key checks it without asking. The price: it can hardly be ended early, it grows with its claims, and what it says grows old.',
      'For one site with a server of its own a session is simpler, and easier to get right. A JWT pays where several services, or several parties, must trust one issuer. Many use both: a session towards the browser, JWTs behind it.',
    ],
    source: 'RFC 7519 §1; RFC 6265 §8.4',
    terms: 'session cookie stateless stateful server state compare',
    see: ['revocation', 'browser-storage', 'jwt-or-basic', 'claim:sid'],
  },
  'jwt-or-basic': {
    group: 'use',
    title: 'JWT, Basic or an API key',
    paragraphs: [
      'Basic sends name and password with each request, base64 and no more: a lasting secret on every way, which the server checks each time and which does not expire.',
      'An API key is a lasting secret, too, simple for programs and easy to revoke, since it is looked up.',
      'A JWT is limited: in time, to an audience, to a scope. It is checked without a look-up, and the password goes only to the issuer. All three need TLS.',
    ],
    source: 'RFC 7617 §2, §4; RFC 6750 §5',
    terms: 'Basic authentication password api key authorization header compare',
    see: ['jwt-or-session', 'signed-not-encrypted', 'sender-constrained', 'base64url'],
  },
} as const satisfies WrittenTopics;
