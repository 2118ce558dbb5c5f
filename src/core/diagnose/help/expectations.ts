import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, golangJwt, jjwt, jose, jsonwebtoken, lcobucci, nimbus, phpJwt, pyjwt } from './remedies.ts';

/** Causes in a claim or type that differs from what the verifier expects. */
export const expectationsHelp = {
  'issuer-mismatch': {
    meaning:
      'iss is not exactly what the verifier expects. A trailing slash, http instead of https or a capital letter is enough.',
    origin:
      'Auth0 writes its issuer with a trailing slash. Entra ID has https://login.microsoftonline.com/TENANT/v2.0 in tokens of version 2 and https://sts.windows.net/TENANT/ in version 1. Keycloak writes the host name of the request unless its own is fixed.',
    remedies: [
      anywhere(
        'Copy the value of "issuer" from the discovery document, character by character.',
        'https://ISSUER/.well-known/openid-configuration',
      ),
      jsonwebtoken('The option.', `jwt.verify(token, key, { algorithms, issuer: 'https://issuer.example/' })`),
      jose('The option.', `await jwtVerify(token, key, { issuer: 'https://issuer.example/' })`),
      pyjwt('The option.', 'jwt.decode(token, key, algorithms=["RS256"], issuer="https://issuer.example/")'),
      jjwt('The method.', 'Jwts.parser().requireIssuer("https://issuer.example/")'),
      dotnet('In TokenValidationParameters (IDX10205).', 'ValidIssuer = "https://issuer.example/"'),
      golangJwt('The option.', 'jwt.WithIssuer("https://issuer.example/")'),
      lcobucci('The constraint.', `new IssuedBy('https://issuer.example/')`),
      phpJwt('Does not check iss: compare it yourself.', '$claims->iss === $expected'),
    ],
    source: 'RFC 7519 §4.1.1; RFC 8725 §3.8',
  },
  'audience-mismatch': {
    meaning: 'aud does not name the expected audience. The token may be genuine, but it is not for this service.',
    origin:
      'The client requested a token without naming the API, an ID token was sent instead of an access token (its aud is the client), or one side names the API by an ID and the other by a URL, as in Entra ID.',
    remedies: [
      anywhere(
        'Request the token with the audience, resource or scope of the API. Send access tokens to APIs, not ID tokens.',
      ),
      jsonwebtoken('The option.', `jwt.verify(token, key, { algorithms, audience: 'api' })`),
      jose('The option.', `await jwtVerify(token, key, { audience: 'api' })`),
      pyjwt(
        'A token with aud is rejected unless an audience is given.',
        'jwt.decode(token, key, algorithms=["RS256"], audience="api")',
      ),
      jjwt('The method.', 'Jwts.parser().requireAudience("api")'),
      dotnet('In TokenValidationParameters (IDX10214).', 'ValidAudience = "api"'),
      golangJwt('The option.', 'jwt.WithAudience("api")'),
      lcobucci('The constraint.', `new PermittedFor('api')`),
      phpJwt('Does not check aud: compare it yourself.', `in_array('api', (array) $claims->aud, true)`),
    ],
    source: 'RFC 7519 §4.1.3; RFC 8725 §3.9',
  },
  'type-mismatch': {
    meaning: 'typ in the header is not what you expect. A token made for one purpose must not be used for another.',
    origin:
      'An ID token (typ JWT) instead of an access token (at+jwt), or an issuer that does not set the type. Many write JWT for everything.',
    remedies: [
      jose(
        'When verifying. When signing, put typ into the protected header.',
        `await jwtVerify(token, key, { typ: 'at+jwt' })`,
      ),
      jsonwebtoken('When signing.', `jwt.sign(claims, key, { header: { typ: 'at+jwt' } })`),
      pyjwt(
        'When signing. It does not check typ.',
        'jwt.encode(claims, key, algorithm="RS256", headers={"typ": "at+jwt"})',
      ),
      nimbus(
        'When verifying.',
        'processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")))',
      ),
      dotnet('In TokenValidationParameters.', 'ValidTypes = ["at+jwt"]'),
    ],
    source: 'RFC 8725 §3.11; RFC 9068 §2.1',
  },
  'algorithm-not-allowed': {
    meaning: 'alg in the header is not among the algorithms that the verifier allows, so it does not try any key.',
    origin:
      'The verifier was set up for RS256 and the issuer signs with HS256 (a setting of the application in Auth0), the issuer changed to ES256 or EdDSA keys, or the library allows only RS256 unless it is told otherwise.',
    remedies: [
      anywhere(
        'Find out with which algorithm the issuer is meant to sign, and correct the side that is wrong. Never take the list from the token.',
        '"id_token_signing_alg_values_supported" in /.well-known/openid-configuration',
      ),
      jsonwebtoken('The option.', `jwt.verify(token, key, { algorithms: ['RS256'] })`),
      jose('The option.', `await jwtVerify(token, key, { algorithms: ['RS256'] })`),
      pyjwt('The argument.', 'jwt.decode(token, key, algorithms=["RS256"])'),
      golangJwt('The option.', 'jwt.WithValidMethods([]string{"RS256"})'),
      nimbus('In the key selector.', 'new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keySource)'),
      dotnet('In TokenValidationParameters.', 'ValidAlgorithms = ["RS256"]'),
      phpJwt('The key names its algorithm.', `JWT::decode($token, new Key($pem, 'RS256'))`),
    ],
    source: 'RFC 8725 §3.1',
  },
  'missing-claim': {
    meaning: 'The verifier expects a claim that the token does not have, so its value cannot be checked.',
    origin:
      'The issuer does not include it: aud is missing if no audience was requested, iss if a library leaves it to you.',
    remedies: [
      anywhere('The issuer must add it: it is a setting of the client, the API or a mapper.'),
      jose('Requires claims by name.', `await jwtVerify(token, key, { requiredClaims: ['exp', 'sub'] })`),
      pyjwt(
        'Requires claims by name.',
        'jwt.decode(token, key, algorithms=["RS256"], options={"require": ["exp", "sub"]})',
      ),
      golangJwt('Requires exp.', 'jwt.WithExpirationRequired()'),
      nimbus('Requires claims by name.', 'new DefaultJWTClaimsVerifier<>(null, Set.of("exp", "sub"))'),
    ],
    source: 'RFC 7519 §4.1; RFC 8725 §3.8, §3.9',
  },
} as const satisfies HelpOf;
