import type { DerDetail, Key, KeyProblem, KeyRemark, MemberProblem, NotAKey, SecretEncoding } from './key.ts';
import { othersText } from '../text/others-text.ts';
import { characterWords } from '../text/characters.ts';
import { language, listOf, t } from '../text/language.ts';
import { familyName } from './form-words.ts';
import { bytesWords, rowWords, type ByKind, type WordTable } from './word-table.ts';

/** Returns what is wrong, where, and what to do, in one or two sentences of plain English. */
export const keyFaultWords = (fault: KeyProblem): string => rowWords(faultWords, fault);

/** Returns what is odd about a key that works. */
export const keyRemarkWords = (remark: KeyRemark): string => rowWords(remarkWords, remark);

/**
 * Returns a key in a few words: "RSA public key, 2048 bits", "Shared secret, 32 bytes (256 bits)",
 * "EC private key, P-256".
 */
export function keyTitle(key: Key): string {
  const { jwk, bits, curve, certificate } = key;
  if (jwk.kty === 'oct') return t`Shared secret, ${bytesWords(bits / 8)} (${bits} bits)`;
  const name = familyName(jwk);
  const size = { RSA: `${bits}`, EC: curve ?? '', OKP: '', AKP: '' }[jwk.kty];
  if (certificate) return t`X.509 certificate: ${[name, size].join(' ').trim()}, ${othersText(certificate.subject)}`;
  const title = key.isPrivate ? t`${name} private key` : t`${name} public key`;
  if (size === '') return title;
  return jwk.kty === 'RSA' ? t`${title}, ${size} bits` : `${title}, ${size}`;
}

/**
 * Returns a key within a sentence: "shared secret, 32 bytes (256 bits)". German nouns keep their
 * capital, and so do names such as RSA and Ed25519.
 */
export function keyNoun(key: Key): string {
  const title = keyTitle(key);
  return language() === 'en' && /^[A-Z][a-z]+ /.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

type FaultKinds = ByKind<KeyProblem>;
type RemarkKinds = ByKind<KeyRemark>;
type MemberKinds = ByKind<MemberProblem>;

const openssl = 'openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem -out key-pkcs8.pem';

const faultWords: WordTable<FaultKinds> = {
  'pem-bad-armor': ({ line, found }) =>
    t`Line ${line}, "${othersText(found)}", is not a valid first line of a PEM block. It must be -----BEGIN …-----, with five hyphens on both sides.`,
  'pem-label-mismatch': ({ label, holds }) =>
    t`This PEM block says ${othersText(label)} but contains ${holds}. Paste the key itself.`,
  'pem-no-end': ({ label }) =>
    t`The PEM block "${othersText(label)}" has no end. The line -----END ${othersText(label)}----- is missing: paste the whole block.`,
  'pem-line-breaks': ({ label, found }) => lineBreakWords[found](label),
  'pem-bad-base64': ({ label, line, character }) =>
    character === ''
      ? t`The PEM block "${othersText(label)}" ends in the middle of a base64 group on line ${line}: characters are missing.`
      : t`The PEM block "${othersText(label)}" contains ${characterWords(character)} on line ${line}, which is not valid base64. Remove it, or paste the block again.`,
  'pem-bad-der': ({ label, at, detail }) =>
    t`The PEM block "${othersText(label)}" cannot be read: ${derWords[detail]()} (byte ${at + 1}). Paste it again from its source.`,
  'pem-short-line': ({ label, line, length, others }) =>
    t`Characters are missing in the PEM block "${othersText(label)}": line ${line} has ${length}, the other lines have ${others}. Paste it again from its source.`,
  'pem-unknown-label': ({ label }) =>
    t`The PEM block "${othersText(label)}" does not contain a usable key. ${labelHint(label)}`,
  'pem-needs-passphrase': ({ scheme }) =>
    t`This private key is encrypted (${othersText(scheme)}). Enter its passphrase.`,
  'pem-wrong-passphrase': () =>
    t`The passphrase does not decrypt this private key. Check its case, and whitespace at its start and end.`,
  'pem-encryption-unsupported': ({ scheme }) =>
    t`This private key is encrypted with ${othersText(scheme)}, which this page cannot decrypt. Convert it (${openssl}).`,
  'pem-needs-secure-context': () =>
    t`This private key is encrypted, and over plain http the browser offers no decryption. Open this page over https or from localhost, or paste the decrypted key.`,
  'key-algorithm-unsupported': ({ name }) =>
    t`This is a key for ${othersText(name)}, which this page does not use. Supported: RSA, EC, Ed25519, Ed448 and ML-DSA keys.`,
  'curve-unsupported': ({ name }) =>
    curveWords.get(name)?.() ??
    t`The curve ${othersText(name)} is not used for JWTs. Supported: P-256, P-384, P-521, secp256k1, Ed25519 and Ed448. Names are case-sensitive.`,
  'point-not-on-curve': ({ curve }) =>
    t`The public point is not on the curve ${curve}: x or y is damaged, or the key is for another curve.`,
  'seed-missing': ({ name }) =>
    t`This ${name} private key contains only the expanded form. The 32-byte seed is required and cannot be computed from it. Export the key again from its source, with its seed.`,
  'jwk-broken-json': ({ line, column, detail }) =>
    t`This looks like a JWK, but the JSON is invalid at line ${line}, column ${column}. ${detail}`,
  'jwk-not-a-key': ({ detail }) => notAKeyWords[detail](),
  'jwk-missing-member': ({ kty, member }) => t`This ${kty} key lacks the member "${member}". Paste the whole JWK.`,
  'jwk-bad-member': ({ kty, member, problem }) => memberWords(kty, member, problem),
  'jwk-unknown-kty': ({ kty }) =>
    t`Unknown key type "${othersText(kty)}". kty must be RSA, EC, OKP, AKP or oct, spelled exactly like this.`,
  'jwk-set-empty': () => t`This JWK Set contains no keys: its "keys" list is empty.`,
  'secret-bad-encoding': ({ encoding, at, character }) => secretWords(encoding, at, character),
  'reading-failed': ({ detail }) => t`Reading the key failed: ${detail.replace(/\.?$/, '.')}`,
  'token-pasted-as-key': () =>
    t`This is a token, not a key. Paste it into the token box, and the secret or public key here.`,
};

const remarkWords: WordTable<RemarkKinds> = {
  'label-differs': ({ label, holds }) =>
    t`This PEM block says ${othersText(label)} but contains ${holds}. Jotscope uses it anyway; stricter programs reject it.`,
  'rsa-short': ({ bits }) =>
    t`${bits} bits is too short: RFC 7518 requires 2048, and strict libraries reject this key.`,
  'leading-zero': ({ member }) =>
    t`The member "${member}" starts with a zero byte, which RFC 7518 does not allow. Jotscope uses it anyway; stricter programs reject it.`,
  'standard-base64-member': ({ member }) =>
    t`The member "${member}" is not strict base64url (it has padding, "+" or "/", or stray bits at its end). Jotscope uses it anyway; stricter programs reject it.`,
  'member-ignored': ({ member }) => t`The member "${member}" has the wrong JSON type and is ignored.`,
  'member-repeated': ({ member }) =>
    t`The member "${othersText(member)}" is in this JWK more than once. The last one is used; other programs use the first or reject the key.`,
  'text-skipped': () =>
    t`Only this JWK was used. The other text in the Key box was skipped, although the signer may have used all of it as the secret.`,
  'halves-differ': () =>
    t`The private value belongs to a different key than the public members next to it. They cannot verify what it signs.`,
  'private-exponent-missing': ({ members }) =>
    t`This key contains ${listOf(members)} but not d, so it can only verify. To sign, export it again with d. For a public key, remove them: anyone who has one of them can compute d.`,
  'pss-only': () =>
    t`This key is only for RSASSA-PSS, that is for PS256, PS384 and PS512 (RFC 4055 §1.2). Strict libraries reject it for RS256 and the like.`,
  'trailing-line-break': () =>
    t`The secret ends with a line break, which is part of it. Delete it if it was copied by accident.`,
};

const lineBreakWords = {
  escaped: (label: string) =>
    t`The PEM block "${othersText(label)}" has the two characters \\n instead of line breaks, as in JSON or .env files. Replace each \\n with a line break.`,
  'in-json': (label: string) =>
    t`The PEM block "${othersText(label)}" is a string inside JSON. Paste only that value, as a JSON parser reads it.`,
  lost: (label: string) =>
    t`The PEM block "${othersText(label)}" is on one line. Add line breaks after the BEGIN line and before the END line.`,
} as const;

const derWords: Record<DerDetail, () => string> = {
  empty: () => t`it is empty`,
  'ends-early': () => t`it ends too early, so characters are missing in it or at its end`,
  'indefinite-length': () => t`a length is left open, which DER does not allow`,
  'bad-length': () => t`a length is invalid`,
  'long-tag': () => t`a type is invalid`,
  'too-deep': () => t`it is nested too deeply`,
  'too-many': () => t`it has too many elements`,
  'trailing-bytes': () => t`there is more data after its end`,
  'not-a-key': () => t`it contains neither a key nor a certificate`,
  'bad-algorithm': () => t`its algorithm cannot be read`,
  'bad-private-key': () => t`the private key in it cannot be read`,
  'bad-public-key': () => t`the public key in it cannot be read`,
  'bad-point': () => t`its public point cannot be read`,
};

function labelHint(label: string): string {
  if (label.endsWith('CERTIFICATE REQUEST'))
    return t`A certificate request is not a key. Paste the certificate or the public key.`;
  if (label.startsWith('PGP ')) return t`PGP keys are not used for JWTs.`;
  const command = conversions.get(label);
  if (command !== undefined) return t`Convert it (${command}).`;
  if (label === 'EC PARAMETERS') return t`It only names a curve. Also paste the EC PRIVATE KEY block that follows it.`;
  return t`Paste a public key, a private key or a certificate.`;
}

const conversions: ReadonlyMap<string, string> = new Map([
  ['OPENSSH PRIVATE KEY', 'cp key copy-of-key && ssh-keygen -p -m PKCS8 -f copy-of-key'],
  ['SSH2 PUBLIC KEY', 'ssh-keygen -i -f key.pub | ssh-keygen -e -m PKCS8 -f /dev/stdin'],
]);

const namedCurve = 'openssl pkey -in key.pem -ec_param_enc named_curve';

const curveWords: ReadonlyMap<string, () => string> = new Map([
  [
    'explicit parameters',
    () =>
      t`This EC key contains the parameters of its curve instead of its name. Convert it with: ${namedCurve} (for a public key, add -pubin).`,
  ],
  [
    'no curve',
    () =>
      t`This EC key does not say which curve it is on. Paste the EC PARAMETERS block before it, or the key as PKCS#8.`,
  ],
]);

const notAKeyWords: Record<NotAKey, () => string> = {
  'kty-missing': () =>
    t`This JSON looks like a JWK, but the member "kty" is missing. Add it: RSA, EC, OKP, AKP or oct.`,
  'kty-not-text': () => t`The member "kty" of this JWK is not a string. It must be RSA, EC, OKP, AKP or oct.`,
  'keys-not-a-list': () => t`The member "keys" is not an array, so this is not a JWK Set.`,
  'not-an-object': () => t`An entry of this key list is not a JSON object.`,
  'discovery-document': () =>
    t`This is a discovery document. Open the URL in its "jwks_uri" and paste the keys from there.`,
};

const memberWords = (kty: string, member: string, problem: MemberProblem): string =>
  t`The member "${member}" of this ${kty} key ${rowWords(memberProblems, problem)}`;

const memberProblems: WordTable<MemberKinds> = {
  'not-text': () => t`is not a string. Key values are base64url in double quotes.`,
  empty: () => t`is empty or zero.`,
  'bad-character': ({ at, character }) =>
    t`has ${characterWords(character)} at position ${at + 1}, which is not valid base64url.`,
  'impossible-length': ({ length }) =>
    t`has ${length} characters, which is not a possible base64url length: one is missing or extra.`,
  'wrong-size': ({ bytes, needed }) => t`has ${bytesWords(bytes)} instead of ${needed}. Leading zero bytes count.`,
  'bad-exponent': () =>
    t`is not a valid RSA exponent: it must be odd and at least 3. With a key like this, either anyone can sign or no one can.`,
  'small-order': () => t`is a point of small order. With a key like this, anyone can sign (RFC 8032 §5.1.7).`,
  refused: () => t`is not a valid private value, so it has no public key.`,
};

function secretWords(encoding: SecretEncoding, at: number, character: string): string {
  const name = encodingNames[encoding];
  if (character !== '')
    return t`Secret encoding is ${name}, but character ${at + 1} is ${characterWords(character)}. Correct it, or choose another encoding.`;
  return encoding === 'hex'
    ? t`Secret encoding is hex, but the number of digits is odd. Correct the secret, or choose another encoding.`
    : t`Secret encoding is ${name}, but the last group of characters is incomplete. Correct the secret, or choose another encoding.`;
}

const encodingNames: Record<SecretEncoding, string> = {
  'utf-8': 'UTF-8',
  base64: 'base64',
  base64url: 'base64url',
  hex: 'hex',
};
