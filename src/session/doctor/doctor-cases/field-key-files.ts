import { shared, issued, now, session, type FieldThread } from './field-thread.ts';
import { pk8, pem, kid, sig, otherSet } from './field-makers.ts';
import { ec, jwkOf, otherRsa, rsa, spki } from './signers.ts';
import { bareCertificate, certificateToken } from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { openSshFile, sshFixtures } from '../../../core/diagnose/families/key-text/fixtures/ssh.ts';

const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const app = { iat: now - 60, exp: now + 540, iss: '123456' };
const undecodable =
  '{"message":"A JSON web token could not be decoded","documentation_url":"https://docs.github.com/rest"}';
const wrapped = (text: string, width = 76): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');

/** Key files as environments, code and panels show them. */
export const fieldKeyFiles: readonly FieldThread[] = [
  {
    from: 'jpadilla/pyjwt#609',
    pasted: issued(),
    key: `b'${pkcs1.trim().replaceAll('\n', '\\\\n')}'`,
    error:
      'ValueError: Could not deserialize key data. The data may be in an incorrect format or it may be encrypted with an unsupported algorithm.',
    first: 'pem-escaped-newlines',
    said: ['cryptography (Python)', 'pem-escaped-newlines'],
    verdict: 'good',
  },
  {
    from: 'jpadilla/pyjwt#257',
    pasted: issued({ sub: '1234567890', name: 'John Doe', iss: 'xena princess warrior', aud: 'very cool aud' }),
    key: `public_key = '${pem.trim().replaceAll('\n', '')}'`,
    error: 'Could not deserialize key data',
    first: 'pem-newlines-lost',
    verdict: 'good',
  },
  {
    from: 'jpadilla/pyjwt#328',
    pasted: certificateToken,
    key: `-----BEGIN CERTIFICATE-----\n${wrapped(bareCertificate, 64)}\n-----END CERTIFICATE-----\n`,
    error:
      'File "/usr/lib64/python2.7/site-packages/cryptography/hazmat/backends/openssl/backend.py", line 1041, in load_pem_public_key\nValueError: Could not deserialize key data.',
    first: 'key-is-certificate',
    verdict: 'good',
  },
  {
    from: 'machine-learning-apps/actions-app-token#3',
    pasted: sshFixtures[4]?.token ?? '',
    key: openSshFile,
    error: 'ValueError: Could not deserialize key data',
    first: 'key-ssh-format',
    verdict: 'good',
  },
  {
    from: 'chdsbd/kodiak#185',
    pasted: issued(app),
    key: `GITHUB_PRIVATE_KEY="${pkcs1.replaceAll('\n', '\\n')}"`,
    error: "event='exception' excep=ValueError('Could not deserialize key data.')",
    first: 'pem-escaped-newlines',
    verdict: 'good',
  },
  {
    from: 'github-developer/github-app-template#19',
    pasted: issued(app),
    key: Buffer.from(pkcs1).toString('base64'),
    error: '401 - A JSON web token could not be decoded // See: https://docs.github.com/rest (Octokit::Unauthorized)',
    first: 'pem-base64-encoded',
    verdict: 'good',
  },
  {
    from: 'github-aws-runners/terraform-aws-github-runner#3714',
    pasted: issued(app),
    key: `key_base64 = <<EOT\n${wrapped(Buffer.from(pkcs1).toString('base64'))}\nEOT`,
    error: `Could not read private key from /dev/fd/63\n40975344027F0000:error:1608010C:STORE routines:ossl_store_handle_load_result:unsupported:crypto/store/store_result.c:151:\n${undecodable}`,
    first: 'pem-base64-encoded',
    verdict: 'good',
  },
  {
    from: 'octokit/auth-app.js#298',
    pasted: issued(app),
    key: pk8(otherRsa.privateKey),
    error: 'HttpError: A JSON web token could not be decoded',
    first: 'wrong-key',
    said: ['GitHub', 'wrong-key'],
    verdict: 'bad',
  },
  {
    from: 'dgrijalva/jwt-go#147',
    pasted: `// In Request, Aurorization Header: \nBearer ${issued({ sub: '1234567890', name: 'John Doe', admin: true })}`,
    key: `var key = []byte("${pem.trim().replaceAll('\n', '')}")`,
    error: 'key is of invalid type',
    first: 'pem-newlines-lost',
    verdict: 'good',
  },
  {
    from: 'golang-jwt/jwt#193',
    pasted: issued(session, { typ: 'JWS', kid: '9167337' }),
    key: '[]byte("AllYourBase")',
    error: 'key is of invalid type',
    first: 'asymmetric-alg-with-secret',
    said: ['golang-jwt', 'asymmetric-alg-with-secret'],
    verdict: 'open',
  },
  {
    from: 'golang-jwt/jwt#38',
    pasted: `{"access_token":"${issued({ ...session, iss: 'https://kc.example/realms/r', typ: 'Bearer', azp: 'app' }, kid)}","expires_in":300,"refresh_expires_in":1800,"token_type":"Bearer"}`,
    key: spki(rsa.publicKey).split('\n').slice(1, -2).join(''),
    error: 'key is of invalid type',
    first: 'pem-no-armor',
    said: ['golang-jwt', 'pem-no-armor'],
    verdict: 'good',
  },
  {
    from: 'golang-jwt/jwt#265',
    pasted: `JWT:${sig('ES256', ec.privateKey, {}, { typ: 'JWT' })}`,
    key: ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
    error: 'key is of invalid type',
    first: 'key-private-pasted',
    said: ['golang-jwt', 'key-private-pasted'],
    verdict: 'good',
  },
  {
    from: 'dgrijalva/jwt-go#335',
    pasted: issued({ role: 'admin', exp: now + 900 }),
    key: pkcs1,
    error: 'error:  key is of invalid type',
    first: 'key-private-pasted',
    verdict: 'good',
  },
  {
    from: 'emarref/jwt#26',
    pasted: issued(),
    key: pkcs1.replace('-----END RSA PRIVATE KEY-----', '-----END RSA PRIVATE KEY----'),
    error:
      "PHP Fatal error:  Uncaught exception 'RuntimeException' with message 'Failed to encrypt value. error:0906D066:PEM routines:PEM_read_bio:bad end line'",
    first: 'pem-bad-armor',
    said: ['PHP OpenSSL', 'pem-bad-armor'],
    verdict: 'good',
  },
  {
    from: 'googleapis/php-jwt#98',
    pasted: issued({
      iss: 'fb@p.iam.gserviceaccount.com',
      sub: 'fb@p.iam.gserviceaccount.com',
      aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
      iat: now - 9,
      exp: now + 3590,
      uid: 'MYUSER',
    }),
    key: `$private_key = '${pk8(rsa.privateKey).replaceAll('\n', '\\n')}';`,
    error:
      "PHP Warning:  openssl_sign(): supplied key param cannot be coerced into a private key in /firebase/php-jwt/src/JWT.php on line 183\nPHP Fatal error:  Uncaught exception 'DomainException' with message 'OpenSSL unable to sign data'",
    first: 'pem-escaped-newlines',
    verdict: 'good',
  },
  {
    from: 'nowakowskir/php-jwt#5',
    pasted: sshFixtures[0]?.token ?? '',
    key: sshFixtures[0]?.line ?? '',
    error: 'Warning: openssl_sign(): supplied key param cannot be coerced into a private key',
    first: 'key-ssh-format',
    verdict: 'good',
  },
  {
    from: 'ivangfr/springboot-keycloak-openldap#3',
    pasted: `curl -i -H "Authorization: Bearer ${issued({ ...session, iss: 'http://localhost:8181/auth/realms/company-services', aud: 'account', typ: 'Bearer', azp: 'simple-service' }, { kid: 'old-realm-key' })}" http://localhost:9080/api/private`,
    key: otherSet,
    error:
      'HTTP/1.1 401 \nWWW-Authenticate: Bearer realm="company-services", error="invalid_token", error_description="Didn\'t find publicKey for specified kid"',
    first: 'jwks-kid-not-found',
    said: ['Keycloak', 'jwks-kid-not-found'],
    verdict: 'open',
  },
  {
    from: 'lcobucci/jwt#344',
    pasted: issued(
      {
        iss: 'https://accounts.google.com',
        sub: '1',
        azp: 's@p.iam.gserviceaccount.com',
        aud: 'p',
        iat: now,
        exp: now + 3600,
      },
      { kid: '6a0b1c2d3e4f' },
    ),
    key: JSON.stringify({
      keys: [
        jwkOf(otherRsa.publicKey, { kid: '53c66aab5b8d5f6', use: 'sig', alg: 'RS256' }),
        jwkOf(otherRsa.publicKey, { kid: 'd05ef20c4a1', use: 'sig', alg: 'RS256' }),
      ],
    }),
    first: 'jwks-kid-not-found',
    verdict: 'open',
  },
  {
    from: 'dmitry-viskov/pylti1.3#48',
    pasted: issued(
      {
        iss: 'client',
        sub: 'client',
        aud: 'https://canvas.instructure.com/login/oauth2/token',
        iat: now,
        exp: now + 60,
        jti: 'lti-service-token-1',
      },
      { kid: 'k1' },
    ),
    key: JSON.stringify({ keys: { keys: [jwkOf(rsa.publicKey, { kid: 'k1', use: 'sig', alg: 'RS256' })] } }),
    error:
      'HTTP response [https://canvas.instructure.com/login/oauth2/token]: 400 - {"error":"invalid_request","error_description":"JWS signature invalid."}',
    first: 'key-in-json',
    verdict: 'good',
  },
  {
    from: 'quarkusio/quarkus#25632',
    pasted: shared({ ...session, groups: ['admin'] }),
    key: '\t{"keys":[' + JSON.stringify(jwkOf(rsa.publicKey)) + ']}\n',
    error:
      'org.jose4j.lang.UnresolvableKeyException: SRJWT07003: Failed to load a key from: /META-INF/resources/publicKey.pem',
    first: 'key-type-mismatch',
    verdict: 'open',
  },
  {
    from: 'quarkusio/quarkus#3426',
    pasted: issued({ ...session, iss: 'https://securetoken.google.com/p', aud: 'p' }, { kid: '7284ea6b4fed' }),
    key: 'mp.jwt.verify.publickey.location=META-INF/resources/publicKey.pem',
    error:
      'Token is invalid: JWT processing failed. Additional details: [[17] Unable to process JOSE object (cause: org.jose4j.lang.UnresolvableKeyException: Failed to read location as any of JWK, JWKS, PEM. META-INF/resources/publicKey.pem)',
    first: 'asymmetric-alg-with-secret',
    verdict: 'open',
  },
  {
    from: 'quarkusio/quarkus#13648',
    pasted: issued({ ...session, iss: 'https://accounts.google.com', aud: 'x' }, kid),
    key: 'mp.jwt.verify.publickey.location=https://www.googleapis.com/oauth2/v3/certs',
    first: 'key-is-url',
    verdict: 'open',
  },
];
