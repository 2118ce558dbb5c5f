import * as node from 'node:crypto';
import { issued, now, shared, type FieldThread } from './field-thread.ts';
import { pem, pk8, sig } from './field-makers.ts';
import { ec, rsa } from './signers.ts';

const fingerprint = `SHA256:${node
  .createHash('sha256')
  .update(rsa.publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64')}`;
const snowflake = (account: string, user = 'LOADER'): string =>
  issued({ iss: `${account}.${user}.${fingerprint}`, sub: `${account}.${user}`, iat: now - 9, exp: now + 3500 });
const p8 = pk8(ec.privateKey);
const salesforce = { iss: '3MVG9consumerkey', sub: 'integration@example.com', exp: now + 180 };

/** Tokens that the sender signs for a provider. */
export const fieldAssertions: readonly FieldThread[] = [
  {
    from: 'snowflakedb/gosnowflake#1033',
    pasted: snowflake('MYACCOUNT.PRIVATELINK', 'MY_LOGIN'),
    key: pem,
    error: '390144 (08004): JWT token is invalid.',
    first: 'provider-issuer-form',
    verdict: 'good',
  },
  {
    from: 'snowflakedb/drivers#161',
    pasted: snowflake('driverspreprod6.preprod6.us-west-2.aws', 'test_user'),
    error: 'JWT token is invalid.',
    first: 'provider-issuer-form',
    verdict: 'open',
  },
  {
    from: 'vapor/apns#47',
    pasted: `keyIdentifier: "TEAM123456", teamIdentifier: "ABC123DEFG"\nAuthKey_ABC123DEFG.p8\nauthorization: bearer ${sig('ES256', ec.privateKey, { iss: 'ABC123DEFG', iat: now - 60 }, { kid: 'TEAM123456' })}`,
    key: p8,
    error:
      '{\n\t"error": true,\n\t"reason": "badRequest(APNSwift.APNSError.ResponseErrorMessage.invalidProviderToken)"\n}',
    first: 'provider-issuer-form',
    verdict: 'good',
  },
  {
    from: 'esl/MongoosePush#119',
    pasted: sig('ES256', ec.privateKey, { iss: 'KEY1234567', iat: now - 60 }, { kid: 'TEAM123456' }),
    key: `AuthKey_KEY1234567.p8\n${p8}`,
    error: '{"reason":"InvalidProviderToken"}',
    first: 'provider-issuer-form',
    verdict: 'good',
  },
  {
    from: 'AndrewBarba/apns2#4',
    pasted: sig('ES256', ec.privateKey, { iss: 'M436QS2634', iat: now - 60 }, {}),
    key: p8,
    error: "{ reason: 'InvalidProviderToken',\n  statusCode: 403,",
    first: 'token-without-kid',
    said: ['Apple', 'token-without-kid'],
    verdict: 'good',
  },
  {
    from: 'googleapis/google-api-nodejs-client#540',
    pasted: issued({
      scope: 'https://www.googleapis.com/auth/calendar',
      aud: 'https://accounts.google.com/o/oauth2/token',
      iat: now - 5,
      exp: now + 3590,
    }),
    key: pk8(rsa.privateKey),
    error: '[Error: invalid_grant]',
    first: 'provider-issuer-form',
    verdict: 'good',
  },
  {
    from: 'georgebv/aiosalesforce#3',
    pasted: `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${issued({ ...salesforce, aud: 'https://login.salesforce.com' })}`,
    key: pk8(rsa.privateKey),
    policy: { audience: ['https://test.salesforce.com'] },
    error: '{"error":"invalid_grant","error_description":"audience is invalid"}',
    first: 'audience-mismatch',
    said: ['Salesforce', 'audience-mismatch'],
    verdict: 'good',
  },
  {
    from: 'omniphx/forrest#302',
    pasted: issued({ ...salesforce, aud: 'https://lillyholdings--test.my.salesforce.com' }),
    key: pk8(rsa.privateKey),
    error: '400 Bad Request` response: {"error":"invalid_grant","error_description":"audience is invalid"}',
    first: 'provider-audience-form',
    said: ['Salesforce', 'provider-audience-form'],
    verdict: 'good',
  },
  {
    from: 'mieszko4/react-native-zoom-us#254',
    pasted: `ZoomUs.initialize({\n   jwtToken: '${shared({ appKey: 'sdkkey', sdkKey: 'sdkkey', mn: 123456789, role: 0, iat: now, exp: now + 1800, tokenExp: now + 1800 }, 'the sdk secret of the zoom app, 40 chars')}'\n})`,
    key: 'the sdk secret of the zoom app, 40 chars',
    error: 'ERR [Error: Error= 1 (invalidArguments), internalErrorCode=0]',
    first: 'lifetime-out-of-range',
    verdict: 'good',
  },
  {
    from: 'AzureAD/azure-activedirectory-library-for-dotnet#309',
    pasted: issued(
      {
        aud: 'https://login.windows.net/common/oauth2/token',
        iss: 'c0',
        sub: 'c0',
        jti: 'j',
        nbf: now - 9,
        exp: now + 590,
      },
      { x5t: 'ODk1NjlCOUU0MjZGOUM4OUY2QkIxMTIwMTJDQzU0RjkyQjFBREQ5Qg' },
    ),
    key: pk8(rsa.privateKey),
    error: 'AADSTS70002: Error validating credentials. AADSTS50012: Client assertion contains an invalid signature.',
    first: 'fingerprint-mismatch',
    said: ['Microsoft Entra ID', 'fingerprint-mismatch'],
    verdict: 'good',
  },
  {
    from: 'AzureAD/microsoft-authentication-library-for-dotnet#124',
    pasted: `client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=${issued({ aud: 'https://login.windows.net/common/oauth2/v2.0/token', iss: 'c0', sub: 'c0', jti: 'j', nbf: now - 9, exp: now + 590 })}`,
    key: pk8(rsa.privateKey),
    error:
      '{"AADSTS70002: Error validating credentials. AADSTS50027: Invalid JWT token. No certificate thumbprint specified in token header.\\r\\nTrace ID: d1e372b5"}',
    first: 'token-without-kid',
    said: ['Microsoft Entra ID', 'token-without-kid'],
    verdict: 'good',
  },
  {
    from: 'mikebronner/laravel-sign-in-with-apple#9',
    pasted: `APPLE_CLIENT_SECRET=${sig('ES256', ec.privateKey, { iss: 'TEAM123456', iat: now - 5, exp: now + 200 * 86400, aud: 'https://appleid.apple.com', sub: 'com.example.web' }, { kid: 'ABC123DEFG' })}`,
    key: p8,
    error:
      'Client error: `POST https://appleid.apple.com/auth/token` resulted in a `400 Bad Request` response:\\n{\\"error\\":\\"invalid_client\\"}\\n',
    first: 'lifetime-out-of-range',
    said: ['Apple', 'lifetime-out-of-range'],
    verdict: 'good',
  },
  {
    from: 'better-auth/better-auth#1522',
    pasted: `clientSecret: "${sig('ES256', ec.privateKey, { iss: 'TEAM123456', iat: now - 190 * 86400, exp: now - 10 * 86400, aud: 'https://appleid.apple.com', sub: 'com.example.web' }, { kid: 'ABC123DEFG' })}"`,
    error: '{"error":"invalid_client"}',
    first: 'expired',
    verdict: 'open',
  },
];
