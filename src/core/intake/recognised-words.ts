import type { Recognised } from './recognised.ts';

type Kinds = { readonly [R in Recognised as R['kind']]: R };
type Words<M> = { readonly [K in keyof M]: (of: M[K]) => string };
/** The distributed type ties the row to its kind, so that no cast is needed. */
type Row<M, K extends keyof M> = { [P in K]: M[P] & { readonly kind: P } }[K];

/** What the text is, in a sentence or two: what it is and what to do with it. */
export const recognisedWords = (recognised: Recognised): string => say(words, recognised);

const say = <M, K extends keyof M>(table: Words<M>, of: Row<M, K>): string => table[of.kind](of);

const words: Words<Kinds> = {
  opaque: ({ issuer, what }) =>
    (issuer === null
      ? 'This looks like an opaque token: it means something to its issuer alone. Ask the issuer\'s introspection endpoint what it stands for (RFC 7662).'
      : `This is no JWT but ${article(issuer)} ${issuer} ${what}: there is nothing in it to read. Ask ${issuer}'s API what it stands for, and revoke it if others have seen it.`),
  uuid: () => 'This is a UUID, no JWT: a reference that only its issuer can resolve.',
  hex: ({ bytes }) => `This is ${bytes} bytes in hexadecimal, no JWT: perhaps a session id, a hash or a key.`,
  basic: ({ user }) =>
    (user === null
      ? 'This is a Basic credential, no JWT: a user name and a password, base64-encoded and not encrypted.'
      : `This is a Basic credential, no JWT: the user ${JSON.stringify(user)} with a password, which is not shown here. Base64 hides nothing: change the password if others have seen it.`),
  saml: ({ form, element }) =>
    `This is SAML, no JWT: ${element === null ? 'a message' : `${/^[AE]/.test(element) ? 'an' : 'a'} ${element}`} ${samlForms[form]}. It is XML with a signature of its own kind; a SAML tool reads it.`,
  paseto: ({ version, purpose }) =>
    `This is a PASETO of version ${version}, no JWT: ${purpose === 'local' ? 'encrypted with a shared key' : 'signed with a private key'}. A PASETO library reads it.`,
  macaroon: () => 'This is a macaroon, no JWT: a credential with caveats, chained by HMAC. A macaroon library reads it.',
  cwt: ({ form }) => `This is a CBOR Web Token (RFC 8392) in ${form}, no JWT: the same claims in binary form. A COSE tool reads it.`,
  fernet: () => 'This is a Fernet token, no JWT: it is encrypted with a shared key, and nothing in it but its time can be read without.',
  'signed-cookie': ({ framework, encrypted }) =>
    `This is ${article(framework)} ${framework} cookie, no JWT: ${encrypted ? 'encrypted' : 'its content is encoded and signed'} in the framework's own way. Read it with ${framework}.`,
  'laravel-encrypted': () => 'This is a value that Laravel encrypted (iv, value, mac), no JWT: it is read with the APP_KEY of the application.',
  jwk: () => 'This is a key (JWK), no token: it belongs into the box Key.',
  'jwk-set': ({ count }) => `This is a set of ${count === 1 ? 'one key' : `${count} keys`} (JWK Set), no token: it belongs into the box Key.`,
  pem: ({ label }) => `This is a key or certificate (PEM, ${label}), no token: it belongs into the box Key.`,
  'ssh-key': () => 'This is a public key in the form of OpenSSH, no token: it belongs into the box Key.',
  'claims-json': ({ claims }) =>
    `This is ${claims.length === 0 ? 'a JSON object' : `a claims set (${claims.slice(0, 4).join(', ')}${claims.length > 4 ? ', …' : ''})`}, not yet a token. Put it into the box Payload to make one of it.`,
  'header-json': () => 'This is the header of a token alone. Put it into the box Header to make a token of it.',
  'jws-json': ({ signatures }) =>
    `This is a JWS in JSON serialization (RFC 7515 §7.2) with ${signatures === 1 ? 'one signature' : `${signatures} signatures`}: joined by dots, its parts make a compact token.`,
  'jwe-json': () => 'This is an encrypted token in JSON serialization (RFC 7516 §7.2).',
  jwe: () => 'This is an encrypted token (JWE): it has five parts, and its content is read with the key it is meant for.',
  'sd-jwt': ({ disclosures }) =>
    `This is an SD-JWT (RFC 9901): a signed token with ${disclosures === 1 ? 'one disclosure' : `${disclosures} disclosures`} behind it, parted by "~". The signature is that of the part before the first "~".`,
};

const samlForms = { xml: 'as XML', base64: 'in base64', parameter: 'in a parameter of its name' } as const;

const article = (name: string): string => (/^[AEIO]/.test(name) ? 'an' : 'a');
