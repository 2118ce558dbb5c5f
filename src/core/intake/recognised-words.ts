import { say, t } from '../text/language.ts';
import type { Recognised } from './recognised.ts';
import { quotedText } from '../text/others-text.ts';

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
      ? t`This looks like an opaque token: only its issuer knows what it means. Ask the issuer's introspection endpoint about it (RFC 7662).`
      : opaqueWords(issuer, say(what)),
  'no-value': ({ text, isPlaceholder }) =>
    isPlaceholder
      ? t`This is the placeholder ${quotedText(text)}, not a token: the variable was not replaced by its value. Set the variable, or use the quotes in which the shell or template replaces it.`
      : t`This is ${quotedText(text)}, not a token: the program sent a variable that contains no token yet. Wait until the token is there, and read the right member of the response.`,
  uuid: () => t`This is a UUID, not a JWT: a reference that only its issuer can resolve.`,
  hex: ({ bytes }) =>
    t`This is a hexadecimal string of ${bytes} bytes, not a JWT: possibly a session ID, a hash or a key.`,
  basic: ({ user }) =>
    user === null
      ? t`This is a Basic credential, not a JWT: a user name and a password, encoded in base64 but not encrypted.`
      : t`This is a Basic credential, not a JWT: the user ${quotedText(user)} with a password, which is not shown here. Base64 hides nothing: change the password if others have seen it.`,
  saml: ({ form, element }) => samlWords(element, samlForms[form]()),
  paseto: ({ version, purpose }) =>
    purpose === 'local'
      ? t`This is a PASETO of version ${version}, not a JWT: encrypted with a shared key. Read it with a PASETO library.`
      : t`This is a PASETO of version ${version}, not a JWT: signed with a private key. Read it with a PASETO library.`,
  macaroon: ({ issuer }) =>
    issuer === 'PyPI'
      ? t`This is a PyPI API token, not a JWT: a macaroon, which is a credential with caveats, chained by HMAC. Only PyPI can check it. Revoke it there if others have seen it.`
      : t`This is a macaroon, not a JWT: a credential with caveats, chained by HMAC. Read it with a macaroon library.`,
  cwt: ({ form }) =>
    t`This is a CBOR Web Token (RFC 8392) in ${form}, not a JWT: the same claims in binary form. Read it with a COSE tool.`,
  fernet: () =>
    t`This is a Fernet token, not a JWT: it is encrypted with a shared key. Without the key, only its time is readable.`,
  'signed-cookie': ({ framework, encrypted }) =>
    encrypted
      ? t`This is a cookie from ${framework}, not a JWT: encrypted in the framework's own format. Read it with ${framework}.`
      : t`This is a cookie from ${framework}, not a JWT: encoded and signed in the framework's own format. Read it with ${framework}.`,
  'laravel-encrypted': () =>
    t`This is a value encrypted by Laravel (iv, value, mac), not a JWT. Read it with the application's APP_KEY.`,
  branca: () => t`This is a Branca token, not a JWT: it is encrypted with a shared key. Read it with a Branca library.`,
  'base64-claims': ({ from }) =>
    from === 'Azure'
      ? t`This is the user as Azure App Service passes it on (x-ms-client-principal): base64 of JSON, not signed. Find the token in x-ms-token-aad-id-token or in the request before the proxy.`
      : t`This is base64 of a claims set, not a token: only the payload, without header and signature. Either the middle part of a token was copied, or a proxy such as Envoy or Istio passed it on after it checked the token. Copy the whole token, from the request before the proxy.`,
  'decoded-view': () =>
    t`These are the decoded header and payload of a token, not the token. The signature cannot be restored from them. Copy the encoded token, or create a new one from them.`,
  jwk: () => t`This is a key (JWK), not a token. Put it into the Key box.`,
  'jwk-set': ({ count }) =>
    count === 1
      ? t`This is a JWK Set with one key, not a token. Put it into the Key box.`
      : t`This is a JWK Set with ${count} keys, not a token. Put it into the Key box.`,
  pem: ({ label }) => t`This is a key or certificate (PEM, ${label}), not a token. Put it into the Key box.`,
  'ssh-key': () => t`This is a public key in OpenSSH format, not a token. Put it into the Key box.`,
  'claims-json': ({ claims }) =>
    claims.length === 0
      ? t`This is a JSON object, not yet a token. Put it into the Payload box to create one.`
      : t`This is a claims set (${`${claims.slice(0, 4).join(', ')}${claims.length > 4 ? ', …' : ''}`}), not yet a token. Put it into the Payload box to create one.`,
  'header-json': () => t`This is only the header of a token. Put it into the Header box to create a token.`,
  jwe: () => t`This is an encrypted token (JWE) with five parts. Only the recipient's key can decrypt it.`,
  'sd-jwt': ({ disclosures }) =>
    disclosures === 1
      ? t`This is an SD-JWT (RFC 9901): a signed token followed by one disclosure, separated by "~". The signature covers the part before the first "~".`
      : t`This is an SD-JWT (RFC 9901): a signed token followed by ${disclosures} disclosures, separated by "~". The signature covers the part before the first "~".`,
};

function opaqueWords(maker: string, what: string): string {
  return startsWithVowel(maker)
    ? t`This is an ${maker} ${what}, not a JWT: it contains nothing to read. Ask ${maker}'s API what it means, and revoke it if others have seen it.`
    : t`This is a ${maker} ${what}, not a JWT: it contains nothing to read. Ask ${maker}'s API what it means, and revoke it if others have seen it.`;
}

function samlWords(element: string | null, form: string): string {
  if (element === null)
    return t`This is SAML, not a JWT: a message ${form}. It is XML with its own kind of signature. Read it with a SAML tool.`;
  return startsWithVowel(element)
    ? t`This is SAML, not a JWT: an ${element} ${form}. It is XML with its own kind of signature. Read it with a SAML tool.`
    : t`This is SAML, not a JWT: a ${element} ${form}. It is XML with its own kind of signature. Read it with a SAML tool.`;
}

const samlForms = {
  xml: () => t`as XML`,
  base64: () => t`in base64`,
  parameter: () => t`in a parameter of its name`,
} as const;

/** Needed only for the English article. */
const startsWithVowel = (name: string): boolean => /^[AEIO]/.test(name);
