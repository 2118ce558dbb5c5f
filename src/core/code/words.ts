import type { KeyForm, SecretEncoding } from '../keys/key.ts';
import { rowWords, type WordTable } from '../keys/word-table.ts';
import { count, listOf, t } from '../text/language.ts';
import type { Input, CodeNote, NoCodeReason } from './answer.ts';
import type { LeftOut, OtherForm } from './request.ts';

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
      return t`the URL to call`;
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
  'no-token': () => t`No token to write code for.`,
  'no-encryption': ({ library, isUnwritten }) =>
    isUnwritten
      ? t`${library} reads encrypted tokens, but Jotscope writes that code for jose only.`
      : t`${library} does not read encrypted tokens. Choose jose.`,
  'management-lacks': ({ library, version, alg, curve }) =>
    curve === null
      ? t`${library} ${version} does not support ${alg}.`
      : t`${library} ${version} does not support ${alg} with ${curve}.`,
  'encryption-unknown': ({ alg, enc }) =>
    t`The header has alg "${alg}" and enc "${enc}". At least one of them is not registered, so no known library supports it.`,
  'content-closed': () => t`The content is not known here. Enter the recipient's key first, so that it is decrypted.`,
  'content-bytes': () => t`The content is not text, so the code cannot contain it.`,
  'header-unreadable': () => t`The header has no readable algorithm, so the code could not pin it.`,
  'alg-unknown': ({ alg }) => t`The algorithm "${alg}" is not registered, so no known library supports it.`,
  'alg-none': () => t`The token is unsecured (alg none). Code that accepts it would accept a token from anyone.`,
  'form-lacks': ({ library, form }) => formLacks[form](library),
  'alg-unprotected': () =>
    t`The algorithm is only in the unprotected header, which anyone can change. Code should accept it from the protected header only.`,
  'no-holder-key': () =>
    t`Key binding needs the holder's key, which the code reads from cnf.jwk. This token does not contain it.`,
  'disclosures-faulty': ({ clause }) => t`Code must reject this token: ${clause}.`,
  critical: () =>
    t`The header names extensions that a verifier must understand (crit, b64). JWT libraries do not support them.`,
  'not-claims': () => t`The payload is not a JSON object, so it is not a claims set. JWT libraries reject it.`,
  'library-lacks': ({ library, version, alg, knowsEdDsa }) =>
    knowsEdDsa
      ? t`${library} ${version} does not support ${alg} by this name. It supports the same signature under the older name EdDSA.`
      : t`${library} ${version} does not support ${alg}.`,
  'not-without-loss': ({ library }) =>
    t`${library} cannot write these claims or header parameters unchanged: a value would change.`,
};

const formLacks: Readonly<Record<OtherForm, (library: string) => string>> = {
  json: (library) =>
    t`Jotscope writes no code for JSON serializations with ${library}. Choose jose, or write the token compactly first.`,
  'sd-jwt': (library) =>
    t`${library} does not read SD-JWTs. It would check the issuer's signature at most. Code for jose checks the disclosures and the key binding.`,
};

const notes: WordTable<{ readonly [V in CodeNote as V['kind']]: V }> = {
  'nothing-expected': () =>
    t`You have not set an expected issuer or audience, so the code checks neither. Fill in Expectations to add those checks.`,
  'left-out': ({ expectation }) => leftOutWords[expectation](),
  'iat-in-future': () =>
    t`This token's iat is in the future, which Jotscope rejects. Many libraries do not, and the code adds no check.`,
  'wrong-json-type': ({ claim }) =>
    t`The claim ${claim} has the wrong JSON type, which Jotscope rejects. The code checks it only if you expect a value.`,
  'public-half': () => t`Verifying only requires the public key. Keep the private key where tokens are signed.`,
  'private-needed': () => t`You have only pasted a public key. Signing requires the private key.`,
  'recipient-half': () =>
    t`Encrypting only requires the recipient's public key. The private key stays with the recipient.`,
  'recipient-needed': () => t`You have only pasted a public key. Decrypting requires the recipient's private key.`,
  'token-inside': () =>
    t`The content is a token of its own, whose signature this code does not check. Select it in Layers to get the code that verifies it.`,
  'content-unknown': () =>
    t`The content is not decrypted here, so the code only prints it. With the key, it also checks the claims.`,
  'other-form': ({ library, given, reads }) =>
    t`Your key is ${formWords[given]()}, but the code for ${library} reads ${formWords[reads]()}. Convert it.`,
  'short-secret': ({ library, alg, bits, needed }) =>
    t`The secret has ${bits} bits. ${library} rejects it for ${alg}, which requires at least ${needed} (RFC 7518 §3.2).`,
  'short-rsa': ({ library, bits }) =>
    t`The RSA key has ${bits} bits. ${library} rejects keys shorter than 2048 (RFC 7518 §3.3).`,
  'own-times': () => t`The times (exp, nbf, iat) are copied from this token. Compute them when you sign.`,
  'claims-as-text': ({ library }) =>
    t`The claims are written as JSON text, because some would change or be rejected as values in ${library}.`,
  'header-left-out': ({ library, names }) =>
    t`${library} cannot write these header parameters, so the code omits them: ${listOf(names)}.`,
  'typ-added': ({ library }) => t`${library} always writes a typ, which this token does not have.`,
  'audience-unified': ({ library }) => t`${library} writes a single audience as a string, not as an array.`,
  'needs-runtime': ({ needs }) => t`This algorithm requires ${needs} or later.`,
  'set-without-kid': () =>
    t`Keys in a set are looked up by kid, and this token has none. Put only the one key into the file.`,
  'one-signature': ({ count: many }) =>
    t`The token has ${count(many)} signatures. The code makes the one that is shown; addSignature adds more.`,
  'binding-age': ({ seconds }) =>
    t`The code accepts a key binding JWT for ${count(seconds)} seconds. Set a maximum age in Expectations to change that.`,
  'nonce-not-expected': () =>
    t`You have not set an expected nonce, so the code accepts a key binding JWT that was used before. Set it in Expectations.`,
  'binding-not-made': () => t`The code issues the SD-JWT. The holder makes the key binding JWT for each presentation.`,
  'digests-as-decoys': ({ count: many }) =>
    many === 1
      ? t`1 digest of this token has no disclosure. The code writes a decoy in its place.`
      : t`${count(many)} digests of this token have no disclosure. The code writes decoys in their places.`,
  bearer: () =>
    t`Anyone who reads the token can use it. The command gets it through its input, so it does not appear in process lists.`,
  'posix-shell': () => t`The command works in bash, zsh and other POSIX shells, but not in cmd.exe or PowerShell.`,
};

const leftOutWords: Readonly<Record<LeftOut, () => string>> = {
  checkAsOf: () => t`The code checks the times against the current time, not the time that you set here.`,
  maxLifetime: () => t`The code does not check the maximum lifetime.`,
  revokedIds: () => t`The code does not check for revoked token IDs. Keep that list where the code can read it.`,
  minVersion: () => t`The code does not check the minimum version.`,
  algorithms: () =>
    t`Your expectations do not allow the algorithm of this token. The code accepts only the first allowed one, so it rejects this token.`,
};
