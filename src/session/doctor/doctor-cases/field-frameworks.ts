import { bareCertificate, certificateToken } from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { sshFixtures } from '../../../core/diagnose/families/key-text/fixtures/ssh.ts';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { keySet, kid, otherSet, pem, sig } from './field-makers.ts';
import { ec, jwkText } from './signers.ts';

const ssh = sshFixtures[0];

/** Tokens in web frameworks. */
export const fieldFrameworks: readonly FieldThread[] = [
  {
    from: 'CAVaccineInventory/vial#131',
    pasted: issued(
      {
        ...session,
        iss: 'https://vaccinateca.us.auth0.com/',
        aud: ['https://help.calltheshots.us', 'https://x.auth0.com/userinfo'],
      },
      kid,
    ),
    key: keySet,
    error: 'jose.exceptions.JWTClaimsError: Invalid audience',
    policy: { audience: ['https://vial.calltheshots.us'] },
    first: 'audience-mismatch',
    said: ['python-jose', 'audience-mismatch'],
    verdict: 'good',
  },
  {
    from: 'dorinclisu/fastapi-auth0#19',
    pasted: issued({ ...session, iss: 'https://other.eu.auth0.com/', aud: 'https://api' }, { kid: 'z' }),
    key: otherSet,
    error: '{"detail":"Malformed token"}',
    first: 'jwks-kid-not-found',
  },
  {
    from: 'lexik/LexikJWTAuthenticationBundle#819',
    pasted: '',
    error:
      'unable to load key\n169928:error:06065064:digital envelope routines:EVP_DecryptFinal_ex:bad decrypt:..\\crypto\\evp\\evp_enc.c:570:\n169928:error:23077074:PKCS12 routines:PKCS12_pbe_crypt:pkcs12 cipherfinal error:..\\crypto\\pkcs12\\p12_decr.c:63:',
    first: null,
    said: ['OpenSSL', 'pem-encrypted'],
  },
  {
    from: 'lexik/LexikJWTAuthenticationBundle#532',
    pasted: issued(),
    key: '/home/u/project/config/jwt/private.pem',
    error: 'It was not possible to parse your key, reason: error:0906D06C:PEM routines:PEM_read_bio:no start line',
    first: 'asymmetric-alg-with-secret',
  },
  {
    from: 'lexik/LexikJWTAuthenticationBundle#779',
    pasted: issued(),
    key: 'JWT_SECRET_KEY=%kernel.project_dir%_config_jwt/private.pem\nJWT_PUBLIC_KEY=%kernel.project_dir%_config_jwt/public.pem\nJWT_PASSPHRASE=12345',
    error:
      'An error occurred while trying to encode the JWT token. Please verify your configuration (private key/passphrase)',
    first: 'asymmetric-alg-with-secret',
  },
  {
    from: 'sourcentis/mercator#1013',
    pasted: '',
    error:
      '[2024-12-11 10:26:54] production.ERROR: Invalid key supplied {"userId":1,"exception":"[object] (LogicException(code: 0): Invalid key supplied at /var/www/mercator/vendor/league/oauth2-server/src/CryptKey.php:67)',
    first: null,
    said: ['league/oauth2-server', 'pem-newlines-lost'],
  },
  {
    from: 'robsontenorio/laravel-keycloak-guard#47',
    pasted: `Authorization: Bearer ${sig('ES256', ec.privateKey, { ...session, iss: 'http://localhost:8080/auth/realms/master', aud: 'account', typ: 'Bearer' }, { kid: 'c', typ: 'JWT' })}`,
    key: jwkText(ec.publicKey, { kid: 'c' }),
    policy: { algorithms: ['RS256'] },
    error:
      '"message": "[Keycloak Guard] Algorithm not allowed",\n"exception": "KeycloakGuard\\\\Exceptions\\\\TokenException", ',
    first: 'algorithm-not-allowed',
    said: ['firebase/php-jwt', 'algorithm-not-allowed'],
    verdict: 'good',
  },
  {
    from: 'fastapi/fastapi#1418',
    pasted:
      'curl -X GET "http://127.0.0.1:8000/users/me/" -H  "accept: application/json" -H  "Authorization: Bearer undefined"',
    error: '{\n  "detail": "Could not validate credentials"\n}',
    first: 'no-token',
  },
  {
    from: 'farcasterxyz/miniapps#440',
    pasted: issued({ ...session, iss: 'https://auth.farcaster.xyz', aud: 'app.example.com', sub: 6841 }, kid),
    key: keySet,
    error: 'jwt.exceptions.InvalidSubjectError: Subject must be a string',
    first: 'claim-wrong-type',
    said: ['PyJWT', 'wrong-json-type'],
  },
  {
    from: 'jazzband/djangorestframework-simplejwt#831',
    pasted: `{"refresh":"${shared({ token_type: 'refresh', exp: now + 86400, iat: now - 5, jti: 'a', sub: 12 }, 'django-insecure-9x!k2v^q0w$r8t@y5u7i3o1p')}","access":"${shared({ token_type: 'access', exp: now + 300, iat: now - 5, jti: 'b', sub: 12 }, 'django-insecure-9x!k2v^q0w$r8t@y5u7i3o1p')}"}`,
    key: "SECRET_KEY = 'django-insecure-9x!k2v^q0w$r8t@y5u7i3o1p'",
    error: 'jwt.exceptions.InvalidSubjectError: Subject must be a string',
    first: 'claim-wrong-type',
    said: ['PyJWT', 'wrong-json-type'],
  },
  {
    from: 'okta/okta-jwt-verifier-java#306',
    pasted: issued({ ...session, iss: 'https://dev-xyz.eu.auth0.com/', aud: 'api://default' }, kid),
    key: keySet,
    error:
      'com.okta.jwt.JwtVerificationException: Failed to parse token\nCaused by: io.jsonwebtoken.IncorrectClaimException: Expected iss claim to be: https://dev-xyz.eu.auth0.com, but was: https://dev-xyz.eu.auth0.com/.',
    policy: { issuer: ['https://dev-xyz.eu.auth0.com'] },
    first: 'issuer-mismatch',
    said: ['jjwt', 'issuer-mismatch'],
    verdict: 'good',
  },
  {
    from: 'nestjs/jwt#2079',
    pasted: '',
    error:
      'Error: secretOrPrivateKey must have a value\n    at module.exports [as sign] (.../node_modules/jsonwebtoken/sign.js:111:20)',
    first: null,
    said: ['jsonwebtoken', 'empty-secret'],
  },
  {
    from: 'mikenicholson/passport-jwt#206',
    pasted: '',
    error:
      'TypeError: JwtStrategy requires a secret or key\n    at new JwtStrategy (C:\\x\\node_modules\\passport-jwt\\lib\\strategy.js:45:15)',
    first: null,
    said: ['passport-jwt', 'empty-secret'],
  },
  {
    from: 'mikenicholson/passport-jwt#117',
    pasted: `Authorization: JWT ${issued({ sub: '1', iat: now - 5, exp: now + 86400 })}`,
    key: pem,
    error: 'Unauthorized',
    first: 'token-bearer-prefix',
    verdict: 'good',
  },
  {
    from: 'jwtk/jjwt#315',
    pasted: shared({ ...session, type: 'access', fresh: true, identity: { firstname: 'A', user_id: 1 } }, 'secret'),
    key: '"secret"',
    error:
      'ERROR 17026 --- [nio-8080-exec-1] c.s.m.api_gateway.filters.pre.PreFilter  : JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.',
    first: 'signed-with-well-known-secret',
    said: ['jjwt', 'secret-is-base64'],
  },
  {
    from: 'Keats/jsonwebtoken#80',
    pasted: certificateToken,
    key: `let pem = "-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----";`,
    error: "thread 'main' panicked at called `Result::unwrap()` on an `Err` value: Error(InvalidSignature)",
    first: null,
    said: ['jsonwebtoken (Rust)', 'wrong-key'],
    verdict: 'good',
  },
  {
    from: 'rib/jsonwebtokens#15',
    pasted: ssh?.token ?? '',
    key: `${ssh?.line ?? ''} mrvul@VulcanPc`,
    error: 'Error: InvalidInput("Failed to parse PEM file")',
    first: 'key-ssh-format',
  },
];
