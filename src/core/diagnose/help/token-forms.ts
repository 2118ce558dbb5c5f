import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, golangJwt, jjwt, jose, nimbus, node, pyjwt } from './remedies.ts';

/** Causes in the form of the token, which the verifier may not support. */
export const tokenFormsHelp = {
  'crit-unknown': {
    meaning:
      'The header lists under crit an extension that a verifier must understand or else refuse the token. The signature may match all the same.',
    origin:
      'An issuer that uses an extension of its own, or a token made to find verifiers that skip this rule, as Authlib did ' +
      '(CVE-2025-59420) and PyJWT before 2.12 (CVE-2026-32597).',
    remedies: [
      jose(
        'If your code handles the extension, say so; the value is whether it must be signed.',
        `await jwtVerify(token, key, { crit: { 'http://example.com/ext': true } })`,
      ),
      nimbus('Name those that your code handles.', 'new MACVerifier(secretBytes, Set.of("http://example.com/ext"))'),
      jjwt('Name those that your code handles.', 'Jwts.parser().critical().add("http://example.com/ext").and()'),
      pyjwt('Update to 2.12 or later.'),
      anywhere('If nobody needs it, have the issuer leave crit out.'),
    ],
    source: 'RFC 7515 §4.1.11; CVE-2025-59420; CVE-2026-32597',
  },
  'b64-false': {
    meaning:
      'With "b64": false the signature covers the payload\'s own bytes instead of their base64url. Most JWT libraries do not support ' +
      'it, and a JWT must not use it.',
    origin: 'Open banking and webhook signatures use it, together with a payload that travels apart.',
    remedies: [
      jose('Not jwtVerify, but:', 'await flattenedVerify({ protected: header, payload: body, signature }, key)'),
      pyjwt('With the payload apart.', 'jwt.api_jws.decode(token, key, algorithms=["RS256"], detached_payload=body)'),
      jjwt('With the payload apart.', 'Jwts.parser().verifyWith(key).build().parseSignedContent(token, body)'),
    ],
    source: 'RFC 7797 §3, §7',
  },
  'detached-payload': {
    meaning:
      'The middle part is empty: the payload travels apart, for instance as the body of the request, and is needed to the byte to check the signature.',
    origin:
      'Signatures over HTTP messages (x-jws-signature in open banking, webhooks) leave the payload out of the token.',
    remedies: [
      anywhere(
        'Put the base64url of the exact body between the two dots. A body that was parsed and written again will not fit.',
      ),
      nimbus('Takes it apart.', 'JWSObject.parse(token, new Payload(bodyBytes))'),
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
    origin: 'ACME, signed documents and things with several signatures use it. A JWT is always compact.',
    remedies: [
      jose('For one signature flattenedVerify, for a list:', 'await generalVerify(jws, key)'),
      nimbus('For one or several signatures.', 'JWSObjectJSON.parse(json)'),
      anywhere(
        'With one signature, and no unprotected header that matters, it can be written compactly.',
        "protected + '.' + payload + '.' + signature",
      ),
    ],
    source: 'RFC 7515 §7.2',
  },
  'jwe-not-jws': {
    meaning:
      "Five parts: this is a JWE. Its content is encrypted, and must be decrypted with the recipient's key before there is a " +
      'signature to check, if there is one.',
    origin:
      'The issuer encrypts for the recipient: encrypted ID tokens, NextAuth.js sessions, Auth0 access tokens asked for without an audience.',
    remedies: [
      jose("With the recipient's private key or the shared secret.", 'await jwtDecrypt(token, privateKey)'),
      jjwt('Decrypts.', 'Jwts.parser().decryptWith(privateKey).build().parseEncryptedClaims(token)'),
      nimbus('Decrypts.', 'EncryptedJWT jwt = EncryptedJWT.parse(token); jwt.decrypt(new RSADecrypter(privateKey));'),
      dotnet('In TokenValidationParameters.', 'TokenDecryptionKey = key'),
      anywhere(
        'jsonwebtoken, PyJWT, golang-jwt and firebase/php-jwt know no JWE: use jose, jwcrypto or joserfc, go-jose, web-token/jwt-framework.',
      ),
      anywhere('An Auth0 access token: ask for it with the audience of your API, then it is signed.'),
    ],
    source: 'RFC 7516 §3',
  },
  'sd-jwt': {
    meaning:
      'The signed token is what stands before the first tilde. The parts after it disclose single claims, whose hashes the signed part holds.',
    origin: 'Verifiable credentials use it, so that their holder can show some claims and withhold others.',
    remedies: [
      anywhere(
        "Verify the part before the first ~ as an ordinary JWS, then compare each disclosure's hash with the list _sd; a library for SD-JWT does both.",
      ),
      golangJwt(
        'Knows no disclosures: cut them off for the signature alone.',
        'signed, _, _ := strings.Cut(token, "~")',
      ),
    ],
    source: 'RFC 9901 §4',
  },
} as const satisfies HelpOf;
