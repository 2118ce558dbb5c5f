import * as node from 'node:crypto';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { body, pem, random } from './field-makers.ts';
import { inputOf, macOf, rsa, signingSecret } from './signers.ts';

const word = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** What PuTTYgen saves as a public key (RFC 4716 §3). */
function sshFile(): string {
  const { n = '', e = '' } = jwkMembersOf(rsa.publicKey);
  const [modulus, exponent] = [Buffer.from(n, 'base64url'), Buffer.from(e, 'base64url')];
  const blob = Buffer.concat([
    word(Buffer.from('ssh-rsa')),
    word(exponent),
    word(Buffer.concat([Buffer.alloc(1), modulus])),
  ]);
  const lines = blob.toString('base64').replace(/.{64}/g, '$&\n');
  return `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "rsa-key-20190725"\n${lines}\n---- END SSH2 PUBLIC KEY ----\n`;
}

const many = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, random(name, 32).toString('hex')]),
);

/** Cuts a part of a token. */
function cutPart(token: string, part: number, length: number): string {
  const parts = token.split('.');
  return [...parts.slice(0, part), (parts[part] ?? '').slice(0, length)].join('.');
}

/** Programs for the desktop and the phone. */
export const fieldNative: readonly FieldThread[] = [
  {
    from: 'flutter/flutter#25899',
    pasted: `I/flutter (12345): ${issued({ ...session, ...many }, { kid: 'f' }).slice(0, 1000)}`,
    key: pem,
    error: 'Invalid signature',
    first: 'token-truncated',
  },
  {
    from: 'firebase/flutterfire#1265',
    pasted: cutPart(issued(session, { kid: 'f' }), 2, 141),
    error: 'com.google.common.io.BaseEncoding$DecodingException: Invalid input length 141',
    first: 'token-truncated',
  },
  {
    from: 'Thalhammer/jwt-cpp#36',
    pasted: issued(),
    key: sshFile(),
    error: 'failed to load public key: PEM_read_bio_PUBKEY failed',
    first: 'key-ssh-format',
    verdict: 'good',
  },
  {
    from: 'twilio/video-quickstart-ios#146',
    pasted: shared(
      { jti: 'SK12-1498', iss: 'SK12', sub: 'AC12', exp: now + 3600, grants: { identity: 'u', video: {} } },
      random('twilio').toString('hex'),
      { cty: 'twilio-fpa;v=1' },
    ),
    key: random('another').toString('hex'),
    error: 'Invalid Access Token Signature',
    first: 'wrong-secret',
  },
  {
    from: 'twilio/voice-quickstart-ios#204',
    pasted:
      'Access Token:\t<?xml version="1.0" encoding="UTF-8"?><Response><Say>Welcome to Twilio</Say></Response>\nVoIP Registry Token:\t<85e53c9c f738f295 98778321 6d3a9572>',
    error: 'Twilio Error 20101, NSLocalizedFailureReason=Invalid Access Token}',
    first: 'no-token',
  },
  {
    from: 'DevToys-app/DevToys#1479',
    pasted: shared(
      { iss: 'app', uuid: 'a3abcb02', iat: now * 1000 - 9, exp: (now + 86400) * 1000, has_website: true },
      'unknown here',
    ),
    first: 'exp-milliseconds',
  },
  {
    from: 'dotnet/aspnetcore#52388',
    pasted: shared({ sub: 'alice', jti: 'x', iat: '5/29/2024 10:00:52 PM', exp: now + 3600, iss: 'i', aud: 'a' }),
    key: signingSecret,
    error:
      "Microsoft.IdentityModel.Tokens.SecurityTokenMalformedException: IDX14100: JWT is not well formed, there are no dots (.).\nThe token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'.\n ---> System.ArgumentException: IDX14101: Unable to decode the payload",
    first: 'exp-not-a-number',
    verdict: 'good',
  },
  {
    from: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet#838',
    pasted: shared({ sub: 'alice', iat: `${now - 60}`, exp: `${now + 3600}` }),
    key: signingSecret,
    error: 'JsonWebTokenError: invalid exp value',
    first: 'exp-not-a-number',
    said: ['jsonwebtoken', 'exp-not-a-number'],
    verdict: 'good',
  },
  {
    from: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet#1412',
    pasted: (() => {
      const input = inputOf({ alg: 'HS512', typ: 'JWT' }, body(session));
      return `${input}.${macOf(input, '8Bytes!!', 'sha512')}`;
    })(),
    key: '8Bytes!!',
    error:
      "IDX10503: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.SymmetricSecurityKey, KeyId: '', InternalId: 'zoPQ'. , KeyId: \n'.\nExceptions caught:\n 'System.ArgumentOutOfRangeException: IDX10653: The encryption algorithm 'HS512' requires a key size of at least '128' bits. Key 'Microsoft.IdentityModel.Tokens.SymmetricSecurityKey, KeyId: '', InternalId: 'zoPQ'.', is of size: '64'.",
    first: 'short-secret',
  },
  {
    from: 'dotnet/aspnetcore#49455',
    pasted: '',
    error:
      "System.ArgumentOutOfRangeException: 'IDX10720: Unable to create KeyedHashAlgorithm for algorithm 'HS512', the key size must be greater than: '512' bits, key has '256' bits. Arg_ParamName_Name'",
    first: null,
    said: ['Microsoft.IdentityModel', 'short-secret'],
  },
  {
    from: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet#1603',
    pasted: issued(
      { ...session, iss: 'https://login.microsoftonline.com/t/v2.0', aud: 'api://x', ver: '2.0' },
      { kid: 'k' },
    ),
    key: random('bearer').toString('base64'),
    error:
      "SecurityTokenInvalidSignatureException: IDX10511: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.SymmetricSecurityKey, KeyId: 'elided', InternalId: 'elided'. , KeyId: elided\n'. \nkid: 'elided'. \nExceptions caught:\n 'System.NotSupportedException: IDX10634: Unable to create the SignatureProvider.\nAlgorithm: 'RS256', SecurityKey: 'Microsoft.IdentityModel.Tokens.SymmetricSecurityKey, KeyId: 'elided'.'\n is not supported.",
    first: 'asymmetric-alg-with-secret',
  },
  {
    from: 'MicrosoftDocs/azure-docs#76111',
    pasted: (() => {
      const claims = {
        ...session,
        aud: '00000003-0000-0000-c000-000000000000',
        iss: 'https://sts.windows.net/t/',
        ver: '1.0',
      };
      const nonce = 'q8JzPt';
      const sent = inputOf({ typ: 'JWT', nonce, alg: 'RS256', kid: 'nOo3' }, body(claims));
      const hashed = node.createHash('sha256').update(nonce).digest('base64url');
      const input = inputOf({ typ: 'JWT', nonce: hashed, alg: 'RS256', kid: 'nOo3' }, body(claims));
      return `${sent}.${node.sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
    })(),
    error:
      "{\n    \"code\": 401,\n    \"message\": \"IDX10511: Signature validation failed. Keys tried: '[PII is hidden]'. \\nkid: '[PII is hidden]'. \\nExceptions caught:\\n '[PII is hidden]'.\\ntoken: '[PII is hidden]'.\"\n}",
    first: 'azure-nonce',
  },
];
