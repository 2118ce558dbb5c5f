import { count, say, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { DecryptionFault, JwePart } from './fault.ts';

type Table = {
  readonly [Kind in DecryptionFault['kind']]: (fault: Extract<DecryptionFault, { kind: Kind }>) => string;
};

const partNames: Readonly<Record<JwePart, () => string>> = {
  iv: () => t`initialization vector`,
  tag: () => t`authentication tag`,
};

/** A sentence for each fault: what was found and what to do. */
const words: Table = {
  'insecure-context': () =>
    t`the browser offers its cryptography only on https and localhost. Open this page over https.`,
  'alg-unknown': ({ alg }) =>
    t`“${othersText(alg)}” is not a key management algorithm known here. Names are case-sensitive.`,
  'enc-unknown': ({ enc }) => t`“${othersText(enc)}” is not a content encryption known here. Names are case-sensitive.`,
  'key-type-mismatch': ({ alg, needs }) => t`${alg} needs ${say(needs)}, but the Key box contains another type of key.`,
  'key-length-mismatch': ({ alg, needs, given }) =>
    t`${alg} needs a secret of exactly ${needs} bytes, but this one has ${given}. Is it written in Base64 or hex? Set Secret encoding.`,
  'curve-mismatch': ({ needs, given }) =>
    t`the token was encrypted for a key on ${othersText(needs)}, but this one is on ${othersText(given)}.`,
  'key-not-private': () => t`the box contains only a public key. Decryption needs the private key of the recipient.`,
  'key-reserved': ({ alg, member, value }) =>
    t`the key says “${member}”: “${othersText(value)}”, so it must not be used with ${alg} (RFC 7517 §4). Strict libraries reject it.`,
  'key-refused': ({ detail }) => t`the key cannot be used: ${detail}`,
  parameter: ({ name, isMissing }) =>
    isMissing
      ? t`the header parameter ${name} is missing, but the algorithm needs it.`
      : t`the header parameter ${name} does not have the required form.`,
  'count-too-large': ({ count: given, most }) =>
    t`p2c asks for ${count(given)} iterations. This page stops at ${count(most)}, because more would block it; a server should stop far earlier (CVE-2023-50967).`,
  cancelled: ({ count: given }) => t`you cancelled the ${count(given)} iterations over the password.`,
  'encrypted-key-not-empty': ({ alg }) =>
    t`with ${alg} nothing is wrapped, so the second part must be empty (RFC 7516 §5.2).`,
  'part-length': ({ part, needs, given }) =>
    t`the ${partNames[part]()} has ${given} bytes instead of ${needs}. Was the token cut off?`,
  'point-refused': ({ curve }) =>
    t`epk in the header is not a safe public key on ${othersText(curve)} (invalid point or small order, RFC 8725 §3.4).`,
  'unwrap-failed': ({ alg }) =>
    t`${alg} could not unwrap the content key with this key. The token was encrypted for another key, or its second part was changed.`,
  'key-bytes': ({ enc, needs, given }) =>
    t`the unwrapped key has ${given} bytes, but ${enc} needs ${needs}. enc was changed after encryption.`,
  'tag-mismatch': ({ isDirect }) =>
    isDirect
      ? t`the authentication tag does not fit. Either this is the wrong key, or a part of the token was changed.`
      : t`the key fits, but the authentication tag does not: header, vector, ciphertext or tag was changed after encryption.`,
  'several-recipients': ({ count: many }) =>
    many === 1
      ? t`this token names its alg in an unprotected header. It can be encrypted again here only if alg is in Header.`
      : t`this token has ${count(many)} recipients, and a new content key would need the keys of all of them. Keep one recipient to encrypt it again.`,
  'zip-unknown': ({ zip }) => t`zip is “${othersText(zip)}”. Only DEF is defined (RFC 7516 §4.1.3).`,
  'zip-broken': () => t`the content was decrypted, but it is not valid DEFLATE data although zip says so.`,
  'zip-too-large': ({ most }) =>
    t`the content expands to more than ${count(most)} bytes. Decompression was stopped (CVE-2024-28176).`,
};

/** Returns the fault as a sentence that follows a colon. */
export function decryptionFaultWords<Kind extends DecryptionFault['kind']>(
  fault: Extract<DecryptionFault, { kind: Kind }>,
): string {
  const sentence: (fault: Extract<DecryptionFault, { kind: Kind }>) => string = words[fault.kind];
  return sentence(fault);
}
