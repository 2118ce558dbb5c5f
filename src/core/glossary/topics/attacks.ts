import type { WrittenTopics } from '../entry.ts';

/** How tokens are attacked, and what stops it. */
export const attackTopics = {
  'algorithm-confusion': {
    group: 'attacks',
    title: 'Algorithm confusion',
    paragraphs: [
      'A verifier expects RS256 and has the public key at hand. The attacker writes HS256 into the header and signs with the text of that public key as the secret. A verifier that lets the header choose the algorithm computes an HMAC with its key, and it fits.',
      'So the verifier says which algorithms it accepts, and uses each key with one algorithm only. Libraries that take a key with its type, not any text, cannot be confused in this way.',
    ],
    source: 'RFC 8725 §2.1, §3.1',
    terms: 'key confusion HS256 RS256 public key as secret attack CVE-2016-10555',
    see: ['hmac-or-key-pair', 'alg-none', 'parameter:alg', 'expectations'],
  },
  'guessed-secret': {
    group: 'attacks',
    title: 'Guessing the secret',
    paragraphs: [
      'Whoever has one token signed with HMAC can try secrets at home, millions in a second, until one fits; nobody notices. Words, names, defaults of frameworks and examples from tutorials go first.',
      'With the secret any token can be forged. What stops it is a secret of random bytes, as long as the hash.',
    ],
    source: 'RFC 8725 §2.2, §3.5',
    terms: 'brute force crack hashcat dictionary weak secret attack',
    see: ['secret-strength', 'hmac-or-key-pair', 'key-rotation', 'algorithm:HS256'],
  },
  'kid-injection': {
    group: 'attacks',
    title: 'Injection by kid',
    paragraphs: [
      'kid is read before anything is verified, and an attacker writes anything into it. Where it becomes part of a file name, a query or a command, the attacker chooses the key: ../../dev/null gives an empty secret, a crafted query one that the attacker knows.',
      'So take kid as a name to look up in a fixed list, and refuse what is not in it.',
    ],
    source: 'RFC 8725 §3.10',
    terms: 'SQL injection path traversal directory attack',
    see: ['parameter:kid', 'key-sets', 'key-url-attack'],
  },
  'key-url-attack': {
    group: 'attacks',
    title: 'Keys from foreign addresses (jku, x5u)',
    paragraphs: [
      'The header names an address where the key is to be had. An attacker names an address with another key, and the signature fits. Even where it does not, the verifier was made to call any address that the attacker chose, perhaps inside its own network (SSRF).',
      'So ignore jku and x5u, or compare the whole address with a list: a check of how it begins can be tricked, and so can a redirect.',
    ],
    source: 'RFC 7515 §4.1.2, §4.1.5; RFC 8725 §2.9, §3.10',
    terms: 'SSRF jku x5u header injection attack',
    see: ['parameter:jku', 'parameter:x5u', 'keys-in-token', 'kid-injection'],
  },
  replay: {
    group: 'attacks',
    title: 'Replay: used again',
    paragraphs: [
      'A token that was overheard or stolen is sent once more, unchanged. Its signature is good, and until exp nothing tells the second use from the first.',
      'TLS and a short life make it rare. For tokens that are meant for one use, the verifier remembers jti until exp. A nonce ties an ID token to its request, and a token bound to its sender is of no use without the key.',
    ],
    source: 'RFC 7519 §4.1.7; RFC 9449 §11.1; RFC 9700 §2.2.1; OpenID Connect Core 1.0 §3.1.3.7',
    terms: 'replay stolen reuse attack',
    see: ['claim:jti', 'claim:nonce', 'sender-constrained', 'expiry', 'browser-storage'],
  },
  'token-confusion': {
    group: 'attacks',
    title: 'One token taken for another',
    paragraphs: [
      'An issuer signs many kinds of tokens with one key: access tokens, ID tokens, links for a new password. A verifier that looks at the signature alone takes any of them, also those that were made for another service.',
      'So check iss and aud, and the kind: a typ of its own for each (at+jwt, dpop+jwt), required claims that no other kind has, or a key for each kind.',
    ],
    source: 'RFC 8725 §2.7, §2.8, §3.9, §3.11, §3.12',
    terms: 'cross-JWT confusion substitution typ explicit typing attack',
    see: ['access-or-id-token', 'audience-and-issuer', 'parameter:typ', 'expectations'],
  },
} as const satisfies WrittenTopics;
