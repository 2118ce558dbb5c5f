import type { DerDetail, Key, KeyProblem, KeyRemark, MemberProblem, NotAKey, SecretEncoding } from './key.ts';
import { othersText } from '../text/others-text.ts';
import { characterWords } from '../text/characters.ts';
import { language, t } from '../text/language.ts';
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
    t`Line ${line}, "${found}", is no first line of a PEM block. It must read -----BEGIN …-----, with five hyphens on both sides.`,
  'pem-label-mismatch': ({ label, holds }) => t`This PEM block says ${label} but holds ${holds}. Paste the key itself.`,
  'pem-no-end': ({ label }) =>
    t`The PEM block "${label}" has no end. The line -----END ${label}----- is missing: paste the whole block.`,
  'pem-line-breaks': ({ label, found }) => lineBreakWords[found](label),
  'pem-bad-base64': ({ label, line, character }) =>
    character === ''
      ? t`The PEM block "${label}" ends in the middle of a base64 group on line ${line}: characters are missing.`
      : t`The PEM block "${label}" holds ${characterWords(character)} on line ${line}, which is no base64. Remove it, or paste the block again.`,
  'pem-bad-der': ({ label, at, detail }) =>
    t`The PEM block "${label}" cannot be read: ${derWords[detail]()} (byte ${at + 1}). Paste it again from its source.`,
  'pem-short-line': ({ label, line, length, others }) =>
    t`The PEM block "${label}" lacks characters inside: line ${line} has ${length} where the other lines have ${others}. Paste it again from its source.`,
  'pem-unknown-label': ({ label }) =>
    t`The PEM block "${label}" holds no key that can be used here. ${labelHint(label)}`,
  'pem-needs-passphrase': ({ scheme }) => t`This private key is encrypted (${scheme}). Enter its passphrase.`,
  'pem-wrong-passphrase': () =>
    t`The passphrase does not open this private key. Check upper and lower case and white space at its ends.`,
  'pem-encryption-unsupported': ({ scheme }) =>
    t`This private key is encrypted with ${scheme}, which cannot be opened here. Convert it (${openssl}).`,
  'pem-needs-secure-context': () =>
    t`This private key is encrypted, and over plain http the browser offers no decryption. Open this page over https or from localhost, or paste the decrypted key.`,
  'key-algorithm-unsupported': ({ name }) =>
    t`This is a key for ${name}, with which no JWT is signed here. RSA, EC, Ed25519, Ed448 and ML-DSA keys can be used.`,
  'curve-unsupported': ({ name }) =>
    curveWords.get(name)?.() ??
    t`The curve ${name} is not used for JWTs. P-256, P-384, P-521, secp256k1, Ed25519 and Ed448 can be used; names are case-sensitive.`,
  'point-not-on-curve': ({ curve }) =>
    t`The public point is not on the curve ${curve}: x or y is damaged, or the key is for another curve.`,
  'seed-missing': ({ name }) =>
    t`This ${name} private key holds only the expanded form. The 32-byte seed is needed and cannot be computed from it: export the key again from where it was made, with its seed.`,
  'jwk-broken-json': ({ line, column, detail }) =>
    t`This looks like a JWK but is broken JSON at line ${line}, column ${column}. ${detail}`,
  'jwk-not-a-key': ({ detail }) => notAKeyWords[detail](),
  'jwk-missing-member': ({ kty, member }) => t`This ${kty} key lacks the member "${member}". Paste the whole JWK.`,
  'jwk-bad-member': ({ kty, member, problem }) => memberWords(kty, member, problem),
  'jwk-unknown-kty': ({ kty }) =>
    t`The key type "${kty}" is not known. kty is one of RSA, EC, OKP, AKP and oct, spelled exactly so.`,
  'jwk-set-empty': () => t`This JWK Set holds no key: its list "keys" is empty.`,
  'secret-bad-encoding': ({ encoding, at, character }) => secretWords(encoding, at, character),
  'reading-failed': ({ detail }) => t`Reading the key failed: ${detail.replace(/\.?$/, '.')}`,
  'token-pasted-as-key': () =>
    t`This is a token, not a key. Paste it into "Encoded token", and the secret or the public key here.`,
};

const remarkWords: WordTable<RemarkKinds> = {
  'label-differs': ({ label, holds }) =>
    t`This PEM block says ${label} but holds ${holds}. It is used all the same; stricter programs refuse it.`,
  'rsa-short': ({ bits }) => t`${bits} bits are too few: RFC 7518 demands 2048, and strict libraries refuse this key.`,
  'leading-zero': ({ member }) =>
    t`The member "${member}" begins with a zero byte, which RFC 7518 does not allow. It is used all the same; stricter programs refuse it.`,
  'standard-base64-member': ({ member }) =>
    t`The member "${member}" is not plain base64url (it has padding, "+" or "/", or stray bits at its end). It is used all the same; stricter programs refuse it.`,
  'member-ignored': ({ member }) => t`The member "${member}" has the wrong JSON type and is left out of account.`,
  'member-repeated': ({ member }) =>
    t`The member "${othersText(member)}" is in this JWK more than once. The last one is used; other programs use the first or reject the key.`,
  'text-skipped': () =>
    t`Only this JWK was used. The other text in the Key box was skipped, although the signer may have used all of it as the secret.`,
  'halves-differ': () =>
    t`The private value belongs to another key than the public members next to it. What it signs does not verify with them.`,
  'pss-only': () =>
    t`This key is only for RSASSA-PSS, that is for PS256, PS384 and PS512 (RFC 4055 §1.2). Strict libraries reject it for RS256 and the like.`,
  'trailing-line-break': () =>
    t`The secret ends with a line break, which counts as part of it. Delete it if it came along by copying.`,
};

const lineBreakWords = {
  escaped: (label: string) =>
    t`The PEM block "${label}" is written with the two characters \\n where line breaks belong, as in JSON or .env files. Replace each \\n by a line break.`,
  'in-json': (label: string) =>
    t`The PEM block "${label}" stands as a text inside JSON. Give only that value, as a JSON parser reads it.`,
  lost: (label: string) =>
    t`The PEM block "${label}" stands on one line. Put line breaks after the BEGIN line and before the END line.`,
} as const;

const derWords: Record<DerDetail, () => string> = {
  empty: () => t`it is empty`,
  'ends-early': () => t`it ends too early, so characters are missing inside or at its end`,
  'indefinite-length': () => t`a length is left open, which DER does not allow`,
  'bad-length': () => t`a length makes no sense`,
  'long-tag': () => t`a type makes no sense`,
  'too-deep': () => t`it is nested too deeply`,
  'too-many': () => t`it has too many elements`,
  'trailing-bytes': () => t`something follows after its end`,
  'not-a-key': () => t`it holds neither a key nor a certificate`,
  'bad-algorithm': () => t`its algorithm cannot be read`,
  'bad-private-key': () => t`the private key in it cannot be read`,
  'bad-public-key': () => t`the public key in it cannot be read`,
  'bad-point': () => t`its public point cannot be read`,
};

function labelHint(label: string): string {
  if (label.endsWith('CERTIFICATE REQUEST'))
    return t`A certificate request is no key: paste the certificate or the public key.`;
  if (label.startsWith('PGP ')) return t`PGP keys are not used for JWTs.`;
  const command = conversions.get(label);
  if (command !== undefined) return t`Convert it (${command}).`;
  if (label === 'EC PARAMETERS') return t`It only names a curve: paste the EC PRIVATE KEY block that follows it, too.`;
  return t`A public key, a private key or a certificate is needed.`;
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
      t`This EC key spells out its curve instead of naming it. Convert it with: ${namedCurve} (for a public key add -pubin).`,
  ],
  [
    'no curve',
    () =>
      t`This EC key does not say on which curve it is. Paste the EC PARAMETERS block before it, or the key as PKCS#8.`,
  ],
]);

const notAKeyWords: Record<NotAKey, () => string> = {
  'kty-missing': () =>
    t`This JSON looks like a JWK, but the member "kty" is missing. Add it: RSA, EC, OKP, AKP or oct.`,
  'kty-not-text': () => t`The member "kty" of this JWK is no text. It is one of RSA, EC, OKP, AKP and oct.`,
  'keys-not-a-list': () => t`The member "keys" is no list, so this is no JWK Set.`,
  'not-an-object': () => t`An entry of this list of keys is no JSON object.`,
  'discovery-document': () =>
    t`This is a discovery document. Open the address in its "jwks_uri" and paste the keys from there.`,
};

const memberWords = (kty: string, member: string, problem: MemberProblem): string =>
  t`The member "${member}" of this ${kty} key ${rowWords(memberProblems, problem)}`;

const memberProblems: WordTable<MemberKinds> = {
  'not-text': () => t`is no text. Values of keys are base64url in quotation marks.`,
  empty: () => t`is empty or zero.`,
  'bad-character': ({ at, character }) =>
    t`has ${characterWords(character)} at position ${at + 1}, which is no base64url.`,
  'impossible-length': ({ length }) => t`has ${length} characters, which no base64url has: one is missing or too many.`,
  'wrong-size': ({ bytes, needed }) =>
    t`has ${bytesWords(bytes)} where ${needed} are needed. Leading zero bytes count.`,
  'bad-exponent': () =>
    t`is no RSA exponent: it must be odd and at least 3. With such a key anyone can write a signature, or nobody.`,
  'small-order': () => t`is a point of small order. With such a key anyone can write a signature (RFC 8032 §5.1.7).`,
  refused: () => t`is no valid private value, so no public key follows from it.`,
};

function secretWords(encoding: SecretEncoding, at: number, character: string): string {
  const name = encodingNames[encoding];
  if (character !== '')
    return t`The secret is to be read as ${name}, but character ${at + 1} is ${characterWords(character)}. Correct it, or choose another secret encoding.`;
  return encoding === 'hex'
    ? t`The secret is to be read as hex, but it ends too early: the number of digits is odd. Correct it, or choose another secret encoding.`
    : t`The secret is to be read as ${name}, but it ends too early: its last group is incomplete. Correct it, or choose another secret encoding.`;
}

const encodingNames: Record<SecretEncoding, string> = {
  'utf-8': 'UTF-8',
  base64: 'base64',
  base64url: 'base64url',
  hex: 'hex',
};
