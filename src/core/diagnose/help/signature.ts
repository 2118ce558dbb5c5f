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
      'The ECDSA signature is right, but written as ASN.1 DER. A JWS has r and s one after the other, each at full length: 64 bytes for ES256.',
    origin:
      "openssl, PHP's openssl_sign, Node's crypto.sign, Java's SHA256withECDSA, Python's cryptography, Go's ecdsa.SignASN1 and AWS KMS all give DER. JWT libraries convert it; " +
      'code that signs by hand has to do so itself.',
    remedies: [
      node('Ask for the other form.', `crypto.sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })`),
      python(
        '32 is for P-256, 48 for P-384, 66 for P-521.',
        'r, s = decode_dss_signature(der); sig = r.to_bytes(32, "big") + s.to_bytes(32, "big")',
      ),
      java('Since Java 9.', 'Signature.getInstance("SHA256withECDSAinP1363Format")'),
      nimbus(
        'Converts a signature from elsewhere.',
        'ECDSA.transcodeSignatureToConcat(der, ECDSA.getSignatureByteArrayLength(JWSAlgorithm.ES256))',
      ),
      dotnet(
        'ECDsa.SignData gives r and s already, unless it is told otherwise.',
        'ecdsa.SignData(data, HashAlgorithmName.SHA256)',
      ),
      go('From the r and s of ecdsa.Sign.', 'sig := make([]byte, 64); r.FillBytes(sig[:32]); s.FillBytes(sig[32:])'),
      phpJwt('Converts by itself: let it sign.', `JWT::encode($payload, $privateKey, 'ES256')`),
    ],
    source: 'RFC 7518 §3.4',
  },
  'signature-hex': {
    meaning:
      'The signature is right, but its bytes were turned to hex digits, where a JWS wants base64url of the bytes.',
    origin:
      "createHmac(…).digest('hex') in Node, hexdigest() in Python, hash_hmac without its fourth argument in PHP: all give hex text, " +
      'which is then put into the token, often base64-encoded on top.',
    remedies: [
      node('Ask for base64url.', `createHmac('sha256', secret).update(input).digest('base64url')`),
      python('digest, not hexdigest.', 'hmac.new(secret, data, "sha256").digest()'),
      php('true gives bytes.', `hash_hmac('sha256', $input, $secret, true)`),
      shell('-binary gives bytes.', 'openssl dgst -sha256 -hmac "$SECRET" -binary'),
      ...encodeBase64url,
    ],
    source: 'RFC 7515 §7.1',
  },
  'signature-empty': {
    meaning: 'The header names a signing algorithm, but the third part is empty. A verifier must refuse this token.',
    origin:
      'The token was cut at its last dot, its signature was taken out on purpose (logs and support tools do that), or somebody tries ' +
      'whether the verifier looks at it.',
    remedies: [
      anywhere(
        'Take the whole token from where it was issued. A program that accepted this one does not verify: repair that first.',
      ),
    ],
    source: 'RFC 7515 §5.2; CVE-2020-28042; CWE-347',
  },
  'signature-unreadable': {
    meaning: 'The third part has a character that base64url does not have, or a length that base64url never has.',
    origin: 'Word processors and chats replace hyphens and quotes; a letter of another script looks the same.',
    remedies: [anywhere('Copy the token again from where it was issued, as plain text.')],
    source: 'RFC 7515 §5.2',
  },
  'psychic-signature': {
    meaning:
      'r or s of this ECDSA signature is zero, which no signer makes. It is an attack: some broken verifiers accept it for any content.',
    origin: 'Java 15 to 18 accepted such signatures until April 2022 (CVE-2022-21449, "psychic signatures").',
    remedies: [
      java('Update to 17.0.3, 18.0.1 or later; Java 11 and 8 were not affected.'),
      anywhere('Find out where the token came from: nobody gets one by accident.'),
    ],
    source: 'CVE-2022-21449; CWE-347',
  },
  'pss-salt-length': {
    meaning:
      'The PSS signature is right, but its salt has not the length of the hash, which PS256, PS384 and PS512 demand. Some verifiers ' +
      'accept any length, others refuse it.',
    origin:
      "Node's crypto.sign takes the longest salt unless told otherwise, as older openssl does; Java's PSSParameterSpec.DEFAULT has " +
      '20 bytes; jwt-go 3 and early PyJWT used the longest, too.',
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
      'The signature verifies, but with another algorithm of the same family than alg names. Every verifier that goes by the header refuses it.',
    origin:
      'The header is written by hand, or fixed in a template, and the signing call was set to another hash or padding: sha512 under ' +
      'HS256, PSS under RS256, a key in a KMS set up for the other one.',
    remedies: [
      anywhere(
        'Let the library write alg from the algorithm it signs with. If header and signer are apart, change one of the two.',
      ),
      jsonwebtoken('Sets the header too.', `jwt.sign(claims, key, { algorithm: 'RS256' })`),
    ],
    source: 'RFC 7515 §4.1.1',
  },
  'alg-nonstandard-name': {
    meaning:
      'alg holds a name of a programming language or of XML signatures, or the right one in other letters. JOSE names are fixed and case-sensitive.',
    origin:
      'Java\'s SHA256withRSA and HmacSHA256, "hs256", or the address http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, which .NET ' +
      'writes when signing credentials are made with HmacSha256Signature and no map shortens it.',
    remedies: [
      dotnet('The constant without "Signature".', 'new SigningCredentials(key, SecurityAlgorithms.HmacSha256)'),
      anywhere(
        'Write the registered name: HS256, RS256, PS256, ES256, EdDSA … It is signed with the rest, so the token must be issued anew.',
      ),
    ],
    source: 'RFC 7518 §3.1; RFC 7515 §4.1.1',
  },
  'alg-none': {
    meaning:
      'alg is none: there is no signature, so anyone can have written this. A verifier must refuse it unless it was told to expect exactly that.',
    origin:
      'Some libraries make it when no key is given: jjwt without signWith, or a sign call with the algorithm none. Attackers make it ' +
      'by hand, in spellings such as nOnE.',
    remedies: [anywhere('Sign the token, and have the verifier name the algorithms it accepts.'), ...pinAlgorithm],
    source: 'RFC 7518 §3.6; RFC 8725 §3.2; CVE-2015-9235; CWE-347',
  },
  'alg-none-missing-dot': {
    meaning: 'An unsecured token ends with a dot and an empty third part. Here the dot is missing.',
    origin: 'It was put together by hand, or the dot was lost when a sentence-ending dot was cut off.',
    remedies: [anywhere('End it with the dot. Better sign it.', "header + '.' + payload + '.'")],
    source: 'RFC 7519 §6.1; RFC 7515 §7.1',
  },
  'azure-nonce': {
    meaning:
      'The nonce in the header was hashed before signing, so the token as sent never verifies by ordinary means. Only Microsoft Graph ' +
      'is meant to check it.',
    origin:
      'Your program asked Entra ID for a token for Graph (a scope such as User.Read, or none) and passes it to your own API. aud is ' +
      'then 00000003-0000-0000-c000-000000000000 or https://graph.microsoft.com.',
    remedies: [
      anywhere(
        'Under "Expose an API" define a scope of your own, and ask for that one.',
        'scope=api://CLIENT_ID/access_as_user',
      ),
      anywhere('For client credentials.', 'scope=api://CLIENT_ID/.default'),
      anywhere('Do not verify tokens for Graph: pass them to Graph, which answers 401 if they are no good.'),
    ],
    source: 'Microsoft identity platform, "Access tokens"',
  },
} as const satisfies HelpOf;
