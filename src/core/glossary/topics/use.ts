import type { WrittenTopics } from '../entry.ts';

/** Which token for which purpose, and where to store it. */
export const useTopics = {
  'signed-not-encrypted': {
    group: 'use',
    title: 'Signed is not encrypted',
    paragraphs: [
      'A signature protects against changes, not against reading. Header and payload of a signed token are base64url, which anyone can decode without a key, as this page does.',
      'So claims must not contain secrets: no passwords, no keys, and no more personal data than the recipient needs. If the content must stay hidden, encrypt it (JWE), or keep it on the server and put only a reference into the token.',
    ],
    source: 'RFC 7519 §12; RFC 7515 §10; RFC 7516 §1',
    terms: 'secret confidential readable encrypt decode hide',
    see: ['jwe', 'privacy', 'base64url', 'signature'],
  },
  privacy: {
    group: 'use',
    title: 'Claims and privacy',
    paragraphs: [
      'Claims pass through browsers, proxies and logs, and every service that gets the token can read them. Include only what the recipient needs. A random sub is better than an email address.',
      'A different sub for each client (pairwise) prevents services from linking their users. With an SD-JWT, the holder discloses single claims and withholds the rest.',
    ],
    source: 'RFC 7519 §12; RFC 9068 §6; OpenID Connect Core 1.0 §8.1; RFC 9901',
    terms: 'personal data GDPR pairwise selective disclosure',
    see: ['signed-not-encrypted', 'selective-disclosure', 'claim:sub', 'claim:email', 'claim:_sd', 'jwe'],
  },
  'browser-storage': {
    group: 'use',
    title: 'Where a browser keeps a token',
    paragraphs: [
      "Best: not in the browser. The site's own server keeps the tokens and gives the browser a session cookie with HttpOnly, Secure and SameSite (backend for frontend).",
      'If the page must have the token, keep it in memory, where it disappears on reload. Every script on the page can read localStorage and sessionStorage, and localStorage persists. A single injected script can steal the token.',
      'Scripts cannot read an HttpOnly cookie, but an injected script can still send requests with it. Browsers send cookies automatically, so you also need protection against forged requests (CSRF).',
      'Never put a token into a URL. It ends up in histories, logs and Referer headers.',
    ],
    source: 'draft-ietf-oauth-browser-based-apps §6; RFC 6265 §4.1.2, §8; draft-ietf-httpbis-rfc6265bis; RFC 6750 §5.3',
    terms: 'localStorage sessionStorage cookie HttpOnly XSS CSRF SPA BFF',
    see: ['refresh-tokens', 'sender-constrained', 'jwt-or-session', 'replay'],
  },
  'access-or-id-token': {
    group: 'use',
    title: 'Access token or ID token',
    paragraphs: [
      'An ID token tells a client who signed in, when and how. Its aud is that client. An access token lets a client call an API. Its aud is the API, and the client does not have to understand it.',
      'So an API must not accept an ID token, and a client must not accept an access token as proof of a sign-in. Access tokens that are JWTs are marked with typ at+jwt.',
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
      'iss says who issued the token. The verifier compares it character by character with the issuer it expects, and uses only keys that belong to that issuer.',
      'aud says who the token is for. A verifier that is not named there must reject the token. Without this check, a token for one service works at every other service of the same issuer.',
    ],
    source: 'RFC 7519 §4.1.1, §4.1.3; RFC 8725 §3.8, §3.9',
    terms: 'iss aud recipient trailing slash substitution',
    see: ['claim:iss', 'claim:aud', 'expectations', 'token-confusion', 'access-or-id-token'],
  },
  'sender-constrained': {
    group: 'use',
    title: 'Tokens bound to their sender',
    paragraphs: [
      'A bearer token works for anyone who has it, like cash. A sender-constrained token works only if the sender also proves possession of a key. cnf in the token names that key.',
      "DPoP: for each request, the client signs a small JWT with the method, the URL, a jti and a hash of the access token (htm, htu, jti, ath). Mutual TLS: the token is bound to the client's certificate.",
      'A request with such a token needs both header fields: Authorization with the scheme DPoP, and DPoP with the proof. If the proof is missing, or the scheme is Bearer, the server answers 401, often only with invalid_token.',
    ],
    source: 'RFC 9449 §4, §6, §7; RFC 8705 §3; RFC 6750 §1.2; RFC 9700 §2.2.1',
    terms: 'DPoP mTLS mutual TLS proof of possession bearer cnf',
    see: [
      'claim:cnf',
      'claim:htm',
      'claim:htu',
      'claim:ath',
      'thumbprint',
      'replay',
      'keys-in-token',
      'certificate-chain',
    ],
  },
  'selective-disclosure': {
    group: 'use',
    title: 'SD-JWT: selective disclosure',
    paragraphs: [
      'The issuer signs hashes instead of claims. The disclosures follow the token, one for each claim: salt, name and value. The holder presents only some of them, and the verifier hashes each and finds it in the token. A hash without a disclosure is a withheld claim or a decoy.',
      'A key binding JWT at the end proves that the holder presents the token. It is signed with the key that cnf names, for one verifier (aud) and one request (nonce), and sd_hash covers exactly these disclosures. So it must be signed again if one of them changes.',
    ],
    source: 'RFC 9901 §4, §7',
    terms: 'SD-JWT disclosure holder key binding kb+jwt sd_hash decoy digest salt presentation credential',
    see: ['claim:_sd', 'claim:cnf', 'privacy', 'sender-constrained', 'issue-sd-jwt'],
  },
  'issue-sd-jwt': {
    group: 'use',
    title: 'Issuing an SD-JWT',
    paragraphs: [
      'The issuer decides which claims the holder can withhold. Each of them becomes a disclosure: an array of a random salt, the name and the value, in base64url. The token keeps its hash, in _sd of the object or in place of the array element. A claim inside a withheld claim can have a disclosure of its own.',
      'The salt keeps anyone from guessing the value from its hash. It has 128 random bits, and each disclosure has its own. The hashes are sorted, so that they do not show the order of the claims. Decoys are hashes of random numbers: they hide how many claims there are.',
      'Claims that a verifier needs should stay visible: iss, aud, exp, nbf and cnf. An SD-JWT VC must show some claims. The name of an object stays visible if only claims inside it can be withheld.',
    ],
    source: 'RFC 9901 §4.2, §9.3, §9.7',
    terms: 'issuer conceal withhold make disclosable salt decoy _sd_alg hash recursive array element',
    see: ['selective-disclosure', 'claim:_sd', 'privacy'],
  },
  'status-list': {
    group: 'use',
    title: 'Status list',
    paragraphs: [
      'A status list shows whether tokens were revoked: a few bits for each of thousands of tokens, compressed in one signed token. status.status_list in a token names the list (uri) and its place in it (idx). 0 is valid, 1 is revoked, 2 is suspended.',
      'Paste a token together with its list to look up its status. The list must be the one that the token names (sub), and not expired. Its signature is checked with the keys in the Key box: without its key, a valid status proves nothing.',
    ],
    source: 'draft-ietf-oauth-status-list; RFC 1950',
    terms: 'revoked suspended statuslist+jwt bits lst idx uri bitstring',
    see: ['revocation', 'expiry'],
  },
  'jwt-or-session': {
    group: 'use',
    title: 'JWT or session',
    paragraphs: [
      'A session is a random ID in a cookie. Its data is on the server. The server looks it up for each request and can end it at once by deleting it.',
      'A JWT contains its data, and any service with the key can check it without asking. The price: it is hard to revoke, it grows with its claims, and its data becomes outdated.',
      'For one site with its own server, a session is simpler and easier to get right. A JWT pays off if several services or parties must trust one issuer. Many systems use both: a session for the browser and JWTs behind it.',
    ],
    source: 'RFC 7519 §1; RFC 6265 §8.4',
    terms: 'session cookie stateless stateful server state compare',
    see: ['revocation', 'browser-storage', 'jwt-or-basic', 'claim:sid'],
  },
  'jwt-or-basic': {
    group: 'use',
    title: 'JWT, Basic or an API key',
    paragraphs: [
      'Basic sends name and password with each request, only encoded as base64. It is a long-term secret in every request that does not expire, and the server checks it each time.',
      'An API key is also a long-term secret. It is simple for programs, and easy to revoke because the server looks it up.',
      'A JWT is limited in time, to an audience and to a scope. It is checked without a lookup, and only the issuer gets the password. All three need TLS.',
    ],
    source: 'RFC 7617 §2, §4; RFC 6750 §5',
    terms: 'Basic authentication password api key authorization header compare',
    see: ['jwt-or-session', 'signed-not-encrypted', 'sender-constrained', 'base64url'],
  },
} as const satisfies WrittenTopics;
