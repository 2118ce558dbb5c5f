import type { WrittenTopics } from '../entry.ts';

/** What the page says about a token, and the purpose of its panes. */
export const verdictTopics = {
  'structure-verdict': {
    group: 'verdicts',
    title: 'The verdict on the structure',
    paragraphs: [
      'Whether the text can be read as a token at all: its parts, their base64url, the UTF-8 and the JSON inside. Where something is broken it says at which place.',
      'Well-formed says nothing about who made the token: a forged one is well-formed, too.',
    ],
    source: 'RFC 7515 §5.2; RFC 7519 §7.2',
    terms: 'well-formed malformed broken',
    see: ['encoded-token', 'base64url', 'jwt-jws-jwe', 'signature-verdict', 'claims-verdict', 'diagnosis'],
  },
  'signature-verdict': {
    group: 'verdicts',
    title: 'The verdict on the signature',
    paragraphs: [
      'Verified: a key given here fits. Does not match: it was computed, and it does not fit. Then the key is another one or the content was changed; mathematics cannot tell these apart.',
      'Not checked: there was nothing to compute with, or the answer would be worth nothing, as with a key that the token itself brings.',
      'Verified is not yet accepted: an expired token keeps its good signature. That is why there are several verdicts.',
    ],
    source: 'RFC 7515 §5.2, §10.3; RFC 8725 §3.1, §3.3',
    terms: 'verified rejected unchecked invalid signature',
    see: ['signature', 'diagnosis', 'key-forms', 'keys-in-token', 'claims-verdict', 'alg-none'],
  },
  'claims-verdict': {
    group: 'verdicts',
    title: 'The verdict on the claims',
    paragraphs: [
      'What a strict verifier would say of the claims at this moment: the times against the clock, and issuer, audience, type and all else that stands under Expectations.',
      'What nobody expects is not checked, and the verdict names it. It does not look at the signature: a forged token may hold the best of claims, so both verdicts must be good.',
    ],
    source: 'RFC 7519 §4.1, §7.2; RFC 8725 §3.8–3.11',
    terms: 'accepted rejected unchecked expired',
    see: ['expectations', 'expiry', 'clock-tolerance', 'audience-and-issuer', 'revocation', 'signature-verdict'],
  },
  'decryption-verdict': {
    group: 'verdicts',
    title: 'The verdict on decryption',
    paragraphs: [
      'Whether a key given here opens a JWE. The authentication tag fails for a wrong key and for changed content alike.',
      'That it opens does not say who sent it, if it was encrypted with a public key. A signed token inside has a verdict of its own.',
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
      'Nothing is changed by looking. Apply makes the repair, Undo repair takes it back.',
    ],
    source: 'RFC 7515 §5.2',
    terms: 'cause repair why does not verify invalid signature',
    see: ['signature-verdict', 'claims-verdict', 'key-forms', 'algorithm-confusion'],
  },
  findings: {
    group: 'verdicts',
    title: 'Findings',
    paragraphs: [
      'What rules see in the token: what is dangerous, missing for its kind, or odd. Each is a fact with the place where it stands, how grave it is, and the section that says so.',
      'A finding is no verdict: a token with grave ones may verify and be accepted, and one without any may be forged.',
      'The kind of token (access token, ID token, DPoP proof …) is read from typ, claims and issuer. It decides what must be there and what must not.',
    ],
    source: 'RFC 8725 §3; RFC 7515 §4.1.9',
    terms: 'lint rules severity profile kind of token',
    see: ['diagnosis', 'token-confusion', 'access-or-id-token', 'parameter:typ', 'signature-verdict', 'claims-verdict'],
  },
  expectations: {
    group: 'verdicts',
    title: 'Expectations',
    paragraphs: [
      "What the verifier's side knows before any token arrives: which issuer, which audience (its own name), which type and which algorithms it accepts, and how far the clocks may differ.",
      "These come from the verifier's configuration, never from the token. A verifier that expects nothing accepts every token that the same key has ever signed.",
    ],
    source: 'RFC 8725 §3.1, §3.8, §3.9, §3.11',
    terms: 'policy options issuer audience required maxAge',
    see: ['audience-and-issuer', 'clock-tolerance', 'claim:nonce', 'revocation', 'token-confusion', 'claims-verdict'],
  },
} as const satisfies WrittenTopics;
