import * as node from 'node:crypto';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { b64, ec, inputOf, rsa } from './signers.ts';
import { pem, pk8 } from './field-makers.ts';

/** What a PHP program makes with openssl_sign, which writes DER (RFC 3279 §2.2.3). */
function derToken(): string {
  const claims = {
    iss: 'TEAM123456',
    iat: now - 5,
    exp: now + 3600,
    aud: 'https://appleid.apple.com',
    sub: 'com.example.web',
  };
  const input = inputOf({ alg: 'ES256', kid: 'KEY1234567' }, b64(JSON.stringify(claims)));
  return `${input}.${node.sign('sha256', Buffer.from(input), ec.privateKey).toString('base64url')}`;
}

const sealed = [
  b64(JSON.stringify({ alg: 'dir', enc: 'A256GCM' })),
  '',
  b64('123456789012'),
  b64('abcdefghij'),
  b64('1234567890123456'),
].join('.');

/** Public pages that explain an error, by their address. */
export const fieldPages: readonly FieldThread[] = [
  {
    from: 'https://newbedev.com/how-to-verify-code-from-sign-in-with-apple',
    pasted: derToken(),
    key: pk8(ec.privateKey),
    error: '{"error":"invalid_client"}',
    first: 'signature-der',
  },
  {
    from: 'https://httpfixer.dev/blog/oauth/fix-google-oauth-invalid-grant/',
    pasted: issued({
      iss: 'a@p.iam.gserviceaccount.com',
      aud: 'https://oauth2.googleapis.com/token',
      scope: 'x',
      iat: now + 600,
      exp: now + 4200,
    }),
    key: pem,
    error:
      '{"error": "invalid_grant", "error_description": "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values and use a clock with skew to account for differences in time."}',
    first: 'iat-in-future',
    said: ['Google', 'iat-in-future'],
  },
  {
    from: 'https://metricsign.com/errors/snowflake-390144-jwt-token-invalid',
    pasted: issued({
      iss: `MYACCT.ADA.SHA256:${node
        .createHash('sha256')
        .update(rsa.publicKey.export({ type: 'spki', format: 'der' }))
        .digest('base64')}`,
      sub: 'MYACCT.ADA',
      iat: now - 5,
      exp: now + 7200,
    }),
    key: pem,
    error:
      'net.snowflake.client.jdbc.SnowflakeSQLException: JWT token is invalid. [0ce9eb56-821d-4ca9-a774-04ae89a0cf5a], vendorCode: 390144',
    first: 'lifetime-out-of-range',
    said: ['Snowflake', 'lifetime-out-of-range'],
  },
  {
    from: 'https://devtoolsonline.dev/blog/jwt-decoded-debugging/',
    pasted: shared(session, 'a-secret-of-our-own-2026'),
    key: 'a-secret-of-our-own-2026\n',
    error: 'JsonWebTokenError: invalid signature',
    first: 'secret-trailing-newline',
    said: ['jsonwebtoken', 'secret-trailing-newline'],
  },
  {
    from: 'https://medium.com/@fatih969692/understanding-the-incompatibility-between-jwt-verify-and-nextauth-js-c41adcd16fd0',
    pasted: sealed,
    key: 'my-nextauth-secret',
    error: 'JsonWebTokenError: jwt malformed',
    first: 'jwe-not-jws',
    said: ['jsonwebtoken', 'jwe-not-jws'],
  },
];
