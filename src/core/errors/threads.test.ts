import { describe, expect, it } from 'vitest';
import type { ErrorCause } from './error-cause.ts';
import { meaningOf } from './meanings.ts';
import { recogniseErrors } from './recognise-error.ts';

/**
 * What people pasted into public threads, shortened and without tokens, hosts and names: where it is,
 * the library that said it, and the cause that it was or most often is.
 */
type Thread = readonly [address: string, library: string, cause: ErrorCause, text: string];

const threads: readonly Thread[] = [
  [
    'https://github.com/auth0/node-jsonwebtoken/issues/187',
    'jsonwebtoken',
    'token-corrupted-header',
    "{ [JsonWebTokenError: invalid token] name: 'JsonWebTokenError', message: 'invalid token' }",
  ],
  [
    'https://github.com/transistorsoft/background-geolocation-console/issues/108',
    'jsonwebtoken',
    'wrong-secret',
    'invalid signature JsonWebTokenError: invalid signature\n2020-05-11T18:48:16.155519+00:00 app[web.1]: at /app/node_modules/jsonwebtoken/verify.js:133:19\n2020-05-11T18:48:16.155521+00:00 app[web.1]: at getSecret (/app/node_modules/jsonwebtoken/verify.js:90:14)',
  ],
  [
    'https://github.com/ParabolInc/parabol/issues/9704',
    'jsonwebtoken',
    'wrong-secret',
    'JsonWebTokenError: invalid signature\n  File "app:///web.js", line 1065324, in <anonymous>\n  File "app:///web.js", line 1065250, in getSecret',
  ],
  [
    'https://github.com/Daplie/pokemap-webapp/issues/27',
    'jsonwebtoken',
    'wrong-secret',
    "/node_modules/express/lib/router/index.js:312:13) name: 'JsonWebTokenError', message: 'invalid signature' }",
  ],
  [
    'https://github.com/auth0/node-jsonwebtoken/issues/653',
    'jsonwebtoken',
    'secret-is-base64',
    'I tried 1000 options but always get the same error : JsonWebTokenError: invalid signature.',
  ],
  [
    'https://github.com/mozilla/webpay/issues/635',
    'PyJWT',
    'token-truncated',
    'Invalid JWT: Not enough segments\n  File "jwt/api.py", line 113, in decode\n  File "jwt/api.py", line 128, in _load\n    raise DecodeError(\'Not enough segments\')',
  ],
  [
    'https://github.com/BBVA/deeptracy/issues/97',
    'PyJWT',
    'wrong-secret',
    'File "/usr/local/lib/python3.6/site-packages/jwt/api_jwt.py", line 93, in decode\njwt.exceptions.InvalidSignatureError: Signature verification failed',
  ],
  [
    'https://github.com/magicyuan876/mineru-tianshu/issues/48',
    'PyJWT',
    'wrong-secret',
    'backend | File "/usr/local/lib/python3.12/dist-packages/jwt/api_jws.py", line 328, in _verify_signature\nbackend |     raise InvalidSignatureError("Signature verification failed")\nbackend | jwt.exceptions.InvalidSignatureError: Signature verification failed',
  ],
  [
    'https://github.com/jpadilla/pyjwt/issues/405',
    'PyJWT',
    'token-truncated',
    'jwt.exceptions.DecodeError: Not enough segments',
  ],
  [
    'https://github.com/Gibe/Umbraco.Community.AzureSSO/issues/67',
    'Microsoft.IdentityModel',
    'jwks-kid-not-found',
    "SecurityTokenSignatureKeyNotFoundException: IDX10503: Signature validation failed. The token's kid is: '', but did not match any keys in TokenValidationParameters or Configuration. Keys tried: 'Microsoft.IdentityModel.Tokens.X509SecurityKey, KeyId: ''",
  ],
  [
    'https://github.com/norarrsgd/azure-functions-jwt-validation-extension/issues/5',
    'Microsoft.IdentityModel',
    'token-without-kid',
    "'IDX10503: Signature validation failed. Token does not have a kid. Keys tried: 'System.Text.StringBuilder'.\nExceptions caught:\n 'System.Text.StringBuilder'.",
  ],
  [
    'https://github.com/Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2/issues/744',
    'Microsoft.IdentityModel',
    'jwks-kid-not-found',
    'Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenSignatureKeyNotFoundException: IDX10503: Signature validation failed.',
  ],
  [
    'https://github.com/AzureAD/microsoft-identity-web/issues/2917',
    'ASP.NET Core',
    'jwks-kid-not-found',
    'Bearer error="invalid_token", error_description="The signature key was not found"',
  ],
  [
    'https://github.com/DuendeArchive/IdentityServer4/issues/769',
    'Microsoft.IdentityModel',
    'jwks-kid-not-found',
    "Bearer was not authenticated. Failure message: IDX10501: Signature validation failed. Unable to match 'kid'",
  ],
  [
    'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/issues/1638',
    'Microsoft.IdentityModel',
    'jwks-kid-not-found',
    "I am getting this error: IDX10501: Signature validation failed. Unable to match key:  kid: 'System.String.",
  ],
  [
    'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/issues/2039',
    'Microsoft.IdentityModel',
    'token-without-kid',
    'Microsoft.IdentityModel.Tokens.SecurityTokenSignatureKeyNotFoundException: IDX10500: Signature validation failed. No security keys were provided to validate the signature.',
  ],
  [
    'https://github.com/ali-bouali/spring-boot-3-jwt-security/issues/13',
    'jjwt',
    'wrong-secret',
    'io.jsonwebtoken.security.SignatureException: JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.\n\tat io.jsonwebtoken.impl.DefaultJwtParser.parse(DefaultJwtParser.java:399) ~[jjwt-impl-0.11.5.jar:0.11.5]\n\tat org.springframework.web.filter.OncePerRequestFilter.doFilter(OncePerRequestFilter.java:116)',
  ],
  [
    'https://github.com/jwtk/jjwt/issues/276',
    'jjwt',
    'secret-charset',
    'io.jsonwebtoken.SignatureException: JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.\n\tat io.jsonwebtoken.impl.DefaultJwtParser.parse(DefaultJwtParser.java:354)',
  ],
  [
    'https://github.com/izhaorui/AppleLogin-java/issues/1',
    'jjwt',
    'jwks-kid-wrong-key',
    '报错如下： `io.jsonwebtoken.SignatureException: JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.`',
  ],
  [
    'https://github.com/okta/okta-oidc-js/issues/348',
    'Nimbus JOSE + JWT',
    'jwks-kid-not-found',
    'org.springframework.security.oauth2.server.resource.InvalidBearerTokenException: An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found\n\tat org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider.authenticate(JwtAuthenticationProvider.java:86)',
  ],
  [
    'https://github.com/camunda/camunda/issues/23727',
    'Nimbus JOSE + JWT',
    'key-type-mismatch',
    'com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found\n\tat com.nimbusds.jwt.proc.DefaultJWTProcessor.process(DefaultJWTProcessor.java:357) ~[nimbus-jose-jwt-9.37.3.jar!/:9.37.3]',
  ],
  [
    'https://github.com/jenkinsci/oic-auth-plugin/issues/438',
    'Nimbus JOSE + JWT',
    'jwks-kid-not-found',
    'com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found\n\tat PluginClassLoader for oic-auth//com.nimbusds.jwt.proc.DefaultJWTProcessor.process(DefaultJWTProcessor.java:357)',
  ],
  [
    'https://github.com/logto-io/logto/issues/4910',
    'Nimbus JOSE + JWT',
    'key-type-mismatch',
    'Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
  ],
  [
    'https://www.ibm.com/docs/en/coss/3.20.1?topic=logs-token-validation-log-format-examples',
    'Nimbus JOSE + JWT',
    'audience-mismatch',
    '{ "success": false, "errorCode": 7, "errorMessage": "JWT audience rejected: [33c7ffb2-6ce2-4fc7-935c-6496e20f4a3b]" }',
  ],
  [
    'https://github.com/massenz/jwt-opa/issues/9',
    'auth0 java-jwt',
    'wrong-key',
    "2022-01-21 23:39:25.958  WARN 139432 --- [or-http-epoll-2] ApiTokenAuthenticationFactory  : Cannot validate API Token: The Token's Signature resulted invalid when verified using the Algorithm: SHA256withECDSA",
  ],
  [
    'https://github.com/golang-jwt/jwt/issues/390',
    'golang-jwt',
    'secret-not-base64',
    'token signature is invalid: signature is invalid',
  ],
  [
    'https://github.com/dgrijalva/jwt-go/issues/223',
    'golang-jwt',
    'asymmetric-alg-with-secret',
    'error parsing: key is of invalid type',
  ],
  [
    'https://github.com/dgrijalva/jwt-go/issues/81',
    'golang-jwt',
    'secret-trailing-newline',
    "Error: Couldn't parse token: signature is invalid\nexit status 1",
  ],
  [
    'https://github.com/dgrijalva/jwt-go/issues/354',
    'golang-jwt',
    'not-a-jwt',
    'How to let this error "token contains an invalid number of segments", not send event to Sentry?',
  ],
  [
    'https://github.com/googleapis/php-jwt/issues/360',
    'firebase/php-jwt',
    'wrong-secret',
    "Fatal error: Uncaught Firebase\\JWT\\SignatureInvalidException: Signature verification failed in /home/public_html/vendor/firebase/php-jwt/src/JWT.php:127 Stack trace: #0 /home/public_html/api.php(22): Firebase\\JWT\\JWT::decode('…', 'example_key2', Array) #1 {main}",
  ],
  [
    'https://github.com/googleapis/php-jwt/issues/175',
    'firebase/php-jwt',
    'jwks-kid-wrong-key',
    'An uncaught Exception was encountered  Type: Firebase\\JWT\\SignatureInvalidException\nMessage: Signature verification failed\nFilename: /var/www/vendor/firebase/php-jwt/src/JWT.php',
  ],
  [
    'https://github.com/googleapis/google-api-php-client/issues/1286',
    'firebase/php-jwt',
    'wrong-key',
    'request.CRITICAL: Uncaught PHP Exception Firebase\\JWT\\SignatureInvalidException: "Signature verification failed" at /www/vendor/firebase/php-jwt/src/JWT.php line 112 {"exception":"[object] (Firebase\\\\JWT\\\\SignatureInvalidException(code: 0): Signature verification failed at /www/vendor/firebase/php-jwt/src/JWT.php:112)"}',
  ],
  [
    'https://github.com/mlandauer/cuttlefish/issues/390',
    'ruby-jwt',
    'wrong-secret',
    'JWT::VerificationError: Signature verification raised\n    line 58 of [PROJECT_ROOT]/lib/api.rb: query',
  ],
  [
    'https://github.com/fschuindt/firebase_id_token/issues/32',
    'ruby-jwt',
    'wrong-key',
    "Traceback (most recent call last):\n        1: from (irb):29:in `rescue in irb_binding'\nJWT::VerificationError (Signature verification raised)",
  ],
  [
    'https://github.com/nsarno/knock/issues/231',
    'ruby-jwt',
    'wrong-secret',
    'But I get an error `Signature verification raised`',
  ],
  [
    'https://github.com/open-reception/appointment-booking-software/issues/112',
    'jose',
    'expired',
    '2025-09-30 17:23:35 [warn]: [JWT] JWT verification failed:\n"error": "JWTExpired: \\"exp\\" claim timestamp check failed"\n"source": "server"',
  ],
  [
    'https://github.com/agentgateway/agentgateway/issues/638',
    'jsonwebtoken (Rust)',
    'issuer-mismatch',
    'mcpauthentication running in kubernetes throws error: The token is invalid or malformed: Error(InvalidIssuer)',
  ],
  [
    'https://github.com/jazzband/djangorestframework-simplejwt/issues/785',
    'Django SimpleJWT',
    'type-mismatch',
    "{'detail': ErrorDetail(string='Given token not valid for any token type', code='token_not_valid'), 'messages': [{'token_class': ErrorDetail(string='AccessToken', code='token_not_valid'), 'message': ErrorDetail(string='Token has wrong type', code='token_not_valid')}]}",
  ],
  [
    'https://github.com/jazzband/djangorestframework-simplejwt/issues/112',
    'Django SimpleJWT',
    'type-mismatch',
    '{"detail":"Given token not valid for any token type","code":"token_not_valid","messages":[{"token_class":"AccessToken","token_type":"access","message":"Token has wrong type"}]}%',
  ],
  [
    'https://github.com/jazzband/djangorestframework-simplejwt/issues/925',
    'Django SimpleJWT',
    'expired',
    '{\n    "detail": "Given token not valid for any token type",\n    "code": "token_not_valid",\n    "messages": [ { "token_class": "AccessToken", "token_type": "access", "message": "Token is invalid or expired" } ]\n}',
  ],
  [
    'https://github.com/benwinding/react-admin-firebase/issues/277',
    'Firebase Admin',
    'expired',
    '"Firebase ID token has expired. Get a fresh ID token from your client app and try again (auth/id-token-expired).',
  ],
  [
    'https://github.com/antonybudianto/express-firebase/issues/1',
    'Firebase Admin',
    'token-bearer-prefix',
    'Error: First argument to verifyIdToken() must be a Firebase ID token string.\n at FirebaseAuthError.FirebaseError [as constructor] (node_modules/firebase-admin/lib/utils/error.js:25:28)',
  ],
  [
    'https://github.com/istio/istio/issues/40718',
    'Envoy',
    'issuer-mismatch',
    'my app gets block on the gateway with this error "Jwt issuer is not configured"',
  ],
  [
    'https://github.com/envoyproxy/envoy/issues/34227',
    'Envoy',
    'wrong-key',
    '[2024-09-24T07:14:56.165Z] "GET /helloworld/hello-jwt HTTP/1.1" 401 - jwt_authn_access_denied{Jwt_verification_fails} - "-" 0 22 0',
  ],
  [
    'https://github.com/apigee/apigee-remote-service-envoy/issues/32',
    'Envoy',
    'issuer-mismatch',
    'Envoy returns `JWT issuer is not configured` error and prevents calls with valid JWT.',
  ],
  [
    'https://github.com/hasura/graphql-engine/issues/5552',
    'Hasura',
    'jwks-kid-wrong-key',
    'Could not verify JWT: JWSError JWSInvalidSignature',
  ],
  [
    'https://github.com/subzerocloud/postgrest-starter-kit/issues/15',
    'PostgREST',
    'wrong-secret',
    '{\n    "message": "JWSError JWSInvalidSignature"\n}',
  ],
  [
    'https://github.com/PostgREST/postgrest/issues/5196',
    'PostgREST',
    'iat-in-future',
    'PGRST303: JWT issued at future',
  ],
  [
    'https://github.com/kubernetes/kubernetes/issues/109812',
    'go-jose',
    'wrong-key',
    'E0505 15:59:49.432822 7867 authentication.go:63] "Unable to authenticate the request" err="[invalid bearer token, square/go-jose: error in cryptographic primitive]"',
  ],
  [
    'https://github.com/kubernetes/cloud-provider-openstack/issues/1318',
    'Kubernetes',
    'token-revoked',
    'E1123 08:49:14.135180 1 authentication.go:104] Unable to authenticate the request due to an error: [invalid bearer token, Token has been invalidated, the server has asked for the client to provide credentials]',
  ],
  [
    'https://github.com/backstage/backstage/issues/12887',
    'GitHub',
    'wrong-key',
    'POST https://api.github.com/app/installations/0/access_tokens: 401 - A JSON web token could not be decoded // See: https://docs.github.com/rest (Octokit::Unauthorized)',
  ],
  [
    'https://github.com/github-aws-runners/terraform-aws-github-runner/issues/4429',
    'GitHub',
    'wrong-key',
    '{ "level": "WARN", "message": "Ignoring error: HttpError: A JSON web token could not be decoded - https://docs.github.com/rest", "module": "lambda.ts" }',
  ],
  [
    'https://github.com/actions/create-github-app-token/issues/386',
    'GitHub',
    'wrong-json-type',
    "Error: 'Issuer' claim ('iss') must be an Integer - https://docs.github.com/rest",
  ],
  [
    'https://github.com/sigmavirus24/github3.py/issues/1050',
    'GitHub',
    'exp-not-a-number',
    "github3.exceptions.AuthenticationFailed: 401 'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
  ],
  [
    'https://github.com/appsup-dart/firebase_admin/issues/7',
    'Google',
    'wrong-key',
    'failed to fetch a valid Google OAuth2 access token with the following error: "OpenIdException(invalid_grant): Invalid JWT Signature.".',
  ],
  [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
    'AWS API Gateway',
    'audience-mismatch',
    '< HTTP/1.1 401 Unauthorized\n< www-authenticate: Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"\n< apigw-requestid: Mc7UVioPPHcEKPA=',
  ],
  [
    'https://github.com/auth0/node-jsonwebtoken/issues/586',
    'Node.js crypto',
    'pem-newlines-lost',
    'err: error:0909006C:PEM routines:get_name:no start line',
  ],
  [
    'https://github.com/egodigital/node-appstore-connect/issues/8',
    'Node.js crypto',
    'pem-bad-armor',
    "Error: error:0909006C:PEM routines:get_name:no start line\n    at Sign.sign (internal/crypto/sig.js:110:29)\n    at Object.module.exports [as sign] (node_modules/jsonwebtoken/sign.js:204:16) {\n  library: 'PEM routines',\n  code: 'ERR_OSSL_PEM_NO_START_LINE'\n}",
  ],
  [
    'https://github.com/daveagill/verify-paddle-webhook/issues/3',
    'Node.js crypto',
    'pem-no-armor',
    'Error: error:0909006C:PEM routines:get_name:no start line\n    at Verify.verify (internal/crypto/sig.js:183:24)',
  ],
  [
    'https://github.com/auth0/node-jsonwebtoken/issues/422',
    'Node.js crypto',
    'asymmetric-alg-with-secret',
    'Error: error:0906D06C:PEM routines:PEM_read_bio:no start line\n    at Error (native)\n    at Sign.sign (crypto.js:283:26)',
  ],
  [
    'https://github.com/Keats/jsonwebtoken/issues/424',
    'jsonwebtoken (Rust)',
    'jwk-n-leading-zero',
    'Error(InvalidSignature)',
  ],
  [
    'https://github.com/akrantz01/lers/issues/43',
    'go-jose',
    'jwk-coordinate-short',
    'Parse error reading JWS: failed to unmarshal JWK: go-jose/go-jose: invalid EC public key, wrong length for x',
  ],
  ['https://github.com/Keats/jsonwebtoken/issues/77', 'jsonwebtoken (Rust)', 'key-x5c-bare', 'InvalidSignature'],
  [
    'https://github.com/chalasr/lexik-jwt-authentication-sandbox/issues/14',
    'LexikJWTAuthenticationBundle',
    'pem-encrypted',
    'Unable to create a signed JWT from the given configuration.',
  ],
  [
    'https://github.com/auth0/node-oauth2-jwt-bearer/issues/69',
    'jose',
    'jwe-not-jws',
    'InvalidTokenError: Invalid Compact JWS',
  ],
  [
    'https://github.com/nextauthjs/next-auth/issues/8368',
    'jose',
    'token-split-over-cookies',
    'JWEDecryptionFailed: decryption operation failed',
  ],
  [
    'https://github.com/web-push-libs/web-push-php/issues/61',
    'Mozilla Autopush',
    'expired',
    '{"errno": 109, "message": "Request did not validate Invalid bearer token: Auth expired", "code": 401, "error": "Unauthorized"}',
  ],
  [
    'https://github.com/web-push-libs/web-push/issues/947',
    'Apple',
    'provider-subject-form',
    '403 {"reason":"BadJwtToken"}',
  ],
  [
    'https://github.com/Keats/jsonwebtoken/issues/344',
    'jsonwebtoken (Rust)',
    'audience-mismatch',
    'Error(InvalidAudience)',
  ],
  [
    'https://github.com/rinsed-org/rb-snowflake-client/issues/59',
    'Snowflake',
    'provider-issuer-form',
    '{"code":"390144","message":"JWT token is invalid. [ae3]"}',
  ],
  [
    'https://github.com/snowflakedb/snowflake-jdbc/issues/595',
    'Snowflake',
    'fingerprint-mismatch',
    'JWT token is invalid. [ce5047a4]',
  ],
  [
    'https://github.com/andrusha/snowflake-rs/issues/64',
    'Snowflake',
    'provider-issuer-form',
    '394300 JWT token is invalid',
  ],
  [
    'https://github.com/waiting-for-dev/devise-jwt/issues/270',
    'ruby-jwt',
    'empty-secret',
    '[9ccb41e3] JWT::DecodeError (No verification key available):',
  ],
  [
    'https://github.com/strapi/one-click-deploy/issues/13',
    'jsonwebtoken',
    'empty-secret',
    'Error: secretOrPrivateKey must have a value',
  ],
  [
    'https://github.com/tymondesigns/jwt-auth/issues/1729',
    'lcobucci/jwt 3',
    'empty-secret',
    'Argument 3 passed to Lcobucci\\JWT\\Signer\\Hmac::doVerify() must be an instance of Lcobucci\\JWT\\Signer\\Key, null given',
  ],
  [
    'https://github.com/webuild-consortium/wp4-interop-test-bed/issues/33',
    'OAuth DPoP',
    'missing-claim',
    '{"error":"invalid_dpop_proof"}',
  ],
  [
    'https://github.com/opentdf/java-sdk/issues/295',
    'OpenTDF',
    'missing-claim',
    'msg="failed to validate dpop" err="incorrect `htu` claim in DPoP JWT; received `https://a/b`',
  ],
  [
    'https://github.com/chuan-101/Hamster-Nest/issues/348',
    'Supabase Auth',
    'algorithm-not-allowed',
    '{ "code": "UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM", "message": "Unsupported JWT algorithm: ES256" }',
  ],
  [
    'https://github.com/supabase/supabase/issues/47747',
    'Supabase Auth',
    'algorithm-not-allowed',
    '{"code":"UNAUTHORIZED_LEGACY_JWT","message":"Invalid JWT"}',
  ],
  [
    'https://github.com/kubernetes/kubernetes/issues/136887',
    'Kubernetes',
    'missing-claim',
    'Unable to authenticate the request {"component": "vcluster", "error": "[invalid bearer token, oidc: email not verified]"}',
  ],
  [
    'https://github.com/omniphx/forrest/issues/278',
    'Salesforce',
    'missing-claim',
    '{"error":"invalid_grant","error_description":"user hasn\'t approved this consumer"}',
  ],
  [
    'https://github.com/facile-it/php-openid-client/issues/25',
    'Okta',
    'audience-mismatch',
    'The audience claim for client_assertion must be the endpoint invoked for the request.',
  ],
  [
    'https://github.com/Activiti/activiti-cloud-examples/issues/108',
    'Keycloak',
    'jwks-kid-not-found',
    "org.keycloak.common.VerificationException: Didn't find publicKey for specified kid",
  ],
  ['https://github.com/alexalok/dotAPNS/issues/85', 'Apple', 'wrong-key', '{"reason":"InvalidProviderToken"}'],
  [
    'https://github.com/strimzi/strimzi-kafka-operator/issues/2738',
    'Keycloak',
    'empty-secret',
    'Caused by: org.keycloak.common.VerificationException: Public key not set',
  ],
];

describe('what people paste', () => {
  it('gives the library and the cause', () => {
    const wrong = threads.flatMap(([address, library, cause, text]) => {
      const [first] = recogniseErrors(text);
      const causes = first === undefined ? [] : meaningOf(first.reading.row[1]).causes;
      const is = `${first?.reading.library.name}: ${first?.reading.row[0]}`;
      return first?.reading.library.name === library && causes.includes(cause) ? [] : [{ address, is, cause }];
    });
    expect(wrong).toEqual([]);
    expect(new Set(threads.map(([address]) => address)).size).toBe(threads.length);
    expect(threads.length).toBeGreaterThanOrEqual(80);
  });
});
