import type { HelpOf } from './entry.ts';
import {
  anywhere,
  dotnet,
  encodeBase64url,
  go,
  java,
  jsonwebtoken,
  nimbus,
  node,
  php,
  phpJwt,
  pinAlgorithm,
  python,
  shell,
} from './remedies.ts';

/** Causes in the signature and its algorithm. */
export const signatureHelp = {
  'signature-der': {
    meaning:
      'The ECDSA signature is right, but it is written as ASN.1 DER. A JWS has r and s side by side, each at full length: 64 bytes for ES256.',
    origin:
      "openssl, PHP's openssl_sign, Node's crypto.sign, Java's SHA256withECDSA, Python's cryptography, Go's ecdsa.SignASN1 and AWS KMS all return DER. JWT libraries convert it; code that signs directly must convert it itself.",
    remedies: [
      node('Request the other format.', `crypto.sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })`),
      python(
        '32 is for P-256, 48 for P-384, 66 for P-521.',
        'r, s = decode_dss_signature(der); sig = r.to_bytes(32, "big") + s.to_bytes(32, "big")',
      ),
      java('Since Java 9.', 'Signature.getInstance("SHA256withECDSAinP1363Format")'),
      nimbus(
        'Converts a signature from elsewhere.',
        'ECDSA.transcodeSignatureToConcat(der, ECDSA.getSignatureByteArrayLength(JWSAlgorithm.ES256))',
      ),
      dotnet('ECDsa.SignData already returns r and s by default.', 'ecdsa.SignData(data, HashAlgorithmName.SHA256)'),
      go('From the r and s of ecdsa.Sign.', 'sig := make([]byte, 64); r.FillBytes(sig[:32]); s.FillBytes(sig[32:])'),
      phpJwt('Converts automatically: let it sign.', `JWT::encode($payload, $privateKey, 'ES256')`),
    ],
    source: 'RFC 7518 §3.4',
  },
  'signature-hex': {
    meaning:
      'The signature is right, but its bytes were turned into text, for example hex. A JWS needs base64url of the bytes, encoded once.',
    origin:
      "createHmac(…).digest('hex') in Node, hexdigest() in Python and hash_hmac without its fourth argument in PHP return hex text. It then goes into the token, often base64-encoded as well.",
    remedies: [
      node('Request base64url.', `createHmac('sha256', secret).update(input).digest('base64url')`),
      python('digest, not hexdigest.', 'hmac.new(secret, data, "sha256").digest()'),
      php('true gives bytes.', `hash_hmac('sha256', $input, $secret, true)`),
      shell('-binary gives bytes.', 'openssl dgst -sha256 -hmac "$SECRET" -binary'),
      ...encodeBase64url,
    ],
    source: 'RFC 7515 §7.1',
  },
  'signature-empty': {
    meaning: 'The header names a signing algorithm, but the third part is empty. A verifier must reject this token.',
    origin:
      'The token was cut off at its last dot, its signature was removed on purpose (logs and support tools do that), or someone is testing whether the verifier checks it.',
    remedies: [
      anywhere(
        'Get the whole token from where it was issued. A program that accepted this one does not verify: fix that first.',
      ),
    ],
    source: 'RFC 7515 §5.2; CVE-2020-28042; CWE-347',
  },
  'signature-unreadable': {
    meaning: 'The third part has a character that is not valid in base64url, or a length that base64url cannot have.',
    origin: 'Word processors and chats replace hyphens and quotes, or a letter of another script looks the same.',
    remedies: [anywhere('Copy the token again from where it was issued, as plain text.')],
    source: 'RFC 7515 §5.2',
  },
  'psychic-signature': {
    meaning:
      'r or s of this ECDSA signature is zero, which no signer produces. It is an attack: some faulty verifiers accept it for any content.',
    origin: 'Java 15 to 18 accepted such signatures until April 2022 (CVE-2022-21449, "psychic signatures").',
    remedies: [
      java('Update to 17.0.3, 18.0.1 or later; Java 11 and 8 were not affected.'),
      anywhere('Find out where the token came from. It does not happen by accident.'),
    ],
    source: 'CVE-2022-21449; CWE-347',
  },
  'pss-salt-length': {
    meaning:
      'The PSS signature is right, but its salt is not as long as the hash, which PS256, PS384 and PS512 require. Some verifiers accept any length, others reject it.',
    origin:
      "By default, Node's crypto.sign and older openssl use the longest salt. Java's PSSParameterSpec.DEFAULT has 20 bytes. jwt-go 3 and early PyJWT also used the longest.",
    remedies: [
      node(
        'As long as the hash.',
        `crypto.sign('sha256', data, { key, padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST })`,
      ),
      shell(
        'As long as the hash.',
        'openssl dgst -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest -sign key.pem',
      ),
      python(
        'With cryptography.',
        'padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.DIGEST_LENGTH)',
      ),
      java('32, 48 or 64 bytes.', 'new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1)'),
      go('Not PSSSaltLengthAuto when signing.', '&rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}'),
    ],
    source: 'RFC 7518 §3.5',
  },
  'alg-header-lies': {
    meaning:
      'The signature verifies, but with another algorithm than alg names. Every verifier that relies on the header rejects it.',
    origin:
      'The header is written by hand or fixed in a template, and the signing call uses another hash or padding: sha512 under HS256, PSS under RS256, a KMS key configured for the other one.',
    remedies: [
      anywhere(
        'Let the library write alg from the algorithm it signs with. If header and signer are separate, change one of the two.',
      ),
      jsonwebtoken('Also sets the header.', `jwt.sign(claims, key, { algorithm: 'RS256' })`),
    ],
    source: 'RFC 7515 §4.1.1',
  },
  'alg-nonstandard-name': {
    meaning:
      'alg is a name from a programming language or from XML signatures, or the right name in another case. JOSE names are fixed and case-sensitive.',
    origin:
      'Java\'s SHA256withRSA and HmacSHA256, "hs256", or the URL http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, which .NET writes if signing credentials use HmacSha256Signature and no map shortens it.',
    remedies: [
      dotnet('The constant without "Signature".', 'new SigningCredentials(key, SecurityAlgorithms.HmacSha256)'),
      anywhere(
        'Write the registered name: HS256, RS256, PS256, ES256, EdDSA … It is signed with the rest, so the token must be issued again.',
      ),
    ],
    source: 'RFC 7518 §3.1; RFC 7515 §4.1.1',
  },
  'alg-none': {
    meaning:
      'alg is none: the token has no signature, so anyone could have created it. A verifier must reject it unless it is configured to expect exactly that.',
    origin:
      'Some libraries create it if no key is given: jjwt without signWith, or a sign call with the algorithm none. Attackers create it by hand, in spellings such as nOnE.',
    remedies: [anywhere('Sign the token, and name the accepted algorithms in the verifier.'), ...pinAlgorithm],
    source: 'RFC 7518 §3.6; RFC 8725 §3.2; CVE-2015-9235; CWE-347',
  },
  'alg-none-missing-dot': {
    meaning: 'An unsecured token ends with a dot and an empty third part. Here the dot is missing.',
    origin: 'It was assembled by hand, or the dot was removed as if it ended a sentence.',
    remedies: [anywhere('End it with the dot. Or better, sign it.', "header + '.' + payload + '.'")],
    source: 'RFC 7519 §6.1; RFC 7515 §7.1',
  },
  'azure-nonce': {
    meaning:
      'The nonce in the header was hashed before signing, so the token as sent never verifies in the usual way. Only Microsoft Graph can check it.',
    origin:
      'Your program requested a token for Graph from Entra ID (a scope such as User.Read, or none) and sends it to your own API. aud is then 00000003-0000-0000-c000-000000000000 or https://graph.microsoft.com.',
    remedies: [
      anywhere(
        'Under "Expose an API", define your own scope, and request that one.',
        'scope=api://CLIENT_ID/access_as_user',
      ),
      anywhere('For client credentials.', 'scope=api://CLIENT_ID/.default'),
      anywhere('Do not verify tokens for Graph: pass them to Graph, which answers 401 if they are not valid.'),
    ],
    source: 'Microsoft identity platform, "Access tokens"',
  },
} as const satisfies HelpOf;
