import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, golangJwt, jjwt, jose, jsonwebtoken, lcobucci, nimbus, phpJwt, pyjwt } from './remedies.ts';

/** Causes in a claim or type that differs from what the verifier expects. */
export const expectationsHelp = {
  'issuer-mismatch': {
    meaning:
      'iss is not, to the letter, what the verifier expects. A final slash, http for https or a capital letter is enough.',
    origin:
      'Auth0 writes its issuer with a final slash. Entra ID has https://login.microsoftonline.com/TENANT/v2.0 in tokens of version 2 and https://sts.windows.net/TENANT/ in version 1. ' +
      'Keycloak writes the host name of the request, unless its own is fixed.',
    remedies: [
      anywhere(
        'Copy the value of "issuer" from the discovery document, to the letter.',
        'https://ISSUER/.well-known/openid-configuration',
      ),
      jsonwebtoken('The option.', `jwt.verify(token, key, { algorithms, issuer: 'https://issuer.example/' })`),
      jose('The option.', `await jwtVerify(token, key, { issuer: 'https://issuer.example/' })`),
      pyjwt('The option.', 'jwt.decode(token, key, algorithms=["RS256"], issuer="https://issuer.example/")'),
      jjwt('The method.', 'Jwts.parser().requireIssuer("https://issuer.example/")'),
      dotnet('In TokenValidationParameters (IDX10205).', 'ValidIssuer = "https://issuer.example/"'),
      golangJwt('The option.', 'jwt.WithIssuer("https://issuer.example/")'),
      lcobucci('The constraint.', `new IssuedBy('https://issuer.example/')`),
      phpJwt('Does not look at iss: compare it yourself.', '$claims->iss === $expected'),
    ],
    source: 'RFC 7519 §4.1.1; RFC 8725 §3.8',
  },
  'audience-mismatch': {
    meaning: 'aud does not name the expected audience. The token may be genuine, and yet is not for this service.',
    origin:
      'The client asked for a token without naming the API, an ID token was sent instead of an access token (its aud is the client), ' +
      'or the API is named by an id here and by a URL there, as in Entra ID.',
    remedies: [
      anywhere(
        'Ask for the token with the audience, resource or scope of the API; send access tokens to APIs, not ID tokens.',
      ),
      jsonwebtoken('The option.', `jwt.verify(token, key, { algorithms, audience: 'api' })`),
      jose('The option.', `await jwtVerify(token, key, { audience: 'api' })`),
      pyjwt(
        'A token with aud is refused unless an audience is given.',
        'jwt.decode(token, key, algorithms=["RS256"], audience="api")',
      ),
      jjwt('The method.', 'Jwts.parser().requireAudience("api")'),
      dotnet('In TokenValidationParameters (IDX10214).', 'ValidAudience = "api"'),
      golangJwt('The option.', 'jwt.WithAudience("api")'),
      lcobucci('The constraint.', `new PermittedFor('api')`),
      phpJwt('Does not look at aud: compare it yourself.', `in_array('api', (array) $claims->aud, true)`),
    ],
    source: 'RFC 7519 §4.1.3; RFC 8725 §3.9',
  },
  'type-mismatch': {
    meaning: 'typ in the header is not what is expected. A token made for one purpose must not be taken for another.',
    origin:
      'An ID token (typ JWT) where an access token (at+jwt) is expected, or an issuer that does not set the type; many write JWT for everything.',
    remedies: [
      jose(
        'When verifying; when signing put typ into the protected header.',
        `await jwtVerify(token, key, { typ: 'at+jwt' })`,
      ),
      jsonwebtoken('When signing.', `jwt.sign(claims, key, { header: { typ: 'at+jwt' } })`),
      pyjwt(
        'When signing; it does not check typ.',
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
  'missing-claim': {
    meaning: 'The verifier expects a claim that the token does not have, so what it says cannot be checked.',
    origin:
      'The issuer does not put it in: aud is missing where no audience was asked for, iss where a library leaves it to you.',
    remedies: [
      anywhere('Have the issuer add it: it is a setting of the client, the API or a mapper.'),
      jose('Asks for claims by name.', `await jwtVerify(token, key, { requiredClaims: ['exp', 'sub'] })`),
      pyjwt(
        'Asks for claims by name.',
        'jwt.decode(token, key, algorithms=["RS256"], options={"require": ["exp", "sub"]})',
      ),
      golangJwt('Asks for exp.', 'jwt.WithExpirationRequired()'),
      nimbus('Asks for claims by name.', 'new DefaultJWTClaimsVerifier<>(null, Set.of("exp", "sub"))'),
    ],
    source: 'RFC 7519 §4.1; RFC 8725 §3.8, §3.9',
  },
} as const satisfies HelpOf;
