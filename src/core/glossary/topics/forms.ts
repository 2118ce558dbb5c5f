import type { WrittenTopics } from '../entry.ts';

/** Tokens in another form than three or five parts with dots. */
export const formTopics = {
  'json-serialization': {
    group: 'parts',
    title: 'JSON serialization',
    paragraphs: [
      'A JWS or JWE can also be a JSON object with its parts as members. The flattened form has one signature or recipient, the general form a list of them. JWTs are always compact; ACME and document signatures use the JSON forms.',
      'Each signature covers the same payload with its own protected header. One matching signature is enough for many verifiers, so decide which signers you require.',
      'A header outside protected is not covered by the signature. Anyone can change it, so do not rely on it.',
    ],
    source: 'RFC 7515 §7.2; RFC 7516 §7.2',
    terms: 'flattened general signatures recipients unprotected protected aad ACME',
    see: ['encoded-token', 'detached-payload', 'nested-token', 'jwe'],
  },
  'detached-payload': {
    group: 'parts',
    title: 'Detached payload',
    paragraphs: [
      'The payload can be sent separately, for example as the body of a request. The token then has nothing between its dots, and the signature still covers the payload. Enter it in the field Detached payload to check it.',
      'Every byte counts, including line endings. With "b64": false the payload is signed as it is, and not as base64url.',
    ],
    source: 'RFC 7515 Appendix F; RFC 7797',
    terms: 'b64 false unencoded detached content body CRLF line ends',
    see: ['parameter:crit', 'json-serialization', 'payload'],
  },
  'nested-token': {
    group: 'parts',
    title: 'Nested tokens',
    paragraphs: [
      'A token can contain another one: usually a signed token inside an encrypted one, so that only the recipient can read who signed what. The outer header says so with cty JWT.',
      'Sign first and then encrypt. If you edit the innermost layer here, it is signed again and every layer around it is rebuilt, provided that the keys are in the Key box.',
    ],
    source: 'RFC 7519 §5.2, §11.2, Appendix A.2',
    terms: 'nested JWT layers cty sign then encrypt',
    see: ['jwe', 'parameter:cty', 'jwt-jws-jwe'],
  },
} as const satisfies WrittenTopics;
