import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, golangJwt, jjwt, jose, nimbus, node, pyjwt } from './remedies.ts';

/** Causes in the form of the token, which the verifier may not support. */
export const tokenFormsHelp = {
  'crit-unknown': {
    meaning:
      'crit in the header lists an extension. A verifier that does not understand it must reject the token, even if the signature matches.',
    origin:
      'An issuer with its own extension, or a token made to find verifiers that skip this rule, as Authlib (CVE-2025-59420) and PyJWT before 2.12 (CVE-2026-32597) did.',
    remedies: [
      jose(
        'If your code handles the extension, name it here. The value says whether it must be signed.',
        `await jwtVerify(token, key, { crit: { 'http://example.com/ext': true } })`,
      ),
      nimbus('Name those that your code handles.', 'new MACVerifier(secretBytes, Set.of("http://example.com/ext"))'),
      jjwt('Name those that your code handles.', 'Jwts.parser().critical().add("http://example.com/ext").and()'),
      pyjwt('Update to 2.12 or later.'),
      anywhere('If you do not need it, the issuer must omit crit.'),
    ],
    source: 'RFC 7515 §4.1.11; CVE-2025-59420; CVE-2026-32597; CVE-2026-35042',
  },
  'b64-false': {
    meaning:
      'With "b64": false, the signature covers the payload\'s own bytes instead of their base64url. Most JWT libraries do not support it, and a JWT must not use it.',
    origin: 'Open banking and webhook signatures use it, with a payload that is sent separately.',
    remedies: [
      jose('Not jwtVerify, but:', 'await flattenedVerify({ protected: header, payload: body, signature }, key)'),
      pyjwt('With a separate payload.', 'jwt.api_jws.decode(token, key, algorithms=["RS256"], detached_payload=body)'),
      jjwt('With a separate payload.', 'Jwts.parser().verifyWith(key).build().parseSignedContent(token, body)'),
    ],
    source: 'RFC 7797 §3, §7',
  },
  'detached-payload': {
    meaning:
      'The middle part is empty: the payload is sent separately, for example as the body of the request. Its exact bytes are needed to check the signature.',
    origin:
      'Signatures over HTTP messages (x-jws-signature in open banking, webhooks) omit the payload from the token.',
    remedies: [
      anywhere(
        'Put the base64url of the exact body between the two dots. A body that was parsed and written again will not match.',
      ),
      nimbus('Accepts it separately.', 'JWSObject.parse(token, new Payload(bodyBytes))'),
      jose(
        'payload is the base64url of the body.',
        'await flattenedVerify({ protected: header, payload, signature }, key)',
      ),
      pyjwt(
        'Only together with "b64": false.',
        'jwt.api_jws.decode(token, key, algorithms=["RS256"], detached_payload=body)',
      ),
      node('In Express, keep the raw body.', `app.use(express.raw({ type: '*/*' }))`),
    ],
    source: 'RFC 7515 Appendix F',
  },
  'jws-json-serialization': {
    meaning:
      'This is JSON with protected, payload and signature (or signatures), not the compact form with two dots that JWTs have.',
    origin: 'ACME, signed documents and data with several signatures use it. A JWT is always compact.',
    remedies: [
      jose('For one signature flattenedVerify, for a list:', 'await generalVerify(jws, key)'),
      nimbus('For one or several signatures.', 'JWSObjectJSON.parse(json)'),
      anywhere(
        'With one signature, and no unprotected header that matters, it can be written in compact form.',
        "protected + '.' + payload + '.' + signature",
      ),
    ],
    source: 'RFC 7515 §7.2',
  },
  'jwe-not-jws': {
    meaning:
      "Five parts: this is a JWE. Its content is encrypted. It must be decrypted with the recipient's key before there is a signature to check, if it has one.",
    origin:
      'The issuer encrypts for the recipient: encrypted ID tokens, NextAuth.js sessions, Auth0 access tokens requested without an audience.',
    remedies: [
      jose("With the recipient's private key or the shared secret.", 'await jwtDecrypt(token, privateKey)'),
      jjwt('Decrypts.', 'Jwts.parser().decryptWith(privateKey).build().parseEncryptedClaims(token)'),
      nimbus('Decrypts.', 'EncryptedJWT jwt = EncryptedJWT.parse(token); jwt.decrypt(new RSADecrypter(privateKey));'),
      dotnet('In TokenValidationParameters.', 'TokenDecryptionKey = key'),
      anywhere(
        'jsonwebtoken, PyJWT, golang-jwt and firebase/php-jwt do not support JWE: use jose, jwcrypto or joserfc, go-jose, web-token/jwt-framework.',
      ),
      anywhere('For an Auth0 access token, request it with the audience of your API. Then it is signed.'),
    ],
    source: 'RFC 7516 §3',
  },
  'sd-jwt': {
    meaning:
      'The signed token is the part before the first tilde. The parts after it disclose single claims, whose hashes are in the signed part.',
    origin: 'Verifiable credentials use it, so their holder can show some claims and keep others private.',
    remedies: [
      anywhere(
        "Verify the part before the first ~ as an ordinary JWS, then compare each disclosure's hash with the list _sd; a library for SD-JWT does both.",
      ),
      golangJwt(
        'Does not support disclosures: remove them to check only the signature.',
        'signed, _, _ := strings.Cut(token, "~")',
      ),
    ],
    source: 'RFC 9901 §4',
  },
} as const satisfies HelpOf;
