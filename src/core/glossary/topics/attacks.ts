import type { WrittenTopics } from '../entry.ts';

/** How tokens are attacked, and what stops it. */
export const attackTopics = {
  'algorithm-confusion': {
    group: 'attacks',
    title: 'Algorithm confusion',
    paragraphs: [
      'A verifier expects RS256 and has the public key. The attacker writes HS256 into the header and signs with the text of that public key as the secret. A verifier that lets the header choose the algorithm computes an HMAC with its key, and it matches.',
      'So the verifier must define which algorithms it accepts, and use each key with only one algorithm. Libraries that require typed keys instead of any text prevent this confusion.',
    ],
    source: 'RFC 8725 §2.1, §3.1',
    terms: 'key confusion HS256 RS256 public key as secret attack CVE-2016-10555',
    see: ['hmac-or-key-pair', 'alg-none', 'parameter:alg', 'expectations'],
  },
  'guessed-secret': {
    group: 'attacks',
    title: 'Guessing the secret',
    paragraphs: [
      'With one HMAC-signed token, an attacker can try millions of secrets per second offline and unnoticed until one matches. Words, names, framework defaults and examples from tutorials come first.',
      'With the secret, the attacker can forge any token. The protection is a secret of random bytes that is as long as the hash.',
    ],
    source: 'RFC 8725 §2.2, §3.5',
    terms: 'brute force crack hashcat dictionary weak secret attack',
    see: ['secret-strength', 'hmac-or-key-pair', 'key-rotation', 'algorithm:HS256'],
  },
  'kid-injection': {
    group: 'attacks',
    title: 'kid injection',
    paragraphs: [
      'kid is read before anything is verified, and an attacker can write anything into it. If it becomes part of a file name, a query or a command, the attacker chooses the key. ../../dev/null gives an empty secret, and a crafted query returns one that the attacker knows.',
      'So use kid only to look up a key in a fixed list, and reject anything that is not in it.',
    ],
    source: 'RFC 8725 §3.10',
    terms: 'SQL injection path traversal directory attack',
    see: ['parameter:kid', 'key-sets', 'key-url-attack'],
  },
  'key-url-attack': {
    group: 'attacks',
    title: 'Keys from untrusted URLs (jku, x5u)',
    paragraphs: [
      'The header contains a URL for the key. An attacker writes a URL with their own key, and the signature matches. Even if it does not, the verifier sent a request to a URL that the attacker chose, perhaps inside its own network (SSRF).',
      'So ignore jku and x5u, or compare the whole URL with a list. A check of how it starts can be tricked, and so can a redirect.',
    ],
    source: 'RFC 7515 §4.1.2, §4.1.5; RFC 8725 §2.9, §3.10',
    terms: 'SSRF jku x5u header injection attack',
    see: ['parameter:jku', 'parameter:x5u', 'keys-in-token', 'kid-injection'],
  },
  replay: {
    group: 'attacks',
    title: 'Replay: a token used twice',
    paragraphs: [
      'An attacker sends an intercepted or stolen token again, unchanged. Its signature is valid, and until exp nothing distinguishes the second use from the first.',
      'TLS and a short lifetime make it rare. For single-use tokens, the verifier remembers jti until exp. A nonce binds an ID token to its request, and a sender-constrained token is useless without its key.',
    ],
    source: 'RFC 7519 §4.1.7; RFC 9449 §11.1; RFC 9700 §2.2.1; OpenID Connect Core 1.0 §3.1.3.7',
    terms: 'replay stolen reuse attack',
    see: ['claim:jti', 'claim:nonce', 'sender-constrained', 'expiry', 'browser-storage'],
  },
  'token-confusion': {
    group: 'attacks',
    title: 'Token confusion: the wrong type accepted',
    paragraphs: [
      'An issuer signs many types of tokens with one key: access tokens, ID tokens, password reset links. A verifier that checks only the signature accepts all of them, even those for another service.',
      'So check iss and aud, and the type of token: a specific typ (at+jwt, dpop+jwt), required claims that other types do not have, or a separate key for each type.',
    ],
    source: 'RFC 8725 §2.7, §2.8, §3.9, §3.11, §3.12',
    terms: 'cross-JWT confusion substitution typ explicit typing attack',
    see: ['access-or-id-token', 'audience-and-issuer', 'parameter:typ', 'expectations'],
  },
} as const satisfies WrittenTopics;
