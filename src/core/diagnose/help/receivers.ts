import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, jose, jsonwebtoken, node, python, shell } from './remedies.ts';

/** What a receiver refuses although the signature is right, and claims that verifiers do not read. */
export const receiversHelp = {
  'claims-in-header': {
    meaning:
      'Claims such as exp or iss are in the header. Verifiers read claims from the payload only, so the token has none of them.',
    origin: 'They were passed as header options of the library instead of as the payload.',
    remedies: [
      jsonwebtoken('Claims are the first argument.', `jwt.sign({ sub, aud }, key, { expiresIn: '1h' })`),
      python(
        'Claims are the first argument; headers is for kid and typ.',
        'jwt.encode(claims, key, headers={"kid": kid})',
      ),
    ],
    source: 'RFC 7519 §4, §5.3',
  },
  'claim-wrong-type': {
    meaning:
      'A registered claim has another JSON type than RFC 7519 gives it, such as a number for sub. Some libraries reject that, others do not.',
    origin: 'A numeric user ID was used as sub. PyJWT checks the type since version 2.10.',
    remedies: [
      python('Write it as a string.', 'jwt.encode({"sub": str(user.id)}, key)'),
      node('Write it as a string.', 'jwt.sign({ sub: String(user.id) }, key)'),
    ],
    source: 'RFC 7519 §4.1',
  },
  'wrong-token-kind': {
    meaning:
      'The token is not of the type that an API expects: it is a refresh, ID, custom or sliding token, or an API key.',
    origin: 'The answer of a token endpoint contains several tokens, and the wrong one was stored or sent.',
    remedies: [
      anywhere('Send access_token to APIs. Keep refresh_token for the token endpoint, and id_token in the client.'),
      node('Firebase: exchange the custom token first.', 'const idToken = await credential.user.getIdToken()'),
    ],
    source: 'RFC 9068 §4; RFC 8725 §2.8, §3.11',
  },
  'dpop-proof-missing': {
    meaning:
      'The token is bound to a key (cnf.jkt). Only a request that proves possession of this key may use it: with the scheme DPoP and a new proof each time.',
    origin:
      'The client library does not support DPoP, or only its token request does: the API client adds "Bearer" as usual. A proxy or gateway can also remove the header field DPoP.',
    remedies: [
      anywhere('The two header fields of each request.', 'Authorization: DPoP ACCESS_TOKEN\nDPoP: PROOF'),
      node(
        'openid-client signs the proof with the key of the token request.',
        'client.fetchProtectedResource(config, accessToken, url, method, undefined, undefined, { DPoP: handle })',
      ),
      anywhere(
        'If the API does not accept DPoP, request a token without it. At the issuer this is a setting of the client.',
      ),
    ],
    source: 'RFC 9449 §4, §7.1',
  },
  'lifetime-out-of-range': {
    meaning: 'The token is valid, but for longer or shorter than this recipient accepts.',
    origin: 'The lifetime was chosen as for other APIs. Each of these recipients documents its own limit.',
    remedies: [
      jsonwebtoken('A lifetime in words.', `jwt.sign(claims, key, { algorithm: 'RS256', expiresIn: '10m' })`),
      jose('A lifetime in words.', `.setIssuedAt().setExpirationTime('10m')`),
      anywhere('Create a new token shortly before each use instead of storing one.'),
    ],
    source: null,
  },
  'fingerprint-mismatch': {
    meaning: 'The token names a key by its fingerprint, but was signed with another key.',
    origin:
      'The key was replaced and the configured fingerprint was not, or the fingerprint is of the private key file.',
    remedies: [
      shell(
        'The fingerprint that Snowflake requires.',
        'openssl rsa -pubin -in key.pub -outform DER | openssl dgst -sha256 -binary | openssl enc -base64',
      ),
      anywhere('Compute the fingerprint in the program, from the key with which it signs.'),
    ],
    source: null,
  },
  'provider-issuer-form': {
    meaning:
      'The issuer is written in another form than the one the recipient compares with. Issuers are compared character by character.',
    origin:
      'Entra has one issuer for each version of its tokens; Snowflake requires account and user in uppercase and without a region.',
    remedies: [
      anywhere('Entra: set requestedAccessTokenVersion to 2 in the manifest of the API, or accept both issuers.'),
      dotnet(
        'Accept both issuers of a tenant.',
        'options.TokenValidationParameters.ValidIssuers = [v1Issuer, v2Issuer];',
      ),
    ],
    source: 'RFC 7519 §4.1.1',
  },
  'provider-subject-form': {
    meaning: 'The subject is not of the form that the recipient requires.',
    origin:
      "Web push libraries accept any subject, such as mailto:me@localhost. Apple's push service rejects it, and others do not.",
    remedies: [
      node('A real address or URL.', "webpush.setVapidDetails('mailto:admin@example.com', publicKey, privateKey)"),
    ],
    source: 'RFC 8292 §2.1',
  },
  'provider-audience-form': {
    meaning:
      'The audience is written in another form than the one the recipient compares with: another server, a scheme, or a slash at the end.',
    origin:
      'Each provider documents its own audience. MCP servers compare with their canonical URL; Cognito access tokens have none.',
    remedies: [
      anywhere('Copy the audience from the documentation of the recipient, character by character.'),
      anywhere('MCP: use the same URL in the client (resource), in the metadata of the server and in its check.'),
    ],
    source: 'RFC 7519 §4.1.3; RFC 8707 §2',
  },
} as const satisfies HelpOf;
