import * as node from 'node:crypto';
import { now, session, type FieldThread } from './field-thread.ts';
import { body, pem, keySet } from './field-makers.ts';
import { b64, ec, inputOf, jwkOf, p384, rsa, signatureOf, spki } from './signers.ts';
import { memberOf } from './key-encodings.ts';

const derOf = (alg: string, key: node.KeyObject, claims: object, header: object = {}): string => {
  const input = `${b64(JSON.stringify({ alg, typ: 'JWT', ...header }))}.${body(claims)}`;
  return `${input}.${b64(node.sign(`sha${alg.slice(2)}`, Buffer.from(input), key))}`;
};
const point = Buffer.concat([
  Buffer.from([4]),
  memberOf(ec.publicKey, 'x'),
  Buffer.from(String(Reflect.get(jwkOf(ec.publicKey), 'y')), 'base64url'),
]);
const integer = (of: Buffer, isLoose: boolean): Buffer => {
  const first = of.findIndex((byte) => byte !== 0);
  const cut = of.subarray(Math.max(0, first));
  const value = isLoose || (cut[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), cut]) : cut;
  return Buffer.concat([Buffer.from([2, value.length]), value]);
};
const looseDer = (() => {
  const input = inputOf({ alg: 'ES256', typ: 'JWT' }, body({ sub: 'a', exp: now + 900 }));
  for (;;) {
    const raw = Buffer.from(signatureOf('ES256', input, ec.privateKey), 'base64url');
    if ((raw[32] ?? 0) > 127 || raw[32] === 0) continue;
    const parts = Buffer.concat([integer(raw.subarray(0, 32), false), integer(raw.subarray(32), true)]);
    return `${input}.${b64(Buffer.concat([Buffer.from([0x30, parts.length]), parts]))}`;
  }
})();
const p521 = node.generateKeyPairSync('ec', { namedCurve: 'P-521' });
const shortEs512 = (() => {
  const input = inputOf({ alg: 'ES512' }, body({ sub: 'a', exp: now + 900 }));
  for (;;) {
    const raw = Buffer.from(signatureOf('ES512', input, p521.privateKey), 'base64url');
    if (raw[0] !== 0 || raw[66] !== 0) continue;
    return `${input}.${b64(Buffer.concat([raw.subarray(1, 66), raw.subarray(67)]))}`;
  }
})();
const graphOf = (claims: object): string => {
  const header = { typ: 'JWT', nonce: 'AQABAAAAAACEfexXxjamQb3OeGQ4Gugv', alg: 'RS256', x5t: 'a', kid: 'a' };
  const hashed = { ...header, nonce: node.createHash('sha256').update(header.nonce).digest('base64url') };
  const signature = signatureOf('RS256', `${b64(JSON.stringify(hashed))}.${body(claims)}`, rsa.privateKey);
  return `${b64(JSON.stringify(header))}.${body(claims)}.${signature}`;
};
const graphClaims = {
  aud: '00000003-0000-0000-c000-000000000000',
  iss: 'https://sts.windows.net/74f1b000-337f-4d4e-9c09-5a884b3caa46/',
  iat: now - 9,
  nbf: now - 9,
  exp: now + 3600,
  appid: '86730062-7444-401e-bcca-b0e9c85acc56',
  ver: '1.0',
};
const jwe = `${b64(JSON.stringify({ alg: 'dir', enc: 'A256GCM', iss: 'https://dev-x.us.auth0.com/' }))}..${b64(Buffer.alloc(12, 7))}.${b64(Buffer.alloc(400, 9))}.${b64(Buffer.alloc(16, 5))}`;

/** Signatures in another form, and tokens that are something else. */
export const fieldSignatureForms: readonly FieldThread[] = [
  {
    from: 'kjur/jsrsasign#187',
    pasted: `valid token like this one: \`${derOf('ES256', ec.privateKey, { iss: 'Test', sub: 'Alice', isAdmin: true, aud: 'Test audience', exp: now + 900 })}\``,
    key: point.toString('hex'),
    first: 'signature-der',
    verdict: 'bad',
  },
  {
    from: 'nov/json-jwt#21',
    pasted: derOf('ES384', p384.privateKey, session),
    key: spki(p384.publicKey),
    first: 'signature-der',
    verdict: 'bad',
  },
  {
    from: 'web-push-libs/vapid#44',
    pasted: `Authorization: vapid t=${derOf('ES256', ec.privateKey, { aud: 'https://updates.push.services.mozilla.com', exp: now + 43200, sub: 'mailto:a@example.com' })}, k=${point.toString('base64url')}`,
    key: spki(ec.publicKey),
    first: 'signature-der',
    verdict: 'bad',
  },
  {
    from: 'auth0/java-jwt#187',
    pasted: looseDer,
    key: spki(ec.publicKey),
    first: 'signature-der',
    verdict: 'bad',
  },
  {
    from: 'kjur/jsrsasign#627',
    pasted: shortEs512,
    key: spki(p521.publicKey),
    first: 'signature-leading-zero-lost',
    verdict: 'bad',
  },
  {
    from: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet#853',
    pasted: `string token = "${graphOf(graphClaims)}";`,
    key: keySet,
    error:
      "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidSignatureException: IDX10503: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.X509SecurityKey",
    first: 'azure-nonce',
    verdict: 'bad',
  },
  {
    from: 'AzureAD/microsoft-authentication-library-for-java#464',
    pasted: `String tokenStr = "${graphOf({ ...graphClaims, acct: 0, name: 'idm' })}";`,
    key: pem,
    first: 'azure-nonce',
    verdict: 'bad',
  },
  {
    from: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet#609',
    pasted: `Token:\n${graphOf(graphClaims)}`,
    error: "IDX10503: Signature validation failed. Keys tried: 'System.IdentityModel.Tokens.X509SecurityKey'",
    first: 'azure-nonce',
    verdict: 'open',
  },
  {
    from: 'MicrosoftDocs/azure-docs#80018',
    pasted: `Authorization: Bearer ${graphOf({ ...graphClaims, aud: 'https://graph.microsoft.com' })}`,
    error:
      "JWT Validation Failed: IDX10511: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.X509SecurityKey'",
    first: 'azure-nonce',
    verdict: 'open',
  },
  {
    from: 'auth0/nextjs-auth0#1809',
    pasted: `accessToken: "${jwe}"`,
    error: 'JWSInvalid: Invalid Compact JWS',
    first: 'jwe-not-jws',
    said: ['jose', 'jwe-not-jws'],
    verdict: 'open',
  },
  {
    from: 'PostgREST/postgrest-docs#229',
    pasted: jwe,
    key: keySet,
    error: 'JWSError JWSInvalidSignature',
    first: 'jwe-not-jws',
    verdict: 'open',
  },
  {
    from: 'nats-io/nkeys.js#24',
    pasted: (() => {
      const pair = node.generateKeyPairSync('ed25519');
      const [h, p] = [
        b64('{"typ":"JWT","alg":"ed25519-key"}'),
        body({ iss: 'ACJ', name: 'user_b', sub: 'UDX', version: 2, nats: { type: 'user' } }),
      ];
      return `${h}.${p}.${b64(node.sign(null, Buffer.from(h + p), pair.privateKey))}`;
    })(),
    first: 'alg-nonstandard-name',
    verdict: 'open',
  },
];
