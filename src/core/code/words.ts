import type { KeyForm, SecretEncoding } from '../keys/key.ts';
import { rowWords, type WordTable } from '../keys/word-table.ts';
import { listOf, t } from '../text/language.ts';
import type { Input, CodeNote, NoCodeReason } from './answer.ts';
import type { LeftOut } from './request.ts';

/** Returns why code cannot be written. */
export const reasonWords = (reason: NoCodeReason): string => rowWords(reasons, reason);

/** Returns what the reader should know about the code. */
export const noteWords = (note: CodeNote): string => rowWords(notes, note);

/** Returns what to put into an environment variable. */
export function inputWords(input: Input): string {
  switch (input.holds) {
    case 'token':
      return t`the token`;
    case 'address':
      return t`the address that is called`;
    case 'passphrase':
      return t`the passphrase of the key file`;
    case 'secret':
      return secretWords[input.encoding]();
    case 'key-file':
      return t`the path of a file with ${formWords[input.form]()}`;
  }
}

const secretWords: Readonly<Record<SecretEncoding, () => string>> = {
  'utf-8': () => t`the shared secret as text`,
  base64: () => t`the shared secret in Base64`,
  base64url: () => t`the shared secret in Base64url`,
  hex: () => t`the shared secret in hexadecimal`,
};

const formWords: Readonly<Record<KeyForm, () => string>> = {
  secret: () => t`a shared secret`,
  jwk: () => t`a JWK`,
  'jwk-set': () => t`a JWK Set`,
  spki: () => t`a public key in PEM (PUBLIC KEY)`,
  pkcs8: () => t`a private key in PEM (PRIVATE KEY)`,
  'pkcs8-encrypted': () => t`an encrypted private key in PEM (ENCRYPTED PRIVATE KEY)`,
  'pkcs1-public': () => t`a public key in PEM (RSA PUBLIC KEY)`,
  'pkcs1-private': () => t`a private key in PEM (RSA PRIVATE KEY)`,
  sec1: () => t`a private key in PEM (EC PRIVATE KEY)`,
  certificate: () => t`a certificate in PEM (CERTIFICATE)`,
};

const reasons: WordTable<{ readonly [V in NoCodeReason as V['kind']]: V }> = {
  'no-token': () => t`There is no token to write code for.`,
  encrypted: () => t`The token is encrypted. Code is written for signed tokens only.`,
  'header-unreadable': () => t`The header names no algorithm that can be read, so code could not pin it.`,
  'alg-unknown': ({ alg }) => t`The algorithm "${alg}" is in no registry, so no library is known to have it.`,
  'alg-none': () => t`The token is unsecured (alg none). Code that accepts it would accept what anyone writes.`,
  critical: () =>
    t`The header names extensions that a verifier must understand (crit, b64). JWT libraries do not offer them.`,
  'not-claims': () => t`The payload is no JSON object, so it is no claims set. JWT libraries refuse it.`,
  'library-lacks': ({ library, version, alg, knowsEdDsa }) =>
    knowsEdDsa
      ? t`${library} ${version} does not know ${alg} by this name. It knows the same signature under the older name EdDSA.`
      : t`${library} ${version} does not know ${alg}.`,
  'not-without-loss': ({ library }) =>
    t`With ${library} these claims or header parameters cannot be written as they are: a value would change.`,
};

const notes: WordTable<{ readonly [V in CodeNote as V['kind']]: V }> = {
  'nothing-expected': () =>
    t`No issuer and no audience are expected, so the code checks neither. Fill in the expectations, and it does.`,
  'left-out': ({ expectation }) => leftOutWords[expectation](),
  'iat-in-future': () =>
    t`This token's iat is in the future, which the page rejects. Many libraries do not, and the code adds no check.`,
  'wrong-json-type': ({ claim }) =>
    t`The claim ${claim} has the wrong JSON type, which the page rejects. The code looks at it only if you expect a value.`,
  'public-half': () =>
    t`Verifying needs only the public half of the key. Keep the private key where tokens are signed.`,
  'private-needed': () => t`Only a public key is given here. Signing needs the private key.`,
  'other-form': ({ library, given, reads }) =>
    t`The key here is ${formWords[given]()}. For this the code with ${library} reads ${formWords[reads]()}: convert it.`,
  'short-secret': ({ library, alg, bits, needed }) =>
    t`The secret has ${bits} bits. ${library} refuses it for ${alg}, which needs at least ${needed} (RFC 7518 §3.2).`,
  'short-rsa': ({ library, bits }) =>
    t`The RSA key has ${bits} bits. ${library} refuses keys of less than 2048 (RFC 7518 §3.3).`,
  'own-times': () => t`The times (exp, nbf, iat) are those of this token. Compute them when signing.`,
  'claims-as-text': ({ library }) =>
    t`The claims stand as JSON text, because as values of ${library} some would change or be refused.`,
  'header-left-out': ({ library, names }) =>
    t`${library} cannot write these header parameters, so they are left out: ${listOf(names)}.`,
  'typ-added': ({ library }) => t`${library} always writes a typ, which this token has not.`,
  'audience-unified': ({ library }) => t`${library} writes an audience of one member as a string, not as a list.`,
  'needs-runtime': ({ needs }) => t`For this algorithm it needs ${needs} or later.`,
  'set-without-kid': () =>
    t`A key of a set is looked up by kid, and this token names none: put the one key into the file.`,
  bearer: () =>
    t`Whoever reads the token can use it. It goes to the command through its input, so that it stands in no list of processes.`,
  'posix-shell': () => t`The command works in bash, zsh and other POSIX shells, but not in cmd.exe or PowerShell.`,
};

const leftOutWords: Readonly<Record<LeftOut, () => string>> = {
  checkAsOf: () => t`The code checks the times against the present moment, not against the one chosen here.`,
  maxLifetime: () => t`The code does not check the longest lifetime.`,
  revokedIds: () => t`The code does not look for revoked token ids: keep that list where the code can ask for it.`,
  minVersion: () => t`The code does not check the least version.`,
  algorithms: () =>
    t`The algorithm of this token is not allowed here. The code accepts only the first allowed one, so it rejects this token.`,
};
