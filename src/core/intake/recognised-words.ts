import { say, t } from '../text/language.ts';
import type { Recognised } from './recognised.ts';

type Kinds = { readonly [R in Recognised as R['kind']]: R };
type Words<M> = { readonly [K in keyof M]: (of: M[K]) => string };
/** The distributed type ties the row to its kind, so that no cast is needed. */
type Row<M, K extends keyof M> = { [P in K]: M[P] & { readonly kind: P } }[K];

/** Returns what the text is and what to do with it, in one or two sentences. */
export const recognisedWords = (recognised: Recognised): string => wordsIn(words, recognised);

const wordsIn = <M, K extends keyof M>(table: Words<M>, of: Row<M, K>): string => table[of.kind](of);

const words: Words<Kinds> = {
  opaque: ({ issuer, what }) =>
    issuer === null
      ? t`This looks like an opaque token: it means something to its issuer alone. Ask the issuer's introspection endpoint what it stands for (RFC 7662).`
      : opaqueWords(issuer, say(what)),
  uuid: () => t`This is a UUID, no JWT: a reference that only its issuer can resolve.`,
  hex: ({ bytes }) => t`This is ${bytes} bytes in hexadecimal, no JWT: perhaps a session id, a hash or a key.`,
  basic: ({ user }) =>
    user === null
      ? t`This is a Basic credential, no JWT: a user name and a password, base64-encoded and not encrypted.`
      : t`This is a Basic credential, no JWT: the user ${JSON.stringify(user)} with a password, which is not shown here. Base64 hides nothing: change the password if others have seen it.`,
  saml: ({ form, element }) => samlWords(element, samlForms[form]()),
  paseto: ({ version, purpose }) =>
    purpose === 'local'
      ? t`This is a PASETO of version ${version}, no JWT: encrypted with a shared key. A PASETO library reads it.`
      : t`This is a PASETO of version ${version}, no JWT: signed with a private key. A PASETO library reads it.`,
  macaroon: ({ issuer }) =>
    issuer === 'PyPI'
      ? t`This is an API token of PyPI, no JWT: a macaroon, which is a credential with caveats, chained by HMAC. PyPI alone can check it; revoke it there if others have seen it.`
      : t`This is a macaroon, no JWT: a credential with caveats, chained by HMAC. A macaroon library reads it.`,
  cwt: ({ form }) =>
    t`This is a CBOR Web Token (RFC 8392) in ${form}, no JWT: the same claims in binary form. A COSE tool reads it.`,
  fernet: () =>
    t`This is a Fernet token, no JWT: it is encrypted with a shared key, and nothing in it but its time can be read without.`,
  'signed-cookie': ({ framework, encrypted }) =>
    encrypted
      ? t`This is a cookie of ${framework}, no JWT: encrypted in the framework's own way. Read it with ${framework}.`
      : t`This is a cookie of ${framework}, no JWT: its content is encoded and signed in the framework's own way. Read it with ${framework}.`,
  'laravel-encrypted': () =>
    t`This is a value that Laravel encrypted (iv, value, mac), no JWT: it is read with the APP_KEY of the application.`,
  jwk: () => t`This is a key (JWK), no token: it belongs into the box Key.`,
  'jwk-set': ({ count }) =>
    count === 1
      ? t`This is a set of one key (JWK Set), no token: it belongs into the box Key.`
      : t`This is a set of ${count} keys (JWK Set), no token: it belongs into the box Key.`,
  pem: ({ label }) => t`This is a key or certificate (PEM, ${label}), no token: it belongs into the box Key.`,
  'ssh-key': () => t`This is a public key in the form of OpenSSH, no token: it belongs into the box Key.`,
  'claims-json': ({ claims }) =>
    claims.length === 0
      ? t`This is a JSON object, not yet a token. Put it into the box Payload to make one of it.`
      : t`This is a claims set (${`${claims.slice(0, 4).join(', ')}${claims.length > 4 ? ', …' : ''}`}), not yet a token. Put it into the box Payload to make one of it.`,
  'header-json': () => t`This is the header of a token alone. Put it into the box Header to make a token of it.`,
  'jws-json': ({ signatures }) =>
    signatures === 1
      ? t`This is a JWS in JSON serialization (RFC 7515 §7.2) with one signature: joined by dots, its parts make a compact token.`
      : t`This is a JWS in JSON serialization (RFC 7515 §7.2) with ${signatures} signatures: joined by dots, its parts make a compact token.`,
  'jwe-json': () => t`This is an encrypted token in JSON serialization (RFC 7516 §7.2).`,
  jwe: () =>
    t`This is an encrypted token (JWE): it has five parts, and its content is read with the key it is meant for.`,
  'sd-jwt': ({ disclosures }) =>
    disclosures === 1
      ? t`This is an SD-JWT (RFC 9901): a signed token with one disclosure behind it, parted by "~". The signature is that of the part before the first "~".`
      : t`This is an SD-JWT (RFC 9901): a signed token with ${disclosures} disclosures behind it, parted by "~". The signature is that of the part before the first "~".`,
};

function opaqueWords(maker: string, what: string): string {
  return startsWithVowel(maker)
    ? t`This is no JWT but an ${maker} ${what}: there is nothing in it to read. Ask ${maker}'s API what it stands for, and revoke it if others have seen it.`
    : t`This is no JWT but a ${maker} ${what}: there is nothing in it to read. Ask ${maker}'s API what it stands for, and revoke it if others have seen it.`;
}

function samlWords(element: string | null, form: string): string {
  if (element === null)
    return t`This is SAML, no JWT: a message ${form}. It is XML with a signature of its own kind; a SAML tool reads it.`;
  return startsWithVowel(element)
    ? t`This is SAML, no JWT: an ${element} ${form}. It is XML with a signature of its own kind; a SAML tool reads it.`
    : t`This is SAML, no JWT: a ${element} ${form}. It is XML with a signature of its own kind; a SAML tool reads it.`;
}

const samlForms = {
  xml: () => t`as XML`,
  base64: () => t`in base64`,
  parameter: () => t`in a parameter of its name`,
} as const;

/** Needed only for the English article. */
const startsWithVowel = (name: string): boolean => /^[AEIO]/.test(name);
