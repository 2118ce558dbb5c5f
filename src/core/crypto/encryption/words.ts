import { count, listOf, say, t } from '../../text/language.ts';
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
  cancelled: ({ count: given }) => t`you canceled the ${count(given)} iterations over the password.`,
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
  'direct-with-others': ({ alg }) =>
    t`with ${alg} the key itself gives the content key, so a token with several recipients cannot use it (RFC 7516 §7.2.1). Choose another Algorithm.`,
  'recipients-without-key': withoutKey,
  'recipients-unread': ({ count: many, read }) =>
    t`this token has ${count(many)} recipients, of which only the first ${count(read)} were read. The others would lose the content, so it is not encrypted here.`,
  'many-passwords': ({ count: many, most }) =>
    t`${count(many)} recipients have a password. This page encrypts for at most ${count(most)}, because each password takes a moment.`,
  'form-broken': () => t`the JSON of this token breaks a rule, so it is not encrypted. Structure says which.`,
  'zip-unknown': ({ zip }) => t`zip is “${othersText(zip)}”. Only DEF is defined (RFC 7516 §4.1.3).`,
  'zip-broken': () => t`the content was decrypted, but it is not valid DEFLATE data although zip says so.`,
  'zip-too-large': ({ most }) =>
    t`the content expands to more than ${count(most)} bytes. Decompression was stopped (CVE-2024-28176).`,
};

/** Names the first of them: a list of a hundred helps less. */
const mostNamed = 8;

function withoutKey({ missing, of }: Extract<DecryptionFault, { kind: 'recipients-without-key' }>): string {
  if (missing.length === of)
    return t`no key here fits any of the ${count(of)} recipients. A recipient is found by its kid, or by a key that opens its encrypted key.`;
  const named = missing.slice(0, mostNamed).map((at) => count(at + 1));
  const list = listOf(missing.length > mostNamed ? [...named, '…'] : named);
  return missing.length === 1
    ? t`no key here fits recipient ${list} of ${count(of)}. If you encrypt for the others, it is removed and cannot read the new content.`
    : t`no key here fits recipients ${list} of ${count(of)}. If you encrypt for the others, they are removed and cannot read the new content.`;
}

/** Returns the fault as a sentence that follows a colon. */
export function decryptionFaultWords<Kind extends DecryptionFault['kind']>(
  fault: Extract<DecryptionFault, { kind: Kind }>,
): string {
  const sentence: (fault: Extract<DecryptionFault, { kind: Kind }>) => string = words[fault.kind];
  return sentence(fault);
}
