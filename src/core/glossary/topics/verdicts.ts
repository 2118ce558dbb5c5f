import type { WrittenTopics } from '../entry.ts';

/** What the page says about a token, and the purpose of its panes. */
export const verdictTopics = {
  'structure-verdict': {
    group: 'verdicts',
    title: 'Structure verdict',
    paragraphs: [
      'Structure says whether the text can be read as a token: its parts, their base64url, the UTF-8 and the JSON inside. If something is broken, it says where.',
      'Well-formed says nothing about who created the token. A forged token is well-formed as well.',
    ],
    source: 'RFC 7515 §5.2; RFC 7519 §7.2',
    terms: 'well-formed malformed broken',
    see: ['encoded-token', 'base64url', 'jwt-jws-jwe', 'signature-verdict', 'claims-verdict', 'diagnosis'],
  },
  'signature-verdict': {
    group: 'verdicts',
    title: 'Signature verdict',
    paragraphs: [
      'Verified: the signature matches one of your keys. Does not match: it was computed and is different. Either the key is wrong or the content was changed. The signature itself cannot tell which.',
      'Not checked: there was no key to compute with, or the answer would prove nothing, as with a key from the token itself.',
      'Verified does not mean accepted: an expired token still has a valid signature. That is why there are several verdicts.',
    ],
    source: 'RFC 7515 §5.2, §10.3; RFC 8725 §3.1, §3.3',
    terms: 'verified rejected unchecked invalid signature',
    see: ['signature', 'diagnosis', 'key-forms', 'keys-in-token', 'claims-verdict', 'alg-none'],
  },
  'claims-verdict': {
    group: 'verdicts',
    title: 'Claims verdict',
    paragraphs: [
      'Claims says what a strict verifier would say about the claims now. It checks the times against the clock, and issuer, audience, type and everything else in Expectations.',
      'Anything without an expectation is not checked, and the verdict says so. It does not look at the signature: a forged token can have perfect claims, so both verdicts must be good.',
    ],
    source: 'RFC 7519 §4.1, §7.2; RFC 8725 §3.8–3.11',
    terms: 'accepted rejected unchecked expired',
    see: ['expectations', 'expiry', 'clock-tolerance', 'audience-and-issuer', 'revocation', 'signature-verdict'],
  },
  'decryption-verdict': {
    group: 'verdicts',
    title: 'Decryption verdict',
    paragraphs: [
      'Decryption says whether one of your keys decrypts a JWE. The authentication tag fails both for a wrong key and for changed content.',
      'If the JWE was encrypted with a public key, decrypting it does not say who sent it. A signed token inside has its own verdict.',
    ],
    source: 'RFC 7516 §5.2, §11; RFC 7519 §11.2',
    terms: 'decrypt JWE tag',
    see: ['jwe', 'signature-verdict'],
  },
  diagnosis: {
    group: 'verdicts',
    title: 'Diagnosis',
    paragraphs: [
      'Why a token does not verify or is not accepted. “Proven cause” means that Jotscope changed the token or the key this way, computed the signature again, and it verified. “Found” is a fact read off the token or the key. “Good to know” is shown next to a token that verifies.',
      'Looking at a cause changes nothing. Apply makes the repair, and Undo repair reverses it.',
    ],
    source: 'RFC 7515 §5.2',
    terms: 'cause repair why does not verify invalid signature',
    see: ['signature-verdict', 'claims-verdict', 'key-forms', 'algorithm-confusion'],
  },
  findings: {
    group: 'verdicts',
    title: 'Findings',
    paragraphs: [
      'Findings are what rules see in the token: what is dangerous, missing for its type, or odd. Each one is a fact with its place, its severity and its source.',
      'A finding is not a verdict. A token with severe findings may verify and be accepted, and one without findings may be forged.',
      'The type of token (access token, ID token, DPoP proof …) is recognized from typ, claims and issuer. It decides what the token must contain and must not contain.',
    ],
    source: 'RFC 8725 §3; RFC 7515 §4.1.9',
    terms: 'lint rules severity profile kind of token',
    see: ['diagnosis', 'token-confusion', 'access-or-id-token', 'parameter:typ', 'signature-verdict', 'claims-verdict'],
  },
  expectations: {
    group: 'verdicts',
    title: 'Expectations',
    paragraphs: [
      'Expectations are what a verifier knows before any token arrives: the issuer, the audience (its own name), the type and the algorithms it accepts, and how far the clocks may differ.',
      "They come from the verifier's configuration, never from the token. A verifier without expectations accepts every token that the same key has ever signed.",
    ],
    source: 'RFC 8725 §3.1, §3.8, §3.9, §3.11',
    terms: 'policy options issuer audience required maxAge',
    see: ['audience-and-issuer', 'clock-tolerance', 'claim:nonce', 'revocation', 'token-confusion', 'claims-verdict'],
  },
} as const satisfies WrittenTopics;
