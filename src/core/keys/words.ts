import type { DerDetail, Key, KeyProblem, KeyRemark, MemberProblem, NotAKey, SecretEncoding } from './key.ts';
import { characterWords } from '../text/characters.ts';
import { familyName } from './form-words.ts';
import { plural, say, type ByKind, type WordTable } from './word-table.ts';

/** What is wrong, where, and what to do, in one or two sentences of plain English. */
export const keyFaultWords = (fault: KeyProblem): string => say(faultWords, fault);

/** What is odd about a key that works. */
export const keyRemarkWords = (remark: KeyRemark): string => say(remarkWords, remark);

/** A key in a few words: "RSA public key, 2048 bits", "Shared secret, 32 bytes (256 bits)", "EC private key, P-256". */
export function keyTitle(key: Key): string {
  const { jwk, bits, curve, certificate } = key;
  if (jwk.kty === 'oct') return `Shared secret, ${plural(bits / 8, 'byte')} (${bits} bits)`;
  const name = familyName(jwk);
  const size = { RSA: `${bits}`, EC: curve ?? '', OKP: '', AKP: '' }[jwk.kty];
  if (certificate) return `X.509 certificate: ${[name, size].join(' ').trim()}, ${certificate.subject}`;
  const title = `${name} ${key.isPrivate ? 'private' : 'public'} key`;
  if (size === '') return title;
  return jwk.kty === 'RSA' ? `${title}, ${size} bits` : `${title}, ${size}`;
}

type FaultKinds = ByKind<KeyProblem>;
type RemarkKinds = ByKind<KeyRemark>;
type MemberKinds = ByKind<MemberProblem>;

const begin = (label: string): string => `The PEM block "${label}"`;
const openssl = 'Convert it with: openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem -out key-pkcs8.pem';

const faultWords: WordTable<FaultKinds> = {
  'pem-bad-armor': ({ line, found }) => `Line ${line}, "${found}", is no first line of a PEM block. It must read -----BEGIN …-----, with five hyphens on both sides.`,
  'pem-label-mismatch': ({ label, holds }) => `This PEM block says ${label} but holds ${holds}. Paste the key itself.`,
  'pem-no-end': ({ label }) => `${begin(label)} has no end. The line -----END ${label}----- is missing: paste the whole block.`,
  'pem-line-breaks': ({ label, found }) => `${begin(label)} ${lineBreakWords[found]}`,
  'pem-bad-base64': ({ label, line, character }) => `${begin(label)} ${character === ''
    ? `ends in the middle of a base64 group on line ${line}: characters are missing.`
    : `holds ${characterWords(character)} on line ${line}, which is no base64. Remove it, or paste the block again.`}`,
  'pem-bad-der': ({ label, at, detail }) => `${begin(label)} cannot be read: ${derWords[detail]} (byte ${at + 1}). Paste it again from its source.`,
  'pem-unknown-label': ({ label }) => `${begin(label)} holds no key that can be used here. ${labelHints.get(label) ?? 'A public key, a private key or a certificate is needed.'}`,
  'pem-needs-passphrase': ({ scheme }) => `This private key is encrypted (${scheme}). Enter its passphrase.`,
  'pem-wrong-passphrase': () => 'The passphrase does not open this private key. Check upper and lower case and white space at its ends.',
  'pem-encryption-unsupported': ({ scheme }) => `This private key is encrypted with ${scheme}, which cannot be opened here. ${openssl}`,
  'pem-needs-secure-context': () => 'This private key is encrypted, and over plain http the browser offers no decryption. Open this page over https or from localhost, or paste the decrypted key.',
  'key-algorithm-unsupported': ({ name }) => `This is a key for ${name}, with which no JWT is signed here. RSA, EC, Ed25519, Ed448 and ML-DSA keys can be used.`,
  'curve-unsupported': ({ name }) => curveWords.get(name) ?? `The curve ${name} is not used for JWTs. P-256, P-384, P-521, secp256k1, Ed25519 and Ed448 can be used; names are case-sensitive.`,
  'point-not-on-curve': ({ curve }) => `The public point is not on the curve ${curve}: x or y is damaged, or the key is for another curve.`,
  'seed-missing': ({ name }) => `This ${name} private key holds only the expanded form. The 32-byte seed is needed and cannot be computed from it: export the key again from where it was made, with its seed.`,
  'jwk-broken-json': ({ line, column, detail }) => `This looks like a JWK but is broken JSON at line ${line}, column ${column}. ${detail}`,
  'jwk-not-a-key': ({ detail }) => notAKeyWords[detail],
  'jwk-missing-member': ({ kty, member }) => `This ${kty} key lacks the member "${member}". Paste the whole JWK.`,
  'jwk-bad-member': ({ kty, member, problem }) => `The member "${member}" of this ${kty} key ${say(memberWords, problem)}`,
  'jwk-unknown-kty': ({ kty }) => `The key type "${kty}" is not known. kty is one of RSA, EC, OKP, AKP and oct, spelled exactly so.`,
  'jwk-set-empty': () => 'This JWK Set holds no key: its list "keys" is empty.',
  'secret-bad-encoding': ({ encoding, at, character }) => `The secret is to be read as ${encodingNames[encoding]}, but ${character === ''
    ? `it ends too early: ${encoding === 'hex' ? 'the number of digits is odd' : 'its last group is incomplete'}.`
    : `character ${at + 1} is ${characterWords(character)}.`} Correct it, or choose another secret encoding.`,
  'token-pasted-as-key': () => 'This is a token, not a key. Paste it into "Encoded token", and the secret or the public key here.',
};

const remarkWords: WordTable<RemarkKinds> = {
  'label-differs': ({ label, holds }) => `This PEM block says ${label} but holds ${holds}. It is used all the same; stricter programs refuse it.`,
  'rsa-short': ({ bits }) => `${bits} bits are too few: RFC 7518 demands 2048, and strict libraries refuse this key.`,
  'leading-zero': ({ member }) => `The member "${member}" begins with a zero byte, which RFC 7518 does not allow. It is used all the same; stricter programs refuse it.`,
  'standard-base64-member': ({ member }) => `The member "${member}" is not plain base64url (it has padding, "+" or "/", or stray bits at its end). It is used all the same; stricter programs refuse it.`,
  'member-ignored': ({ member }) => `The member "${member}" has the wrong JSON type and is left out of account.`,
  'trailing-line-break': () => 'The secret ends with a line break, which counts as part of it. Delete it if it came along by copying.',
};

const lineBreakWords = {
  escaped: 'is written with the two characters \\n where line breaks belong, as in JSON or .env files. Replace each \\n by a line break.',
  lost: 'stands on one line. Put line breaks after the BEGIN line and before the END line.',
} as const;

const derWords: Record<DerDetail, string> = {
  empty: 'it is empty',
  'ends-early': 'it ends too early, so it was cut off or damaged',
  'indefinite-length': 'a length is left open, which DER does not allow',
  'bad-length': 'a length makes no sense',
  'long-tag': 'a type makes no sense',
  'too-deep': 'it is nested too deeply',
  'too-many': 'it has too many elements',
  'trailing-bytes': 'something follows after its end',
  'not-a-key': 'it holds neither a key nor a certificate',
  'bad-algorithm': 'its algorithm cannot be read',
  'bad-private-key': 'the private key in it cannot be read',
  'bad-public-key': 'the public key in it cannot be read',
  'bad-point': 'its public point cannot be read',
};

const labelHints: ReadonlyMap<string, string> = new Map([
  ['CERTIFICATE REQUEST', 'A certificate request is no key: paste the certificate or the public key.'],
  ['NEW CERTIFICATE REQUEST', 'A certificate request is no key: paste the certificate or the public key.'],
  ['OPENSSH PRIVATE KEY', 'Convert a copy of it with: ssh-keygen -p -m PKCS8 -f copy-of-key'],
  ['SSH2 PUBLIC KEY', 'Convert it with: ssh-keygen -i -f key.pub | ssh-keygen -e -m PKCS8 -f /dev/stdin'],
  ['PGP PUBLIC KEY BLOCK', 'PGP keys are not used for JWTs.'],
  ['PGP PRIVATE KEY BLOCK', 'PGP keys are not used for JWTs.'],
  ['EC PARAMETERS', 'It only names a curve: paste the EC PRIVATE KEY block that follows it, too.'],
]);

const curveWords: ReadonlyMap<string, string> = new Map([
  ['explicit parameters', 'This EC key spells out its curve instead of naming it. Convert it with: openssl pkey -in key.pem -ec_param_enc named_curve (for a public key add -pubin).'],
  ['no curve', 'This EC key does not say on which curve it is. Paste the EC PARAMETERS block before it, or the key as PKCS#8.'],
]);

const notAKeyWords: Record<NotAKey, string> = {
  'kty-missing': 'This JSON looks like a JWK, but the member "kty" is missing. Add it: RSA, EC, OKP, AKP or oct.',
  'kty-not-text': 'The member "kty" of this JWK is no text. It is one of RSA, EC, OKP, AKP and oct.',
  'keys-not-a-list': 'The member "keys" is no list, so this is no JWK Set.',
  'not-an-object': 'An entry of this list of keys is no JSON object.',
  'discovery-document': 'This is a discovery document. Open the address in its "jwks_uri" and paste the keys from there.',
};

const memberWords: WordTable<MemberKinds> = {
  'not-text': () => 'is no text. Values of keys are base64url in quotation marks.',
  empty: () => 'is empty or zero.',
  'bad-character': ({ at, character }) => `has ${characterWords(character)} at position ${at + 1}, which is no base64url.`,
  'impossible-length': ({ length }) => `has ${length} characters, which no base64url has: one is missing or too many.`,
  'wrong-size': ({ bytes, needed }) => `has ${plural(bytes, 'byte')} where ${needed} are needed. Leading zero bytes count.`,
  refused: () => 'is no valid private value, so no public key follows from it.',
};

const encodingNames: Record<SecretEncoding, string> = { 'utf-8': 'UTF-8 text', base64: 'base64', base64url: 'base64url', hex: 'hex' };
