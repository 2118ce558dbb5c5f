import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { keySet, kid, otherSet } from './field-makers.ts';
import { signingSecret } from './signers.ts';

const django = { exp: now + 86000, iat: now - 400, jti: '3de059498c85457bbc506464bf448846', user_id: 1 };
const custom = {
  iss: 'firebase-adminsdk@p.iam.gserviceaccount.com',
  sub: 'firebase-adminsdk@p.iam.gserviceaccount.com',
  aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
  uid: 'some-uid',
  iat: now - 9,
  exp: now + 3590,
};
const pool = {
  sub: 'f02e777c-489d-43c5-806d-2e6c06c9a355',
  event_id: '7a5f716c-7c3a-4255-8b79-b11880ba9d9b',
  token_use: 'access',
  scope: 'aws.cognito.signin.user.admin',
  auth_time: now - 60,
  iss: 'https://cognito-idp.us-west-2.amazonaws.com/us-west-2_AbCdEfGhI',
  exp: now + 3540,
  iat: now - 60,
  jti: '752b158e-b066-4351-a786-e7bb51838f2b',
  client_id: '5bsjlins3936h9gvpi0c24ah5b',
  username: 'Test2',
};

/** A token of another kind than the recipient accepts. */
export const fieldKindsOfToken: readonly FieldThread[] = [
  {
    from: 'jazzband/djangorestframework-simplejwt#932',
    pasted: `{"refresh":"${shared({ token_type: 'access', ...django })}"}`,
    key: signingSecret,
    error: '{"detail":"Token has wrong type","code":"token_not_valid"}',
    first: 'wrong-token-kind',
    said: ['Django SimpleJWT', 'wrong-token-kind'],
    verdict: 'good',
  },
  {
    from: 'beste/firebase-php#403',
    pasted: issued({ ...custom, claims: { premiumAccount: true } }),
    key: otherSet,
    error:
      '"message": "The header \\"kid\\" is missing.",\n    "type": "Firebase\\\\Auth\\\\Token\\\\Exception\\\\InvalidToken"',
    first: 'wrong-token-kind',
    said: ['Firebase tokens for PHP', 'wrong-token-kind'],
    verdict: 'bad',
  },
  {
    from: 'beste/firebase-tokens-php#6',
    pasted: issued(
      {
        ...session,
        iss: 'https://accounts.google.com',
        azp: 'x.apps.googleusercontent.com',
        aud: 'x.apps.googleusercontent.com',
        email: 'a@example.com',
        email_verified: true,
      },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['https://securetoken.google.com/p'] },
    error: 'This token has an invalid issuer',
    first: 'issuer-mismatch',
    verdict: 'good',
  },
  {
    from: 'firebase/firebase-admin-node#711',
    pasted: `Cookie: __session=${issued({ ...session, iss: 'https://session.firebase.google.com/roboflow-platform', aud: 'roboflow-platform', auth_time: now - 60, user_id: 'u', firebase: { sign_in_provider: 'password' } }, kid)}`,
    key: keySet,
    error:
      'Firebase ID token has incorrect "iss" (issuer) claim. Expected\n"https://securetoken.google.com/"roboflow-platform" but got\n"https://session.firebase.google.com/roboflow-platform". \nMake sure the ID token comes from the same Firebase project',
    first: 'wrong-token-kind',
    said: ['Firebase Admin', 'wrong-token-kind'],
    verdict: 'good',
  },
  {
    from: 'hasura/graphql-engine#3919',
    pasted: `curl https://api.dev/v1/graphql -H 'Authorization: Bearer ${issued({ ...custom, claims: { 'https://hasura.io/jwt/claims': { 'x-hasura-default-role': 'user' } } })}'`,
    key: otherSet,
    error: 'Could not verify JWT: JWSError JWSInvalidSignature',
    first: 'wrong-token-kind',
    verdict: 'bad',
  },
  {
    from: 'amazon-archives/amazon-cognito-identity-js#12',
    pasted: `Logins: {\n  'cognito-idp.us-east-1.amazonaws.com/us-east-1_XXXXXXXXX': '${issued(pool, kid)}'\n}`,
    error: 'Invalid login token. Missing a required claim: aud',
    first: 'provider-audience-form',
    verdict: 'open',
  },
  {
    from: 'playerony/validate-azure-ad-token#24',
    pasted: issued(
      {
        ...session,
        iss: 'https://sts.windows.net/74f1b000-337f-4d4e-9c09-5a884b3caa46/',
        aud: 'api://3f1d9a52-0d1e-4a8b-8f43-1c1f0e7b6a55',
        appid: 'c',
        ver: '1.0',
        scp: 'access_as_user',
      },
      kid,
    ),
    key: keySet,
    error: '"message": "Access token validation failure. Invalid audience."',
    first: null,
    said: ['Microsoft Entra ID', 'audience-mismatch'],
    verdict: 'good',
  },
];
